import type { Claim } from '../model/claim.ts';
import type { GraphEdge, Identity } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText, shortHash } from '../model/hash.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { isAgainst, isPositive, strongest } from './stance.ts';

/** What an edge is about; equal triples are one edge. */
export interface Triple {
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

/** An edge's id: a function of its triple. */
export const edgeId = ({ source, type, target }: Triple): string => `edge:${shortHash([source, type, target], 16)}`;

/** Qualifiers of which two different values cannot both hold. */
const EXCLUSIVE = ['from', 'until'] as const;

/** Two EDTF dates agree when one is the other said less precisely ("2020-01" and "2020-01-03"). */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const conflicts = (claims: readonly Claim[]): boolean =>
  EXCLUSIVE.some((key) => {
    const values = [...new Set(claims.flatMap(({ qualifiers }) => qualifiers[key] ?? []))];
    return values.some((a, i) => values.slice(i + 1).some((b) => !agree(a, b)));
  });

function edgeFrom(triple: Triple, claims: readonly Claim[]): GraphEdge | undefined {
  const status = strongest(claims);
  if (status === undefined) return undefined;
  const positive = claims.filter(isPositive);
  const against = claims.filter(isAgainst);
  const idsOf = (some: readonly Claim[]): string[] => some.map((claim) => claim.id).sort(compareText);
  return {
    id: edgeId(triple),
    ...triple,
    status,
    truthy: status === 'asserted' || (status === 'attributed' && against.length === 0),
    disputed: against.length > 0 || conflicts(positive),
    derived: false,
    roles: [...new Set(positive.flatMap(({ qualifiers }) => qualifiers.role ?? []))].sort(compareText),
    claims: idsOf(positive),
    against: idsOf(against),
  };
}

/** Reads a claim as a triple of nodes; undefined when its object is a value, an end is no node, or both are one. */
export function tripleOf(claim: Claim, nodeOf: Identity['nodeOf'], symmetric: ReadonlySet<string>): Triple | undefined {
  if (claim.object.as !== 'entity') return undefined;
  const ends = [nodeOf.get(claim.subject), nodeOf.get(claim.object.entity)];
  if (symmetric.has(claim.predicate)) ends.sort();
  const [source, target] = ends;
  return source === undefined || target === undefined || source === target
    ? undefined
    : { source, type: claim.predicate, target };
}

/** The relation types that are stored once, from the smaller id to the larger. */
export const symmetricTypes = (ontology: Ontology): ReadonlySet<string> =>
  new Set(ontology.relations.filter((relation) => relation.symmetric).map((relation) => relation.type));

/** All that is said about one triple. */
export interface Statements {
  readonly triple: Triple;
  readonly claims: readonly Claim[];
}

/** The claims about each triple, by the id its edge has or would have. */
export function statements(claims: readonly Claim[], nodeOf: Identity['nodeOf'], ontology: Ontology) {
  const symmetric = symmetricTypes(ontology);
  const stated = claims.flatMap((claim) => {
    const triple = tripleOf(claim, nodeOf, symmetric);
    return triple === undefined ? [] : [{ triple, claim }];
  });
  const byTriple = groupBy(stated, ({ triple: { source, type, target } }) => `${source} ${type} ${target}`);
  const gathered = [...byTriple.values()].map((group): [string, Statements] => {
    const { triple } = group[0]!;
    return [edgeId(triple), { triple, claims: group.map(({ claim }) => claim) }];
  });
  return new Map(gathered);
}

/** One edge for every triple that at least one claim states positively, in the order of their ids. */
export const edges = (said: ReadonlyMap<string, Statements>): GraphEdge[] =>
  [...said.values()]
    .map(({ triple, claims }) => edgeFrom(triple, claims))
    .filter((edge) => edge !== undefined)
    .sort((a, b) => compareText(a.id, b.id));
