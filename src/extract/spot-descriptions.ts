import { isAccordingTo } from '../language/arguments.ts';
import type { Sentence, Token } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import { TIMES } from '../lexicon/calendar.ts';
import { PERSON_WORDS } from '../lexicon/person-words.ts';
import { countryOfDemonym } from '../lexicon/places.ts';
import { standsForPeople } from './bare-numbers.ts';
import { isOneOfPeople } from './compatriots.ts';
import { countedNoun, countOf } from './counts.ts';
import { isDealerBefore } from './dealers.ts';
import { describe } from './describe.ts';
import type { Hint } from './hint.ts';
import type { NounSense } from './nouns.ts';
import { textOf } from './text.ts';

/** Relations on which a noun only narrows another noun and refers to nobody itself. */
const MODIFIES = new Set(['compound', 'amod', 'fixed', 'goeswith', 'nmod:unmarked', 'obl:unmarked']);

/** What spotting descriptions looks at. */
export interface Names {
  readonly senses: ReadonlyMap<string, NounSense>;
  /** Name hints of the sentence. */
  readonly hints: readonly Hint[];
}

/** Nouns that refer to someone or somewhere: "the general", "Iraq's parliament", "hundreds of mourners". */
export function spotDescriptions(sentence: Sentence, tree: Tree, { senses, hints }: Names): Hint[] {
  const proper = hints.filter((hint) => hint.rule !== 'demonym');
  const named = new Set(
    proper.flatMap((hint) => Array.from({ length: hint.to - hint.from }, (_, at) => hint.from + at)),
  );
  const people = proper.filter((hint) => hint.type === 'Person');
  const bodies = proper.filter((hint) => hint.type === 'Group');
  return sentence.tokens.flatMap((token) => {
    if (named.has(token.index) || isCountedBelow(sentence, tree, token)) return [];
    if (MODIFIES.has(token.relation) && !standsBefore(token, people)) return [];
    if (isPartOfOffice(sentence, token)) return [];
    const hint = descriptionAt(sentence, tree, { token, senses, people, bodies });
    return hint ? [hint] : [];
  });
}

/** "coach Ada Moreau": the noun right before a person's name. */
const standsBefore = (token: Token, people: readonly Hint[]): boolean =>
  people.some((hint) => hint.from === token.index + 1);

/** "thousands of mourners": the mourners are told of with their number. */
function isCountedBelow(sentence: Sentence, tree: Tree, token: Token): boolean {
  const head = sentence.tokens[token.head];
  // "one of the survivors" is one, and they are there, too.
  if (head === undefined || isOne(head) || token.relation !== 'nmod' || countedNoun(tree, head) === head) return false;
  return countedNoun(tree, head) === countedNoun(tree, token);
}

const isOne = ({ text }: Token): boolean => text.toLowerCase() === 'one';

/** "Secretary of State", "heads of state": the word belongs to the office. */
const isPartOfOffice = ({ tokens }: Sentence, { index, text }: Token): boolean =>
  /^(state|government)$/i.test(text) &&
  tokens[index - 1]?.text === 'of' &&
  /^(secretar|minister|head|chief)/i.test(tokens[index - 2]?.text ?? '');

interface Spot {
  readonly token: Token;
  readonly senses: ReadonlyMap<string, NounSense>;
  readonly people: readonly Hint[];
  readonly bodies: readonly Hint[];
}

function descriptionAt(sentence: Sentence, tree: Tree, { token, senses, people, bodies }: Spot): Hint | undefined {
  const count = countOf(sentence, tree, token);
  const noun = countedNoun(tree, token);
  const counted = count ? { count } : {};
  if (!noun)
    return count && (standsForPeople(tree, token) || isHurt(token))
      ? describe(sentence, tree, { token, noun: token, sense: CROWD, count })
      : undefined;
  if (isOneOfPeople(sentence.tokens, token))
    return describe(sentence, tree, { token, noun: token, sense: { type: 'Person' }, ...counted });
  if (isAgedOne(tree, token)) return agedOne(sentence, tree, token);
  const role = standsBefore(token, people) && senses.get(token.text.toLowerCase())?.role;
  if (noun.tag !== 'NOUN' && noun.tag !== 'PROPN' && !role) return undefined;
  const worded = { noun, before: sentence.tokens[noun.index - 1] };
  if (noun !== token && noun.tag === 'NOUN' && /^one$/i.test(token.text))
    return oneOf(sentence, tree, { token, noun, senses });
  const sense =
    bodyBy(sentence, tree, { token, noun, senses, bodies }) ??
    senseOf(worded, senses, count !== undefined) ??
    besideName(token, people);
  return sense && describe(sentence, tree, { token, noun, sense, ...counted });
}

/** Core arguments: whoever stands there does something or has it done. */
const CORE = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:agent']);

/** A body by what it is to somebody: "her employer, Lima Airways", "the prosecutor's office said". */
const bodyBy = (
  { tokens }: Sentence,
  tree: Tree,
  { token, noun, senses, bodies }: Pick<Spot, 'token' | 'senses' | 'bodies'> & { readonly noun: Token },
): NounSense | undefined =>
  isDealerBefore(tokens, token.index, bodies) ? { type: 'Group' } : officeOf(tree, noun, senses);

/** "The prosecutor's office said": those who work for an office-holder, where they act; what is entered is a room. */
function officeOf(tree: Tree, noun: Token, senses: Spot['senses']): NounSense | undefined {
  const acts = CORE.has(noun.relation) && noun.relation !== 'obj';
  if (noun.text.toLowerCase() !== 'office' || !(acts || isAccordingTo(tree, noun.index))) return undefined;
  const holder = childrenBy(tree, noun.index, 'nmod:poss', 'compound').some(({ lemma }) => senses.get(lemma)?.role);
  return holder ? { type: 'Group', kind: 'government' } : undefined;
}

/** "One of the suspects" is a suspect, "one of the banks" a bank. */
function oneOf(
  sentence: Sentence,
  tree: Tree,
  { token, noun, senses }: Pick<Spot, 'token' | 'senses'> & { readonly noun: Token },
): Hint | undefined {
  const lemma = noun.lemma.toLowerCase();
  const one = senses.get(lemma) ?? (PERSON_WORDS.has(lemma) ? PERSON : senses.get(noun.text.toLowerCase()));
  return one && { ...describe(sentence, tree, { token, noun, sense: one }), plural: false };
}

const PERSON: NounSense = { type: 'Person' };
const CROWD: NounSense = { type: 'Group', kind: 'crowd' };

/** "Doctors treated 43 wounded": what happened to people, for people. */
const HURT = /^(dead|wounded|injured|missing|homeless)$/i;
const isHurt = ({ text, relation }: Token): boolean =>
  HURT.test(text) && /^(nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod)$/.test(relation);

/** "The 24-year-old was arrested": an age that stands for somebody. */
const isAgedOne = (tree: Tree, token: Token): boolean =>
  /^(old|\d{1,3}-year-old)$/i.test(token.text) &&
  /^(nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|nmod:poss|appos|conj)$/.test(token.relation) &&
  childrenBy(tree, token.index, 'det').length > 0 &&
  (token.text.length > 3 || tree.tokens[token.index - 2]?.text === 'year');

function agedOne(sentence: Sentence, tree: Tree, token: Token): Hint {
  const from = /^old$/i.test(token.text) ? token.index - 4 : token.index;
  const described = describe(sentence, tree, { token, noun: token, sense: PERSON });
  const start = sentence.tokens[from]?.start ?? token.start;
  return { ...described, from, start, name: textOf(sentence, from, token.index + 1) };
}

/** A common noun that stands before a person's name, or beside it in apposition, describes that person. */
function besideName(token: Token, people: readonly Hint[]): NounSense | undefined {
  if (token.tag !== 'NOUN' || token.xpos !== 'NN' || isTime(token)) return undefined;
  const beside = people.some(
    (hint) => (token.relation === 'appos' && token.head === hint.head) || hint.from === token.index + 1,
  );
  return beside ? { type: 'Person' } : undefined;
}

/** "By nightfall Ada Moreau had left": a time right before a name is nobody's office. */
const isTime = ({ lemma }: Token): boolean => TIMES.has(lemma.toLowerCase());

/** A noun and the word before it. */
interface Worded {
  readonly noun: Token;
  readonly before: Token | undefined;
}

function senseOf(
  { noun, before }: Worded,
  senses: ReadonlyMap<string, NounSense>,
  counted: boolean,
): NounSense | undefined {
  const [word, lemma] = [noun.text.toLowerCase(), noun.lemma.toLowerCase()];
  const phrase = before?.head === noun.index ? senses.get(`${before.text.toLowerCase()} ${word}`) : undefined;
  if (phrase) return phrase;
  // "Hit his convoy": cars, and he in one of them; a wedding convoy is its people.
  if (lemma === 'convoy' && before?.xpos === 'PRP$') return undefined;
  const plural = noun.xpos === 'NNS' || noun.xpos === 'NNPS' || (counted && word !== lemma);
  if (plural && countryOfDemonym(noun.text)) return CROWD;
  const exact = senses.get(word);
  if (exact && (exact.type !== 'Person' || !plural)) return exact;
  const sense = senses.get(lemma) ?? personWord(noun, lemma, plural && counted);
  return plural ? manyOf(sense) : sense;
}

/** Many of them: people are a crowd, places nowhere in particular. */
const manyOf = (sense: NounSense | undefined): NounSense | undefined =>
  sense?.type === 'Person' ? CROWD : sense?.type === 'Place' ? undefined : sense;

/** A dictionary's word for a person counts where people are counted, or where one does something: uncounted plurals stay vague. */
function personWord(noun: Token, lemma: string, many: boolean): NounSense | undefined {
  const one = noun.xpos === 'NN' && CORE.has(noun.relation);
  return PERSON_WORDS.has(lemma) && (many || one) ? { type: 'Person' } : undefined;
}

/** "Five other Revolutionary Guards" are some of them, told of by a body's name. */
export function spotMembers(sentence: Sentence, tree: Tree, hints: readonly Hint[]): ReadonlyMap<Hint, Hint> {
  return new Map(
    hints.flatMap((hint): [Hint, Hint][] => {
      const token = sentence.tokens[hint.head];
      if (hint.form !== 'name' || hint.type !== 'Group' || !token || !/^NNP?S$/.test(token.xpos)) return [];
      const count = countOf(sentence, tree, token);
      return count ? [[hint, describe(sentence, tree, { token, noun: token, sense: CROWD, count })]] : [];
    }),
  );
}
