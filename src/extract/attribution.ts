import { isAccordingTo } from '../language/arguments.ts';
import type { Clause, Phrase, Sentence, Token } from '../language/doc.ts';
import { childrenBy, childrenOf, phraseOf, type Tree } from '../language/tree.ts';
import { weaker } from '../language/verbs.ts';
import { ACCUSERS, ACCUSING, DENYING, REPORTING, setOf } from '../lexicon/words.ts';
import type { Modality, Polarity, Tense } from '../model/claim.ts';
import type { Cluster } from './hint.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import type { Speech } from './speech.ts';
import { textOf } from './text.ts';

const reporting = setOf(REPORTING);
const accusing = setOf(ACCUSING);
const accusers = setOf(ACCUSERS);
const denying = setOf(DENYING);

/** A speaker: somebody of the article, or mere words. */
export type Speaker =
  | { readonly cluster: Cluster; readonly token: number }
  | { readonly words: string; readonly token: number };

/** Who says a clause, and what that does to it. */
export interface Attribution {
  readonly claimedBy: readonly Speaker[];
  readonly via: readonly Speaker[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly tense: Tense;
  /** Token indexes whose words decide the above; the quote covers those in the sentence. */
  readonly anchors: readonly number[];
}

/** What attribution looks at. */
export interface Hearing {
  readonly context: Context;
  readonly who: Whereabouts;
  readonly speeches: readonly Speech[];
}

interface Found {
  readonly speakers: Speaker[];
  readonly anchors: number[];
  modality: Modality;
}

/** Walks from a predicate to the root and collects those who vouch for it, innermost first. */
export function attribute(sentence: Sentence, clause: Clause, hearing: Hearing): Attribution {
  const tree = hearing.context.tree(sentence.index);
  const found: Found = { speakers: [], anchors: [], modality: clause.modality };
  let child = tree.tokens[clause.predicate];
  if (child) paratactic(sentence, tree, { token: child, found, hearing });
  for (let depth = 0; child && child.head >= 0 && depth < 60; depth++) {
    const head = tree.tokens[child.head];
    if (!head) break;
    governs(sentence, { child, head, below: depth > 0, found, hearing });
    paratactic(sentence, tree, { token: head, found, hearing });
    child = head;
  }
  fromSpeech(sentence, clause, { found, hearing });
  return decide(clause, found);
}

function decide(clause: Clause, found: Found): Attribution {
  const unique = found.speakers.filter((speaker, at, all) => all.findIndex((other) => same(speaker, other)) === at);
  const [innermost, ...via] = unique;
  const spoken: Modality = innermost ? 'attributed' : 'asserted';
  const modality = weaker(weaker(clause.modality, found.modality), spoken);
  return {
    claimedBy: innermost ? [innermost] : [],
    via,
    modality,
    polarity: modality === 'denied' ? 'negative' : clause.polarity,
    tense: clause.tense,
    anchors: found.anchors,
  };
}

const same = (a: Speaker, b: Speaker): boolean =>
  'cluster' in a && 'cluster' in b ? a.cluster === b.cluster : 'words' in a && 'words' in b && a.words === b.words;

/** Relations by which a statement hangs on the verb that reports it. */
const REPORTED = new Set(['ccomp', 'xcomp', 'parataxis', 'obj', 'nsubj:pass', 'csubj:pass']);
const CHARGED = new Set(['obl', 'advcl', 'acl', 'xcomp', 'ccomp', 'nmod']);

interface Step {
  readonly child: Token;
  readonly head: Token;
  /** The predicate stands below the child, not on it. */
  readonly below: boolean;
  readonly found: Found;
  readonly hearing: Hearing;
}

/** "told the inquest": who is spoken to is not what is said. */
const isHearer = (word: string, child: Token): boolean =>
  ['tell', 'inform', 'warn'].includes(word) &&
  child.relation !== 'ccomp' &&
  child.relation !== 'xcomp' &&
  child.relation !== 'parataxis';

/** A governing verb of saying, charging or denying adds its subject as a speaker. */
function governs(sentence: Sentence, { child, head, below, found, hearing }: Step): void {
  const word = head.lemma.toLowerCase();
  const outer = sentence.clauses.find((each) => each.predicate === head.index && each.form === 'verb');
  if (!outer) return;
  const charged =
    CHARGED.has(child.relation) || (below && (child.relation === 'obj' || child.relation === 'nsubj:pass'));
  if (accusing.has(word) && charged) found.modality = weaker(found.modality, 'alleged');
  else if (denying.has(word) && REPORTED.has(child.relation)) found.modality = 'denied';
  else if (!reporting.has(word) || !REPORTED.has(child.relation) || isHearer(word, child)) return;
  if (isAccuser(sentence, outer)) found.modality = weaker(found.modality, 'alleged');
  addSpeaker(sentence, { clause: outer, found, hearing });
}

/** "Prosecutors say": what they say is a charge. */
const isAccuser = (sentence: Sentence, { slots }: Clause): boolean =>
  (slots.get('subject') ?? []).some(({ head }) => accusers.has(sentence.tokens[head]?.lemma.toLowerCase() ?? ''));

/** Adds the subject of a verb of saying, and whoever it was told to when that is an outlet. */
function addSpeaker(
  sentence: Sentence,
  { clause, found, hearing }: { clause: Clause; found: Found; hearing: Hearing },
): void {
  const phrase = (clause.slots.get('subject') ?? clause.slots.get('passive:by') ?? [])[0];
  if (!phrase) return;
  const tree = hearing.context.tree(sentence.index);
  const cited = citedBy(tree, [phrase.head, clause.predicate]);
  if (cited !== undefined) push(sentence, { phrase: phraseOf(tree, cited), found, hearing });
  push(sentence, { phrase, found, hearing });
  found.anchors.push(clause.predicate);
  if (clause.lemma !== 'tell') return;
  for (const told of [...(clause.slots.get('indirect') ?? []), ...(clause.slots.get('object') ?? [])]) {
    const cluster = hearing.who.at(sentence.index, told.head);
    if (cluster?.type === 'Group' && !cluster.local) push(sentence, { phrase: told, found, hearing });
  }
}

/** "AFP, citing ISNA": the source that a speaker names. */
function citedBy(tree: Tree, heads: readonly number[]): number | undefined {
  for (const head of heads)
    for (const child of childrenBy(tree, head, 'acl', 'advcl'))
      if (['cite', 'quote'].includes(child.lemma.toLowerCase()) && child.xpos === 'VBG')
        return childrenBy(tree, child.index, 'obj')[0]?.index;
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
function paratactic(sentence: Sentence, tree: Tree, { token, found, hearing }: Beside): void {
  for (const child of childrenOf(tree, token.index)) {
    const reports = child.relation === 'parataxis' && reporting.has(child.lemma.toLowerCase());
    const outer = reports ? sentence.clauses.find((each) => each.predicate === child.index) : undefined;
    if (outer) addSpeaker(sentence, { clause: outer, found, hearing });
    if (['obl', 'nmod', 'advcl', 'parataxis', 'advmod'].includes(child.relation) && isAccordingTo(tree, child.index)) {
      push(sentence, { phrase: phraseOf(tree, child.index), found, hearing });
    }
  }
}

/** Words in quotation marks belong to whoever speaks them. */
function fromSpeech(sentence: Sentence, clause: Clause, { found, hearing }: { found: Found; hearing: Hearing }): void {
  const token = sentence.tokens[clause.predicate];
  const speech = token && hearing.speeches.find((each) => each.start <= token.start && token.end <= each.end);
  if (!speech?.said) return;
  const phrase = (speech.said.clause.slots.get('subject') ?? speech.said.clause.slots.get('passive:by') ?? [])[0];
  if (!phrase) return;
  const inner: Found = { speakers: [], anchors: [], modality: 'asserted' };
  push(speech.said.sentence, { phrase, found: inner, hearing });
  if (speech.said.sentence === sentence) found.anchors.push(...inner.anchors, speech.said.clause.predicate);
  found.speakers.push(...inner.speakers);
}
