import { type Judgement, judgementOf, matchNames, type Reason, weighTraits } from './judge.ts';
import type { Neighbours } from './neighbours.ts';
import type { Portrait } from './portrait.ts';

/** Weighs all there is for and against two portraits whose names are known to agree in some way. */
export function compare(a: Portrait, b: Portrait, neighbours: Neighbours): Judgement | undefined {
  const name = matchNames(a, b);
  if (name === undefined) return undefined;
  return weigh([a, b], name, neighbours);
}

/** Weighs a name's agreement with everything beside it; neighbours are looked at only where they can decide. */
export function weigh([a, b]: readonly [Portrait, Portrait], name: Reason, neighbours: Neighbours): Judgement {
  const reasons = [name, ...weighTraits(a, b)];
  const first = judgementOf(reasons);
  return first.same ? first : judgementOf([...reasons, ...neighbours.shared(a, b)]);
}

/** A judgement in words: each reason with its points, and their sum. */
export const inWords = ({ reasons, points }: Judgement): string => {
  const [only, ...more] = reasons;
  if (only === undefined) return '';
  const signed = ({ words, points: worth }: Reason): string => `${words} ${worth > 0 ? '+' : ''}${worth}`;
  return more.length === 0
    ? signed(only)
    : `${reasons.map(signed).join('; ')}; together ${Math.round(points * 10) / 10}`;
};
