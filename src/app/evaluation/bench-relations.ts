import { alignByName } from './align.ts';
import { type BenchDocument, type BenchPair, type BenchRelation, isBeyondGold } from './bench.ts';
import { collapseEvents } from './collapse.ts';
import type { FlatGraph } from './flat.ts';
import { scoreRules } from './score-relations.ts';
import { NOTHING, sum, sumByKey, type Tally, tally } from './tally.ts';

/** How a corpus's relation labels translate. */
export interface LabelMap {
  /** Label → our types that state it, `~` for the other direction; labels without an entry are outside the score. */
  readonly accepts: Readonly<Record<string, readonly string[]>>;
  /** Labels to which the corpus gives no strict direction. */
  readonly symmetric: readonly string[];
}

/** Relation figures of one corpus. */
export interface BenchRelationScores {
  readonly typed: Tally;
  readonly aligned: Tally;
  readonly pairs: Tally;
  readonly byLabel: Readonly<Record<string, Tally>>;
  /** Precision of each rule on relations of mapped types. */
  readonly rules: Readonly<Record<string, Tally>>;
  /** All gold relations, and those whose label has a translation. */
  readonly gold: number;
  readonly covered: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

interface Predicted {
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly type: string;
  readonly derived: boolean;
  readonly words: string;
  readonly rules: readonly string[];
}

const SYMMETRIC = new Set(['MET_WITH', 'BORDERS', 'WAS_IN', 'TOGETHER_AT']);
const isInside = (one: Predicted): boolean => one.source !== undefined && one.target !== undefined;
const pairKey = (a: string, b: string): string => [a, b].sort().join('|');

/** Predicted relations between gold entities; one a key, those that lie wholly beyond gold left out. */
function predictedRelations(document: BenchDocument, graph: FlatGraph): Predicted[] {
  const typed = graph.entities.map((entity) => ({ ...entity, types: [entity.type] }));
  const { map } = alignByName(typed, document.entities, { typed: false });
  const goldOf = new Map<string, string>();
  for (const [p, g] of map) goldOf.set(graph.entities[p]!.id, document.entities[g]!.id);
  const beyond = graph.entities.filter((entity) => !goldOf.has(entity.id) && isBeyondGold(entity));
  const outside = new Set(beyond.map((entity) => entity.id));
  const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  const byKey = new Map<string, Predicted>();
  for (const { source: from, type, target: to, derived, rules = [] } of collapseEvents(graph)) {
    if (outside.has(from) || outside.has(to)) continue;
    const [source, target] = [goldOf.get(from), goldOf.get(to)];
    if (source !== undefined && source === target) continue;
    const known = source !== undefined && target !== undefined;
    const key = known ? `${source}|${type}|${target}` : `?${from}|${type}|${to}`;
    byKey.set(key, { source, target, type, derived, words: `${names.get(from)} ${type} ${names.get(to)}`, rules });
  }
  return [...byKey.values()];
}

function states(one: Predicted, gold: BenchRelation, { accepts, symmetric }: LabelMap): boolean {
  const same = one.source === gold.source && one.target === gold.target;
  const reversed = one.source === gold.target && one.target === gold.source;
  return (accepts[gold.label] ?? []).some((accepted) => {
    const type = accepted.replace('~', '');
    if (one.type !== type) return false;
    if (SYMMETRIC.has(type) || symmetric.includes(gold.label)) return same || reversed;
    return accepted.startsWith('~') ? reversed : same;
  });
}

function scorePairs(document: BenchDocument, predicted: readonly Predicted[]): Tally {
  const known = new Set(document.entities.filter((entity) => entity.types.length).map((entity) => entity.id));
  const goldPairs = new Set(
    document.relations
      .filter((relation) => known.has(relation.source) && known.has(relation.target))
      .map((relation) => pairKey(relation.source, relation.target)),
  );
  const inside = predicted.filter(isInside);
  const keys = (list: readonly Predicted[]) => new Set(list.map((one) => pairKey(one.source!, one.target!)));
  const stated = keys(inside.filter((one) => !one.derived));
  const any = keys(inside);
  return tally({
    right: [...stated].filter((key) => goldPairs.has(key)).length,
    predicted: stated.size,
    gold: goldPairs.size,
    found: [...goldPairs].filter((key) => any.has(key)).length,
  });
}

function scoreOne({ document, predicted: graph }: BenchPair, labels: LabelMap): BenchRelationScores {
  const list = predictedRelations(document, graph);
  const ours = new Set(
    Object.values(labels.accepts)
      .flat()
      .map((type) => type.replace('~', '')),
  );
  const inScope = list.filter((one) => ours.has(one.type));
  const gold = document.relations.filter((relation) => labels.accepts[relation.label]);
  const right = inScope.filter((one) => gold.some((relation) => states(one, relation, labels)));
  // What is read off an event counts only when it is right: nobody stated it.
  const stated = inScope.filter((one) => !one.derived);
  const derivedRight = right.filter((one) => one.derived).length;
  const found = new Set(gold.filter((relation) => inScope.some((one) => states(one, relation, labels))));
  const counts = { right: right.length, gold: gold.length, found: found.size };
  const names = new Map(document.entities.map((entity) => [entity.id, entity.name]));
  return {
    typed: tally({ ...counts, predicted: stated.length + derivedRight }),
    aligned: tally({ ...counts, predicted: stated.filter(isInside).length + derivedRight }),
    pairs: scorePairs(document, list),
    byLabel: sumByKey(gold.map((one) => ({ [one.label]: { ...NOTHING, gold: 1, found: found.has(one) ? 1 : 0 } }))),
    rules: scoreRules(stated.map((one) => ({ rules: one.rules, right: right.includes(one) }))),
    gold: document.relations.length,
    covered: gold.length,
    missed: gold
      .filter((one) => !found.has(one))
      .map((one) => `${names.get(one.source)} ${one.label} ${names.get(one.target)}`),
    extra: stated
      .filter((one) => !right.includes(one))
      .map((one) => `${one.words}${isInside(one) ? '' : '  [end not in gold]'}`),
  };
}

/** Scores relations against a foreign label set. */
export function scoreBenchRelations(pairs: readonly BenchPair[], labels: LabelMap): BenchRelationScores {
  const scores = pairs.map((pair) => scoreOne(pair, labels));
  const prefix = (key: 'missed' | 'extra') =>
    scores.flatMap((score, at) => score[key].map((line) => `${pairs[at]!.document.id}: ${line}`));
  return {
    typed: sum(scores.map((score) => score.typed)),
    aligned: sum(scores.map((score) => score.aligned)),
    pairs: sum(scores.map((score) => score.pairs)),
    byLabel: sumByKey(scores.map((score) => score.byLabel)),
    rules: sumByKey(scores.map((score) => score.rules)),
    gold: scores.reduce((all, score) => all + score.gold, 0),
    covered: scores.reduce((all, score) => all + score.covered, 0),
    missed: prefix('missed'),
    extra: prefix('extra'),
  };
}
