import type { BenchPair } from './bench.ts';
import type { FlatEntity } from './flat.ts';
import { keysOf, type Named } from './names.ts';
import { sum, sumByKey, type Tally, tally } from './tally.ts';

/** The roles of events that are compared. */
export const SLOTS = ['KILLED_IN', 'WOUNDED_IN', 'PERPETRATED', 'TARGETED_IN', 'OCCURRED_IN', 'ATTENDED'] as const;

/** How well the fillers of event roles were found, as sets of (role, filler) per document. */
export interface SlotScores {
  readonly all: Tally;
  readonly bySlot: Readonly<Record<string, Tally>>;
  /** Recall of fillers that have a proper name. */
  readonly named: Tally;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

const within = (long: string, short: string): boolean => short.length > 3 && ` ${long} `.includes(` ${short} `);

/** Equal names, or one contains the other as whole words. */
function sameFiller(a: Named, b: Named): boolean {
  const others = [...keysOf(b)];
  return [...keysOf(a)].some((key) =>
    others.some((other) => key === other || within(key, other) || within(other, key)),
  );
}

/** Each entity once for each role it fills. */
function fillersOf({ predicted }: BenchPair): { slot: string; filler: FlatEntity }[] {
  const byId = new Map(predicted.entities.map((entity) => [entity.id, entity]));
  const fillers = new Map<string, { slot: string; filler: FlatEntity }>();
  for (const { source, type, target } of predicted.relations) {
    const filler = byId.get(type === 'OCCURRED_IN' ? target : source);
    if (filler) fillers.set(`${type}|${filler.id}`, { slot: type, filler });
  }
  return [...fillers.values()];
}

function scoreSlot(pair: BenchPair, slot: string): Omit<SlotScores, 'bySlot'> {
  const goldById = new Map(pair.document.entities.map((entity) => [entity.id, entity]));
  const gold = pair.document.slots.filter((one) => one.slot === slot).map((one) => goldById.get(one.entity)!);
  const mine = fillersOf(pair).filter((one) => one.slot === slot);
  const right = mine.filter((one) => gold.some((entity) => sameFiller(one.filler, entity)));
  const found = gold.filter((entity) => mine.some((one) => sameFiller(one.filler, entity)));
  const line = (entity: Named) => `${pair.document.id}: ${slot} ${entity.name}`;
  return {
    all: tally({ right: right.length, predicted: mine.length, gold: gold.length, found: found.length }),
    named: tally({
      right: 0,
      predicted: 0,
      gold: gold.filter((entity) => entity.named).length,
      found: found.filter((entity) => entity.named).length,
    }),
    missed: gold.filter((entity) => !found.includes(entity)).map(line),
    extra: mine.filter((one) => !right.includes(one)).map((one) => line(one.filler)),
  };
}

/** Scores who did it, who was killed or hurt, what was hit, and where. */
export function scoreSlots(pairs: readonly BenchPair[]): SlotScores {
  const scores = pairs.flatMap((pair) => SLOTS.map((slot) => ({ slot, ...scoreSlot(pair, slot) })));
  return {
    all: sum(scores.map((score) => score.all)),
    bySlot: sumByKey(scores.map((score) => ({ [score.slot]: score.all }))),
    named: sum(scores.map((score) => score.named)),
    missed: scores.flatMap((score) => score.missed),
    extra: scores.flatMap((score) => score.extra),
  };
}
