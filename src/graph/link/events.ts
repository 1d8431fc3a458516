import type { Claim, Mention } from '../../model/claim.ts';
import type { Link } from '../../model/graph.ts';
import { compareText } from '../../model/hash.ts';
import type { Clusters } from '../clusters.ts';
import type { Gathered } from '../gather.ts';
import { groupBy } from '../group-by.ts';
import { isPositive } from '../stance.ts';
import { inWords } from './compare.ts';
import { combineEvents, dayNumber, type EventPortrait, eventPortrait } from './event-portrait.ts';
import type { Happenings } from './happenings.ts';
import { type Judgement, judgementOf } from './judge.ts';
import { isTellingCount, weighEvents } from './judge-events.ts';
import type { Neighbours } from './neighbours.ts';
import type { Scene } from './scene.ts';
import { meet } from './sets.ts';
import type { Tellings } from './tellings.ts';
import { EVENT } from './weights.ts';

/** The most tellings under one key that are all compared with each other. */
const CROWDED = 32;

/** Everything that linking events needs beside what was gathered. */
export interface Stage {
  readonly clusters: Clusters;
  readonly scene: Scene;
  readonly happenings: Happenings;
  readonly tellings: Tellings;
  readonly neighbours: Neighbours;
}

const objectOf = (claim: Claim): string | undefined => (claim.object.as === 'entity' ? claim.object.entity : undefined);

/** What is positively said of each event, on either end. */
function claimsByEvent({ entities, claims }: Gathered): Map<string, Claim[]> {
  const events = new Set(entities.filter(({ type }) => type === 'Event').map(({ id }) => id));
  const ends = claims
    .filter(isPositive)
    .flatMap((claim) => [claim.subject, objectOf(claim)].map((id) => ({ id: id ?? '', claim })))
    .filter(({ id }) => events.has(id));
  return new Map([...groupBy(ends, ({ id }) => id)].map(([id, all]) => [id, all.map(({ claim }) => claim)]));
}

/** A proper name of an event, or one made of two parties: "Iran-Iraq war". */
const isProper = ({ form, quote }: Mention): boolean => form === 'name' || /\p{Lu}\p{L}+[-–]\p{Lu}/u.test(quote.text);

function paintEvents(gathered: Gathered, { clusters, tellings, neighbours }: Stage): Map<string, EventPortrait> {
  const about = claimsByEvent(gathered);
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

/** Days that lie within a week of each other share one of these: an undated telling meets a dated one beside it. */
const weeksOf = ({ days, reported }: EventPortrait): number[] => {
  const exact = days.filter(({ min, max }) => min === max).map(({ min }) => dayNumber(min));
  const weeks = (exact.length > 0 ? exact : [...reported]).map((day) => Math.floor(day / EVENT.newsDays));
  return [...new Set(weeks.flatMap((week) => [week, week + 1]))];
};

/** The keys under which tellings of one event meet: its family with whom, where and when. */
function keysOf(portrait: EventPortrait, { scene, happenings, neighbours }: Stage): string[] {
  const { kinds, days, places, roles, names, counts, words, openings, story } = portrait;
  const family = happenings.familyOf(kinds);
  const exact = days.filter(({ min, max }) => min === max).map(({ min }) => min);
  const who = [...roles.values()].flatMap((roots) => [...roots]);
  const where = [...places];
  return [
    ...[...names].map((name) => `name ${name}`),
    ...[...words, ...[...openings].map((opening) => `opening ${opening}`)],
    ...[...story]
      .filter((name) => neighbours.weightOf(name) === 1)
      .flatMap((name) => exact.map((day) => `${family} beside ${name} ${day}`)),
    ...[...counts].flatMap(([attribute, all]) =>
      all.filter(isTellingCount).map(({ min }) => `${family} ${attribute} ${min}`),
    ),
    ...who.filter(scene.tells).flatMap((root) => ['', ...exact, ...where].map((more) => `${family} ${root} ${more}`)),
    ...where.flatMap((place) => exact.map((day) => `${family} ${place} ${day}`)),
    ...where.flatMap((place) => weeksOf(portrait).map((week) => `${family} ${place} week ${week}`)),
    ...who.filter(scene.isCountry).flatMap((root) => exact.map((day) => `${family} ${root} ${day}`)),
  ];
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

/** Each pair of a group once. */
const pairs = <T>(group: readonly T[]): (readonly [T, T])[] =>
  group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));

interface Groups {
  /** Tellings that meet under one key, few enough to be compared pair by pair. */
  readonly small: readonly (readonly string[])[];
  /** Tellings of what is everywhere in the news: each is compared with the clusters that have grown so far. */
  readonly crowds: readonly (readonly string[])[];
}

function groupsOf(made: ReadonlyMap<string, EventPortrait>, stage: Stage): Groups {
  const keyed = [...made].flatMap(([id, portrait]) =>
    [...new Set(keysOf(portrait, stage))].map((key) => ({ id, key })),
  );
  const groups = [...groupBy(keyed, ({ key }) => key)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => group.map(({ id }) => id));
  return {
    small: groups.filter(({ length }) => length > 1 && length <= CROWDED),
    crowds: groups.filter(({ length }) => length > CROWDED),
  };
}

const surestFirst = (x: Pair, y: Pair): number =>
  y.judgement.points - x.judgement.points || compareText(x.a, y.a) || compareText(x.b, y.b);

/** All pairs of small groups that evidence says are one, the surest first. */
function candidates(groups: Groups['small'], made: ReadonlyMap<string, EventPortrait>, stage: Stage): Pair[] {
  const met = new Map<string, Pair>();
  for (const group of groups)
    for (const [a, b] of pairs(group)) {
      const key = `${a} ${b}`;
      const judgement = met.has(key) ? undefined : judgeEvents(made.get(a)!, made.get(b)!, stage);
      if (judgement?.same) met.set(key, { a, b, judgement });
    }
  return [...met.values()].sort(surestFirst);
}

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

/** Each telling of a crowd joins the grown cluster that evidence favours most, or begins one of the first few. */
function joinCrowd(crowd: readonly string[], made: Map<string, EventPortrait>, stage: Stage): Link[] {
  const { find } = stage.clusters;
  const grown: string[] = [];
  return crowd.flatMap((id) => {
    const roots = [...new Set(grown.map(find))].filter((root) => root !== find(id));
    const options = roots.flatMap((root): Pair[] => {
      const [one, other] = [made.get(root), made.get(find(id))];
      const judgement = one && other && judgeEvents(one, other, stage);
      return judgement?.same ? [{ a: root, b: id, judgement }] : [];
    });
    const [best] = options.sort(surestFirst);
    if (best === undefined && grown.length < CROWDED) grown.push(id);
    return best === undefined ? [] : joinPair([best.a, id], made, stage);
  });
}

/** One round of joining: pairs, the surest first, then crowds. */
function joinRound(made: Map<string, EventPortrait>, stage: Stage): Link[] {
  const { small, crowds } = groupsOf(made, stage);
  const links = candidates(small, made, stage).flatMap(({ a, b }) => joinPair([a, b], made, stage));
  return [...links, ...crowds.flatMap((crowd) => joinCrowd(crowd, made, stage))];
}

/** Says which events of different articles are one: by kind, day, place, people and numbers together. */
export function linkEvents(gathered: Gathered, stage: Stage): Link[] {
  const made = new Map<string, EventPortrait>();
  for (const [id, portrait] of paintEvents(gathered, stage)) {
    const root = stage.clusters.find(id);
    const known = made.get(root);
    made.set(root, known === undefined ? portrait : combineEvents(known, portrait));
  }
  const links: Link[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const inOrder = new Map([...made].sort(([a], [b]) => compareText(a, b)));
    const joined = joinRound(inOrder, stage);
    links.push(...joined);
    if (joined.length === 0) return links;
    made.clear();
    for (const [root, portrait] of inOrder) made.set(root, portrait);
  }
  return links;
}
