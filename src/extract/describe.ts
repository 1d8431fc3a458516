import type { Sentence, Token } from '../language/doc.ts';
import { childrenBy, childrenOf, lemmaAt, type Tree } from '../language/tree.ts';
import { bodyNamed } from '../lexicon/bodies.ts';
import { TIMES } from '../lexicon/calendar.ts';
import { UNNAMED_SOURCES } from '../lexicon/groups.ts';
import { countryOfDemonym } from '../lexicon/places.ts';
import { setOf } from '../lexicon/words.ts';
import type { Hint } from './hint.ts';
import type { NounSense } from './nouns.ts';
import { genderOf, isTitle } from './spot-names.ts';
import { textOf } from './text.ts';

const sources = setOf(UNNAMED_SOURCES);
/** Words that introduce something as known. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** A noun that refers, or a number that stands for one, and what it means. */
interface Described {
  readonly token: Token;
  readonly noun: Token;
  readonly sense: NounSense;
  readonly count?: Hint['count'];
}

/** Relations of words that stand right before a noun and belong to what it is called. */
const BEFORE = new Set(['amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc', 'flat', 'nmod:unmarked']);

/** Relations of the words that belong to those in turn: "Iraq's", "very large", "Iran-backed". */
const WITHIN = new Set([...BEFORE, 'case', 'advmod', 'punct', 'det', 'obl', 'obl:unmarked', 'nmod', 'fixed']);

/** Whether a word hangs on the noun through such relations only. */
function belongs(tokens: readonly Token[], at: number, noun: number): boolean {
  let word = tokens[at];
  for (let depth = 0; word && depth < 8; depth++) {
    if (word.head === noun) return BEFORE.has(word.relation);
    if (!WITHIN.has(word.relation)) return false;
    word = tokens[word.head];
  }
  return false;
}

/** Dashes and finite verbs stand between two phrases, however the parser hung them. */
const isEdge = (token: Token | undefined): boolean =>
  token !== undefined && (/^(–|—|--|\(|\))$/.test(token.text) || /^VB[DPZ]$/.test(token.xpos));

/** "On Sunday - Mehr News Agency": a hyphen with room around it is a dash. */
const isSpaced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && at > 0 && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);

/** Words and marks before a noun that are no part of what it is called. */
const OPENING = /^(the|an?|this|that|these|those|some|,|“|"|—|-|\()$/i;

/** "By evening police had left": when it was is no part of who it was. */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  /^(by|until|since|before|after|towards?)$/i.test(tokens[at - 1]?.text ?? '') && TIMES.has(lemmaAt(tokens, at));

/** First word of what a noun is called: unbroken words before it that belong to it, without article. */
function firstOf({ tokens }: Sentence, token: Token): number {
  let from = token.index;
  while (from > 0 && !isEdge(tokens[from - 1]) && !isSpaced(tokens, from - 1) && belongs(tokens, from - 1, token.index))
    from--;
  while (from < token.index && (OPENING.test(tokens[from]?.text ?? '') || isWhen(tokens, from))) from++;
  return from;
}

/** The mention that a noun makes: its words without an article, what it is called, whether it is known, one or many. */
export function describe(sentence: Sentence, tree: Tree, { token, noun, sense, count }: Described): Hint {
  const last =
    Math.max(token.index, noun.index, count ? sentence.tokens.findLastIndex(({ end }) => end <= count.end) : 0) + 1;
  const from =
    count && count.start < token.start
      ? Math.min(firstOf(sentence, token), indexAt(sentence, count.start))
      : firstOf(sentence, token);
  const facility = isFacility(sentence, tree, { token, sense });
  const gender = genderOf(noun.text);
  return {
    form: facility ? 'name' : 'description',
    type: sense.type,
    sentence: sentence.index,
    head: token.index,
    from,
    to: last,
    start: sentence.tokens[from]?.start ?? token.start,
    end: sentence.tokens[last - 1]?.end ?? token.end,
    name: calledSo(sentence, from, last),
    rule: facility ? 'facility' : 'description',
    ...(sense.kind ? { kind: sense.kind } : {}),
    ...(gender ? { gender } : {}),
    ...(sense.role ? { role: true } : {}),
    plural: sense.kind === 'crowd' || (noun.xpos === 'NNS' && !isSingle(tree, token)),
    definite: isDefinite(tree, { token, noun }) || isBareBody(sentence, { token, sense, from }),
    ...(count ? { count } : {}),
    local: isLocal(tree, { token, noun, sense }),
  };
}

/** "Prime Minister" keeps its capitals where it opens a sentence. */
const isCapitalTitle = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && isTitle(token);

/** "A militia" is one, whatever its ending looks like. */
const isSingle = (tree: Tree, { index }: Token): boolean =>
  childrenBy(tree, index, 'det').some(({ text }) => /^an?$/i.test(text));

/** The words as they would stand inside a sentence: "Police said" tells of police. */
function calledSo(sentence: Sentence, from: number, to: number): string {
  const text = textOf(sentence, from, to);
  const first = sentence.tokens[from];
  const opens = sentence.tokens.slice(0, from).every((token) => token.tag === 'PUNCT' || token.tag === 'DET');
  // A tagger takes a lone word that opens a sentence for a name; the lexicon knows it as a noun.
  const common =
    first &&
    (first.tag !== 'PROPN' || to - from === 1) &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    !countryOfDemonym(first.text) &&
    bodyNamed(textOf(sentence, from, from + 2)) === undefined &&
    !(to - from > 1 && isCapitalTitle(sentence.tokens[from + 1]));
  return opens && common ? text[0]?.toLowerCase() + text.slice(1) : text;
}

/** Introduced as known, by an article or an owner: "the general", "his lawyer". */
function isDefinite(tree: Tree, { token, noun }: Pick<Described, 'token' | 'noun'>): boolean {
  const determiner = childrenBy(tree, token.index, 'det')[0] ?? childrenBy(tree, noun.index, 'det')[0];
  if (determiner) return DEFINITE.has(determiner.lemma.toLowerCase());
  return childrenBy(tree, token.index, 'nmod:poss').length > 0;
}

/** Nobody outside this article can be meant: no name in it, a mere source, a crowd, somebody by role. */
const isLocal = (tree: Tree, { token, noun, sense }: Described): boolean =>
  !hasName(tree, token.index) ||
  sources.has(noun.text.toLowerCase()) ||
  sense.kind === 'crowd' ||
  sense.type === 'Person';

/** "Parliament voted": a body that needs no article is the one everybody knows. */
const isBareBody = (
  { tokens }: Sentence,
  { token, sense, from }: Pick<Described, 'token' | 'sense'> & { readonly from: number },
): boolean =>
  sense.type === 'Group' &&
  sense.kind !== 'crowd' &&
  token.xpos === 'NN' &&
  from === token.index &&
  !/^(an?|another|any|each|every|no|some)$/i.test(tokens[from - 1]?.text ?? '');

const indexAt = (sentence: Sentence, start: number): number =>
  sentence.tokens.findIndex((token) => token.start === start);

/** A description that holds a name ("Iraq's parliament", "the Tehran metro") can be the same in another article. */
const hasName = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head).some(
    (child) => ['nmod:poss', 'compound', 'amod', 'nmod'].includes(child.relation) && /^\p{Lu}/u.test(child.text),
  );

/** "Baghdad airport", "Sarva valley": a name right before a place's noun makes it one. */
const hasCompound = (tree: Tree, head: number): boolean =>
  childrenBy(tree, head, 'compound').some((child) => child.tag === 'PROPN' && /^\p{Lu}/u.test(child.text));

/** Places that are called by a name and what they are. */
const isFacility = (sentence: Sentence, tree: Tree, { token, sense }: Pick<Described, 'token' | 'sense'>): boolean =>
  sense.type === 'Place' &&
  sense.kind !== 'country' &&
  (hasCompound(tree, token.index) || (sense.kind === 'facility' && isOfPlace(sentence, tree, token)));

/** "Baghdad's airport": a building that belongs to a named place. */
const isOfPlace = ({ names }: Sentence, tree: Tree, token: Token): boolean =>
  childrenBy(tree, token.index, 'nmod:poss').some((owner) =>
    names.some(({ type, start, end }) => type === 'LOC' && start <= owner.index && owner.index < end),
  );
