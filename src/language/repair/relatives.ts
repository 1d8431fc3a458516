import { REPORTING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "The officer to whom the prisoners surrendered has died": the pronoun belongs to the clause that it opens. */
export function hangRelatives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation !== 'obl' || !/^(whom|which)$/i.test(token.text)) continue;
    const verb = opened(tree, token);
    if (verb && verb.index !== token.head) changes.set(token.index, { head: verb.index });
  }
  return changes;
}

const speaking = setOf(REPORTING);

/** "the man who police say killed the guard": who says so stands inside the clause that the pronoun opens. */
export function partSpeakers(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const say of tree.tokens) {
    const told = tree.tokens[say.index + 1];
    const speaker = childBy(tree, say.index, 'nsubj');
    if (!told || !speaker || !speaking.has(say.lemma.toLowerCase()) || say.relation !== 'acl:relcl') continue;
    const pronoun = tree.tokens.slice(0, speaker.index).findLast((word) => /^W(P|DT)$/.test(word.xpos));
    if (!pronoun || pronoun.index < say.head || !/^VB[DPZ]$/.test(told.xpos) || childBy(tree, told.index, 'nsubj'))
      continue;
    changes.set(told.index, { head: say.head, relation: 'acl:relcl' });
    changes.set(say.index, { head: told.index, relation: 'parataxis' });
    changes.set(pronoun.index, { head: told.index, relation: 'nsubj' });
  }
  return changes;
}

/** The relative clause whose noun stands before the pronoun and whose verb behind it. */
const opened = (tree: Tree, pronoun: Token): Token | undefined =>
  tree.tokens.find(
    (verb) =>
      verb.index > pronoun.index &&
      verb.relation === 'acl:relcl' &&
      (headOf(tree, verb)?.index ?? verb.index) < pronoun.index &&
      (tree.tokens[pronoun.head]?.index ?? 0) > verb.index,
  );
