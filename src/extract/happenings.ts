import { childrenBy } from '../language/tree.ts';
import type { EventKind } from '../ontology/kinds.ts';
import type { Cluster, Filler, Frame, Hint } from './hint.ts';
import { isCountry } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { textOf } from './text.ts';

/** One event of the article: every frame that tells of it. */
export interface Happening {
  readonly cluster: Cluster;
  readonly kind: EventKind;
  readonly frames: readonly Frame[];
}

interface Draft {
  kind: EventKind;
  readonly frames: Frame[];
}

/** How many events back a definite noun ("the attack") can reach. */
const REACH = 40;

/** Which frames tell of one event, and that event as something others can take part in. */
export function gatherHappenings(frames: readonly Frame[], context: Context, first: number): Happening[] {
  const drafts: Draft[] = [];
  const owner = new Map<Frame, Draft>();
  const beside = bySentence(frames);
  for (const frame of frames) {
    const draft = governed(frame, beside.get(frame.sentence) ?? [], owner) ?? earlier(frame, drafts, context);
    if (draft) {
      draft.frames.push(frame);
      draft.kind = broader(draft.kind, frame.kind);
      owner.set(frame, draft);
    } else {
      const made: Draft = { kind: frame.kind, frames: [frame] };
      drafts.push(made);
      owner.set(frame, made);
    }
  }
  return unite(drafts, beside, owner).map((draft, at) => ({
    kind: draft.kind,
    frames: draft.frames,
    cluster: clusterOf(draft, context, first + at),
  }));
}

function bySentence(frames: readonly Frame[]): Map<Frame['sentence'], Frame[]> {
  const groups = new Map<Frame['sentence'], Frame[]>();
  for (const frame of frames) groups.set(frame.sentence, [...(groups.get(frame.sentence) ?? []), frame]);
  return groups;
}

/** Kinds that can name one happening: the same, or a killing within an attack. */
const compatible = (a: EventKind, b: EventKind): boolean =>
  a.kind === b.kind || (a.within?.includes(b.kind) ?? false) || (b.within?.includes(a.kind) ?? false);

/** Of a killing and an attack the attack names the event. */
const broader = (a: EventKind, b: EventKind): EventKind => (a.within?.includes(b.kind) ? b : a);

const GOVERNING = [
  'in',
  'by',
  'passive:by',
  'during',
  'with',
  'from',
  'after',
  'subject',
  'object',
  'following',
  'on',
] as const;

/** "killed in an airstrike": the frame whose noun stands in one of the other's slots. */
function inside(outer: Frame, inner: Frame): boolean {
  if (outer === inner || outer.sentence !== inner.sentence) return false;
  if (!compatible(outer.kind, inner.kind) || outer.kind === inner.kind) return false;
  return (
    coordinated(outer, inner) ||
    GOVERNING.some((slot) => outer.clause.slots.get(slot)?.some((phrase) => phrase.head === inner.clause.predicate))
  );
}

/** "killing 12 and wounding 30", "exploded, killing 12", "died when a bus crashed": verb phrases of one happening. */
function coordinated(outer: Frame, inner: Frame): boolean {
  const token = inner.sentence.tokens[inner.clause.predicate];
  if (token?.head !== outer.clause.predicate) return false;
  return token.relation === 'conj' || (token.relation === 'advcl' && (token.xpos === 'VBG' || isOccasion(inner)));
}

const OCCASIONS = new Set(['when', 'as', 'after', 'while']);

/** A clause of time that tells how it came: "when a bomb exploded". */
function isOccasion({ sentence, clause }: Frame): boolean {
  return sentence.tokens.some(
    (token) =>
      token.head === clause.predicate &&
      token.index < clause.predicate &&
      ['mark', 'advmod'].includes(token.relation) &&
      OCCASIONS.has(token.text.toLowerCase()),
  );
}

function governed(frame: Frame, frames: readonly Frame[], owner: ReadonlyMap<Frame, Draft>): Draft | undefined {
  const partner = frames.find((other) => owner.has(other) && (inside(other, frame) || inside(frame, other)));
  return partner && owner.get(partner);
}

/** The latest earlier event that this frame can be telling of again. */
function earlier(frame: Frame, drafts: readonly Draft[], context: Context): Draft | undefined {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - REACH); at--) {
    const draft = drafts[at] as Draft;
    if (!compatible(draft.kind, frame.kind) || !draft.frames.some(isTold) || conflicts(draft, frame)) continue;
    if (sharesCore(draft, frame)) return draft;
    if ((isAnaphoric(frame, context) || isHeading(draft) || isToll(draft, frame)) && agreesOnCore(draft, frame))
      return draft;
  }
  return undefined;
}

/** What is only denied or supposed is nothing that a later word could mean. */
const isTold = ({ clause }: Frame): boolean => clause.polarity === 'positive' && clause.modality !== 'hypothetical';

/** Told in the headline only: the first sentence that tells of its kind tells it again. */
const isHeading = (draft: Draft): boolean => draft.frames.every((frame) => frame.sentence.block === 'headline');

/** How many sentences further the dead of an event may be counted. */
const TOLL_REACH = 3;

/** "Nine people were killed", where neither by whom nor where: in the attack or crash told just before. */
function isToll(draft: Draft, frame: Frame): boolean {
  const kind = frame.kind.kind;
  const near = draft.frames.some(
    (each) =>
      Math.abs(frame.sentence.index - each.sentence.index) <= TOLL_REACH && frame.kind.within?.includes(each.kind.kind),
  );
  const fillers = [...frame.roles.values()].flat();
  return (
    near &&
    kind !== draft.kind.kind &&
    frame.dates.length === 0 &&
    fillers.length > 0 &&
    fillers.every(({ cluster }) => cluster.local && cluster.type === 'Group') &&
    frame.roles.size === 1
  );
}

const clustersOf = (frame: Frame, test: (edge: string) => boolean): Cluster[] =>
  [...frame.roles]
    .filter(([role]) => test(frame.kind.roles[role]?.edge ?? ''))
    .flatMap(([, fillers]) => fillers.map((filler: Filler) => filler.cluster));

/** Edges whose filler tells one event of a kind from another. */
const CORE = new Set(['KILLED_IN', 'INJURED_IN', 'HONORED_IN', 'TARGETED_IN', 'CARRIED_OUT', 'PARTICIPATED_IN']);
const isCore = (edge: string): boolean => CORE.has(edge);

const core = (draft: Draft, edge: string): Set<number> =>
  new Set(draft.frames.flatMap((frame) => clustersOf(frame, (each) => each === edge)).map((cluster) => cluster.index));

/** The same person is killed or buried once; the same doer alone proves nothing. */
function sharesCore(draft: Draft, frame: Frame): boolean {
  for (const edge of ['KILLED_IN', 'HONORED_IN', 'INJURED_IN', 'TARGETED_IN'])
    for (const cluster of clustersOf(frame, (each) => each === edge))
      if (core(draft, edge).has(cluster.index)) return true;
  const here = clustersOf(frame, (edge) => edge === 'OCCURRED_IN');
  const there = core(draft, 'OCCURRED_IN');
  const doers = core(draft, 'CARRIED_OUT');
  return (
    here.some((cluster) => there.has(cluster.index)) &&
    clustersOf(frame, (edge) => edge === 'CARRIED_OUT').some((cluster) => doers.has(cluster.index))
  );
}

/** A definite mention may add participants, but not name others in the role that tells events apart. */
function agreesOnCore(draft: Draft, frame: Frame): boolean {
  for (const [role, fillers] of frame.roles) {
    const edge = frame.kind.roles[role]?.edge ?? '';
    if (!isCore(edge) || edge === 'KILLED_IN' || edge === 'INJURED_IN') continue;
    const known = core(draft, edge);
    if (known.size > 0 && !fillers.some((filler) => known.has(filler.cluster.index))) return false;
  }
  return true;
}

/** "the attack", "that vote", "his funeral": told as known. */
function isAnaphoric(frame: Frame, context: Context): boolean {
  if (frame.clause.form === 'verb') return false;
  const before = childrenBy(context.tree(frame.sentence.index), frame.clause.predicate, 'det', 'nmod:poss', 'amod');
  if (before.some((token) => /^(another|second|similar|other|further|separate|new|third)$/i.test(token.text)))
    return false;
  return before.some(
    (token) => /^(the|this|that|its|his|her|their)$/i.test(token.text) || token.relation === 'nmod:poss',
  );
}

const dayOf = (frame: Frame): string | undefined =>
  frame.dates.map((date) => date.value.edtf).find((edtf) => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)) ??
  undefined;

/** Different days, or different towns, are different events. */
function conflicts(draft: Draft, frame: Frame): boolean {
  const day = dayOf(frame);
  const days = draft.frames.map(dayOf).filter((each) => each !== undefined);
  if (day && days.length > 0 && !days.includes(day)) return true;
  const places = (each: Frame): Cluster[] =>
    clustersOf(each, (edge) => edge === 'OCCURRED_IN').filter(
      (cluster) => !isCountry(cluster) && cluster.kind !== 'region',
    );
  const here = places(frame);
  const there = draft.frames.flatMap(places);
  return here.length > 0 && there.length > 0 && here.every((a) => there.every((b) => apart(a, b)));
}

/** Two places exclude each other unless one's name holds the other's or one is a mere building. */
const apart = (a: Cluster, b: Cluster): boolean =>
  a.index !== b.index &&
  !a.name.includes(b.name) &&
  !b.name.includes(a.name) &&
  a.kind !== 'facility' &&
  b.kind !== 'facility';

/** Events that a later frame showed to be one are joined: "killed in the strike" when both were told before. */
function unite(
  drafts: readonly Draft[],
  beside: ReadonlyMap<Frame['sentence'], readonly Frame[]>,
  owner: Map<Frame, Draft>,
): Draft[] {
  const gone = new Set<Draft>();
  const pairs = [...beside.values()].flatMap((frames) =>
    frames.flatMap((outer) => frames.filter((inner) => inside(outer, inner)).map((inner) => [outer, inner] as const)),
  );
  for (const [outer, inner] of pairs) {
    const [a, b] = [owner.get(outer), owner.get(inner)];
    if (!a || !b || a === b) continue;
    a.frames.push(...b.frames);
    a.kind = broader(a.kind, b.kind);
    for (const frame of b.frames) owner.set(frame, a);
    gone.add(b);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

function clusterOf(draft: Draft, context: Context, index: number): Cluster {
  const hints = draft.frames.map((frame) => hintOf(frame, context)).sort((a, b) => a.start - b.start);
  return { index, type: 'Event', name: nameOf(draft), hints, kind: draft.kind.kind, local: false };
}

/** The words that mention an event: the verb, or the noun with what stands before it. */
function hintOf(frame: Frame, context: Context): Hint {
  const { sentence, clause } = frame;
  const before =
    clause.form === 'verb'
      ? []
      : childrenBy(context.tree(sentence.index), clause.predicate, 'compound', 'amod').filter(
          (token) => token.index < clause.predicate,
        );
  const from = Math.min(clause.predicate, ...before.map((token) => token.index));
  const to = clause.predicate + 1;
  return {
    form: 'description',
    type: 'Event',
    sentence: sentence.index,
    head: clause.predicate,
    from,
    to,
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
    name: textOf(sentence, from, to),
    rule: frame.rule,
    kind: frame.kind.kind,
  };
}

/** The word the article uses most for it, when it uses a noun: "stampede", "airstrike"; else the kind. */
function wordOf(draft: Draft): string {
  const nouns = draft.frames
    .filter((frame) => frame.clause.form !== 'verb' && frame.kind.kind === draft.kind.kind)
    .map((frame) => wordsOf(frame));
  const count = new Map<string, number>();
  for (const noun of nouns) count.set(noun, (count.get(noun) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? draft.kind.kind;
}

/** "talks" where the ontology has the plural, else the lemma. */
function wordsOf({ kind, sentence, clause }: Frame): string {
  const text = sentence.tokens[clause.predicate]?.text.toLowerCase() ?? '';
  return kind.nouns.includes(text) ? text : clause.lemma;
}

/** "burial of Qassem Soleimani", "procession in Ahvaz": what it is, for whom, and the place that tells it from its like. */
function nameOf(draft: Draft): string {
  const fillers = (role: string): Cluster[] =>
    draft.frames.flatMap((frame) => (frame.roles.get(role) ?? []).map((filler) => filler.cluster));
  const named = (clusters: readonly Cluster[]): Cluster | undefined =>
    clusters.find((cluster) => !cluster.local) ?? clusters[0];
  const victim = named(draft.frames.flatMap((frame) => clustersOf(frame, (edge) => edge === 'KILLED_IN')));
  const main = named(fillers(draft.kind.main)) ?? victim;
  const place = named(draft.frames.flatMap((frame) => clustersOf(frame, (edge) => edge === 'OCCURRED_IN')));
  const of = main && main !== place ? ` ${draft.kind.joiner ?? 'of'} ${main.name}` : '';
  return `${wordOf(draft)}${of}${place ? ` in ${place.name}` : ''}`;
}
