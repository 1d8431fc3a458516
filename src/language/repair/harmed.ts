import type { Token } from '../doc.ts';
import { childBy, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** What is done to people, as participles tell it. */
const HARMED =
  /^(kill|murder|shoot|stab|strangle|assassinate|execute|behead|slay|drown|crush|wound|injure|abduct|kidnap|jail|arrest|detain)$/;

/** "paid tribute to Moreau, killed in Lima": whom the participle behind a comma tells of stands right before it, not at the head of the sentence. */
export function hangHarmed(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.xpos !== 'VBN' || !/^(advcl|conj|parataxis|xcomp|dep)$/.test(token.relation)) continue;
    if (!HARMED.test(token.lemma.toLowerCase()) || childBy(tree, token.index, 'aux', 'aux:pass', 'cc', 'mark'))
      continue;
    const named = tree.tokens[token.index - 1]?.text === ',' ? nameAt(tree, token.index - 2) : undefined;
    if (named && /^(obj|obl|nmod|iobj)$/.test(named.relation))
      changes.set(token.index, { head: named.index, relation: 'acl' });
  }
  return changes;
}

/** Head of the name that ends at a token and hangs on a verb or a noun before it. */
function nameAt(tree: Tree, at: number): Token | undefined {
  let token = tree.tokens[at];
  if (token?.tag !== 'PROPN') return undefined;
  while (token?.relation === 'flat') token = headOf(tree, token);
  const above = token && headOf(tree, token);
  return above && (isVerbal(above) || above.tag === 'NOUN') ? token : undefined;
}
