import type { DateValue } from '../model/claim.ts';
import type { EventKind } from '../ontology/kinds.ts';
import { ordinalOf } from './another.ts';
import type { Cluster, Frame } from './hint.ts';

/** Who fills the roles of one frame or of many, by the roles' edge. */
export type Fillers = ReadonlyMap<string, ReadonlySet<Cluster>>;

/** A frame with what others are compared with, looked up once. */
export interface Telling {
  readonly frame: Frame;
  /** Who fills its roles, by edge. */
  readonly fillers: Fillers;
  /** The first whole day it gives. */
  readonly day: string | undefined;
  /** Its dates that have both ends. */
  readonly times: readonly DateValue[];
}

/** An event while frames are still being gathered, with all that they tell: the thousandth telling is compared as cheaply as the second. */
export interface Draft {
  kind: EventKind;
  readonly tellings: Telling[];
  readonly bySentence: Map<number, Telling[]>;
  readonly fillers: Map<string, Set<Cluster>>;
  readonly days: Set<string>;
  /** Words that it is told by, in their basic form. */
  readonly words: Set<string>;
  /** Which of several it is called: the second. */
  readonly ordinals: Set<number>;
  /** Times of its tellings, each once: times of one telling belong together. */
  readonly times: Map<string, readonly DateValue[]>;
  /** Whether one of the tellings is more than denied or supposed. */
  told: boolean;
}

/** What a frame tells, by edge and day. */
export function tellingOf(frame: Frame): Telling {
  const fillers = new Map<string, Set<Cluster>>();
  for (const [role, all] of frame.roles)
    for (const { cluster } of all) fill(fillers, frame.kind.roles[role]?.edge ?? '', cluster);
  const day = frame.dates.find(({ value }) => value.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(value.edtf));
  const times = frame.dates.map(({ value }) => value).filter(({ min, max }) => min !== null && max !== null);
  return { frame, fillers, day: day?.value.edtf ?? undefined, times };
}

/** An event that nothing is told of yet. */
export const newDraft = (kind: EventKind): Draft => ({
  kind,
  tellings: [],
  bySentence: new Map(),
  fillers: new Map(),
  days: new Set(),
  words: new Set(),
  ordinals: new Set(),
  times: new Map(),
  told: false,
});

/** An event takes in what another frame tells of it. */
export function tell(draft: Draft, telling: Telling): void {
  const { frame, fillers, day, times } = telling;
  draft.tellings.push(telling);
  const beside = draft.bySentence.get(frame.sentence.index);
  if (beside) beside.push(telling);
  else draft.bySentence.set(frame.sentence.index, [telling]);
  for (const [edge, clusters] of fillers) for (const cluster of clusters) fill(draft.fillers, edge, cluster);
  if (day !== undefined) draft.days.add(day);
  draft.words.add(frame.clause.lemma);
  const ordinal = ordinalOf(frame);
  if (ordinal !== undefined) draft.ordinals.add(ordinal);
  if (times.length > 0) draft.times.set(times.map(({ min, max }) => `${min}/${max}`).join(), times);
  draft.told ||= isTold(frame);
}

function fill(fillers: Map<string, Set<Cluster>>, edge: string, cluster: Cluster): void {
  const known = fillers.get(edge);
  if (known) known.add(cluster);
  else fillers.set(edge, new Set([cluster]));
}

/** Whether somebody fills one edge of the first and another of the second. */
export function shared(one: ReadonlySet<Cluster> | undefined, other: ReadonlySet<Cluster> | undefined): boolean {
  if (!one || !other) return false;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].some((cluster) => many.has(cluster));
}

/** What is only denied or supposed is nothing that a later word could mean or answer. */
export const isTold = ({ clause }: Frame): boolean =>
  clause.polarity === 'positive' && clause.modality !== 'hypothetical';

/** Told in the headline only: the first sentence that tells of its kind, or by its word, tells it again. */
export const isHeading = (draft: Draft, frame: Frame): boolean =>
  draft.tellings.every(
    ({ frame: each }) =>
      each.sentence.block === 'headline' &&
      (frame.kind.node === 'always' ? each.kind.kind === frame.kind.kind : each.clause.lemma === frame.clause.lemma),
  );

/** Tellings at most so many sentences from one. */
export const toldNear = (draft: Draft, sentence: number, reach: number): Telling[] =>
  Array.from({ length: 2 * reach + 1 }, (_, at) => draft.bySentence.get(sentence - reach + at) ?? []).flat();

/** Who fills the roles of a frame whose edges pass a test. */
export const clustersOf = ({ kind, roles }: Frame, test: (edge: string) => boolean): Cluster[] =>
  [...roles].flatMap(([role, fillers]) =>
    test(kind.roles[role]?.edge ?? '') ? fillers.map(({ cluster }) => cluster) : [],
  );
