import { ACCUSING, CLEARING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const charging = new Set([...setOf(ACCUSING), ...setOf(CLEARING), 'convict']);

/** Participles that the parser took for adjectives of the noun behind them. */
export function findGerunds(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.xpos !== 'VBG') continue;
    if (token.relation === 'acl') hangCharge(tree, token, changes);
    if (token.relation !== 'amod') continue;
    const noun = headOf(tree, token);
    if (!noun || noun.index < token.index) continue;
    if (isCharge(tree, token, noun)) turnGerund(tree, { token, noun, changes });
    else giveNounBack(tree, { token, noun, changes });
  }
  return changes;
}

/** "accused Hale of bribing voters": behind a charge and "of" stands a deed. */
function isCharge(tree: Tree, token: Token, noun: Token): boolean {
  const preposition = tree.tokens[token.index - 1];
  const governor = headOf(tree, noun);
  return (
    preposition?.relation === 'case' &&
    preposition.head === noun.index &&
    noun.relation === 'obl' &&
    governor !== undefined &&
    charging.has(governor.lemma.toLowerCase())
  );
}

/** "accused the minister of taking bribes": the deed hangs on the charge, not on the one who is charged. */
function hangCharge(tree: Tree, token: Token, changes: Changes): void {
  const noun = headOf(tree, token);
  const verb = noun && headOf(tree, noun);
  const mark = childBy(tree, token.index, 'mark', 'case');
  if (!noun || !verb || !mark || !['obj', 'iobj', 'nsubj:pass'].includes(noun.relation)) return;
  if (charging.has(verb.lemma.toLowerCase()) && /^(of|with|for|over)$/i.test(mark.text) && verb.index < token.index)
    changes.set(token.index, { head: verb.index, relation: 'advcl' });
}

interface Found {
  readonly token: Token;
  readonly noun: Token;
  readonly changes: Changes;
}

function turnGerund(tree: Tree, { token, noun, changes }: Found): void {
  changes.set(token.index, { head: noun.head, relation: 'advcl' });
  changes.set(noun.index, { head: token.index, relation: 'obj' });
  changes.set(token.index - 1, { head: token.index, relation: 'mark' });
  // What follows the object belongs to the deed.
  for (const child of childrenOf(tree, noun.index))
    if (child.relation === 'case' && child.index === token.index - 1)
      changes.set(child.index, { head: token.index, relation: 'mark' });
}

/** "A bus carrying tourists fell": of two nouns around the participle the first is the one that the sentence is about. */
function giveNounBack(tree: Tree, { token, noun, changes }: Found): void {
  const first = tree.tokens[token.index - 1];
  if (first?.head !== noun.index || first.relation !== 'compound' || noun.xpos !== 'NNS') return;
  const article = childBy(tree, noun.index, 'det');
  const single = article !== undefined && article.index < first.index && /^an?$/i.test(article.text);
  if (!single && first.xpos !== 'NNS') return;
  changes.set(first.index, { head: noun.head, relation: noun.relation });
  changes.set(token.index, { head: first.index, relation: 'acl' });
  changes.set(noun.index, { head: token.index, relation: 'obj' });
  for (const child of childrenOf(tree, noun.index))
    if (child.index < first.index) changes.set(child.index, { head: first.index });
}
