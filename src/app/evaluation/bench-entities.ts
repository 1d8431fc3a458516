import { alignByName } from './align.ts';
import { type BenchPair, isBeyondGold } from './bench.ts';
import type { FlatEntity } from './flat.ts';
import { keysOf } from './names.ts';
import { sum, sumByKey, type Tally, tally } from './tally.ts';

/** Entity figures of one corpus. */
export interface BenchEntityScores {
  readonly all: Tally;
  readonly untyped: Tally;
  readonly byType: Readonly<Record<string, Tally>>;
  /** Predicted nodes that are a gold entity. */
  readonly mapped: number;
  /** Those of them that another node already stands for. */
  readonly duplicates: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

function scoreOne({ document, predicted }: BenchPair, types: readonly string[]): BenchEntityScores {
  const inScope = document.entities.filter((entity) => entity.named && entity.types.some((t) => types.includes(t)));
  const optional = new Set(
    document.entities.filter((one) => !inScope.includes(one)).flatMap((one) => [...keysOf(one)]),
  );
  const mine = predicted.entities.filter((entity) => types.includes(entity.type));
  // A prediction has one type here: the corpora say by themselves which gold types agree.
  const asTyped = mine.map((entity) => ({ ...entity, types: [entity.type] }));
  const typed = alignByName(asTyped, inScope);
  const free = alignByName(asTyped, inScope, { typed: false });
  const isOptional = (entity: FlatEntity) => [...keysOf(entity)].some((key) => optional.has(key));
  const counted = mine.filter((entity, at) => typed.map.has(at) || !(isBeyondGold(entity) || isOptional(entity)));
  const right = new Set(typed.pairs.map(([p]) => mine[p]!));
  const found = new Set(typed.pairs.map(([, g]) => inScope[g]!));
  const mapped = new Set([...typed.map.keys()].map((p) => mine[p]!));
  const byType = types.map((type): [string, Tally] => {
    const ofType = inScope.filter((entity) => entity.types[0] === type);
    return [
      type,
      tally({
        right: [...right].filter((entity) => entity.type === type).length,
        predicted: counted.filter((entity) => entity.type === type).length,
        gold: ofType.length,
        found: ofType.filter((entity) => found.has(entity)).length,
      }),
    ];
  });
  return {
    all: tally({ right: typed.pairs.length, predicted: counted.length, gold: inScope.length }),
    untyped: tally({ right: free.pairs.length, predicted: counted.length, gold: inScope.length }),
    byType: Object.fromEntries(byType),
    mapped: typed.map.size,
    duplicates: typed.map.size - typed.pairs.length,
    missed: inScope.filter((entity) => !found.has(entity)).map((entity) => `${entity.types[0]} ${entity.name}`),
    extra: counted.filter((one) => !mapped.has(one)).map((one) => `${one.type} ${one.name}`),
  };
}

/** Scores named entities; a gold entity may be of several types, precision goes by the predicted one. */
export function scoreBenchEntities(pairs: readonly BenchPair[], types: readonly string[]): BenchEntityScores {
  const scores = pairs.map((pair) => scoreOne(pair, types));
  const prefix = (key: 'missed' | 'extra') =>
    scores.flatMap((score, at) => score[key].map((line) => `${pairs[at]!.document.id}: ${line}`));
  return {
    all: sum(scores.map((score) => score.all)),
    untyped: sum(scores.map((score) => score.untyped)),
    byType: sumByKey(scores.map((score) => score.byType)),
    mapped: scores.reduce((all, score) => all + score.mapped, 0),
    duplicates: scores.reduce((all, score) => all + score.duplicates, 0),
    missed: prefix('missed'),
    extra: prefix('extra'),
  };
}
