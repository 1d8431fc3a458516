/** A source of equally likely numbers below `limit`, the same for the same seed everywhere. */
export type Dice = (limit: number) => number;

/** A linear congruential generator (Numerical Recipes' constants): enough to shuffle sentences. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

/** Fisher and Yates, in place. */
export function shuffle<Item>(items: Item[], dice: Dice): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = dice(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
