import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** What stands before the noun that says who somebody is belongs to it, or to the name. */
const BEFORE_NOUN = /^(amod|compound|nmod:poss|nmod:desc|nummod|nmod|det)$/;

/**
 * "Kremlin spokesman Dmitry Orlov", "Dortmund's left-back Marco Reyes": a common noun right before a name describes who bears it
 * (`nmod:desc`), and what stands before that noun says whose or of where: it hangs on the noun, not on the name.
 */
export function hangDescriptors(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const name = nameOf(tree, noun);
    if (!name) continue;
    if (noun.relation === 'compound') changes.set(noun.index, { relation: 'nmod:desc' });
    for (const word of childrenOf(tree, name.index))
      if (word.index < noun.index && BEFORE_NOUN.test(word.relation) && !childBy(tree, word.index, 'cc'))
        changes.set(word.index, {
          head: noun.index,
          relation: word.relation === 'nmod:desc' ? 'compound' : word.relation,
        });
  }
  return changes;
}

/** The name right behind a noun that hangs on it. */
function nameOf(tree: Tree, noun: Token): Token | undefined {
  const name = headOf(tree, noun);
  if (name?.tag !== 'PROPN' || name.index !== noun.index + 1) return undefined;
  if (noun.relation === 'nmod:desc') return name;
  const common = noun.xpos === 'NN' && noun.tag === 'NOUN' && /^\p{Ll}/u.test(noun.text);
  return common && noun.relation === 'compound' && childBy(tree, name.index, 'flat') ? name : undefined;
}
