/** Dice that fall the same way every time: Mulberry32. */
export interface Dice {
  /** A whole number from 0 to `sides - 1`. */
  readonly below: (sides: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
  /** Some of them, in their order. */
  readonly some: <T>(of: readonly T[], percent: number) => T[];
}

/** Dice of a seed. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number): number => Math.floor(next() * sides);
  const chance = (percent: number): boolean => below(100) < percent;
  return {
    below,
    chance,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    some: (of, percent) => of.filter(() => chance(percent)),
  };
}
