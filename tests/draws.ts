/** Numbers that look drawn and are the same every time (Park and Miller 1988), from the state that they begin in. */
export function draws(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Few are in the news every day, most once: the position falls off as news do. */
export const skewed = (draw: (below: number) => number, size: number): number =>
  Math.min(size - 1, Math.floor(size ** (draw(10_000) / 10_000)) - 1 + draw(3));
