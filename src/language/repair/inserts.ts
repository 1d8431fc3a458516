import { REPORTING, SPEAKING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const reporting = setOf(REPORTING);

/**
 * "Reyes, the newspaper reported, attacked Gao", "the army killed the general, state television reported": between a comma and
 * another (or the end) stand who says it and a verb of saying, nothing else. No word outside hangs on one inside but by the verb.
 */
export function partInserts(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.lemma.toLowerCase() === 'accord') giveSource(tree, verb, changes);
    const insert = insertAt(tree, verb);
    if (insert && !isWhole(tree, insert)) part(tree, insert, changes);
  }
  return changes;
}

interface Insert {
  /** The first word behind the comma. */
  readonly from: number;
  /** Head of the noun phrase before the verb. */
  readonly speaker: Token;
  readonly verb: Token;
}

const isInside = ({ from, verb }: Insert, index: number): boolean => index >= from && index <= verb.index;

function insertAt(tree: Tree, verb: Token): Insert | undefined {
  const next = tree.tokens[verb.index + 1];
  if (!isSaying(verb) || (next && !/^[,.;–—-]$/.test(next.text))) return undefined;
  const last = tree.tokens[verb.index - 1];
  if (!last || !/^(NOUN|PROPN)$/.test(last.tag)) return undefined;
  const comma = tree.tokens.slice(0, verb.index).findLast(({ tag }) => !IN_PHRASE.has(tag));
  if (comma?.text !== ',' || comma.index < 1 || comma.index === last.index) return undefined;
  const from = comma.index + 1;
  let speaker = last;
  for (
    let above = headOf(tree, last);
    above && above.index >= from && above.index < last.index;
    above = headOf(tree, above)
  )
    speaker = above;
  return { from, speaker, verb };
}

/** A finite verb of saying, which taggers take for a participle behind a noun. */
const isSaying = ({ tag, xpos, lemma }: Token): boolean =>
  tag === 'VERB' &&
  /^VB[DPZN]$/.test(xpos) &&
  (reporting.has(lemma.toLowerCase()) || SPEAKING.has(lemma.toLowerCase()));

/** What names of speakers are made of. */
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PART', 'NUM']);

/** Whether nothing is to be mended. */
function isWhole(tree: Tree, insert: Insert): boolean {
  const { speaker, verb } = insert;
  if (speaker.head !== verb.index || speaker.relation !== 'nsubj' || /^(acl|xcomp)/.test(verb.relation)) return false;
  if (crossing(tree, insert).length > 0) return false;
  return !childrenOf(tree, verb.index).some(({ index, relation }) => index < insert.from && /^nsubj/.test(relation));
}

function part(tree: Tree, insert: Insert, changes: Changes): void {
  const { speaker, verb } = insert;
  const main = verb.head < 0 ? behind(tree, verb) : undefined;
  if ((verb.head < 0 && !main) || !leaveBehind(tree, insert, changes)) return;
  changes.set(speaker.index, { head: verb.index, relation: 'nsubj' });
  if (main) raise(tree, insert, { main, changes });
  else changes.set(verb.index, { head: hostOf(tree, insert), relation: 'parataxis', xpos: tenseOf(verb) });
}

/** Words before the comma that hang on the speaker's phrase. */
const crossing = (tree: Tree, insert: Insert): readonly Token[] =>
  tree.tokens.slice(0, insert.from - 1).filter(({ head }) => isInside(insert, head) && head !== insert.verb.index);

/** "the general, state television": of the words before the comma that hung on one behind it, the last takes its place; whether that can be. */
function leaveBehind(tree: Tree, insert: Insert, changes: Changes): boolean {
  const before = crossing(tree, insert);
  const heir = before.at(-1);
  if (!heir) return true;
  const place = placeOf(tree, insert);
  if (!place) return false;
  const noun = heir.tag === 'ADJ' ? { tag: 'NOUN' as const, xpos: 'NN' } : {};
  changes.set(heir.index, { ...place, ...noun });
  for (const word of before) if (word !== heir) changes.set(word.index, { head: heir.index });
  return true;
}

/** Where the speaker stood, or the object's place of the verb before, if that is free. */
function placeOf(tree: Tree, insert: Insert): Pick<Token, 'head' | 'relation'> | undefined {
  const { speaker, verb } = insert;
  if (!isInside(insert, speaker.head)) return { head: speaker.head, relation: speaker.relation };
  const above = headOf(tree, verb);
  const free = above && isVerbal(above) && !childBy(tree, above.index, 'obj');
  return free ? { head: above.index, relation: 'obj' } : undefined;
}

const tenseOf = ({ xpos }: Token): string => (xpos === 'VBN' ? 'VBD' : xpos);

/** What the insert hangs on: the first word above it that stands outside. */
function hostOf(tree: Tree, insert: Insert): number {
  let above = headOf(tree, insert.verb);
  while (above && isInside(insert, above.index)) above = headOf(tree, above);
  return above?.index ?? -1;
}

/** The clause behind the second comma. */
const behind = (tree: Tree, verb: Token): Token | undefined =>
  childrenOf(tree, verb.index).find(({ index, tag }) => index > verb.index && tag === 'VERB');

interface Raised {
  readonly main: Token;
  readonly changes: Changes;
}

/** "Reyes was, the prosecutor insisted, kidnapped": the sentence is about the kidnapping. */
function raise(tree: Tree, { from, verb }: Insert, { main, changes }: Raised): void {
  changes.set(main.index, { head: -1, relation: 'root' });
  changes.set(verb.index, { head: main.index, relation: 'parataxis', xpos: tenseOf(verb) });
  const passive = main.xpos === 'VBN' || childBy(tree, main.index, 'aux:pass') !== undefined;
  for (const child of childrenOf(tree, verb.index)) {
    if (child === main || isInside({ from, verb, speaker: child }, child.index)) continue;
    const relation = /^nsubj/.test(child.relation) && passive ? 'nsubj:pass' : child.relation;
    const auxiliary = child.tag === 'AUX' && passive ? 'aux:pass' : relation;
    changes.set(child.index, { head: main.index, relation: auxiliary });
  }
}

/** "according to AP citing ISNA": the source that the participle describes, not a clause of its own. */
function giveSource(tree: Tree, according: Token, changes: Changes): void {
  const citing = headOf(tree, according);
  const source = citing && childBy(tree, citing.index, 'nsubj');
  if (citing?.xpos !== 'VBG' || !source || source.index < according.index || source.index > citing.index) return;
  changes.set(source.index, { head: citing.head, relation: 'obl' });
  changes.set(citing.index, { head: source.index, relation: 'acl' });
  changes.set(according.index, { head: source.index, relation: 'case' });
}
