import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import { groupBy } from './group-by.ts';
import { isAgainst, isPositive } from './stance.ts';
import { conflict } from './values.ts';

/** Two claims that cannot both hold; `a` has the smaller id. */
export interface Contradiction {
  readonly a: string;
  readonly b: string;
}

const inOrder = (one: Claim, other: Claim): Contradiction =>
  compareText(one.id, other.id) < 0 ? { a: one.id, b: other.id } : { a: other.id, b: one.id };

/** "X did it" and "X did not do it", about the same thing. */
const opposed = (claims: readonly Claim[]): Contradiction[] => {
  const against = claims.filter(isAgainst);
  return claims.filter(isPositive).flatMap((claim) => against.map((other) => inOrder(claim, other)));
};

/** "hundreds" and "millions" for the same number. */
const incompatible = (claims: readonly Claim[]): Contradiction[] => {
  const valued = claims.filter(isPositive).flatMap((claim) => {
    const { object } = claim;
    return object.as === 'value' ? [{ claim, value: object.value }] : [];
  });
  return valued.flatMap((one, i) =>
    valued
      .slice(i + 1)
      .filter((other) => conflict(one.value, other.value))
      .map((other) => inOrder(one.claim, other.claim)),
  );
};

/** All pairs of claims that contradict each other, in the order of their ids: by opposite polarity, or by values apart. */
export function contradictions({ claims, identity: { nodeOf } }: KnowledgeGraph): Contradiction[] {
  const topic = ({ subject, predicate, object }: Claim): string | undefined => {
    const ends = [nodeOf.get(subject), object.as === 'entity' ? nodeOf.get(object.entity) : 'value'];
    return ends.includes(undefined) ? undefined : JSON.stringify([...ends, predicate]);
  };
  const topics = groupBy(claims, topic);
  topics.delete(undefined);
  return [...topics.values()]
    .flatMap((group) => [...opposed(group), ...incompatible(group)])
    .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}
