import type { Clause, Sentence, Token } from '../language/doc.ts';
import { childrenOf, lemmaAt, type Tree } from '../language/tree.ts';
import { ACCUSERS, ACCUSING, DENYING, SURE, setOf } from '../lexicon/words.ts';
import { type Modality, type Polarity, type Tense, weaker } from '../model/claim.ts';
import { carriedOn } from './carried-on.ts';
import { isShowing } from './papers.ts';
import { isAskedFor, isReported, REPORTED } from './reported.ts';
import { addSpeaker, type Found, type Hearing, paratactic, type Speaker } from './speakers.ts';
import { speechAt } from './speech.ts';

export type { Hearing, Speaker } from './speakers.ts';

const accusing = setOf(ACCUSING);
const accusers = setOf(ACCUSERS);
const sure = setOf(SURE);
const denying = setOf(DENYING);

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

/** Walks from a predicate to the root and collects those who vouch for it, innermost first. */
export const attribute = (sentence: Sentence, clause: Clause, hearing: Hearing): Attribution =>
  walk(sentence, clause, { hearing, found: nobodyYet(clause.modality) });

/** What a verb of charging or confessing says of a deed: on the word of its subject, and of whoever reports that. */
export function accordingToSubject(
  sentence: Sentence,
  clause: Clause,
  { hearing, as }: { readonly hearing: Hearing; readonly as: Modality },
): Attribution {
  const found = nobodyYet(weaker(clause.modality, as));
  addSpeaker(sentence, { clause, found, hearing });
  return walk(sentence, clause, { hearing, found });
}

const nobodyYet = (modality: Modality): Found => ({ speakers: [], sources: [], anchors: [], modality });

const isUnclaimed = ({ speakers, sources }: Found): boolean => speakers.length + sources.length === 0;

function walk(
  sentence: Sentence,
  clause: Clause,
  { hearing, found }: { readonly hearing: Hearing; readonly found: Found },
): Attribution {
  const tree = hearing.context.tree(sentence.index);
  let child = tree.tokens[clause.predicate];
  let aside = false;
  if (child) paratactic(sentence, tree, { token: child, found, hearing });
  for (let depth = 0; child && child.head >= 0 && depth < 60; depth++) {
    const head = tree.tokens[child.head];
    if (!head) break;
    aside ||= isAside(tree, child, head);
    // "Moreau, who has died, was said to have fled": who is spoken of is no part of what is said.
    if (!aside || !(isContested(head) || child.relation === 'nsubj:pass'))
      governs(sentence, { child, head, below: depth > 0, found, hearing });
    paratactic(sentence, tree, { token: head, found, hearing });
    child = head;
  }
  fromSpeech(sentence, clause, { found, hearing });
  if (isUnclaimed(found)) fromSentenceBefore(sentence, { found, hearing });
  // 'Minister "bribed" judge': the article borrows the word and does not vouch for it.
  if (isUnclaimed(found) && isBorrowed(sentence.tokens, clause.predicate))
    found.modality = weaker(found.modality, 'alleged');
  return decide(clause, found);
}

/** How many words a borrowed phrase has at most on either side of its predicate. */
const BORROWED = 3;

/** Whether a predicate stands in quotation marks with no more than a few words. */
function isBorrowed(tokens: readonly Token[], at: number): boolean {
  const near = tokens.filter(({ index, text }) => Math.abs(index - at) <= BORROWED && /^["“”‘’']$/.test(text));
  const open = near.findLast(({ index, start }) => index < at && start > (tokens[index - 1]?.end ?? -1));
  const close = near.find(({ index, start }) => index > at && start === tokens[index - 1]?.end);
  return open !== undefined && close !== undefined;
}

/**
 * "denies killing Pike, who died in May", "dismissed his aide, whom he accused": what is added about somebody is told
 * beside, and nobody denies it; "denies being the man who killed her" adds nothing. "denied a report in the Courier
 * that she had resigned" only looks alike: no "that" adds anything to a name.
 */
const isAside = (tree: Tree, child: Token, { relation, tag }: Token): boolean =>
  child.relation === 'acl:relcl' &&
  (relation === 'appos' || tag === 'PROPN'
    ? !opensWith(tree, child, /^that$/i)
    : relation === 'obj' && opensWith(tree, child, /^(who|whom)$/i));

const opensWith = (tree: Tree, { index }: Token, word: RegExp): boolean =>
  childrenOf(tree, index).some(({ text }) => word.test(text));

const isContested = ({ lemma }: Token): boolean =>
  denying.has(lemma.toLowerCase()) || accusing.has(lemma.toLowerCase());

function decide(clause: Clause, found: Found): Attribution {
  const unique = [...found.speakers, ...found.sources].filter(
    (speaker, at, all) => all.findIndex((other) => same(speaker, other)) === at,
  );
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

const CHARGED = new Set(['obl', 'advcl', 'acl', 'xcomp', 'ccomp', 'nmod']);

interface Step {
  readonly child: Token;
  readonly head: Token;
  /** The predicate stands below the child, not on it. */
  readonly below: boolean;
  readonly found: Found;
  readonly hearing: Hearing;
}

/** A governing verb of saying, charging or denying adds its subject as a speaker. */
function governs(sentence: Sentence, { child, head, below, found, hearing }: Step): void {
  const word = head.lemma.toLowerCase();
  const outer = sentence.clauses.find(
    (each) => each.predicate === head.index && (each.form === 'verb' || sure.has(each.lemma)),
  );
  if (!outer) return;
  const charged =
    CHARGED.has(child.relation) || (below && (child.relation === 'obj' || child.relation === 'nsubj:pass'));
  if (accusing.has(word) && charged) found.modality = weaker(found.modality, 'alleged');
  else if (denying.has(word) && REPORTED.has(child.relation) && !(below && isAskedFor(child)))
    found.modality = 'denied';
  else if (
    !(sure.has(word) && child.relation === 'ccomp') &&
    !isReported(hearing.context.tree(sentence.index), word, child) &&
    !(child.relation === 'ccomp' && isShowing(hearing.context.tree(sentence.index), head))
  )
    return;
  if (isAccuser(sentence, outer) || isHearsay(sentence, outer)) found.modality = weaker(found.modality, 'alleged');
  // Somebody says it, even where the tree does not tell who.
  found.modality = weaker(found.modality, 'attributed');
  addSpeaker(sentence, { clause: outer, found, hearing });
}

/** What passes on what nobody vouches for: "Posts shared this week claim that", "Rumours say that". */
const HEARSAY = new Set(['post', 'rumour', 'rumor', 'meme', 'hoax', 'gossip', 'forum', 'leaflet', 'legend']);

/** Whether a verb of saying has hearsay for its subject, or claims something and nobody is found who does. */
function isHearsay({ tokens }: Sentence, { lemma, slots }: Clause): boolean {
  const [subject] = slots.get('subject') ?? [];
  return subject
    ? HEARSAY.has(lemmaAt(tokens, subject.head))
    : /^(claim|allege)$/.test(lemma) && !slots.has('passive:by');
}

/** "Prosecutors say", "Prosecutor Ben Cole told the jury": what they say is a charge. */
const isAccuser = (sentence: Sentence, { slots }: Clause): boolean =>
  (slots.get('subject') ?? []).some((phrase) =>
    sentence.tokens.some(
      ({ index, head, lemma, relation }) =>
        (index === phrase.head || (head === phrase.head && NAMING.test(relation))) && accusers.has(lemma.toLowerCase()),
    ),
  );

/** How a title or an apposition hangs on a name. */
const NAMING = /^(nmod:desc|compound|appos|flat)$/;

/** What a sentence in a past before the past goes on with was said by whoever the sentence before it reports. */
function fromSentenceBefore(sentence: Sentence, { found, hearing }: { found: Found; hearing: Hearing }): void {
  const said = carriedOn(hearing.context, sentence);
  if (!said) return;
  const inner = nobodyYet('asserted');
  addSpeaker(said.sentence, { clause: said.clause, found: inner, hearing });
  found.speakers.push(...inner.speakers);
}

/** Words in quotation marks belong to whoever speaks them. */
function fromSpeech(sentence: Sentence, clause: Clause, { found, hearing }: { found: Found; hearing: Hearing }): void {
  const token = sentence.tokens[clause.predicate];
  const speech = token && speechAt(hearing.speeches, token.start);
  if (!speech || token.end > speech.end) return;
  // Whoever speaks, it is not the article.
  found.modality = weaker(found.modality, 'attributed');
  if (!speech.said) return;
  const inner = nobodyYet('asserted');
  addSpeaker(speech.said.sentence, { clause: speech.said.clause, found: inner, hearing });
  if (speech.said.sentence === sentence) found.anchors.push(...inner.anchors);
  found.speakers.push(...inner.speakers);
}
