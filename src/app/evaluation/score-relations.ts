import { type Comparison, isSalient } from './comparison.ts';
import type { Judged } from './judge.ts';
import { NOTHING, sum, sumByKey, type Tally, tally } from './tally.ts';

/** How well the relations of one document were found. */
export interface RelationScores {
  readonly relations: Tally;
  readonly salientRelations: Tally;
  /** Predictions with an end outside gold left out. */
  readonly alignedRelations: Tally;
  /** Recall where both ends were found. */
  readonly reachableRelations: Tally;
  /** Pairs of entities, in any direction and of any type. */
  readonly untypedRelations: Tally;
  readonly relationTypes: Readonly<Record<string, Tally>>;
  /** Precision of each rule; gold knows no rules, so there is no recall. */
  readonly rules: Readonly<Record<string, Tally>>;
}

const pairKey = (a: string, b: string): string => [a, b].sort().join('|');
const goldPair = (one: Judged): string | undefined =>
  one.source !== undefined && one.target !== undefined ? pairKey(one.source, one.target) : undefined;

function scorePairs({ gold, judged }: Comparison): Tally {
  const goldPairs = new Set(gold.relations.map((relation) => pairKey(relation.source, relation.target)));
  const predictedPairs = new Set(judged.map(goldPair).filter((key) => key !== undefined));
  const unmapped = new Set(
    judged
      .filter((one) => goldPair(one) === undefined)
      .map(({ relation }) => pairKey(relation.source, relation.target)),
  );
  const neutral = new Set(judged.filter((one) => one.neutral).map(goldPair));
  const neutralPairs = [...predictedPairs].filter((key) => !goldPairs.has(key) && neutral.has(key)).length;
  return tally({
    right: [...predictedPairs].filter((key) => goldPairs.has(key)).length,
    predicted: predictedPairs.size + unmapped.size - neutralPairs,
    gold: goldPairs.size,
  });
}

function scoreTypes({ gold }: Comparison, scored: readonly Judged[]): Record<string, Tally> {
  const found = new Set(scored.map((one) => one.hit));
  const types: Record<string, Tally> = {};
  const add = (type: string, counts: Tally) => {
    types[type] = sum([types[type] ?? NOTHING, counts]);
  };
  for (const relation of gold.relations)
    add(relation.type, { ...NOTHING, gold: 1, found: found.has(relation) ? 1 : 0 });
  for (const one of scored)
    add(one.hit?.type ?? one.relation.type, { ...NOTHING, right: one.hit ? 1 : 0, predicted: 1 });
  return types;
}

/** How often a rule's relations are right. */
export function scoreRules(relations: readonly { readonly rules: readonly string[]; readonly right: boolean }[]) {
  return sumByKey(
    relations.flatMap(({ rules, right }) =>
      rules.map((rule) => ({ [rule]: { ...NOTHING, right: right ? 1 : 0, predicted: 1 } })),
    ),
  );
}

/** Scores relations: right when both ends are gold's and gold states it; implied ones count neither way. */
export function scoreRelations(comparison: Comparison): RelationScores {
  const { gold, match, judged } = comparison;
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const marginal = (id: string | undefined) => id !== undefined && !isSalient(byId.get(id)!);
  const scored = judged.filter((one) => !one.neutral);
  const right = scored.filter((one) => one.hit).length;
  const found = new Set(judged.map((one) => one.hit).filter((hit) => hit !== undefined));
  const salient = scored.filter((one) =>
    one.hit ? isSalient(one.hit) : !marginal(one.source) && !marginal(one.target),
  );
  const goldCounts = { gold: gold.relations.length, found: found.size };
  const mapped = new Set(match.map.values());
  const reachable = gold.relations.filter((relation) => mapped.has(relation.source) && mapped.has(relation.target));
  return {
    relations: tally({ right, predicted: scored.length, ...goldCounts }),
    salientRelations: tally({
      right: salient.filter((one) => one.hit).length,
      predicted: salient.length,
      gold: gold.relations.filter(isSalient).length,
      found: [...found].filter(isSalient).length,
    }),
    alignedRelations: tally({ right, predicted: scored.filter((one) => goldPair(one)).length, ...goldCounts }),
    reachableRelations: tally({
      right: 0,
      predicted: 0,
      gold: reachable.length,
      found: reachable.filter((relation) => found.has(relation)).length,
    }),
    untypedRelations: scorePairs(comparison),
    relationTypes: scoreTypes(comparison, scored),
    rules: scoreRules(scored.map((one) => ({ rules: one.relation.rules ?? [], right: one.hit !== undefined }))),
  };
}
