import { isAccordingTo } from '../language/arguments.ts';
import type { Clause, Phrase, Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, childrenOf, lemmaAt, phraseOf, type Tree } from '../language/tree.ts';
import { REPORTING, SURE, setOf } from '../lexicon/words.ts';
import type { Modality } from '../model/claim.ts';
import { asidesOf } from './asides.ts';
import type { Cluster } from './hint.ts';
import { authorOf, isShowing } from './papers.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import type { Speech } from './speech.ts';
import { textOf } from './text.ts';

const reporting = setOf(REPORTING);
const sure = setOf(SURE);

/** A speaker: somebody of the article, or mere words. */
export type Speaker =
  | { readonly cluster: Cluster; readonly token: number }
  | { readonly words: string; readonly token: number };

/** What attribution looks at. */
export interface Hearing {
  readonly context: Context;
  readonly who: Whereabouts;
  readonly speeches: readonly Speech[];
}

/** What the walk has found so far. */
export interface Found {
  /** Innermost first. */
  readonly speakers: Speaker[];
  /** Those who passed it on, whoever is quoted within. */
  readonly sources: Speaker[];
  readonly anchors: number[];
  modality: Modality;
}

/** Verbs whose object speaks: "Reuters quoted her as saying". */
export const QUOTING = new Set(['quote', 'cite']);

/** Adds the subject of a verb of saying, and whoever it was told to when that is an outlet. */
export function addSpeaker(
  sentence: Sentence,
  { clause, found, hearing }: { clause: Clause; found: Found; hearing: Hearing },
): void {
  const tree = hearing.context.tree(sentence.index);
  const [phrase] =
    clause.slots.get('subject') ??
    clause.slots.get('passive:by') ??
    (sure.has(clause.lemma) ? clause.slots.get('passive:subject') : undefined) ??
    [];
  const [quoted] = QUOTING.has(clause.lemma)
    ? (clause.slots.get('object') ?? clause.slots.get('passive:subject') ?? [])
    : [];
  if (quoted) push(sentence, { phrase: quoted, found, hearing });
  if (!phrase) return;
  for (const cited of citedBy(tree, [phrase.head, clause.predicate]) ?? [])
    push(sentence, { phrase: phraseOf(tree, cited), found, hearing });
  push(sentence, { phrase: authorOf(tree, phrase), found, hearing });
  found.anchors.push(clause.predicate);
  if (clause.lemma !== 'tell') return;
  for (const told of [...(clause.slots.get('indirect') ?? []), ...(clause.slots.get('object') ?? [])]) {
    const cluster = hearing.who.at(sentence.index, told.head);
    if (cluster?.type === 'Group' && !cluster.local) push(sentence, { phrase: told, found, hearing });
  }
}

/** "AFP, citing ISNA", "Reuters, which quoted police": the source that a speaker names. */
function citedBy(tree: Tree, heads: readonly number[]): readonly number[] | undefined {
  for (const head of heads)
    for (const child of childrenBy(tree, head, 'acl', 'acl:relcl', 'advcl'))
      if (
        QUOTING.has(child.lemma.toLowerCase()) &&
        (child.relation === 'acl:relcl' || child.xpos === 'VBG') &&
        childBy(tree, child.index, 'mark')?.text.toLowerCase() !== 'according' &&
        !childrenBy(tree, child.index, 'nsubj').some(({ index }) => isAccordingTo(tree, index))
      )
        return childrenBy(tree, child.index, 'obj').map(({ index }) => index);
  return undefined;
}

function push(
  sentence: Sentence,
  { phrase, found, hearing }: { phrase: Phrase; found: Found; hearing: Hearing },
): void {
  const token = sentence.tokens[phrase.head];
  if (!token) return;
  const cluster = hearing.who.at(sentence.index, phrase.head);
  found.anchors.push(phrase.head);
  if (cluster && cluster.type !== 'Event') found.speakers.push({ cluster, token: phrase.head });
  else if (token.tag === 'NOUN' || token.tag === 'PROPN')
    found.speakers.push({ words: textOf(sentence, phrase.from, phrase.head + 1), token: phrase.head });
}

interface Beside {
  readonly token: Token;
  readonly found: Found;
  readonly hearing: Hearing;
}

/** "The guard, police said, fired" and "according to police": sources that hang on the statement itself. */
export function paratactic(sentence: Sentence, tree: Tree, { token, found, hearing }: Beside): void {
  // "Reyes, according to police, killed her": the parser hangs the source on the subject.
  const subjects = childrenBy(tree, token.index, 'nsubj', 'nsubj:pass').flatMap(({ index }) => childrenOf(tree, index));
  for (const child of [...childrenOf(tree, token.index), ...subjects]) {
    const outer = isInserted(tree, child) ? sentence.clauses.find((each) => each.predicate === child.index) : undefined;
    if (outer) addSpeaker(sentence, { clause: turned(tree, outer), found, hearing });
    for (const source of [...accordingTo(tree, child), ...opinionOf(tree, child)])
      push(sentence, { phrase: authorOf(tree, phraseOf(tree, source)), found: outermost(found), hearing });
  }
  for (const { speaker, word } of asidesOf(tree, token)) {
    if (found.anchors.includes(word)) continue;
    push(sentence, { phrase: authorOf(tree, phraseOf(tree, speaker)), found, hearing });
    found.anchors.push(word);
  }
  const named = beforeColon(tree, token) ?? behindColon(tree, token);
  if (named !== undefined) push(sentence, { phrase: phraseOf(tree, named), found, hearing });
}

/** "So says his brother": whoever stands behind the verb says it. */
function turned(tree: Tree, clause: Clause): Clause {
  const object = clause.slots.get('object');
  const so = childrenBy(tree, clause.predicate, 'advmod').some(({ text }) => /^(so|thus)$/i.test(text));
  return object && so && !clause.slots.has('subject') ? { ...clause, slots: new Map([['subject', object]]) } : clause;
}

const isNoun = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';

/** "Police: two men killed": a headline's speaker before its colon. */
function beforeColon(tree: Tree, token: Token): number | undefined {
  const head = token.relation === 'parataxis' ? tree.tokens[token.head] : undefined;
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  return head && isNoun(head) && head.index < colon && colon < token.index ? head.index : undefined;
}

/** "Two men killed: police": a headline's speaker behind its colon; what a full stop ends is a list. */
function behindColon(tree: Tree, token: Token): number | undefined {
  const last = childrenBy(tree, token.index, 'parataxis').find(
    (child) => isNoun(child) && phraseOf(tree, child.index).to === tree.tokens.length,
  );
  return last && tree.tokens[phraseOf(tree, last.index).from - 1]?.text === ':' ? last.index : undefined;
}

/** A verb of saying that tells nothing itself: "…, police said", also where the parser takes it for what is said. */
function isInserted(tree: Tree, child: Token): boolean {
  if (!reporting.has(child.lemma.toLowerCase()) && !isShowing(tree, child)) return false;
  if (child.relation === 'parataxis') return true;
  return (
    child.relation === 'ccomp' &&
    !reporting.has(lemmaAt(tree.tokens, child.head)) &&
    childBy(tree, child.index, 'nsubj') !== undefined &&
    !childBy(tree, child.index, 'mark', 'ccomp', 'obj')
  );
}

/** Sources heard whoever is quoted within: "according to police, the mayor said". */
const outermost = (found: Found): Found => ({ ...found, speakers: found.sources });

/** Whose view it is: "in her view", "in the words of the mayor". */
const OPINIONS = new Set(['view', 'opinion', 'word', 'account', 'version', 'telling', 'estimation', 'judgement']);

function opinionOf(tree: Tree, child: Token): readonly number[] {
  if (child.relation !== 'obl' || !OPINIONS.has(child.lemma.toLowerCase())) return [];
  if (!/^(in|by)$/i.test(childBy(tree, child.index, 'case')?.text ?? '')) return [];
  return childrenBy(tree, child.index, 'nmod:poss', 'nmod')
    .filter(
      (owner) => owner.relation === 'nmod:poss' || childBy(tree, owner.index, 'case')?.lemma.toLowerCase() === 'of',
    )
    .map(({ index }) => index);
}

/** Those behind "according to", the innermost first where one cites another: "according to AP citing ISNA". */
function accordingTo(tree: Tree, child: Token): readonly number[] {
  if (!['obl', 'nmod', 'advcl', 'parataxis', 'advmod'].includes(child.relation)) return [];
  if (isAccordingTo(tree, child.index)) return [...(citedBy(tree, [child.index]) ?? []), child.index];
  const subject = QUOTING.has(child.lemma.toLowerCase()) ? childBy(tree, child.index, 'nsubj') : undefined;
  const marked = childBy(tree, child.index, 'mark')?.text.toLowerCase() === 'according';
  if (!subject || !(marked || isAccordingTo(tree, subject.index))) return [];
  return [...childrenBy(tree, child.index, 'obj').map(({ index }) => index), subject.index];
}
