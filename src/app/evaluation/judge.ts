import type { FlatGraph, FlatRelation } from './flat.ts';
import { impliedBy, tripleKey } from './implied.ts';
import type { Match } from './match.ts';

const SYMMETRIC = new Set(['MET_WITH', 'BORDERS']);

/** One predicted relation with what gold says of it. */
export interface Judged {
  readonly relation: FlatRelation;
  /** Gold ids of its ends, undefined where gold knows no such entity. */
  readonly source: string | undefined;
  readonly target: string | undefined;
  /** The gold relation it states. */
  readonly hit: FlatRelation | undefined;
  /** Implied by gold: neither right nor wrong. */
  readonly neutral: boolean;
}

function goldTriples(gold: FlatGraph): Map<string, FlatRelation> {
  const triples = new Map<string, FlatRelation>();
  const add = (key: string, relation: FlatRelation) => {
    if (!triples.has(key)) triples.set(key, relation);
  };
  for (const relation of gold.relations)
    for (const type of [relation.type, ...(relation.altTypes ?? [])]) {
      add(tripleKey(relation.source, type, relation.target), relation);
      if (SYMMETRIC.has(type)) add(tripleKey(relation.target, type, relation.source), relation);
    }
  return triples;
}

/** Judges each predicted relation once; a relation of a gold entity with itself is left out. */
export function judge(predicted: FlatGraph, gold: FlatGraph, { map }: Match): Judged[] {
  const triples = goldTriples(gold);
  const implied = impliedBy(gold, triples);
  const seen = new Set<string>();
  const judged: Judged[] = [];
  for (const relation of predicted.relations) {
    const [source, target] = [map.get(relation.source), map.get(relation.target)];
    const known = source !== undefined && target !== undefined;
    const key = known
      ? tripleKey(source, relation.type, target)
      : `?${tripleKey(relation.source, relation.type, relation.target)}`;
    if (seen.has(key) || (source !== undefined && source === target)) continue;
    seen.add(key);
    const hit = known ? triples.get(key) : undefined;
    judged.push({ relation, source, target, hit, neutral: !hit && known && implied(source, relation.type, target) });
  }
  return judged;
}
