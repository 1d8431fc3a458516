import type { Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/places.ts';
import type { Hint } from './hint.ts';
import { isTitle } from './spot-names.ts';

/** Words that say which nation somebody is of, and what says so. */
export interface Belonging {
  /** Tokens, half-open: "French-Iranian". */
  readonly from: number;
  readonly to: number;
  /** Where the noun ends that they narrow: "French-Iranian academic". */
  readonly until?: number;
  /** The predicate that states it: "she is not French"; absent where it is told in passing. */
  readonly told?: number;
  /** Whom a predicate noun tells of: "she" of "she is a French citizen". */
  readonly of?: number;
}

/** A mention of one person, in its tree. */
interface Mentioned {
  readonly hint: Hint;
  readonly sentence: Sentence;
  readonly tree: Tree;
}

/** Who has a country's adjective for what they teach, study, won or serve: a French teacher need not be French. */
const OF_A_SUBJECT =
  /^(teacher|tutor|lecturer|professor|scholar|expert|specialist|historian|analyst|translator|interpreter|linguist|speaker|student|correspondent|champion|winner|runner-up|agent|spy|asset|proxy|ally|ambassador|envoy|supporter|sympathi[sz]er|collaborator|lobbyist|importer|exporter|critic|fan)$/;

/** Whoever was such a one may be none now. */
const CITIZEN = /^(citizen|national|subject|resident)$/;

const DOUBTED = /^(alleged|suspected|supposed|purported|so-called|self-styled|self-described|would-be|fake|bogus)$/i;

const FORMER = /^(former|ex|one-time|onetime|erstwhile|then|naturali[sz]ed)$/i;

/** Determiners that pick nobody: "no French citizen", "every Iraqi general". */
const NOBODY = /^(no|any|every|each|neither|either)$/i;

/** Adverbs with which "is French" says that it is so no more, or not quite. */
const NOT_QUITE =
  /^(once|formerly|previously|originally|longer|half|part|partly|ethnically|almost|practically|hardly|barely|allegedly|supposedly|reportedly)$/i;

/** "Iraqi", "US": a word for whoever is of a country; "Iraq" in "the Iraq expert" says whereof he knows. */
const isNational = ({ text, xpos }: Token): boolean =>
  /^\p{Lu}/u.test(text) &&
  xpos !== 'NNPS' &&
  xpos !== 'NNS' &&
  ((countryOfDemonym(text) !== undefined && countryNamed(text) === undefined) ||
    (/^(\p{Lu}\.?){2,}$/u.test(text) && countryNamed(text) !== undefined));

/** "Iraqi-born", "pro-Russian", "non-French": a part of another word; "French-Iranian" is both. */
function spanAt(tokens: readonly Token[], at: number): Belonging | undefined {
  const isAt = (index: number): boolean => tokens[index] !== undefined && isNational(tokens[index]);
  const isDash = (index: number): boolean => /^[-–]$/.test(tokens[index]?.text ?? '');
  let [from, to] = [at, at + 1];
  while (isDash(from - 1) && isAt(from - 2)) from -= 2;
  while (isDash(to) && isAt(to + 1)) to += 2;
  return isDash(from - 1) || isDash(to) ? undefined : { from, to };
}

/** Whether only words stand between that narrow the same person: "the Iraqi deputy prime minister", not "the Iraqi militia commander". */
const isOwn = (tokens: readonly Token[], { to }: Belonging, head: number): boolean =>
  tokens
    .slice(to, head)
    .every(
      (token) =>
        token.tag === 'ADJ' || token.tag === 'NUM' || isTitle(token) || /^(vice|prime|deputy|-)$/i.test(token.text),
    );

/** "Not a French citizen", where no verb says so. */
const isNot = (tree: Tree, { from, head }: Hint): boolean =>
  [from - 2, from - 1].some((at) => /^(not|never)$/i.test(tree.tokens[at]?.text ?? '')) &&
  childBy(tree, head, 'cop') === undefined;

/** Whether a noun, or the words that hang on it, take back what its adjective says: "a suspected Russian spy", "a former French citizen". */
export function isTakenBack(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]?.lemma.toLowerCase() ?? '';
  const around = tokens.filter((token) => token.head === head).map(({ text }) => text);
  return (
    OF_A_SUBJECT.test(noun) ||
    around.some((text) => NOBODY.test(text) || DOUBTED.test(text)) ||
    (CITIZEN.test(noun) && around.some((text) => FORMER.test(text)))
  );
}

/** "The Iraqi general", "a French citizen"; "an American" is the noun itself. */
function described({ hint, tree }: Mentioned): Belonging | undefined {
  const { tokens } = tree;
  const noun = tokens[hint.head];
  if (!noun || isTakenBack(tokens, hint.head) || isNot(tree, hint)) return undefined;
  const at = isNational(noun) ? hint.head : tokens.slice(hint.from, hint.head).findLast(isNational)?.index;
  const words = at === undefined ? undefined : spanAt(tokens, at);
  if (!words || words.from < hint.from - 2 || !isOwn(tokens, words, hint.head)) return undefined;
  const whole = { ...words, until: Math.max(words.to, hint.head + 1) };
  if (!childBy(tree, hint.head, 'cop')) return whole;
  const subject = childBy(tree, hint.head, 'nsubj');
  return { ...whole, told: hint.head, ...(subject && { of: subject.index }) };
}

/** "American Ada Moreau": right before the name. */
function beforeName({ hint, tree }: Mentioned): Belonging | undefined {
  const before = tree.tokens[hint.from - 1];
  if (!before || !isNational(before) || before.head !== hint.head || before.relation === 'appos') return undefined;
  return spanAt(tree.tokens, before.index);
}

/** The word that is said of somebody by a verb of being: "Ada Moreau is French", "Ada Moreau, who is French". */
function saidOf({ hint, tree }: Mentioned): Token | undefined {
  const subject = tree.tokens[hint.head];
  const above = subject?.relation === 'nsubj' ? tree.tokens[subject.head] : undefined;
  const clause = childrenBy(tree, hint.head, 'acl:relcl').filter(
    ({ index }) => childBy(tree, index, 'nsubj')?.tag === 'PRON',
  );
  return [above, ...clause].find((word) => word && isNational(word) && childBy(tree, word.index, 'cop'));
}

/** What is so said, if it is said without reserve. */
function stated(mentioned: Mentioned): Belonging | undefined {
  const { sentence, tree } = mentioned;
  const word = saidOf(mentioned);
  if (!word || !sentence.clauses.some(({ predicate }) => predicate === word.index)) return undefined;
  if (childrenBy(tree, word.index, 'advmod', 'obl:unmarked').some(({ text }) => NOT_QUITE.test(text))) return undefined;
  const words = spanAt(tree.tokens, word.index);
  return words && { ...words, told: word.index };
}

/** Which nation the words beside a person say that he or she is of. */
export function belongingOf(mentioned: Mentioned): Belonging | undefined {
  const { hint } = mentioned;
  if (hint.plural || hint.count) return undefined;
  if (hint.form === 'description') return described(mentioned) ?? stated(mentioned);
  return (hint.form === 'name' ? beforeName(mentioned) : undefined) ?? stated(mentioned);
}
