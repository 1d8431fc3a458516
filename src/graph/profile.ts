import type { Claim, Value } from '../model/claim.ts';
import type { EdgeStatus, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import { isToll } from '../model/tolls.ts';
import { sourcesOf } from './copies.ts';
import { lookup } from './lookup.ts';
import { compareStatus, isAgainst, isOtherVoice, isPositive, strongest } from './stance.ts';
import { tollsApart, wholeTolls } from './tolls.ts';
import { conflict, valueKey } from './values.ts';

/** One value that sources give for an attribute, with who and how surely. */
export interface Rival {
  readonly value: Value;
  readonly status: EdgeStatus;
  /** Ids of the claims that give it. */
  readonly claims: readonly string[];
  /** Different publishers that give it; a copied story counts for who printed it first, one without publisher for itself. */
  readonly publishers: number;
}

/** What a node shows for one attribute, and what else is said. */
export interface Fact extends Rival {
  /** The other values, best first. */
  readonly rivals: readonly Rival[];
  /** Some rival cannot hold together with the chosen value. */
  readonly disputed: boolean;
}

/** What is shown of a node beside its name. */
export interface Profile {
  /** Sub-type in human words: "attack", "city". */
  readonly kind?: string;
  /** Of an event: the strongest modality in which it is told. */
  readonly status?: EdgeStatus;
  /** Some fact is disputed, or someone denies that the event happened. */
  readonly disputed: boolean;
  /** Attribute name (date, age, title, count, attendance …) → the chosen value. */
  readonly facts: Readonly<Record<string, Fact>>;
}

interface Candidate extends Rival {
  readonly latest: string;
  readonly vague: boolean;
  /** A number of some only: "among them three children". */
  readonly partial: boolean;
}

function candidateFrom(claims: readonly Claim[], graph: KnowledgeGraph, isWhole: (claim: Claim) => boolean): Candidate {
  const { articles } = lookup(graph);
  const sources = claims.map(({ quote }) => articles.get(quote.article));
  const [value] = claims
    .flatMap(({ object }) => (object.as === 'value' ? [object.value] : []))
    .toSorted((a, b) => compareText(a.text, b.text));
  return {
    value: value ?? { kind: 'text', text: '' },
    status: strongest(claims) ?? 'planned',
    claims: claims.map((claim) => claim.id).toSorted(compareText),
    publishers: new Set(claims.map(({ quote }) => sourcesOf(graph).get(quote.article))).size,
    latest:
      sources
        .map((article) => article?.publishedAt ?? '')
        .toSorted(compareText)
        .at(-1) ?? '',
    vague: value?.kind === 'date' && value.edtf === null,
    partial: !claims.some(isWhole),
  };
}

const dayOf = (day: string | null): number => (day === null ? Number.NaN : Date.parse(day) / 864e5);

/** How many days a date leaves open; anything else, and an open end, more than any. */
function openDays({ value }: Candidate): number {
  const days = value.kind === 'date' ? dayOf(value.max) - dayOf(value.min) : Number.NaN;
  return Number.isNaN(days) ? Number.MAX_SAFE_INTEGER : days;
}

/** The stated order: what says something first, all before some of them, asserted first, the narrower date ("Friday", not "this week"), then most publishers, then latest article, then by text. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.vague) - Number(b.vague) ||
  Number(a.partial) - Number(b.partial) ||
  compareStatus(a.status, b.status) ||
  openDays(a) - openDays(b) ||
  b.publishers - a.publishers ||
  compareText(b.latest, a.latest) ||
  compareText(a.value.text, b.value.text);

/** An unresolved date of an event takes the day that another article gives of the same event, and is labelled so. */
const inferred = (value: Value, best: Value): Value =>
  value.kind === 'date' && value.edtf === null && best.kind === 'date' && best.edtf !== null
    ? { ...best, text: value.text, basis: 'corpus-inferred' }
    : value;

/** Pairs of claims about one attribute that cannot both hold, by the ids of either. */
function disputesOf(
  claims: readonly Claim[],
  attribute: string,
  graph: KnowledgeGraph,
): (one: Rival, other: Rival) => boolean {
  if (isToll(attribute)) {
    const apart = tollsApart(claims, graph).map((pair) => pair.map(({ id }) => id));
    return (one, other) =>
      apart.some(([a = '', b = '']) =>
        [
          [a, b],
          [b, a],
        ].some(([x = '', y = '']) => one.claims.includes(x) && other.claims.includes(y)),
      );
  }
  const told = lookup(graph).claims;
  const claimsOf = (ids: readonly string[]): Claim[] => ids.flatMap((id) => told.get(id) ?? []);
  return (one, other) =>
    conflict(one.value, other.value) &&
    claimsOf(one.claims).some((claim) => claimsOf(other.claims).some((against) => isOtherVoice(claim, against)));
}

function factFrom(claims: readonly Claim[], attribute: string, graph: KnowledgeGraph): Fact {
  const whole = isToll(attribute) ? wholeTolls(claims, graph) : undefined;
  const isWhole = ({ id }: Claim): boolean => whole === undefined || whole.has(id);
  const values = groupBy(claims, ({ object }) => (object.as === 'value' ? valueKey(object.value) : ''));
  const ranked = [...values.values()].map((group) => candidateFrom(group, graph, isWhole)).sort(compareCandidates);
  const [best, ...others] = ranked as [Candidate, ...Candidate[]];
  const rest = others.map((candidate) => ({ ...candidate, value: inferred(candidate.value, best.value) }));
  const rival = ({ value, status, claims: ids, publishers }: Candidate): Rival => ({
    value,
    status,
    claims: ids,
    publishers,
  });
  const disputes = disputesOf(claims, attribute, graph);
  return { ...rival(best), rivals: rest.map(rival), disputed: rest.some((other) => disputes(best, other)) };
}

/** Decides what a node shows: the one place, so that stores, exports and viewer never differ. */
export function profile(node: GraphNode, graph: KnowledgeGraph): Profile {
  const { valuesOf, carried } = lookup(graph);
  const values = valuesOf.get(node.id) ?? [];
  const happened = values.filter((claim) => claim.predicate === 'happened');
  const status = node.type === 'Event' ? strongest(happened) : undefined;
  const positive = values.filter((claim) => claim.predicate !== 'happened' && isPositive(claim));
  const facts = [...groupBy(positive, (claim) => claim.predicate)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([attribute, claims]) => [attribute, factFrom(claims, attribute, graph)] as const);
  return {
    ...(node.kind !== undefined && { kind: node.kind }),
    ...(status !== undefined && { status }),
    disputed:
      happened.some((claim) => isAgainst(claim) && !carried.has(claim.id)) || facts.some(([, fact]) => fact.disputed),
    facts: Object.fromEntries(facts),
  };
}
