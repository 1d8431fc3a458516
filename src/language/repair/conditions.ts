import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "Had the army fired, hundreds would have died", "he would be in jail had he killed her": conditions told by the order of words. */
export function findConditions(tree: Tree): Changes {
  const changes: Changes = findLater(tree);
  const [first] = tree.tokens;
  if (!/^had$/i.test(first?.text ?? '')) return changes;
  if (/^\?/.test(tree.tokens.at(-1)?.text ?? '')) return changes;
  const comma = tree.tokens.findIndex((token) => token.text === ',');
  const verb = tree.tokens.slice(1, Math.max(comma, 1)).find((token) => /^VB[DN]$/.test(token.xpos));
  const subject = tree.tokens
    .slice(1, verb?.index ?? 1)
    .find((token) => ['NOUN', 'PROPN', 'PRON'].includes(token.tag) && outside(tree, token, verb?.index ?? 0));
  const main = verb && mainVerb(tree, verb);
  if (!verb || !subject || !main || childBy(tree, verb.index, 'nsubj', 'nsubj:pass')) return changes;
  changes.set(0, { head: verb.index, relation: 'aux', tag: 'AUX' });
  changes.set(subject.index, { head: verb.index, relation: 'nsubj' });
  changes.set(verb.index, { head: main.index, relation: 'advcl', xpos: 'VBN' });
  return changes;
}

/** "…would be in jail had he killed her": behind what would be, an auxiliary and a pronoun that is the subject of a participle. */
function findLater(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const had of tree.tokens) {
    const subject = tree.tokens[had.index + 1];
    const verb = subject && headOf(tree, subject);
    if (
      !/^had$/.test(had.text) ||
      subject?.tag !== 'PRON' ||
      subject.relation !== 'nsubj' ||
      !verb ||
      !/^VB[DN]$/.test(verb.xpos)
    )
      continue;
    const main = had.head === verb.index ? undefined : headOf(tree, had);
    if (!main || main.index > had.index || !childrenBy(tree, main.index, 'aux').some(({ xpos }) => xpos === 'MD'))
      continue;
    changes.set(had.index, { head: verb.index });
    changes.set(verb.index, { head: main.index, relation: 'advcl', xpos: 'VBN' });
  }
  return changes;
}

/** Whether a token hangs on the first word or on the verb, not within the subject's phrase. */
const outside = (tree: Tree, token: Token, verb: number): boolean => {
  const above = headOf(tree, token);
  return above === undefined || above.index === 0 || above.index >= verb;
};

/** What happens under the condition: the predicate behind the comma. */
function mainVerb(tree: Tree, verb: Token): Token | undefined {
  const above = headOf(tree, verb);
  if (above && above.index > verb.index) return above;
  return tree.tokens.find(
    (token) =>
      token.index > verb.index &&
      (token.head === -1 || token.head === 0 || token.head === verb.index) &&
      token.tag === 'VERB',
  );
}
