import { prepositionOf } from '../language/arguments.ts';
import { isoOf, parseDay } from '../language/dates/days.ts';
import type { DateMention } from '../language/dates.ts';
import type { Clause, Token } from '../language/doc.ts';
import { lightVerbOf } from '../language/nouns.ts';
import { ancestorsOf, childrenBy, isVerbal, type Tree } from '../language/tree.ts';
import { EFFECTS, IMPLICATIVE } from '../lexicon/verb-words.ts';
import { GOING_TO, REPORTING, setOf } from '../lexicon/words.ts';
import { countsFromNext } from './event-anchors.ts';
import { type EventWords, kindsOf, type Scene } from './event-words.ts';

const goingTo = setOf(GOING_TO);
const speaking = setOf(REPORTING);
const effects = setOf(EFFECTS);
const implicative = setOf(IMPLICATIVE);

/** The words of a date that hang on something outside it. */
const headOfDate = ({ sentence }: Pick<Scene, 'sentence'>, date: DateMention): Token | undefined =>
  sentence.tokens.slice(date.from, date.to).find((token) => token.head < date.from || token.head >= date.to);

/** "since 3 April, when rebels took the airport": the clause behind a day that says what happened on it. */
function isDayOf({ sentence, tree }: Scene, clause: Clause, date: DateMention): boolean {
  const [first, second] = sentence.tokens.slice(date.to, date.to + 2);
  const when = first?.text === ',' ? second : first;
  return (
    when?.text.toLowerCase() === 'when' &&
    childrenBy(tree, clause.predicate, 'advmod', 'mark').some((word) => word.index === when.index)
  );
}

/** The first day of a time that is still going on: "since 3 April" began on that day. */
function firstDay(date: DateMention): DateMention {
  const [start, end] = (date.value.edtf ?? '').split('/');
  if (end !== '..' || !start) return date;
  return { ...date, kind: 'point', value: { ...date.value, edtf: start, max: date.value.min } };
}

/** "the third coup since independence in 1961", "since the funeral of the founder, in 1989": the noun behind "since" whose day it is. */
function sinceNoun({ sentence: { tokens }, tree }: Scene, date: DateMention): number | undefined {
  const since = tokens.findLastIndex(({ index, lemma }) => index < date.from && lemma.toLowerCase() === 'since');
  const noun = tree.tokens[since]?.relation === 'case' ? tree.tokens[tree.tokens[since]?.head ?? -1] : undefined;
  if (!noun || noun.index >= date.from || noun.index < since) return undefined;
  const between = tokens.slice(noun.index + 1, date.from);
  return between.some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') ? undefined : noun.index;
}

/** Verbs that lend an event their day: of a verb the one that begins, helps or lets it; of a noun its light verb, what it did, going somewhere for it, and telling it something. */
function lender({ tree }: Scene, clause: Clause): number | undefined {
  if (clause.form === 'verb') return beganBy(tree, clause.predicate);
  const light = lightVerbOf(tree, clause.predicate);
  if (light) return light.index;
  const token = tree.tokens[clause.predicate];
  const verb = token && tree.tokens[token.head];
  if (!token || (verb?.tag !== 'VERB' && verb?.lemma !== 'due')) return undefined;
  const lemma = verb.lemma.toLowerCase();
  const goes = token.relation === 'obl' && goingTo.has(lemma) && prepositionOf(tree, token.index) === 'for';
  const hears = ['obj', 'iobj'].includes(token.relation) && speaking.has(lemma);
  const does = token.relation === 'nsubj' && effects.has(lemma);
  return goes || hears || does ? verb.index : undefined;
}

/** "let the quarry reopen in 2010", "began to march on Monday": the day of the one is the day of the other. */
function beganBy(tree: Tree, predicate: number): number | undefined {
  const token = tree.tokens[predicate];
  const above = token?.relation === 'xcomp' ? tree.tokens[token.head] : undefined;
  return above && (implicative.has(above.lemma.toLowerCase()) || /^(let|make)$/.test(above.lemma))
    ? above.index
    : undefined;
}

interface Hung {
  readonly clause: Clause;
  readonly lent: number | undefined;
  readonly isEvent: (at: number) => boolean;
}

/** Whether a date hangs on the predicate, with no other event between; "two days after the attack" is the day of something else. */
function hangsOn(scene: Scene, date: DateMention, { clause, lent, isEvent }: Hung): boolean {
  const { sentence, tree } = scene;
  if (countsFromNext(sentence.tokens, date) && clause.predicate >= date.to) return false;
  const since = sinceNoun(scene, date);
  if (since !== undefined) return since === clause.predicate;
  const head = headOfDate(scene, date);
  for (const token of head ? ancestorsOf(tree, head.index) : []) {
    if (token.index === clause.predicate || token.index === lent) return true;
    if (isEvent(token.index)) return false;
  }
  return false;
}

/** The verb that an event noun hangs on, where it says that the event starts or ends. */
const carrierOf = ({ tree }: Scene, { predicate }: Clause): string | undefined => {
  const token = tree.tokens[predicate];
  return token && tree.tokens[token.head]?.lemma.toLowerCase();
};

const STARTS = new Set([
  'begin',
  'start',
  'launch',
  'open',
  'commence',
  'arrive',
  'go',
  'walk',
  'stage',
  'set',
  'leave',
]);
const ENDS = new Set(['end', 'finish', 'conclude', 'complete', 'close', 'wrap', 'return']);

/** "Began a three-day strike on Wednesday", "ended a two-day visit on Friday": all the days it took, counted from its first or its last. */
function lasting(dates: readonly DateMention[], verb: string | undefined): DateMention[] {
  const [length, ...lengths] = dates.filter(({ days }) => days !== undefined);
  const [point, ...others] = dates.filter(({ kind }) => kind !== 'duration');
  const day = point?.kind === 'point' ? parseDay(point.value.edtf ?? undefined) : undefined;
  const starts = STARTS.has(verb ?? '');
  if (!length?.days || !point || day === undefined || lengths.length + others.length > 0) return [...dates];
  if (length.days < 2 || !(starts || ENDS.has(verb ?? ''))) return [...dates];
  const [min, max] = starts ? [day, day + length.days - 1] : [day - length.days + 1, day];
  const value = { ...point.value, edtf: `${isoOf(min)}/${isoOf(max)}`, min: isoOf(min), max: isoOf(max) };
  return [{ ...point, kind: 'interval', value }];
}

/** Dates that hang on the predicate, or on the verb that lends it its day, and on no other event in between. */
export function datesFor(scene: Scene, clause: Clause, words: EventWords): DateMention[] {
  const { sentence, tree, dates } = scene;
  const lent = lender(scene, clause);
  const isEvent = (at: number): boolean => {
    const other = sentence.clauses.find((each) => each.predicate === at);
    return other !== undefined && (other.form === 'verb' || kindsOf({ sentence, tree }, other, words).length > 0);
  };
  const day = dates.filter((date) => isDayOf(scene, clause, date)).map(firstDay);
  if (day.length > 0) return day;
  const own = dates.filter((date) => hangsOn(scene, date, { clause, lent, isEvent }));
  // "the occupied heights" were so before.
  const aside =
    clause.form === 'noun' ? !isArgument(scene, clause) : sentence.tokens[clause.predicate]?.relation === 'amod';
  const carrier = clause.form === 'verb' ? clause.lemma : carrierOf(scene, clause);
  // "Agreed on Thursday to end the fighting": that was before.
  const before = clause.form === 'noun' && ENDS.has(carrier ?? '');
  const told =
    own.length > 0 || aside || before || clause.modality === 'hypothetical'
      ? resolvedOf(own)
      : alone(scene, clause.predicate);
  return lasting(told, carrier);
}

/** "On Sunday, four days after the exit": the day says it better than the distance. */
const resolvedOf = (dates: readonly DateMention[]): readonly DateMention[] => {
  const resolved = dates.filter(({ value }) => value.edtf !== null);
  return resolved.length > 0 ? dates.filter(({ relative, value }) => !relative || value.edtf !== null) : dates;
};

/** What something is done over is mostly not of its day. */
const BEFORE_OR_AFTER = new Set('over about despite since before following regarding'.split(' '));

/** Whether the noun is what a verb is about: "the killing" in "its answer to the killing" happened another day, and so did the sinking that a minister "quit over". */
function isArgument({ tree }: Scene, { predicate }: Clause): boolean {
  const token = tree.tokens[predicate];
  const head = token && tree.tokens[token.head];
  if (token?.relation === 'obl' && BEFORE_OR_AFTER.has(prepositionOf(tree, predicate) ?? '')) return false;
  return head === undefined || isVerbal(head) || token?.relation === 'conj';
}

/** "Agreed on Thursday to end the clashes in which nine people died": what a clause says of a noun has its own day, or none. */
const isAside = (tree: Tree, predicate: number, { from, to }: DateMention): boolean =>
  [tree.tokens[predicate], ...ancestorsOf(tree, predicate)].some(
    (token) =>
      token?.relation === 'acl:relcl' &&
      // "arrived in Gao on Tuesday, where he will be buried": it goes on there.
      !childrenBy(tree, token.index, 'advmod').some(({ text }) => /^where$/i.test(text)) &&
      !tree.tokens.slice(from, to).some(({ index }) => [...ancestorsOf(tree, index)].includes(token)),
  );

/** The only day a sentence names is the day of all it tells, unless it is the day of saying so. */
function alone({ sentence, tree, dates }: Scene, predicate: number): DateMention[] {
  const [date, ...others] = dates.filter(({ kind }) => kind !== 'duration' && kind !== 'repeated');
  if (!date || others.length > 0 || date.kind !== 'point' || !/^\d{4}-\d{2}-\d{2}$/.test(date.value.edtf ?? ''))
    return [];
  const [from, to] = [Math.min(date.from, predicate), Math.max(date.from, predicate)];
  if (sentence.tokens.slice(from, to).some(({ text }) => text === ';')) return [];
  if (isAside(tree, predicate, date)) return [];
  const head = headOfDate({ sentence }, date);
  const verb = head && [...ancestorsOf(tree, head.index)].find((token) => token.tag === 'VERB');
  return verb && speaking.has(verb.lemma.toLowerCase()) ? [] : [date];
}
