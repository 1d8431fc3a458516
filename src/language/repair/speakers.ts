import { ACCUSING, DENYING, REPORTING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, phraseOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const speaking = new Set([...setOf(REPORTING), ...setOf(DENYING), ...setOf(ACCUSING)]);

/** "The mayor, police say, fled", "… the general, state television reported": a speaker whom the parser missed. */
export function findSpeakers(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (!speaking.has(verb.lemma.toLowerCase())) continue;
    const [cleft, ...rest] = childrenBy(tree, verb.index, 'nsubj');
    // "It was Reyes who fled, police said": what is said, not who says it.
    if (cleft && rest.length > 0 && childBy(tree, cleft.index, 'cop')) changes.set(cleft.index, { relation: 'ccomp' });
    const second = secondSubject(tree, verb);
    if (second) {
      changes.set(second.index, { head: verb.index, relation: 'nsubj' });
      changes.set(verb.index, { head: second.head, relation: 'parataxis', xpos: 'VBD' });
      continue;
    }
    const speaker = /^VB[DPZ]$/.test(verb.xpos) ? speakerBefore(tree, verb) : undefined;
    if (!speaker) continue;
    changes.set(speaker.index, { head: verb.index, relation: 'nsubj' });
    if (verb.head >= 0 && verb.relation !== 'ccomp') changes.set(verb.index, { relation: 'parataxis' });
  }
  return changes;
}

/** The noun between a comma and the verb, where the verb has no subject of its own. */
function speakerBefore(tree: Tree, verb: Token): Token | undefined {
  const speaker = tree.tokens[verb.index - 1];
  if (!speaker || !['NOUN', 'PROPN', 'PRON'].includes(speaker.tag) || speaker.head === verb.index) return undefined;
  if (!['appos', 'obj', 'conj', 'nmod', 'list', 'parataxis', 'dep'].includes(speaker.relation)) return undefined;
  if (childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'csubj', 'aux', 'aux:pass', 'cc', 'mark')) return undefined;
  const { from } = phraseOf(tree, speaker.index);
  const above = headOf(tree, speaker);
  return tree.tokens[from - 1]?.text === ',' && above && above.index < from - 1 ? speaker : undefined;
}

/** "56 people were killed, state television reported": what is told has its subject already, so the noun behind the comma is who tells it. */
function secondSubject(tree: Tree, verb: Token): Token | undefined {
  const speaker = tree.tokens[verb.index - 1];
  if (verb.xpos !== 'VBN' || !speaker || verb.relation !== 'acl' || verb.head !== speaker.index) return undefined;
  const above = headOf(tree, speaker);
  if (!above || !/^nsubj/.test(speaker.relation) || above.index > speaker.index) return undefined;
  const first = childrenBy(tree, above.index, 'nsubj', 'nsubj:pass').some(({ index }) => index < above.index);
  const { from } = phraseOf(tree, speaker.index);
  return first && tree.tokens[from - 1]?.text === ',' ? speaker : undefined;
}
