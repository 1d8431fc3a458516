import type { Link } from '../../model/graph.ts';
import type { Clusters } from '../clusters.ts';
import { compare, inWords } from './compare.ts';
import type { Judgement } from './judge.ts';
import type { Neighbours } from './neighbours.ts';
import { combine, type Portrait } from './portrait.ts';

/** Grows clusters of one and the same, each with the portrait that its members make together. */
export interface Circle {
  readonly neighbours: Neighbours;
  /** The portrait of whatever cluster an entity belongs to now. */
  readonly portraitOf: (id: string) => Portrait | undefined;
  readonly rootOf: (id: string) => string;
  readonly compare: (a: string, b: string) => Judgement | undefined;
  /** Makes two one, unless a person or, but for `free`, a reader has set them apart; keeps why. */
  readonly join: (
    pair: readonly [string, string],
    judgement: Judgement,
    options?: { readonly free?: boolean },
  ) => boolean;
  readonly links: readonly Link[];
}

/** Starts with every entity alone, but for what people decided. */
export function createCircle(
  clusters: Clusters,
  portraits: ReadonlyMap<string, Portrait>,
  neighbours: Neighbours,
): Circle {
  const made = new Map<string, Portrait>();
  for (const [id, portrait] of portraits) {
    const root = clusters.find(id);
    const known = made.get(root);
    made.set(root, known === undefined ? portrait : combine(known, portrait));
  }
  const links: Link[] = [];
  const portraitOf = (id: string): Portrait | undefined => made.get(clusters.find(id));
  return {
    neighbours,
    portraitOf,
    rootOf: clusters.find,
    links,
    compare: (a, b) => {
      const [one, other] = [portraitOf(a), portraitOf(b)];
      return one && other && compare(one, other, neighbours);
    },
    join: ([a, b], judgement, options) => {
      const [first, second] = [clusters.find(a), clusters.find(b)];
      if (first === second) return false;
      const [one, other] = [made.get(first), made.get(second)];
      if (one === undefined || other === undefined || !clusters.join(a, b, options)) return false;
      made.delete(first);
      made.delete(second);
      made.set(clusters.find(a), combine(one, other));
      const rule = judgement.reasons.length === 1 ? 'name' : 'evidence';
      links.push({ a, b, verdict: 'same', rule, evidence: inWords(judgement) });
      return true;
    },
  };
}
