import type { Clause, Sentence } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';
import { REPORTING, setOf } from '../lexicon/words.ts';
import { WRONGS } from '../ontology/deeds.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { acts, type Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

const reporting = setOf(REPORTING);

/** Verbs whose "that" is a charge by itself, whatever it holds. */
const CHARGING = new Set(['allege', 'complain']);

/** What is said of somebody who is charged with a deed. */
const BLAMED = new Set(['responsible', 'guilty', 'complicit', 'culpable', 'liable', 'behind']);

/** Whom and what reported statements judge: "said that the umpire had been wrong" is about the umpire, "said he was behind it" accuses him. */
export const findTopics = (context: Context, who: Whereabouts): Heard[] =>
  context.doc.sentences
    .filter(isStory)
    .flatMap((sentence) =>
      sentence.clauses
        .filter(
          ({ form, lemma, polarity, modality }) =>
            form === 'verb' &&
            (reporting.has(lemma) || CHARGING.has(lemma)) &&
            polarity === 'positive' &&
            modality !== 'hypothetical',
        )
        .flatMap((clause) => topicsOf({ context, who, sentence }, clause)),
    );

interface Around {
  readonly context: Context;
  readonly who: Whereabouts;
  readonly sentence: Sentence;
}

function topicsOf(around: Around, clause: Clause): Heard[] {
  const { context, sentence } = around;
  const speakers = spokenOf(around, clause).filter(({ cluster }) => acts(cluster));
  return statedBy(context.tree(sentence.index), clause.predicate)
    .flatMap((index) =>
      sentence.clauses.filter(
        (each) =>
          each.predicate === index &&
          (isJudgement(each) || isToBlame(around, each) || isWronging(each) || isCharge(clause, each)),
      ),
    )
    .flatMap((judging) =>
      spokenOf(around, judging).flatMap((topic) =>
        speakers.flatMap((speaker) => hear(around, { clause, judging, speaker, topic })),
      ),
    );
}

/** What a verb of saying governs, or hangs on: "they betrayed us, she said". */
function statedBy(tree: Tree, saying: number): readonly number[] {
  const token = tree.tokens[saying];
  const below = childrenBy(tree, saying, 'ccomp').map(({ index }) => index);
  return token?.relation === 'parataxis' && below.length === 0 ? [token.head] : below;
}

/** What is said of somebody as a matter of fact: where they are, how they are, what they are due to do. */
const FACTUAL = new Set(
  (
    'due dead alive safe well missing ready present absent away back there here able unable likely unlikely available ' +
    'unavailable conscious unconscious critical stable home bound set aware unaware unhurt unharmed abroad'
  ).split(' '),
);

/** Verbs that say what somebody is like rather than what they did. */
const STATES = new Set([
  'know',
  'understand',
  'deserve',
  'lack',
  'care',
  'love',
  'hate',
  'lie',
  'cheat',
  'fear',
  'seem',
]);

const wrongs: ReadonlySet<string> = new Set(WRONGS);

/** "said the ministry had ignored them": a deed done that nobody would own up to. */
const isWronging = ({ form, lemma, polarity, modality }: Clause): boolean =>
  form === 'verb' && wrongs.has(lemma) && polarity === 'positive' && modality === 'asserted';

/** "alleged that the solicitor had offered money": what somebody did, not what happened to them. */
const isCharge = ({ lemma }: Clause, { form, lemma: deed, polarity, modality, slots }: Clause): boolean =>
  CHARGING.has(lemma) &&
  form === 'verb' &&
  polarity === 'positive' &&
  (modality === 'asserted' || modality === 'alleged') &&
  DONE_TO.some((slot) => slots.has(slot)) &&
  !BEFALLS.has(deed);

/** Where whomever or whatever a deed is done to stands. */
const DONE_TO = ['object', 'indirect', 'clause', 'from', 'against', 'on'] as const;

/** What happens to somebody, though they are the verb's subject. */
const BEFALLS = new Set(['have', 'get', 'receive', 'suffer', 'lose', 'need', 'want', 'know', 'hear', 'see', 'fear']);

/** "was to blame for the flood": no plan to blame anybody. */
const isToBlame = ({ context, sentence }: Around, { lemma, predicate }: Clause): boolean =>
  lemma === 'blame' && childBy(context.tree(sentence.index), predicate, 'cop') !== undefined;

const isJudgement = ({ form, lemma }: Clause): boolean =>
  (form === 'copula' && !FACTUAL.has(lemma)) || (form === 'verb' && STATES.has(lemma));

interface Judgement {
  readonly clause: Clause;
  readonly judging: Clause;
  readonly speaker: Spoken;
  readonly topic: Spoken;
}

/** Only people and events are, and "said she was in Lima" tells where, not what she is like. */
const isJudged = ({ type }: Cluster, marks: readonly string[]): boolean =>
  marks.length === 0 && (type === 'Person' || type === 'Event');

/** People and events are judged; whatever else is said to be so is what the article is about anyway. */
function hear(around: Around, { clause, judging, speaker, topic }: Judgement): Heard[] {
  const { context, sentence } = around;
  const { cluster } = topic;
  if (cluster === speaker.cluster || (cluster.local && speaker.cluster.local)) return [];
  const predicate = sentence.tokens[judging.predicate];
  const marks = childrenBy(context.tree(sentence.index), judging.predicate, 'case').map((mark) => mark.lemma);
  const blamed = [predicate?.lemma ?? '', ...marks].some((word) => BLAMED.has(word.toLowerCase()));
  const toBlame = isToBlame(around, judging);
  const stated = judging.modality === 'asserted' || (toBlame && judging.modality === 'planned');
  const accuses =
    ((blamed || toBlame) && judging.polarity === 'positive' && stated && acts(cluster)) ||
    ((isWronging(judging) || isCharge(clause, judging)) && acts(cluster));
  if (!accuses && !isJudged(cluster, marks)) return [];
  const type = accuses ? 'ACCUSED' : 'SAID_ABOUT';
  return [
    {
      type,
      source: speaker.cluster,
      target: cluster,
      sentence,
      clause,
      anchors: [clause.predicate, speaker.head, topic.head, judging.predicate],
      qualifiers: {},
      rule: `relation:${type}/verb:${clause.lemma}/clause`,
      fallback: false,
    },
  ];
}

interface Spoken {
  readonly cluster: Cluster;
  readonly head: number;
}

/** Who fills the subject of a clause: "it" may stand for nothing. */
const spokenOf = ({ who, sentence }: Around, clause: Clause): Spoken[] =>
  (clause.slots.get('subject') ?? [])
    .filter(({ head }) => sentence.tokens[head]?.lemma.toLowerCase() !== 'it')
    .flatMap(({ head }) => {
      const cluster = who.at(sentence.index, head);
      return cluster ? [{ cluster, head }] : [];
    });
