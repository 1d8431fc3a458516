import type { Clause, Phrase, Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, lemmaAt } from '../language/tree.ts';
import { PLACE_NOUNS } from '../lexicon/place-nouns.ts';
import type { Slot } from '../model/grammar.ts';
import type { RelationPattern } from '../ontology/kinds.ts';
import type { Cluster } from './hint.ts';
import { introduced } from './members.ts';
import { isCountry, mentionsIn, type Whereabouts } from './people-at.ts';
import { postHolders } from './posts.ts';
import type { Context } from './sieves/sieve.ts';
import { someOfThem } from './some-of-them.ts';
import { isTitle } from './spot-names.ts';

/** One predicate, and what is known around it. */
export interface Place {
  readonly context: Context;
  readonly who: Whereabouts;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** Who stands at the ends that were already asked for: many patterns ask for the same. */
  readonly ends: Map<RelationPattern['source'], readonly At[]>;
}

/** Someone at one end of a construction, and where. */
export interface At {
  readonly cluster: Cluster;
  readonly head: number;
  readonly slot: Slot | 'self';
  /** The verb that decides whether they stand there, where it is not the noun itself: "was elected as". */
  readonly clause?: Clause;
}

/** Those whom a plural noun introduces by name. */
const introducedAt = ({ context, who, sentence }: Place, head: number): At[] =>
  introduced({ sentence, who, tree: context.tree(sentence.index) }, head).map((one) => ({ ...one, slot: 'self' }));

/** "In Ahvaz, an Iranian city": a place noun right behind a place and a comma says what that place is, however the parser hung it. */
function placeBefore({ who, sentence, clause }: Place): At | undefined {
  const { tokens } = sentence;
  let at = clause.predicate - 1;
  while (tokens[at] && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(tokens[at]?.tag ?? '')) at--;
  const cluster = tokens[at]?.text === ',' ? who.at(sentence.index, at - 1) : undefined;
  return cluster?.type === 'Place' && tokens[at - 1]?.tag === 'PROPN'
    ? { cluster, head: at - 1, slot: 'self' }
    : undefined;
}

/** "Peru's capital Lima", "the capital, Lima, was quiet": the name that stands right behind a place noun. */
function placeAfter({ who, sentence, clause }: Place): At | undefined {
  const { tokens } = sentence;
  const comma = tokens[clause.predicate + 1]?.text === ',';
  const from = clause.predicate + (comma ? 2 : 1);
  const cluster = tokens[from]?.tag === 'PROPN' ? who.at(sentence.index, from) : undefined;
  if (cluster?.type !== 'Place' || isCountry(cluster)) return undefined;
  let to = from;
  while (who.at(sentence.index, to + 1) === cluster) to++;
  return comma && !/^[,.]$/.test(tokens[to + 1]?.text ?? '') ? undefined : { cluster, head: to, slot: 'self' };
}

const placeNouns = new Set(
  [PLACE_NOUNS['city'], PLACE_NOUNS['province'], PLACE_NOUNS['district']].flatMap((list) => list?.words ?? []),
);

/** Where a word begins that hyphens tie together: "brother-in-law" at "brother". */
export function hyphenStart({ tokens }: Sentence, index: number): number {
  let at = index;
  while (at > 1 && tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start) at -= 2;
  return at;
}

/** A role noun stands for whoever it describes: by coreference, as predicate after a copula, or in apposition. */
export function selves(place: Place): readonly At[] {
  const { context, who, sentence, clause } = place;
  const posted = postHolders(place);
  if (posted.length > 0) return posted;
  const many = introducedAt(place, clause.predicate);
  if (many.length > 0) return many;
  const some = someOfThem(place);
  if (some.length > 0) return some;
  const isNoun = /^\p{Ll}/u.test(sentence.tokens[clause.predicate]?.text ?? '') && placeNouns.has(clause.lemma);
  const beside = isNoun ? (placeBefore(place) ?? placeAfter(place)) : undefined;
  if (beside) return [beside];
  const cluster =
    who.at(sentence.index, clause.predicate) ?? who.at(sentence.index, hyphenStart(sentence, clause.predicate));
  if (cluster?.hints.some((hint) => hint.form !== 'pronoun')) {
    const named = mentionsIn(cluster, sentence.index).find(({ form }) => form === 'name');
    return [{ cluster, head: named?.head ?? clause.predicate, slot: 'self' }];
  }
  if (clause.form === 'copula') return slotFillers(place, ['subject']);
  const token = context.tree(sentence.index).tokens[clause.predicate];
  const described = token?.relation === 'appos' ? who.at(sentence.index, token.head) : undefined;
  return token && described ? [{ cluster: described, head: token.head, slot: 'self' }] : [];
}

/** "Peruvian President Adam Reyes": what stands right before a role and its ranks, however the parser hung it. */
function standingBefore({ who, sentence, clause }: Place): At[] {
  let at = clause.predicate - 1;
  const isField = (index: number) => isPortfolio(sentence.tokens[index]) && !who.at(sentence.index, index);
  // "best-known" is passed over as one word.
  while (at >= 0 && (isRank(sentence.tokens[at]) || isPassedOver(sentence.tokens[at]) || isField(at)))
    at = hyphenStart(sentence, at) - 1;
  const cluster = at >= 0 ? who.at(sentence.index, at) : undefined;
  const bodily = cluster && (cluster.type === 'Group' || isCountry(cluster));
  return bodily ? [{ cluster, head: at, slot: 'modifier' }] : [];
}

/** What an office is about, in capitals: "EU Enlargement Commissioner". */
const isPortfolio = (token: Token | undefined): boolean =>
  token !== undefined &&
  ['ADJ', 'NOUN', 'PROPN'].includes(token.tag) &&
  ['amod', 'compound', 'flat', 'nmod:desc'].includes(token.relation);

/** The mark of a possessive, or a quotation mark that closes the body's name: "“Cosa Nostra” boss". */
const isPassedOver = (token: Token | undefined): boolean => token?.xpos === 'POS' || /^["”’]$/.test(token?.text ?? '');

/** Words of rank between a body's name and the role: "foreign", "deputy", "Prime". */
const isRank = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isTitle(token) ||
    (['ADJ', 'NOUN', 'VERB'].includes(token.tag) &&
      /^\p{Ll}/u.test(token.text) &&
      ['amod', 'compound'].includes(token.relation)));

/** The prepositions that tie a role to its body. */
const TIES: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'in']);

/** "CEO of Bitfrost Capital": the noun phrase right behind a role and its preposition, however the parser hung it. */
function standingBehind({ who, sentence, clause }: Place, slots: readonly Slot[]): At[] {
  const { tokens } = sentence;
  const tie = tokens[clause.predicate + 1];
  const slot = slots.find((each) => each === tie?.lemma.toLowerCase());
  if (!slot || !TIES.has(slot) || clause.slots.has(slot)) return [];
  let last = clause.predicate + 1;
  while (isInPhrase(tokens[last + 1])) last++;
  const cluster = last > clause.predicate + 1 ? who.at(sentence.index, last) : undefined;
  return cluster ? [{ cluster, head: last, slot }] : [];
}

/** A word of a noun phrase that neither ends it nor makes it somebody's. */
const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.tag) || token.xpos === 'POS');

/** "President Adam Reyes of Chile": what follows the name belongs to the title before it. */
function behindTitled({ context, who, sentence, clause }: Place, slots: readonly Slot[]): At[] {
  const tree = context.tree(sentence.index);
  const title = tree.tokens[clause.predicate];
  if (title?.relation !== 'nmod:desc' || !slots.includes('of')) return [];
  return childrenBy(tree, title.head, 'nmod')
    .filter((child) => childBy(tree, child.index, 'case')?.lemma.toLowerCase() === 'of')
    .flatMap(({ index }) => {
      const cluster = who.at(sentence.index, index);
      return cluster ? [{ cluster, head: index, slot: 'of' as const }] : [];
    });
}

/** Parts that are told of the whole: "in the north of Lebanon" is in Lebanon. */
const SIDES = new Set(['north', 'south', 'east', 'west', 'centre', 'center', 'middle', 'heart', 'outskirt', 'edge']);

/** Whoever a phrase stands for: its head, the name in apposition to it ("the network Attac"), or the whole it is a side of. */
export function clusterOf({ context, who, sentence }: Place, head: number): Cluster | undefined {
  const tree = context.tree(sentence.index);
  const named = childrenBy(tree, head, 'appos', 'flat').find((child) => child.tag === 'PROPN');
  const whole = SIDES.has(lemmaAt(tree.tokens, head)) ? childBy(tree, head, 'nmod') : undefined;
  const at = [head, named?.index, whole?.index].find((each) => each !== undefined && who.at(sentence.index, each));
  return at === undefined ? undefined : who.at(sentence.index, at);
}

/** Whoever fills the slots of a predicate, and what stands beside a role by the words alone. */
export function slotFillers(place: Place, slots: readonly Slot[]): At[] {
  const { clause } = place;
  const filled = slots.flatMap((slot) =>
    (clause.slots.get(slot) ?? []).flatMap((phrase: Phrase) => {
      const many = introducedAt(place, phrase.head);
      if (many.length > 0) return many.map((one) => ({ ...one, slot }));
      const cluster = clusterOf(place, phrase.head);
      return cluster ? [{ cluster, head: phrase.head, slot }] : [];
    }),
  );
  if (clause.form === 'verb') return filled;
  const beside = [
    ...(slots.includes('modifier') ? standingBefore(place) : []),
    ...standingBehind(place, slots),
    ...behindTitled(place, slots),
  ];
  return [...filled, ...beside.filter((one) => !filled.some((other) => other.cluster === one.cluster))];
}

/** "deputy chief", "acting prime minister", "Foreign Minister": the role noun with the words of rank before it, none of which names a body. */
export function roleOf({ who, sentence, clause }: Place): string {
  const words: string[] = [];
  for (let at = clause.predicate; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token) break;
    const ranks = token.head === clause.predicate && ['amod', 'compound'].includes(token.relation);
    if (at !== clause.predicate && !(ranks && (/^\p{Ll}/u.test(token.text) || !who.at(sentence.index, at)))) break;
    words.unshift(token.text.toLowerCase());
  }
  return words.join(' ');
}

/** "Iraqi militia commander" commands a militia, not Iraq: a common noun stands between the country and the role. */
export function isNarrowed({ context, sentence, clause }: Place): boolean {
  const before = childrenBy(context.tree(sentence.index), clause.predicate, 'compound', 'amod', 'nmod:unmarked');
  return before.some((token) => token.tag === 'NOUN' && /^\p{Ll}/u.test(token.text) && !isTitle(token));
}
