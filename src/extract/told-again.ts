import type { Token } from '../language/doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../language/tree.ts';
import type { DateValue } from '../model/claim.ts';
import { isAnother, isSameOrdinal } from './another.ts';
import { type Draft, type Fillers, isHeading, isTold, shared, type Telling, toldNear } from './event-draft.ts';
import { conflicts } from './events-apart.ts';
import type { Cluster, Frame } from './hint.ts';
import { compatible, inside, isAnswer } from './one-happening.ts';
import { isRetold } from './retold.ts';
import type { Context } from './sieves/sieve.ts';

/** How many events back a definite noun ("the attack") can reach. */
const REACH = 40;

/** The latest earlier event that this frame can be telling of again: rather one of its own kind than one it may belong to. */
export function earlier(
  telling: Telling,
  drafts: readonly Draft[],
  { context, beside }: { readonly context: Context; readonly beside: readonly Frame[] },
): Draft | undefined {
  const { frame } = telling;
  const near = drafts
    .slice(-REACH)
    .reverse()
    .filter(
      (draft) =>
        compatible(draft.kind, frame.kind) &&
        draft.told &&
        !conflicts(draft, telling) &&
        !isOtherSort(draft, frame) &&
        !isAnother(draft.ordinals, frame),
    );
  const sure = near.find((draft) => sharesCore(draft.fillers, telling.fillers) || isRetold(draft, telling));
  if (sure) return sure;
  // "Drowned when their boat capsized": in that, and not in what was told before.
  const own = beside.some((other) => inside(frame, other) || inside(other, frame));
  const again = near.filter((draft) => isNear(draft, frame) && isToldAgain(draft, frame, { context, own }));
  const likeness = likenessTo(telling);
  return again.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

/** "Sunday's derby", "Wednesday's cup tie": words that name one sort each. */
function isOtherSort(draft: Draft, { kind, clause }: Frame): boolean {
  const { generic } = kind;
  if (!generic || clause.form === 'verb' || generic.includes(clause.lemma)) return false;
  return draft.kind.kind === kind.kind && !draft.words.has(clause.lemma) && isSort(draft);
}

/** Whether an event is called by a word that names one sort of its kind. */
const isSort = ({ kind, words }: Draft): boolean =>
  kind.nouns.some((noun) => words.has(noun.split(' ').at(-1) ?? '') && !kind.generic?.includes(noun));

/** "The march" says which, "the attack" and "that riot" are whatever was told last. */
const isTelling = ({ kind, sentence, clause }: Frame): boolean =>
  clause.form !== 'verb' &&
  clause.lemma !== kind.kind &&
  !sentence.tokens.some(({ head, text }) => head === clause.predicate && /^(this|that|these|those)$/i.test(text));

/** Of several events that a word can mean: one of that day, one told by that word, one of that kind; else the latest. */
const likenessTo =
  ({ frame, times }: Telling) =>
  (draft: Draft): number =>
    4 * Number(areOneTime(datesOf(draft), times)) +
    2 * Number(isTelling(frame) && draft.words.has(frame.clause.lemma)) +
    3 * Number(draft.kind.kind === frame.kind.kind);

/** "The violence" takes up a killing told just before, not one told a page ago; a word of the same kind reaches further. */
const isNear = (draft: Draft, frame: Frame): boolean =>
  draft.kind.kind === frame.kind.kind ||
  // "the violence that marked the concert" says itself which.
  (!frame.sentence.tokens.some(({ head, relation }) => head === frame.clause.predicate && relation === 'acl:relcl') &&
    toldNear(draft, frame.sentence.index, TOLL_REACH).length > 0);

/** "the attack" is none of several attacks told of as many. */
function agreesInNumber(draft: Draft, frame: Frame): boolean {
  const many = (each: Frame): boolean | undefined =>
    each.clause.form === 'verb' ? undefined : each.sentence.tokens[each.clause.predicate]?.xpos === 'NNS';
  const here = many(frame);
  return here === undefined || draft.tellings.some((each) => (many(each.frame) ?? here) === here);
}

/** Words whose complement is what is answered. */
const ANSWERS = new Set(
  'answer response reply reaction retaliation revenge reprisal vengeance retribution avenge retaliate'.split(' '),
);

/** "launched in retaliation for the killing": what a deed answers is another deed; the words tell where the tree does not. */
function isAnswered(draft: Draft, frame: Frame, context: Context): boolean {
  const { sentence, clause } = frame;
  const tree = context.tree(sentence.index);
  const token = tree.tokens[clause.predicate];
  const marker = childBy(tree, clause.predicate, 'case');
  const governors = [token && headOf(tree, token), marker && tree.tokens[marker.index - 1]];
  const answers = governors.some((each) => each !== undefined && ANSWERS.has(each.lemma));
  return answers && draft.bySentence.has(sentence.index);
}

/** "The opening session of the summit", "talks on the sidelines of the summit": a part is not the whole that it is said to be of. */
function isPart(draft: Draft, { sentence, clause }: Frame): boolean {
  const hangsOn = (lower: number, upper: number): boolean => {
    const token = sentence.tokens[lower];
    const above = sentence.tokens[token?.head ?? -1];
    if (token?.relation !== 'nmod' || !above) return false;
    return above.index === upper || (above.tag === 'NOUN' && above.head === upper);
  };
  return toldNear(draft, sentence.index, 0).some(
    ({ frame: each }) =>
      hangsOn(clause.predicate, each.clause.predicate) || hangsOn(each.clause.predicate, clause.predicate),
  );
}

/** "Thursday's dinner" at a summit of two days is a part of it: another word, and a day of several. */
const isOneDayOf = (draft: Draft, { clause, dates }: Frame): boolean =>
  !draft.words.has(clause.lemma) &&
  dates.some(
    ({ value: { min, max } }) => min !== null && min === max && datesOf(draft).some((time) => isLonger(time, min)),
  );

const isLonger = ({ min, max }: DateValue, day: string): boolean =>
  min !== null && max !== null && min !== max && min <= day && day <= max;

function isToldAgain(
  draft: Draft,
  frame: Frame,
  { context, own }: { readonly context: Context; readonly own: boolean },
): boolean {
  if (!agreesInNumber(draft, frame) || isAnswered(draft, frame, context)) return false;
  if (isPart(draft, frame) || isOneDayOf(draft, frame)) return false;
  if (isHeading(draft, frame)) return agreesOnCore(draft, frame, isNamed);
  return (
    (isAnaphoric(frame, context) || isSameOrdinal(draft.ordinals, frame) || (!own && isToll(draft, frame))) &&
    agreesOnCore(draft, frame)
  );
}

/** Headlines call people and bodies by less than their names: only names can show that another is meant. */
const isNamed = (cluster: Cluster): boolean => !cluster.local;

/** A word of the sentence before the deed that names what such deeds are a part of: "war". */
const isWholeOf = ({ kind, clause }: Frame, { index, tag, lemma }: Token): boolean =>
  tag === 'NOUN' && index < clause.predicate && (kind.partOf?.includes(lemma.toLowerCase()) ?? false);

/** How many sentences further the dead of an event may be counted. */
const TOLL_REACH = 3;

/** "Nine people were killed", where neither by whom nor where: in the attack or crash told just before. */
function isToll(draft: Draft, frame: Frame): boolean {
  // "In the war of 1988 … 4,000 died": not those of the attack told before.
  if (frame.sentence.tokens.some((token) => isWholeOf(frame, token))) return false;
  const kind = frame.kind.kind;
  const near = toldNear(draft, frame.sentence.index, TOLL_REACH).some((each) =>
    frame.kind.within?.includes(each.frame.kind.kind),
  );
  const fillers = [...frame.roles.values()].flat();
  // "Bombed Gao after a shell had killed four": not those four.
  const answered = toldNear(draft, frame.sentence.index, 0).some((each) => isAnswer(each.frame, frame));
  return (
    near &&
    !answered &&
    kind !== draft.kind.kind &&
    frame.dates.length === 0 &&
    fillers.length > 0 &&
    fillers.every(({ cluster }) => cluster.local && cluster.type === 'Group') &&
    frame.roles.size === 1
  );
}

/** Edges whose filler tells one event of a kind from another. */
const CORE = new Set(['KILLED_IN', 'INJURED_IN', 'HONORED_IN', 'TARGETED_IN', 'CARRIED_OUT', 'PARTICIPATED_IN']);
const isCore = (edge: string): boolean => CORE.has(edge);

/** The same person is killed or buried once; the same doer alone proves nothing. */
const sharesCore = (there: Fillers, here: Fillers): boolean =>
  ['KILLED_IN', 'HONORED_IN', 'INJURED_IN', 'TARGETED_IN'].some((edge) => shared(there.get(edge), here.get(edge))) ||
  ['OCCURRED_IN', 'CARRIED_OUT'].every((edge) => shared(there.get(edge), here.get(edge)));

const NOBODY: ReadonlySet<Cluster> = new Set();

/** A definite mention may add participants, but not name others in the role that tells events apart. */
function agreesOnCore(draft: Draft, frame: Frame, counts: (cluster: Cluster) => boolean = () => true): boolean {
  for (const [role, fillers] of frame.roles) {
    const edge = frame.kind.roles[role]?.edge ?? '';
    // A verb may add victims; a noun that has its own tells of those: "the deaths of hundreds".
    const victims = edge === 'KILLED_IN' || edge === 'INJURED_IN';
    if (!isCore(edge) || (victims && frame.clause.form === 'verb')) continue;
    const known = draft.fillers.get(edge) ?? NOBODY;
    const here = fillers.map((filler) => filler.cluster).filter(counts);
    if (here.length > 0 && !here.some((cluster) => known.has(cluster)) && [...known].some(counts)) return false;
  }
  return true;
}

/** "the attack", "that vote", "his funeral": told as known. */
function isAnaphoric(frame: Frame, context: Context): boolean {
  if (frame.clause.form === 'verb') return false;
  const before = childrenBy(context.tree(frame.sentence.index), frame.clause.predicate, 'det', 'nmod:poss', 'amod');
  if (
    before.some((token) =>
      /^(another|first|second|third|last|previous|earlier|next|similar|other|further|separate|new)$/i.test(token.text),
    )
  )
    return false;
  // "were on strike": the one that is told of.
  if (before.length === 0 && isOnIt(frame, context)) return true;
  return before.some(
    (token) =>
      /^(the|this|that|its|his|her|their)$/i.test(token.text) ||
      (token.relation === 'nmod:poss' && isKnown(context.tree(frame.sentence.index), token)),
  );
}

const isOnIt = ({ sentence, clause }: Frame, context: Context): boolean =>
  childBy(context.tree(sentence.index), clause.predicate, 'case')?.text.toLowerCase() === 'on';

/** "Friday's attack", "the minister's death"; "an international donors' conference" is anyone's. */
const isKnown = (tree: Tree, owner: Token): boolean =>
  owner.tag !== 'NOUN' ||
  (owner.xpos === 'NN' && childBy(tree, owner.index, 'det') === undefined) ||
  childrenBy(tree, owner.index, 'det', 'nmod:poss').some(({ text }) => !/^(an?|some|any|no)$/i.test(text));

/** One doer's deeds of one kind, as keys. */
export const deedsOf = ({ kind, fillers }: Draft): string[] =>
  [...(fillers.get('CARRIED_OUT') ?? [])].map((doer) => `${kind.kind} ${doer.index}`);

/** "earlier this week", "on Friday": one lies within the other. */
const areOneTime = (some: readonly DateValue[], others: readonly DateValue[]): boolean =>
  some.some((a) => others.some((b) => within(a, b) || within(b, a)));

const shareDay = (one: Draft, other: Draft): boolean => areOneTime(datesOf(one), datesOf(other));

const datesOf = ({ times }: Draft): DateValue[] => [...times.values()].flat();

const within = (a: DateValue, b: DateValue): boolean =>
  a.min !== null && a.max !== null && b.min !== null && b.max !== null && a.min >= b.min && a.max <= b.max;

/** Whether the second event may be the first told again: one time, and nothing in it speaks of another place, victim or target. */
export const mayBeOne = (one: Draft, other: Draft): boolean =>
  shareDay(one, other) &&
  other.tellings.every(
    (telling) =>
      isTold(telling.frame) &&
      agreesInNumber(one, telling.frame) &&
      !conflicts(one, telling) &&
      !isAnother(one.ordinals, telling.frame) &&
      agreesOnCore(one, telling.frame),
  );
