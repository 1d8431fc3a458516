import type { Doc, Token } from '../language/doc.ts';
import { GROUP_NOUNS } from '../lexicon/groups.ts';
import { countryOfCapital } from '../lexicon/places.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import type { RelationKind, RelationPattern } from '../ontology/kinds.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { mainCountry } from './main-country.ts';
import { isCountry, isNamed, isOutlet } from './people-at.ts';
import { type Place, roleOf, selves } from './role-slots.ts';

/** A role whose body the sentence leaves unsaid: "President Lind", "the chief executive, Ada Moreau". */
export interface Unsaid {
  readonly place: Place;
  readonly relation: RelationKind;
  readonly pattern: RelationPattern;
}

/** A person somebody names: nameless holders of nameless posts tell nothing. */
const isHolder = (cluster: Cluster): boolean => cluster.type === 'Person' && isNamed(cluster);

/** "The chairwoman, Judge Breen": a judge chairs a hearing, not the company that was just spoken of. */
const isJudge = ({ hints }: Cluster): boolean =>
  hints.some(({ title }) => /^(judge|justice)\b/i.test(title?.text ?? ''));

/** The ends of roles that nobody says, from what the article speaks of; each only where nothing surer was heard of its holder. */
export function understand(
  unsaid: readonly Unsaid[],
  { heard, clusters, doc }: { heard: readonly Heard[]; clusters: readonly Cluster[]; doc: Doc },
): Heard[] {
  const country = mainCountry(clusters, doc);
  const countries = groupBy(
    heard.filter(({ target }) => isCountry(target)),
    ({ source }) => source,
  );
  const bodies = bodiesOf(clusters);
  const known = new Set(heard.filter((one) => 'role' in one.qualifiers).map((one) => one.source));
  const found = new Map<Cluster, Heard>();
  for (const one of unsaid.filter((each) => !hasOwnEnd(each))) {
    const target = endOf(one, { countries, bodies, country });
    for (const holder of selves(one.place).filter(
      ({ cluster }) => isHolder(cluster) && !known.has(cluster) && !isJudge(cluster),
    ))
      if (target && target !== holder.cluster && !found.has(holder.cluster))
        found.set(holder.cluster, hear(one, { source: holder.cluster, target, head: holder.head }));
  }
  return [...found.values()];
}

interface Known {
  readonly countries: ReadonlyMap<Cluster, readonly Heard[]>;
  readonly bodies: Bodies;
  readonly country: Cluster | undefined;
}

function endOf(one: Unsaid, { countries, bodies, country }: Known): Cluster | undefined {
  if (one.pattern.understood === 'noun') return bodyMeant(one, bodies);
  const stately = one.pattern.understood === 'country' && !isItsOwn(one);
  return stately ? (ownCountry(one, countries) ?? countryOf(one, country)) : nearestBody(one, bodies);
}

/** "The chairman of the supporters' trust", "the board's chief executive": whose it is is said, known or not; "minister of health" says only what for. */
const hasOwnEnd = ({ place: { sentence, clause }, pattern }: Unsaid): boolean =>
  (clause.slots.get('possessive') ?? []).some(({ head }) => sentence.tokens[head]?.tag === 'NOUN') ||
  (['of', 'for', 'at'] as const).some((slot) =>
    (clause.slots.get(slot) ?? []).some(
      ({ head }) => pattern.understood !== 'country' || sentence.tokens[head]?.tag === 'PROPN',
    ),
  );

/** "The committee chairwoman", "council leader Adam Reyes": the only body of the article that the noun before the role means. */
function bodyMeant({ place }: Unsaid, { byKind, byNoun }: Bodies): Cluster | undefined {
  const word = compoundBefore(place)?.lemma.toLowerCase() ?? '';
  const kind = kindOfGroup.get(word);
  if (!kind || kind === 'crowd' || isOfASort(place)) return undefined;
  return onlyOf(byNoun.get(word) ?? (byKind.get(kind) ?? []).filter(isNamed));
}

/** "The central bank governor": of that sort of bank, not of whichever was spoken of. */
const isOfASort = ({ sentence: { tokens }, clause }: Place): boolean =>
  /^(central|national|federal|regional|provincial|local|municipal|rival|investment)$/i.test(
    tokens[clause.predicate - 2]?.text ?? '',
  );

function hear(
  { place, relation }: Unsaid,
  { source, target, head }: { source: Cluster; target: Cluster; head: number },
): Heard {
  const { sentence, clause } = place;
  return {
    type: relation.type,
    source,
    target,
    sentence,
    clause,
    anchors: [clause.predicate, head],
    qualifiers: { role: roleOf(place) },
    rule: `relation:${relation.type}/noun:${clause.lemma}/understood`,
    fallback: false,
  };
}

/**
 * The article's country, if it was spoken of by then. Not where the sentence speaks of another before the role
 * ("Germany, represented by President …"), nor in somebody's quoted words: their president may be another's.
 */
function countryOf(unsaid: Unsaid, main: Cluster | undefined): Cluster | undefined {
  const { sentence, clause } = unsaid.place;
  if (!main || clause.slots.has('possessive') || speaksOfAnother(unsaid, main)) return undefined;
  const quoted =
    sentence.tokens.slice(0, clause.predicate).filter((token) => /^["“”]$/.test(token.text)).length % 2 === 1;
  const known = main.hints.some((hint) => hint.sentence <= sentence.index);
  return known && !quoted ? main : undefined;
}

/** Whether the sentence speaks of another country before the role, or of its capital. */
const speaksOfAnother = ({ place: { who, sentence, clause } }: Unsaid, country: Cluster): boolean =>
  sentence.tokens.slice(0, clause.predicate).some((token) => {
    const cluster = who.at(sentence.index, token.index);
    if (cluster?.type !== 'Place' || cluster === country) return false;
    const seat = countryOfCapital(cluster.name)?.name;
    return isCountry(cluster) || (seat !== undefined && seat !== country.name);
  });

/** "Its president": of whatever body was just spoken of, where nobody knows which. */
const isItsOwn = ({ place: { who, sentence, clause } }: Unsaid): boolean =>
  (clause.slots.get('possessive') ?? []).some(
    ({ head }) => /^its$/i.test(sentence.tokens[head]?.text ?? '') && !who.at(sentence.index, head),
  );

/** "His president" is of his own country, "the prime minister told parliament" of that parliament's; undefined where neither is known. */
function ownCountry(unsaid: Unsaid, countriesOf: ReadonlyMap<Cluster, readonly Heard[]>): Cluster | undefined {
  const { who, sentence, clause } = unsaid.place;
  const tied = (cluster: Cluster | undefined) =>
    (cluster ? (countriesOf.get(cluster) ?? []) : []).map(({ target }) => target);
  const owner = clause.slots.get('possessive')?.[0];
  if (owner) return tied(who.at(sentence.index, owner.head))[0];
  const bodies = sentence.tokens.map((token) => who.at(sentence.index, token.index));
  const countries = new Set(bodies.filter((body) => body?.kind && STATE.has(body.kind)).flatMap(tied));
  const [country] = countries;
  return country && countries.size === 1 && !speaksOfAnother(unsaid, country) ? country : undefined;
}

/** Kinds of bodies that are their state's. */
const STATE: ReadonlySet<string> = new Set(['government', 'legislature', 'judiciary', 'military', 'police']);

/** "The inquiry chairman": the noun before the role says of what, and it is no body that was spoken of. */
const isNarrowedByOther = ({ place }: Unsaid): boolean => {
  const word = nounBefore(place);
  return word !== undefined && !kindOfGroup.has(word) && !RANKS.has(word);
};

/** Nouns before a role that say its rank or field, not whose it is. */
const RANKS = new Set(['press', 'media', 'vice', 'deputy', 'executive', 'managing', 'chief', 'group', 'acting']);

/** The kind of body that a noun right before the role names: "a party spokesman". */
const bodyBefore = ({ place }: Unsaid): string | undefined => {
  const word = nounBefore(place);
  return word === undefined ? undefined : (kindOfGroup.get(word) ?? 'other');
};

/** The word right before the role that belongs to it: "committee" in "the Committee chairwoman". */
function compoundBefore({ sentence, clause }: Place): Token | undefined {
  const before = sentence.tokens[clause.predicate - 1];
  return before?.relation === 'compound' ? before : undefined;
}

/** That word, if it is a common noun. */
function nounBefore(place: Place): string | undefined {
  const before = compoundBefore(place);
  return before?.tag === 'NOUN' ? before.lemma.toLowerCase() : undefined;
}

const kindOfGroup = new Map(
  Object.entries(GROUP_NOUNS).flatMap(([kind, list]) => list.words.map((word) => [word, kind] as const)),
);

/** Bodies by kind; those called by such a noun; and the named ones by the sentences that mention them. */
interface Bodies {
  readonly byKind: ReadonlyMap<string | undefined, readonly Cluster[]>;
  readonly byNoun: ReadonlyMap<string, readonly Cluster[]>;
  readonly mentions: ReadonlyMap<number, readonly { readonly body: Cluster; readonly head: number }[]>;
}

function bodiesOf(clusters: readonly Cluster[]): Bodies {
  const named = clusters.filter(isNamed);
  const mentions = named
    .filter(({ type, local }) => type === 'Group' && !local)
    .flatMap((body) => body.hints.map(({ sentence, head }) => ({ body, sentence, head })));
  const bodies = clusters.filter((cluster) => cluster.type === 'Group' && cluster.kind !== 'crowd');
  return {
    byKind: groupBy(
      clusters.filter((cluster) => isNamed(cluster) || (cluster.type === 'Group' && isOneBody(cluster))),
      ({ kind }) => kind,
    ),
    byNoun: groupByEach(bodies, ({ hints }) => [
      ...new Set(hints.flatMap(({ name, plural }) => (plural ? [] : [lastWord(name)]))),
    ]),
    mentions: groupBy(mentions, ({ sentence }) => sentence),
  };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** A body, not those who make it up: "parliament", not "deputies". */
const isOneBody = (cluster: Cluster): boolean => cluster.hints.some(({ plural }) => !plural);

/** The only named body spoken of right before: in the sentence so far, or in the one before it. */
function nearestBody(unsaid: Unsaid, { byKind, mentions }: Bodies): Cluster | undefined {
  const { sentence, clause } = unsaid.place;
  const kinds = unsaid.pattern.kinds;
  if (kinds) return onlyOf(kinds.flatMap((kind) => byKind.get(kind) ?? []));
  if (isNarrowedByOther(unsaid)) return undefined;
  const kind = bodyBefore(unsaid);
  const isSuch = (body: Cluster): boolean =>
    !isOutlet(body) && (kind === undefined || [kind, 'other'].includes(body.kind ?? 'other'));
  const within = (index: number, before: number): Cluster[] => [
    ...new Set((mentions.get(index) ?? []).flatMap(({ body, head }) => (head < before && isSuch(body) ? [body] : []))),
  ];
  const here = within(sentence.index, clause.predicate);
  const near = here.length > 0 ? here : within(sentence.index - 1, Number.POSITIVE_INFINITY);
  return onlyOf(near);
}

const onlyOf = (clusters: readonly Cluster[]): Cluster | undefined => (clusters.length === 1 ? clusters[0] : undefined);
