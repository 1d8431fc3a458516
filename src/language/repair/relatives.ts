import { REPORTING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, headOf, type Tree } from '../tree.ts';
import { isActing } from './acting.ts';
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

/** "a procession for General Soto, who was killed": whoever is somebody is the one named right before, not a thing further back. */
export function hangWho(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const thing = verb.relation === 'acl:relcl' ? headOf(tree, verb) : undefined;
    const who = childBy(tree, verb.index, 'nsubj', 'nsubj:pass');
    if (!thing || who?.text.toLowerCase() !== 'who' || thing.tag !== 'NOUN' || isSomebody(thing)) continue;
    const named = nameBefore(tree, who.index);
    if (named && named.index > thing.index) changes.set(verb.index, { head: named.index });
  }
  return changes;
}

/** Nouns for people and for bodies of people: "the crew of the Despina, who were killed". */
const isSomebody = (token: Token): boolean =>
  isActing(token) ||
  /^(family|couple|pair|staff|half|rest|majority|number|dozen|hundred|thousand|one|all)$/i.test(token.lemma);

/** Head of the name that ends right before a word, or before the comma in front of it. */
function nameBefore(tree: Tree, at: number): Token | undefined {
  let token = tree.tokens[tree.tokens[at - 1]?.text === ',' ? at - 2 : at - 1];
  if (token?.tag !== 'PROPN') return undefined;
  while (token?.relation === 'flat') token = headOf(tree, token);
  return token;
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
