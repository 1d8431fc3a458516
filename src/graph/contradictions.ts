import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import { isToll } from '../model/tolls.ts';
import { lookup } from './lookup.ts';
import { type Apart, placesApart } from './places-apart.ts';
import { isAgainst, isOtherVoice, isPositive } from './stance.ts';
import { tollsApart } from './tolls.ts';
import { conflict } from './values.ts';

/** Two claims that cannot both hold; `a` has the smaller id. */
export interface Contradiction {
  readonly a: string;
  readonly b: string;
}

/** Relations that lead a person to one place only: born, dead and buried once. */
const ONE_PLACE: ReadonlySet<string> = new Set(['BORN_IN', 'DIED_IN', 'BURIED_IN']);

const inOrder = (one: Claim, other: Claim): Contradiction =>
  compareText(one.id, other.id) < 0 ? { a: one.id, b: other.id } : { a: other.id, b: one.id };

/** All pairs of some claims that cannot both hold, as `apart` judges, but for what one voice says in one article. */
const clashes = (claims: readonly Claim[], apart: (one: Claim, other: Claim) => boolean): Contradiction[] =>
  claims.flatMap((one, at) =>
    claims
      .slice(at + 1)
      .filter((other) => isOtherVoice(one, other) && apart(one, other))
      .map((other) => inOrder(one, other)),
  );

/** "X did it" and "X did not do it", about the same thing. */
const opposed = (claims: readonly Claim[]): Contradiction[] => {
  const against = claims.filter(isAgainst);
  return claims
    .filter(isPositive)
    .flatMap((claim) => against.filter((other) => isOtherVoice(claim, other)).map((other) => inOrder(claim, other)));
};

/** "hundreds" and "millions" for the same number, "Monday" and "Tuesday" for the same day. */
function incompatible(claims: readonly Claim[], graph: KnowledgeGraph): Contradiction[] {
  const positive = claims.filter(isPositive);
  if (isToll(claims[0]?.predicate ?? '')) return tollsApart(positive, graph).map(([one, other]) => inOrder(one, other));
  return clashes(
    positive,
    ({ object: one }, { object: other }) =>
      one.as === 'value' && other.as === 'value' && conflict(one.value, other.value),
  );
}

/** "born in Leeds" and "born in Lyon". */
function elsewhere({ claims, identity: { nodeOf } }: KnowledgeGraph, apart: Apart): Contradiction[] {
  const placed = claims.filter((claim) => ONE_PLACE.has(claim.predicate) && isPositive(claim));
  const placeOf = ({ object }: Claim): string =>
    object.as === 'entity' ? (nodeOf.get(object.entity) ?? object.entity) : '';
  const byPerson = groupBy(placed, ({ subject, predicate }) => `${predicate} ${nodeOf.get(subject) ?? subject}`);
  return [...byPerson.values()].flatMap((group) => clashes(group, (one, other) => apart(placeOf(one), placeOf(other))));
}

/** All pairs of claims that contradict each other, in the order of their ids: by opposite polarity, by values or by places apart. */
export function contradictions(graph: KnowledgeGraph): Contradiction[] {
  const { nodeOf } = graph.identity;
  const topic = ({ subject, predicate, object }: Claim): string | undefined => {
    const ends = [nodeOf.get(subject), object.as === 'entity' ? nodeOf.get(object.entity) : 'value'];
    return ends.includes(undefined) ? undefined : JSON.stringify([...ends, predicate]);
  };
  const { carried, nodes } = lookup(graph);
  const topics = groupBy(
    graph.claims.filter(({ id }) => !carried.has(id)),
    topic,
  );
  topics.delete(undefined);
  return [
    ...[...topics.values()].flatMap((group) => [...opposed(group), ...incompatible(group, graph)]),
    ...elsewhere(graph, placesApart(graph.edges, nodes)),
  ].sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
}
