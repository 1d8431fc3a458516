import { groupBy } from '../model/group-by.ts';
import type { EventKind } from '../ontology/kinds.ts';
import { type Draft, newDraft, tell, tellingOf, toldNear } from './event-draft.ts';
import { clusterOf, type Told } from './happening-name.ts';
import type { Cluster, Frame } from './hint.ts';
import { broader, follows, inside } from './one-happening.ts';
import type { Context } from './sieves/sieve.ts';
import { deedsOf, earlier, mayBeOne } from './told-again.ts';

/** One event of the article: every frame that tells of it. */
export interface Happening {
  readonly cluster: Cluster;
  readonly kind: EventKind;
  readonly frames: readonly Frame[];
}

/** Which frames tell of one event, and that event as something others can take part in. */
export function gatherHappenings(frames: readonly Frame[], context: Context, first: number): Happening[] {
  const drafts: Draft[] = [];
  const owner = new Map<Frame, Draft>();
  const beside = groupBy(frames, ({ sentence }) => sentence);
  for (const frame of frames) {
    const telling = tellingOf(frame);
    const known =
      (frame.again && owner.get(frame.again)) ??
      governed(frame, beside.get(frame.sentence) ?? [], owner) ??
      earlier(telling, drafts, { context, beside: beside.get(frame.sentence) ?? [] });
    const draft = known ?? newDraft(frame.kind);
    if (!known) drafts.push(draft);
    tell(draft, telling);
    draft.kind = broader(draft.kind, frame.kind);
    owner.set(frame, draft);
  }
  return unite(drafts, beside, owner)
    .map(
      (draft): Told => ({
        kind: draft.kind,
        frames: draft.tellings.map(({ frame }) => aimless(elsewhere(frame, draft), draft)),
      }),
    )
    .map((told, at) => ({ ...told, cluster: clusterOf(told, context, first + at) }));
}

/** "A landslide wiped out the village": what has no aim was where it struck. */
function aimless(frame: Frame, { kind }: Draft): Frame {
  if (frame.kind.kind === kind.kind || Object.values(kind.roles).some(({ edge }) => edge === 'TARGETED_IN'))
    return frame;
  const named = (edge: string) => Object.keys(frame.kind.roles).find((name) => frame.kind.roles[name]?.edge === edge);
  const [aim, place] = [named('TARGETED_IN'), named('OCCURRED_IN')];
  const struck =
    aim === undefined ? [] : (frame.roles.get(aim) ?? []).filter(({ cluster }) => cluster.type === 'Place');
  if (aim === undefined || place === undefined || struck.length === 0) return frame;
  const roles = new Map(frame.roles);
  roles.delete(aim);
  return { ...frame, roles: roles.set(place, [...(frame.roles.get(place) ?? []), ...struck]) };
}

/** "died in hospital after the crash": the place of dying is not where the crash was. */
function elsewhere(frame: Frame, draft: Draft): Frame {
  if (frame.kind.kind === draft.kind.kind) return frame;
  const before = toldNear(draft, frame.sentence.index, 0)
    .map((each) => each.frame)
    .filter((inner) => follows(frame, inner));
  if (before.length === 0) return frame;
  return {
    ...frame,
    ...(before.some(isLongBefore) && { dates: [] }),
    roles: new Map([...frame.roles].filter(([name]) => !frame.kind.roles[name]?.outward)),
  };
}

/** "Died on Tuesday, eleven days after she was knocked down": the day of dying is not that of the crash. */
const isLongBefore = ({ sentence: { tokens }, clause }: Frame): boolean =>
  tokens.some(
    ({ head, index, relation }) =>
      head === clause.predicate &&
      relation === 'mark' &&
      /^(day|week|month|year)$/i.test(tokens[index - 1]?.lemma ?? ''),
  );

function governed(frame: Frame, frames: readonly Frame[], owner: ReadonlyMap<Frame, Draft>): Draft | undefined {
  const partner = frames.find((other) => owner.has(other) && (inside(other, frame) || inside(frame, other)));
  return partner && owner.get(partner);
}

/** Events that a later frame showed to be one are joined: "killed in the strike" when both were told before, one doer's deed of one day. */
function unite(
  drafts: readonly Draft[],
  beside: ReadonlyMap<Frame['sentence'], readonly Frame[]>,
  owner: Map<Frame, Draft>,
): Draft[] {
  const gone = new Set<Draft>();
  const pairs = [...beside.values()].flatMap((frames) =>
    frames.flatMap((outer) => frames.filter((inner) => inside(outer, inner)).map((inner) => [outer, inner] as const)),
  );
  const join = (a: Draft | undefined, b: Draft | undefined): void => {
    if (!a || !b || a === b) return;
    for (const telling of b.tellings) {
      tell(a, telling);
      owner.set(telling.frame, a);
    }
    a.kind = broader(a.kind, b.kind);
    gone.add(b);
  };
  for (const [outer, inner] of pairs) join(owner.get(outer), owner.get(inner));
  const deeds = new Map<string, Draft>();
  for (const draft of drafts.filter((each) => !gone.has(each)))
    for (const deed of deedsOf(draft)) {
      const known = deeds.get(deed);
      if (!known || gone.has(known)) deeds.set(deed, draft);
      else if (!gone.has(draft) && mayBeOne(known, draft)) join(known, draft);
    }
  return drafts.filter((draft) => !gone.has(draft));
}
