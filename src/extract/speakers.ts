import type { Clause, Phrase, Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, childrenOf, lemmaAt, phraseOf, type Tree } from '../language/tree.ts';
import { SURE, setOf } from '../lexicon/words.ts';
import { type Modality, weaker } from '../model/claim.ts';
import { ownerOfAccount } from './accounts.ts';
import { asidesOf } from './asides.ts';
import type { Cluster } from './hint.ts';
import { isInserted, turned } from './inserted.ts';
import { authorOf, isPaper } from './papers.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { accordingTo, citedBy, opinionOf, QUOTING, sourcesBelow } from './sources.ts';
import type { Speech } from './speech.ts';
import { textOf } from './text.ts';

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

/** Adds the subject of a verb of saying, and whoever it was told to when that is an outlet. */
export function addSpeaker(
  sentence: Sentence,
  { clause, found, hearing }: { clause: Clause; found: Found; hearing: Hearing },
): void {
  const tree = hearing.context.tree(sentence.index);
  const phrase = subjectOf(sentence, tree, { clause, who: hearing.who });
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

interface Voice {
  readonly clause: Clause;
  readonly who: Whereabouts;
}

/** Who says it: "police said", "was told by police", "said by phone". */
function subjectOf(sentence: Sentence, tree: Tree, { clause, who }: Voice): Phrase | undefined {
  const { lemma, predicate, slots } = clause;
  const [by] = slots.get('passive:by') ?? [];
  const [told] = slots.get('passive:subject') ?? [];
  const isMeans = by !== undefined && MEANS.has(lemmaAt(tree.tokens, by.head));
  const [subject = isMeans ? told : (by ?? (sure.has(lemma) ? told : undefined))] = slots.get('subject') ?? [];
  const over = subject && overParticiple(tree, { predicate, noun: subject.head });
  if (over === undefined) return subject;
  const noun = who.at(sentence.index, subject?.head ?? -1);
  return noun?.type === 'Person' || noun?.type === 'Group' ? subject : phraseOf(tree, over);
}

/** By what something is said, not by whom: "said by phone". */
const MEANS = new Set(['phone', 'telephone', 'email', 'e-mail', 'mail', 'letter', 'text', 'fax', 'video', 'radio']);

/** "Peru defended the raid saying that …": a raid says nothing, so whoever the verb before it has for its subject does. */
function overParticiple(tree: Tree, { predicate, noun }: { predicate: number; noun: number }): number | undefined {
  const [saying, object] = [tree.tokens[predicate], tree.tokens[noun]];
  if (saying?.xpos !== 'VBG' || saying.head !== noun || object?.relation !== 'obj') return undefined;
  return isPaper(tree, noun) ? undefined : childBy(tree, object.head, 'nsubj')?.index;
}

function push(
  sentence: Sentence,
  { phrase, found, hearing }: { phrase: Phrase; found: Found; hearing: Hearing },
): void {
  const token = sentence.tokens[phrase.head];
  if (!token) return;
  const own = hearing.who.at(sentence.index, phrase.head);
  const name = own && !isOne(token) ? undefined : nameBehind(sentence, phrase.head);
  const cluster = (name === undefined ? undefined : hearing.who.at(sentence.index, name)) ?? own;
  found.anchors.push(phrase.head);
  if (cluster && cluster.type !== 'Event') found.speakers.push({ cluster, token: name ?? phrase.head });
  else if (token.tag === 'NOUN' || token.tag === 'PROPN')
    found.speakers.push({ words: textOf(sentence, phrase.from, phrase.head + 1), token: phrase.head });
}

/** "says one, Ada Moreau". */
const isOne = ({ text }: Token): boolean => /^one$/i.test(text);

/** "according to his employer, Borealis Copper, …": the name between commas, whatever the parser ties it to the role by. */
function nameBehind({ tokens }: Sentence, head: number): number | undefined {
  const name = tokens[head + 2];
  const role = tokens[head];
  const opens = role && (role.tag === 'NOUN' || isOne(role)) && tokens[head + 1]?.text === ',';
  if (!opens || name?.tag !== 'PROPN') return undefined;
  // "says one, Ada Moreau": to the parser, two subjects of one verb.
  const tied = name.head === head ? /^(appos|conj|flat)$/.test(name.relation) : name.head === role.head && isOne(role);
  if (!tied) return undefined;
  let last = name.index;
  while (tokens[last + 1]?.tag === 'PROPN' || tokens[last + 1]?.text === 'of') last++;
  return /^[,.]$/.test(tokens[last + 1]?.text ?? '.') ? name.index : undefined;
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
    if (outer) {
      // "Moreau, he said, had fired": somebody says it, even where nobody knows who he is.
      found.modality = weaker(found.modality, 'attributed');
      addSpeaker(sentence, { clause: turned(tree, outer), found, hearing });
    }
    // "Rebels attacked Gao, police said, according to AP"
    const passedOn = outer ? childrenOf(tree, child.index).flatMap((each) => accordingTo(tree, each)) : [];
    for (const source of [...accordingTo(tree, child), ...opinionOf(tree, child), ...passedOn])
      push(sentence, { phrase: authorOf(tree, phraseOf(tree, source)), found: outermost(found), hearing });
  }
  for (const source of sourcesBelow(tree, token.index))
    push(sentence, { phrase: authorOf(tree, phraseOf(tree, source)), found: outermost(found), hearing });
  for (const { speaker, word } of asidesOf(tree, token)) {
    if (found.anchors.includes(word)) continue;
    push(sentence, { phrase: authorOf(tree, phraseOf(tree, speaker)), found, hearing });
    found.anchors.push(word);
  }
  const named = beforeColon(tree, token) ?? behindColon(tree, token);
  if (named !== undefined) push(sentence, { phrase: authorOf(tree, phraseOf(tree, named)), found, hearing });
}

const isNoun = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';

/** "Police: two men killed": a headline's speaker before its colon. */
function beforeColon(tree: Tree, token: Token): number | undefined {
  const head = token.relation === 'parataxis' ? tree.tokens[token.head] : undefined;
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  if (!head || !isNoun(head) || head.index > colon || colon > token.index) return undefined;
  return (ownerOfAccount(tree, head) ?? head).index;
}

/** "Two men killed: police": a headline's speaker behind its colon; what a full stop ends is a list. */
function behindColon(tree: Tree, token: Token): number | undefined {
  const last = childrenBy(tree, token.index, 'parataxis').find(
    (child) => isNoun(child) && phraseOf(tree, child.index).to === tree.tokens.length,
  );
  return last && tree.tokens[phraseOf(tree, last.index).from - 1]?.text === ':' ? last.index : undefined;
}

/** Sources heard whoever is quoted within: "according to police, the mayor said". */
const outermost = (found: Found): Found => ({ ...found, speakers: found.sources });
