import type { Token } from '../language/doc.ts';
import { childBy, childrenBy, childrenOf, type Tree } from '../language/tree.ts';

/** Where somebody is told to say a clause beside the way from it to its root, and the word that says so. */
export interface Aside {
  readonly speaker: number;
  readonly word: number;
}

/** Nouns for how somebody tells it. */
const ACCOUNTS = new Set(
  (
    'version account story claim contention argument explanation testimony evidence view case allegation charge ' +
    'accusation complaint assertion narrative'
  ).split(' '),
);

const isAccount = ({ lemma }: Token): boolean => ACCOUNTS.has(lemma.toLowerCase());

/** Verbs by which somebody gives an account. */
const GIVING = new Set(['give', 'offer', 'tell', 'have', 'make', 'present', 'provide', 'level', 'advance', 'set out']);

const ownerOf = (tree: Tree, { index }: Token): Token | undefined =>
  childBy(tree, index, 'nmod:poss') ??
  childrenBy(tree, index, 'nmod').find((each) => /^(of|by|from)$/i.test(childBy(tree, each.index, 'case')?.text ?? ''));

/** "The prosecution's case": whose account it is, if it is one. */
export const ownerOfAccount = (tree: Tree, noun: Token): Token | undefined =>
  isAccount(noun) ? ownerOf(tree, noun) : undefined;

/** Who gives an account by the verb that governs it: "The spokesman gave a different account". */
function giverOf(tree: Tree, account: Token): Token | undefined {
  const verb = account.relation === 'obj' ? tree.tokens[account.head] : undefined;
  return verb && GIVING.has(verb.lemma.toLowerCase()) ? childBy(tree, verb.index, 'nsubj') : undefined;
}

/**
 * "Ada Moreau's account is that he attacked her", "The club's version is different: …", "The prosecution's case: …",
 * "The spokesman gave another account: …": whose account a clause is.
 */
export function versionOf(tree: Tree, token: Token): Aside | undefined {
  const noun = childrenBy(tree, token.index, 'nsubj:outer', 'nsubj').find(isAccount) ?? beforeColon(tree, token);
  const teller = noun && (ownerOf(tree, noun) ?? giverOf(tree, noun));
  return teller && { speaker: teller.index, word: noun.index };
}

/** The account in the words before a colon, when the clause stands right behind it. */
function beforeColon({ tokens }: Tree, { index }: Token): Token | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && colon < index && tokens.findLast(({ text }) => text === ':')?.index === colon
    ? tokens.slice(0, colon).findLast(isAccount)
    : undefined;
}

/** What announces an account: "different", "another", "three charges". */
const ANNOUNCING =
  /^(different|another|other|own|rival|following|similar|simple|simpler|detailed|this|otherwise|follow)$/i;
/** "Ada Moreau set out what had happened". */
const TELLING = new Set(['set', 'describe', 'recount', 'recall', 'relate', 'tell', 'explain']);
const RUNNING = /^(go|run|differ|begin)$/i;

/** "The rebels' version goes like this.", "The union makes three charges.": whose words the sentences behind it are. */
export function announcerIn(tree: Tree): Token | undefined {
  const root = tree.tokens.find(({ head }) => head < 0);
  if (!root || childBy(tree, root.index, 'ccomp', 'xcomp', 'nsubj:pass')) return undefined;
  const subject = childBy(tree, root.index, 'nsubj');
  if (subject && isAccount(subject))
    return RUNNING.test(root.lemma) || ANNOUNCING.test(root.text) ? ownerOf(tree, subject) : undefined;
  const objects = childrenBy(tree, root.index, 'obj');
  if (objects.some(({ text }) => /^what$/i.test(text)))
    return TELLING.has(root.lemma.toLowerCase()) ? subject : undefined;
  const given = objects.find(isAccount);
  const counted = given && childrenOf(tree, given.index).some(isAnnouncing);
  return counted && GIVING.has(root.lemma.toLowerCase()) ? subject : undefined;
}

const isAnnouncing = ({ relation, text }: Token): boolean => relation === 'nummod' || ANNOUNCING.test(text);
