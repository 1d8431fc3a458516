import { SPEAKING } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, phraseOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "The mayor, police say, fled", "… the general, state television reported": a speaker whom the parser missed. */
export function findSpeakers(tree: Tree): Changes {
  const verbs = tree.tokens.filter((token) => SPEAKING.has(token.lemma.toLowerCase()));
  return new Map(verbs.flatMap((verb) => [...cleft(tree, verb), ...spoken(tree, verb)]));
}

type Change = [number, Partial<Pick<Token, 'head' | 'relation' | 'tag' | 'xpos' | 'lemma'>>];

/** "It was Reyes who fled, police said": what is said, not who says it. */
function cleft(tree: Tree, verb: Token): Change[] {
  const [first, ...rest] = childrenBy(tree, verb.index, 'nsubj');
  return first && rest.length > 0 && childBy(tree, first.index, 'cop') ? [[first.index, { relation: 'ccomp' }]] : [];
}

function spoken(tree: Tree, verb: Token): Change[] {
  const second = secondSubject(tree, verb);
  if (second)
    return [
      [second.index, { head: verb.index, relation: 'nsubj' }],
      [verb.index, { head: second.head, relation: 'parataxis', xpos: 'VBD' }],
    ];
  if (isAfterthought(tree, verb)) return [[verb.index, { relation: 'parataxis' }]];
  const speaker = /^VB[DPZ]$/.test(verb.xpos) ? speakerBefore(tree, verb) : undefined;
  if (!speaker) return [];
  const inserted: Change[] =
    verb.head >= 0 && verb.relation !== 'ccomp' ? [[verb.index, { relation: 'parataxis' }]] : [];
  return [[speaker.index, { head: verb.index, relation: 'nsubj' }], ...inserted];
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

/** "Nine people died, local media reported": a verb of saying without an object behind a comma reports what stands before it. */
function isAfterthought(tree: Tree, verb: Token): boolean {
  const above = headOf(tree, verb);
  const subject = childBy(tree, verb.index, 'nsubj');
  if (!above || !subject || above.index > subject.index || !/^VB[DPZ]$/.test(verb.xpos)) return false;
  if (!['conj', 'ccomp'].includes(verb.relation) || SPEAKING.has(above.lemma.toLowerCase())) return false;
  if (childBy(tree, verb.index, 'cc', 'mark', 'obj', 'ccomp', 'xcomp', 'aux', 'iobj')) return false;
  return tree.tokens[phraseOf(tree, subject.index).from - 1]?.text === ',' && subject.index < verb.index;
}
