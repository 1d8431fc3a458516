import { DONE_TO } from '../../lexicon/verb-words.ts';
import { INTRANSITIVE, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const intransitive = setOf(INTRANSITIVE);
const doneTo = setOf(DONE_TO);

/** Verbs that the tagger took for nouns or adjectives although the tree treats them as verbs. */
export function findVerbs(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const xpos = verbTagOf(tree, token);
    if (xpos) {
      if (token.tag !== 'VERB' && isSubjectBefore(tree, token)) changes.set(token.index - 1, { relation: 'nsubj' });
      changes.set(token.index, { tag: 'VERB', xpos });
    } else if (isBarePassive(tree, token)) markPassive(tree, token, changes);
  }
  return changes;
}

function verbTagOf(tree: Tree, token: Token): string | undefined {
  if (token.tag === 'VERB') return isReduced(tree, token) ? 'VBN' : undefined;
  if (token.tag !== 'NOUN' || childBy(tree, token.index, 'cop', 'det')) return undefined;
  // "The talks may collapse."
  const auxiliary = tree.tokens[token.index - 1];
  if (auxiliary?.relation === 'aux' && auxiliary.head === token.index && auxiliary.xpos === 'MD') return 'VB';
  // "a choir sang": an article that stands with the noun before makes that one the subject.
  if (isSubjectBefore(tree, token)) return token.text.endsWith('s') ? 'VBZ' : 'VBD';
  // "Police arrest five", "the possibility worries his family"
  const subject = childBy(tree, token.index, 'nsubj');
  const object = childBy(tree, token.index, 'obj');
  if (!subject || !object || subject.index > token.index || object.index < token.index) return undefined;
  return token.xpos === 'NNS' ? 'VBZ' : 'VBP';
}

const isSubjectBefore = (tree: Tree, token: Token): boolean => {
  const before = tree.tokens[token.index - 1];
  return (
    before?.head === token.index &&
    before.relation === 'compound' &&
    token.xpos === 'NN' &&
    token.relation === 'conj' &&
    headOf(tree, token)?.tag === 'VERB' &&
    childBy(tree, before.index, 'det') !== undefined
  );
};

/** "people injured in the crash": a past tense that describes a noun, without subject and object, is a participle. */
const isReduced = (tree: Tree, token: Token): boolean =>
  token.relation === 'acl' &&
  token.xpos === 'VBD' &&
  !intransitive.has(token.lemma.toLowerCase()) &&
  !childBy(tree, token.index, 'nsubj', 'obj', 'aux', 'cc');

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [...doneTo].map((lemma) => [lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`, lemma]),
);

/** "Two were killed and five wounded": an adjective beside a passive, with a number before it. */
const isBarePassive = (tree: Tree, token: Token): boolean =>
  token.tag === 'ADJ' &&
  token.relation === 'conj' &&
  PARTICIPLES.has(token.text.toLowerCase()) &&
  childBy(tree, headOf(tree, token)?.index ?? -1, 'aux:pass') !== undefined &&
  countBefore(tree, token) !== undefined;

const countBefore = (tree: Tree, token: Token): Token | undefined =>
  childrenBy(tree, token.index, 'nummod', 'nsubj', 'nsubj:pass').find(
    (child) => child.tag === 'NUM' && child.index === token.index - 1,
  );

function markPassive(tree: Tree, token: Token, changes: Changes): void {
  const lemma = PARTICIPLES.get(token.text.toLowerCase()) ?? token.lemma;
  changes.set(token.index, { tag: 'VERB', xpos: 'VBN', lemma });
  const count = countBefore(tree, token);
  if (count) changes.set(count.index, { relation: 'nsubj:pass' });
}

/** Words before a clause that are also prepositions, or that the parser takes for some. */
const OPENERS = new Set(['as', 'unless', 'because', 'although', 'though', 'if', 'while', 'whereas']);

/** "as bus plunges into river", "unless wages rise": a clause that the parser took for a noun with a preposition. */
export function findClauses(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    findBehindRelative(tree, token, changes);
    findMark(tree, token, changes);
    const opener = childrenBy(tree, token.index, 'case').find((word) => OPENERS.has(word.lemma.toLowerCase()));
    const subject = tree.tokens[token.index - 1];
    if (!opener || opener.index > token.index || subject?.head !== token.index || subject.tag === 'ADJ') continue;
    if (subject.relation !== 'compound' && subject.relation !== 'nsubj') continue;
    const finite = token.tag === 'VERB' && /^VB[DPZ]$/.test(token.xpos);
    const missed = opener.lemma.toLowerCase() !== 'as' && token.xpos === 'NN' && subject.xpos === 'NNS';
    if (!finite && !missed) continue;
    changes.set(opener.index, { relation: 'mark' });
    changes.set(subject.index, { relation: 'nsubj' });
    changes.set(token.index, { relation: 'advcl', ...(missed ? { tag: 'VERB' as const, xpos: 'VBP' } : {}) });
  }
  return changes;
}

/** "after a bomb killed four": what stands before a subject and its finite verb opens the clause. */
function findMark(tree: Tree, verb: Token, changes: Changes): void {
  if (verb.relation !== 'advcl' || !/^VB[DPZ]$/.test(verb.xpos) || childBy(tree, verb.index, 'mark')) return;
  const subject = childBy(tree, verb.index, 'nsubj', 'nsubj:pass');
  const opener = subject && childBy(tree, subject.index, 'case');
  if (
    !opener ||
    opener.index > subject.index ||
    subject.index > verb.index ||
    !/^(after|before|until|since|as)$/i.test(opener.text)
  )
    return;
  changes.set(opener.index, { head: verb.index, relation: 'mark' });
  // "as thousands marched": without an auxiliary it is no passive.
  if (!childBy(tree, verb.index, 'aux:pass')) changes.set(subject.index, { relation: 'nsubj' });
}

/** "after the witness who exposed it was found dead": of two clauses beside a noun the second, without a pronoun, is what happened. */
function findBehindRelative(tree: Tree, token: Token, changes: Changes): void {
  const noun = token.relation === 'acl:relcl' ? headOf(tree, token) : undefined;
  const opener =
    noun && childrenBy(tree, noun.index, 'case').find(({ text }) => /^(after|before|until|since|as)$/i.test(text));
  if (!noun || !opener || noun.head < 0 || childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'mark')) return;
  const first = childrenBy(tree, noun.index, 'acl:relcl').find(({ index }) => index < token.index);
  const finite = [token, ...childrenBy(tree, token.index, 'aux', 'aux:pass', 'cop')].some(({ xpos }) =>
    /^VB[DZP]$/.test(xpos),
  );
  if (!first || !finite || childrenBy(tree, token.index, 'cc').length > 0) return;
  changes.set(token.index, { head: noun.head, relation: 'advcl' });
  changes.set(noun.index, {
    head: token.index,
    relation: childBy(tree, token.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj',
  });
  changes.set(opener.index, { head: token.index, relation: 'mark' });
}
