import type { Claim, Mention } from '../../model/claim.ts';
import type { Link } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';
import { type Clusters, createClusters } from '../clusters.ts';
import type { Gathered } from '../gather.ts';
import { isAgainst, isPositive } from '../stance.ts';
import { inWords } from './compare.ts';
import {
  byTime,
  type Directory,
  type Meeting,
  meetingOf,
  meetingPairs,
  nearPairs,
  type PairOf,
} from './event-meetings.ts';
import { combineEvents, dayNumber, distances, type EventPortrait, eventPortrait } from './event-portrait.ts';
import type { Happenings } from './happenings.ts';
import { type Judgement, judgementOf } from './judge.ts';
import { weighEvents } from './judge-events.ts';
import type { Neighbours } from './neighbours.ts';
import type { Scene } from './scene.ts';
import { meet } from './sets.ts';
import type { Tellings } from './tellings.ts';
import { EVENT } from './weights.ts';

/** Everything that linking events needs beside what was gathered. */
export interface Stage {
  readonly clusters: Clusters;
  readonly scene: Scene;
  readonly happenings: Happenings;
  readonly tellings: Tellings;
  readonly neighbours: Neighbours;
  readonly directory: Directory;
}

const objectOf = (claim: Claim): string | undefined => (claim.object.as === 'entity' ? claim.object.entity : undefined);

/** "She denied on Friday that she had resigned": the day beside a denial is often that of denying, which is news. */
function isDayOfDenial({ predicate, object }: Claim, published: string | undefined): boolean {
  if (predicate !== 'date' || object.as !== 'value' || published === undefined) return false;
  const { value } = object;
  if (value.kind !== 'date' || value.min === null || value.min !== value.max) return false;
  return distances([dayNumber(value.min)], [dayNumber(published)]).some((days) => days <= 1);
}

/**
 * What is said of each event, on either end: what speakers affirm, or, of what nobody in the article affirms, what they
 * deny. Who denies having shelled the market on Monday speaks of the shelling that others report.
 */
function claimsByEvent({ articles, entities, claims }: Gathered): Map<string, Claim[]> {
  const events = new Set(entities.filter(({ type }) => type === 'Event').map(({ id }) => id));
  const ends = (all: readonly Claim[]) =>
    all
      .flatMap((claim) => [claim.subject, objectOf(claim)].map((id) => ({ id: id ?? '', claim })))
      .filter(({ id }) => events.has(id));
  const affirmed = groupBy(ends(claims.filter(isPositive)), ({ id }) => id);
  const publishedOf = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt]));
  const denials = claims.filter(
    (claim) => isAgainst(claim) && !isDayOfDenial(claim, publishedOf.get(claim.quote.article)),
  );
  const denied = groupBy(ends(denials), ({ id }) => id);
  return new Map([...denied, ...affirmed].map(([id, all]) => [id, all.map(({ claim }) => claim)]));
}

/** A proper name of an event, or one made of two parties: "Iran-Iraq war". */
const isProper = ({ form, quote }: Mention): boolean => form === 'name' || /\p{Lu}\p{L}+[-–]\p{Lu}/u.test(quote.text);

function paintEvents(
  gathered: Gathered,
  about: ReadonlyMap<string, readonly Claim[]>,
  { clusters, tellings, neighbours }: Stage,
): Map<string, EventPortrait> {
  const publishedOf = new Map(gathered.articles.map(({ id, publishedAt }) => [id, publishedAt]));
  const painted = gathered.entities
    .filter((entity) => entity.type === 'Event' && entity.local !== true)
    .map((event) => {
      const mentions = gathered.mentionsOf.get(event.id) ?? [];
      const names = mentions.filter(isProper).map(({ quote }) => quote.text);
      const article = mentions[0]?.quote.article ?? '';
      return [
        event.id,
        eventPortrait(event, about.get(event.id) ?? [], {
          find: clusters.find,
          names,
          reading: gathered.readingOf.get(event.id) ?? '',
          published: publishedOf.get(article),
          words: tellings.wordsOf(event.id),
          opening: tellings.openingOf(event.id),
          story: neighbours.namedIn(article),
        }),
      ] as const;
    });
  return new Map(painted.sort(([a], [b]) => compareText(a, b)));
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly judgement: Judgement;
}

/** Weighs two tellings; those that one article keeps apart need more, and kinds that never name one happening have no say. */
function judgeEvents(
  a: EventPortrait,
  b: EventPortrait,
  { scene, happenings, neighbours }: Stage,
): Judgement | undefined {
  if (!happenings.mayBeOne(a.kinds, b.kinds)) return undefined;
  const { points, reasons } = judgementOf(weighEvents(a, b, { scene, weightOf: neighbours.weightOf }));
  // What happens only once is one event even where a reader kept its tellings apart.
  const sure = reasons.some((reason) => reason.settles);
  const apart = meet(a.readings, b.readings) && !sure;
  return { points, reasons, same: points >= (apart ? EVENT.thresholdWithin : EVENT.threshold) };
}

const surestFirst = (x: Pair, y: Pair): number =>
  y.judgement.points - x.judgement.points || compareText(x.a, y.a) || compareText(x.b, y.b);

/** The pairs that evidence says are one, the surest first. */
const judged = (all: Iterable<PairOf<string>>, made: ReadonlyMap<string, EventPortrait>, stage: Stage): Pair[] =>
  [...all]
    .flatMap(([a, b]): Pair[] => {
      const [one, other] = [made.get(a), made.get(b)];
      const judgement = one && other && judgeEvents(one, other, stage);
      return judgement?.same ? [{ a, b, judgement }] : [];
    })
    .sort(surestFirst);

/** What a cluster shows together may bring in a telling that no single one of its members could: so it is asked again. */
const ROUNDS = 3;

/** Joins two clusters as they have grown by now, if evidence still says that they are one. */
function joinPair([a, b]: readonly [string, string], made: Map<string, EventPortrait>, stage: Stage): Link[] {
  const { clusters } = stage;
  const [first, second] = [clusters.find(a), clusters.find(b)];
  const [one, other] = [made.get(first), made.get(second)];
  if (first === second || one === undefined || other === undefined) return [];
  const judgement = judgeEvents(one, other, stage);
  if (!judgement?.same || !clusters.join(a, b)) return [];
  made.delete(first);
  made.delete(second);
  made.set(clusters.find(a), combineEvents(one, other));
  return [{ a, b, verdict: 'same', rule: 'event', evidence: inWords(judgement) }];
}

/** Tellings that some chain of pairs connects; nothing outside of them has a say in what of them is one. */
interface Story {
  readonly ids: readonly string[];
  readonly pairs: readonly Pair[];
}

function storiesOf(all: readonly Pair[]): Story[] {
  const ids = [...new Set(all.flatMap(({ a, b }) => [a, b]))].sort(compareText);
  const connected = createClusters(ids, () => undefined);
  for (const { a, b } of all) connected.join(a, b);
  const pairsOf = groupBy(all, ({ a }) => connected.find(a));
  return [...groupBy(ids, connected.find)].map(([root, members]) => ({ ids: members, pairs: pairsOf.get(root) ?? [] }));
}

interface Grown {
  /** What each cluster shows, as it has grown by now. */
  readonly made: Map<string, EventPortrait>;
  readonly meetings: ReadonlyMap<string, Meeting>;
}

/** Joins the tellings of one story, the surest pairs first, then what has grown with what else has. */
function linkStory({ ids, pairs }: Story, { made, meetings }: Grown, stage: Stage): Link[] {
  const joined = (all: readonly Pair[]): Link[] => all.flatMap(({ a, b }) => joinPair([a, b], made, stage));
  const links = joined(pairs);
  for (let round = 1; round < ROUNDS; round++) {
    const roots = [...new Set(ids.map(stage.clusters.find))].sort(byTime(meetings));
    const more = joined(judged(nearPairs(roots), made, stage));
    if (more.length === 0) break;
    links.push(...more);
  }
  return links;
}

/** Says which events of different articles are one: by kind, day, place, people and numbers together. */
export function linkEvents(gathered: Gathered, stage: Stage): Link[] {
  const about = claimsByEvent(gathered);
  const painted = paintEvents(gathered, about, stage);
  const meetings = new Map(
    [...painted].map(([id, portrait]) => [id, meetingOf({ id, portrait }, about.get(id) ?? [], stage.directory)]),
  );
  const made = new Map<string, EventPortrait>();
  for (const [id, portrait] of painted) {
    const root = stage.clusters.find(id);
    const known = made.get(root);
    made.set(root, known === undefined ? portrait : combineEvents(known, portrait));
  }
  const stories = storiesOf(judged(meetingPairs(meetings), painted, stage));
  return stories.flatMap((story) => linkStory(story, { made, meetings }, stage));
}
