import { HEADLINE_INTRANSITIVE, HEADLINE_NOUNS, HEADLINE_TRANSITIVE } from '../../lexicon/headline-verbs.ts';
import { ACTION_NOUNS } from '../../lexicon/verb-words.ts';
import { setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenOf, isFiniteForm, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';
import { findInfinitive, findPlans, hangPlanned } from './headline-plans.ts';

const transitive = setOf(HEADLINE_TRANSITIVE);
const intransitive = setOf(HEADLINE_INTRANSITIVE);
const nouns = setOf(HEADLINE_NOUNS);
const actions = setOf(ACTION_NOUNS);

/** Longest line, in tokens, that is read as a headline. */
const LONGEST = 24;

/** The third person of a verb: "cut" makes "cuts", "deny" "denies". */
function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (lemma === 'quiz') return 'quizzes';
  return /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Lemma by third person. */
const thirds: ReadonlyMap<string, string> = new Map(
  [...transitive, ...intransitive].map((lemma) => [thirdPerson(lemma), lemma]),
);

const NOMINAL = new Set(['NOUN', 'PROPN']);
/** What may stand before the verb of a headline: its subject and nothing else. */
const SUBJECT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'CCONJ', 'PUNCT', 'SYM']);
/** What an object may begin with. */
const OBJECT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);

/** A verb that was taken for something else. */
interface Verb {
  readonly at: number;
  readonly lemma: string;
  readonly xpos: 'VBZ' | 'VBP';
}

/**
 * "Court jails banker", "Minister quits over leak", "Talks resume": lines without articles and full stop, in which a noun that
 * agrees with the one before it, as verbs do, is the verb that every headline but a label has. Treebanks hold few of them.
 */
export function readHeadlines(tree: Tree): Changes {
  const root = tree.tokens.find(({ head }) => head < 0);
  const changes: Changes = new Map();
  if (!root || !isLine(tree)) return changes;
  if (isNamed(tree, root)) return namePassive(tree, root);
  if (hangPlanned(tree, root, changes)) return changes;
  findPlans(tree, changes);
  const verb = isBare(tree, root) || isBehindAs(tree, root) ? verbOf(tree.tokens, 1) : undefined;
  if (verb) raise(tree, { verb, root, changes });
  else if (isBare(tree, root)) findInfinitive(tree, root, changes);
  if (verb || isFiniteForm(root)) findNextClause(tree, verb?.at ?? root.index, changes);
  return changes;
}

/** Whether something looks like a headline: short, without articles and full stop. */
function isLine({ tokens }: Tree): boolean {
  const last = tokens.at(-1)?.text ?? '';
  if (tokens.length < 3 || tokens.length > LONGEST || /^[.?!:;…]$/.test(last)) return false;
  return !tokens.some(({ text }) => /^(the|an?)$/i.test(text));
}

/** Whether a line has no verb yet. */
const isBare = (tree: Tree, root: Token): boolean =>
  !(isFiniteForm(root) && root.tag !== 'NOUN') &&
  !childrenOf(tree, root.index).some((child) => isFiniteForm(child) && /^(cop|aux)/.test(child.relation));

/** "Three die as bus plunges": what was taken for the verb of the line belongs to the clause behind "as". */
const isBehindAs = (tree: Tree, root: Token): boolean =>
  isFiniteForm(root) && tree.tokens[root.index - 2]?.text.toLowerCase() === 'as' && root.index > 3;

/** Verbs by which somebody becomes something. */
const NAMING = new Set(['name', 'appoint', 'elect', 'crown', 'dub', 'declare', 'brand', 'hail']);

/** "Holm named new head of central bank": such lines tell the past by participles only. */
function isNamed(tree: Tree, { index, lemma, xpos }: Token): boolean {
  const role = childBy(tree, index, 'obj', 'xcomp');
  const named = /^VB[DN]$/.test(xpos) && NAMING.has(lemma.toLowerCase()) && childBy(tree, index, 'nsubj') !== undefined;
  return named && role?.tag === 'NOUN' && !childBy(tree, role.index, 'nmod:poss', 'case');
}

function namePassive(tree: Tree, root: Token): Changes {
  const changes: Changes = new Map([[root.index, { xpos: 'VBN' }]]);
  for (const child of childrenOf(tree, root.index)) {
    if (child.relation === 'nsubj') changes.set(child.index, { relation: 'nsubj:pass' });
    if (child.relation === 'obj') changes.set(child.index, { relation: 'xcomp' });
  }
  return changes;
}

/** The first verb whose subject begins at the start of the line, or a later one that makes better sense. */
function verbOf(tokens: readonly Token[], from: number): Verb | undefined {
  for (let at = from; at < tokens.length; at++) {
    const verb = verbAt(tokens, at);
    if (verb) return betterNext(tokens, verb) ?? verb;
    if (!SUBJECT.has(tokens[at]!.tag)) return undefined;
  }
  return undefined;
}

/** "Tax cuts threaten schools": of two verbs side by side the second, where only it agrees and is hardly ever a noun. */
function betterNext(tokens: readonly Token[], { at, xpos }: Verb): Verb | undefined {
  const next = xpos === 'VBZ' ? verbAt(tokens, at + 1) : undefined;
  return next && next.xpos === 'VBP' && !nouns.has(next.lemma) ? next : undefined;
}

function verbAt(tokens: readonly Token[], at: number): Verb | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !mayBeVerb(token) || !(NOMINAL.has(before.tag) || before.tag === 'NUM')) return undefined;
  const word = token.text.toLowerCase();
  const xpos = isPlural(before) || isPair(tokens, at) ? 'VBP' : 'VBZ';
  const lemma = xpos === 'VBZ' ? thirds.get(word) : word;
  if (lemma === undefined || (xpos === 'VBP' && token.xpos === 'NNS')) return undefined;
  const taken = after !== undefined && (OBJECT.has(after.tag) || after.xpos === 'VBG');
  const fits = (taken && transitive.has(lemma)) || (mayEnd(after) && takesNone(lemma, after));
  return fits ? { at, lemma, xpos } : undefined;
}

/** What the tagger took for a noun or an adjective, or for a verb in the middle of a name. */
const mayBeVerb = ({ tag, xpos }: Token): boolean =>
  xpos === 'VBZ' ? tag === 'VERB' : !['VERB', 'AUX', 'ADP'].includes(tag);

const isPlural = ({ text, tag, xpos }: Token): boolean =>
  /^NNP?S$/.test(xpos) || tag === 'NUM' || /^(police|staff|people|crew)$/i.test(text);

/** "EU, Japan sign deal": a comma makes two of them. */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  at === 3 && tokens[1]?.text === ',' && tokens[0]?.tag === 'PROPN' && tokens[2]?.tag === 'PROPN';

const takesNone = (lemma: string, after: Token | undefined): boolean =>
  intransitive.has(lemma) || (after?.text === 'to' && transitive.has(lemma));

/** What may follow a verb without an object: nothing, a preposition, an adverb, a conjunction, an infinitive or a comma. */
const mayEnd = (after: Token | undefined): boolean =>
  after === undefined || after.text === 'to' || ['ADP', 'SCONJ', 'ADV', 'PUNCT', 'CCONJ'].includes(after.tag);

interface Found {
  readonly verb: Verb;
  readonly root: Token;
  readonly changes: Changes;
}

/** Makes the verb the root, with a subject before and an object behind it. */
function raise(tree: Tree, found: Found): void {
  const { verb, root, changes } = found;
  if (isBehindAs(tree, root)) changes.set(root.index, { head: verb.at, relation: 'advcl' });
  else if (root.tag === 'VERB' && root.index > verb.at && !partSentence(tree, found)) return;
  changes.set(verb.at, { head: -1, relation: 'root', tag: 'VERB', xpos: verb.xpos, lemma: verb.lemma });
  hangSubject(tree, found);
  const object = hangObject(tree, found);
  for (const token of tree.tokens.slice(verb.at + 1)) {
    if (token === object || changes.has(token.index) || (token.head === root.index && root.tag === 'VERB')) continue;
    if (token.head === root.index || token.head < verb.at || token.head === verb.at) hangRest(tree, token, found);
  }
}

/** What the line seemed to be about becomes the object. */
function hangObject(tree: Tree, { verb, root, changes }: Found): Token | undefined {
  if (root.index <= verb.at || changes.has(root.index)) return undefined;
  changes.set(root.index, { head: verb.at, relation: childBy(tree, root.index, 'case') ? 'obl' : 'obj' });
  return root;
}

/** "Judge frees journalist held for two years": what was the subject of a participle is the object that it describes. */
function partSentence(tree: Tree, { verb, root, changes }: Found): boolean {
  const noun = childBy(tree, root.index, 'nsubj', 'nsubj:pass');
  if (root.xpos !== 'VBN' || !noun || noun.index <= verb.at) return false;
  changes.set(noun.index, { head: verb.at, relation: 'obj' });
  changes.set(root.index, { head: noun.index, relation: 'acl' });
  return true;
}

function hangSubject(tree: Tree, { verb, root, changes }: Found): void {
  if (isPair(tree.tokens, verb.at)) {
    for (const index of [0, 2]) changes.set(index, { head: verb.at, relation: 'nsubj' });
    return;
  }
  const subject = root.index < verb.at ? root : tree.tokens[verb.at - 1]!;
  changes.set(subject.index, { head: verb.at, relation: 'nsubj' });
  for (const token of tree.tokens.slice(0, verb.at)) {
    if (token === subject || (token.head < verb.at && token.head >= 0)) continue;
    const relation = /^(nsubj|root|obj|obl|nmod)/.test(token.relation) ? 'compound' : token.relation;
    changes.set(token.index, { head: subject.index, relation });
  }
}

/** What hung on the old root, or on the verb when it was a noun, belongs to the verb or to its object. */
function hangRest(tree: Tree, token: Token, { verb, root, changes }: Found): void {
  const preposition = childBy(tree, token.index, 'case')?.text.toLowerCase();
  if (preposition !== undefined) {
    const stays = root.index > verb.at && token.head === root.index && belongsToNoun(root, preposition);
    if (!stays) changes.set(token.index, { head: verb.at, relation: 'obl' });
  } else if (token.head !== root.index || root.index <= verb.at)
    changes.set(token.index, { head: verb.at, ...(token.xpos === 'VB' ? { relation: 'xcomp' } : {}) });
  else if (token.index > root.index && !/^(conj|flat|appos|acl)/.test(token.relation))
    changes.set(token.index, { head: verb.at });
}

/** "head of the bank", "ban on fur": what stays with a noun. */
const belongsToNoun = ({ lemma }: Token, preposition: string): boolean =>
  preposition === 'of' ||
  (actions.has(lemma.toLowerCase()) && ['on', 'against', 'with', 'between', 'to', 'for'].includes(preposition));

/** "… as talks collapse": the same once more behind "as". */
function findNextClause(tree: Tree, main: number, changes: Changes): void {
  const opener = tree.tokens.find(({ index, text }) => index > main && text.toLowerCase() === 'as');
  const next = opener && verbOf(tree.tokens.slice(opener.index + 1), 1);
  if (!opener || !next) return;
  const at = opener.index + 1 + next.at;
  const last = tree.tokens[opener.head];
  changes.set(at, { head: main, relation: 'advcl', tag: 'VERB', xpos: next.xpos, lemma: next.lemma });
  changes.set(opener.index, { head: at, relation: 'mark' });
  changes.set(at - 1, { head: at, relation: 'nsubj' });
  if (last && last.index > at) changes.set(last.index, { head: at, relation: 'obj' });
}
