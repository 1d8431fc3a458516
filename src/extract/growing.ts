import { type Traits, traitsOf } from './agreement.ts';
import type { Hint } from './hint.ts';
import { normal } from './sieves/sieve.ts';

/** A cluster while it grows: all mentions, and one of each kind so that a long text stays cheap to compare. */
export interface Growing {
  readonly index: number;
  readonly hints: Hint[];
  readonly distinct: Map<string, Hint>;
  /** Sentences that call it by name. */
  readonly namedIn: Set<number>;
  /** What the distinct mentions tell; looked up when asked for, and again when one more has joined. */
  traits: Traits | undefined;
  alive: boolean;
}

/** A cluster of one mention. */
export const growingFrom = (hint: Hint, index: number): Growing => ({
  index,
  hints: [hint],
  distinct: new Map([[identity(hint), hint]]),
  namedIn: new Set(hint.form === 'name' ? [hint.sentence] : []),
  traits: undefined,
  alive: true,
});

const identity = (hint: Hint): string =>
  `${hint.form}|${hint.type ?? ''}|${hint.plural ?? ''}|${normal(hint.name)}|${hint.title?.text ?? ''}|${hint.apart?.join() ?? ''}`;

/** What its mentions tell. */
export function traitsIn(growing: Growing): Traits {
  growing.traits ??= traitsOf([...growing.distinct.values()]);
  return growing.traits;
}

/** The earlier cluster takes the later one in. */
export function merge(into: Growing, from: Growing, owner: Map<Hint, Growing>): void {
  for (const each of from.hints) {
    owner.set(each, into);
    into.hints.push(each);
  }
  for (const [key, each] of from.distinct)
    if (!into.distinct.has(key)) {
      into.distinct.set(key, each);
      into.traits = undefined;
    }
  for (const sentence of from.namedIn) into.namedIn.add(sentence);
  from.alive = false;
  from.hints.length = 0;
}

/** Whether two clusters are mentioned by name in one sentence. */
export function shareSentence(a: Growing, b: Growing): boolean {
  const [few, many] = a.namedIn.size < b.namedIn.size ? [a, b] : [b, a];
  return [...few.namedIn].some((sentence) => many.namedIn.has(sentence));
}
