import { canonical } from '../graph/canonical.ts';
import { findTargets, orphans } from '../graph/targets.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { shortHash } from '../model/hash.ts';
import type { Decision } from '../model/reading.ts';

/** A decision as a person reads it. */
export interface DecisionInfo {
  /** A hash of its content, by which it can be taken back. */
  readonly id: string;
  readonly kind: Decision['kind'];
  readonly by?: string;
  readonly why?: string;
  /** The words of the articles that it speaks of. */
  readonly words: readonly string[];
  /** Nodes that those words mention now. */
  readonly nodes: readonly string[];
  /** No article holds some of its words any more: it changes nothing. */
  readonly orphan: boolean;
}

/** Names a decision by its content. */
export const decisionId = (decision: Decision): string => shortHash([canonical(decision)]);

/** No more of what a target holds is shown than this. */
const SHOWN = 160;

/** All decisions of a graph's library, each with the words and nodes it speaks of. */
export function decisionInfos({ library, identity }: KnowledgeGraph): DecisionInfo[] {
  const { readings, decisions } = library;
  const textOf = new Map(readings.map(({ article }) => [article.sha256, article.text]));
  const { entitiesAt } = findTargets(readings, decisions);
  const lost = new Set(orphans(readings, decisions));
  return decisions.map((decision) => {
    const { kind, by, why, targets } = decision;
    const nodes = targets.flatMap(entitiesAt).flatMap((id) => identity.nodeOf.get(id) ?? []);
    return {
      id: decisionId(decision),
      kind,
      ...(by !== undefined && { by }),
      ...(why !== undefined && { why }),
      words: targets.map(({ sha256, start, end }) => textOf.get(sha256)?.slice(start, end).slice(0, SHOWN) ?? '…'),
      nodes: [...new Set(nodes)],
      orphan: lost.has(decision),
    };
  });
}

/** The decisions less the one that is taken back; an unknown one is the user's mistake. */
export function withoutDecision(decisions: readonly Decision[], id: string): Decision[] {
  const kept = decisions.filter((decision) => decisionId(decision) !== id);
  if (kept.length < decisions.length) return kept;
  throw new InputError('decision-unknown', `There is no decision "${id}". \`newsgraph decisions\` lists them.`);
}
