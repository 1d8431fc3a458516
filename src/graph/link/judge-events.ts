import { type Counted, type Days, dayNumber, distances, type EventPortrait } from './event-portrait.ts';
import type { Reason } from './judge.ts';
import type { Scene } from './scene.ts';
import { meet, shared } from './sets.ts';
import { weighRoles } from './weigh-roles.ts';
import { EVENT } from './weights.ts';

const overlap = (a: Days, b: Days): boolean => a.min <= b.max && b.min <= a.max;
const isDay = ({ min, max }: Days): boolean => min === max && min.length === 10;

/** How many days lie between the nearest ends of two spans; 0 where they meet. */
const gap = (a: Days, b: Days): number =>
  Math.max(0, dayNumber(a.min) - dayNumber(b.max), dayNumber(b.min) - dayNumber(a.max));

interface When {
  readonly days: readonly [readonly Days[], readonly Days[]];
  /** A trial or a war has many days. */
  readonly lasting: boolean;
  /** What they share happens only once. */
  readonly once: boolean;
}

function days({ days: [a, b], lasting, once }: When): Reason[] {
  if (a.length === 0 || b.length === 0) return [];
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const [first, ...others] = pairs.filter(([x, y]) => overlap(x, y));
  if (first === undefined) {
    if (lasting && pairs.some(([x, y]) => gap(x, y) <= EVENT.lastingDays)) return [];
    const near = pairs.some(([x, y]) => gap(x, y) <= EVENT.misdatedBy && (once || !(isDay(x) && isDay(y))));
    return [{ words: `${a[0]?.min} against ${b[0]?.min}`, points: near ? EVENT.otherDaysNearby : EVENT.otherDay }];
  }
  const exact = [first, ...others].find(([x, y]) => isDay(x) && isDay(y));
  if (exact !== undefined) return [{ words: `both on ${exact[0].min}`, points: EVENT.sameDay }];
  return [{ words: `both about ${first[0].min}`, points: EVENT.nearDay }];
}

const exactDays = ({ days: all }: EventPortrait): number[] => all.filter(isDay).map(({ min }) => dayNumber(min));

/** News is told while it is new: an undated telling was printed soon after the day that another gives, or beside it. */
function reported(a: EventPortrait, b: EventPortrait): Reason[] {
  if (a.days.length > 0 && b.days.length > 0) return [];
  const both = a.days.length === 0 && b.days.length === 0;
  const when = both
    ? distances(a.reported, b.reported)
    : distances([...exactDays(a), ...exactDays(b)], a.days.length > 0 ? b.reported : a.reported);
  const soon = when.some((days) => days <= (both ? EVENT.sameNewsDays : EVENT.newsDays));
  if (!soon) return [];
  return [{ words: 'told in the same days', points: both ? EVENT.sameNews : EVENT.freshNews }];
}

/** "the cemetery" says nothing: only named places are compared. */
const named = (places: ReadonlySet<string>, scene: Scene): ReadonlySet<string> =>
  new Set([...places].filter((place) => scene.tells(place) || scene.isCountry(place)));

function places(all: ReadonlySet<string>, others: ReadonlySet<string>, scene: Scene): Reason[] {
  const [a, b] = [named(all, scene), named(others, scene)];
  if (a.size === 0 || b.size === 0) return [];
  const both = shared(a, b);
  const telling = both.find((place) => !scene.isCountry(place));
  if (telling !== undefined) return [{ words: `both in ${scene.nameOf(telling)}`, points: EVENT.samePlace }];
  const pairs = [...a].flatMap((x) => [...b].map((y) => [x, y] as const));
  const inner = pairs.find(([x, y]) => scene.lies(x, y) === 'inside' || scene.lies(y, x) === 'inside');
  if (inner !== undefined) {
    const large = inner.some(scene.isCountry);
    const words = `${scene.nameOf(inner[0])} and ${scene.nameOf(inner[1])}, one in the other`;
    return [{ words, points: large ? EVENT.sameCountry : EVENT.placeWithin }];
  }
  if (both.length > 0) return [{ words: `both in ${scene.nameOf(both[0]!)}`, points: EVENT.sameCountry }];
  // A country may hold the other place, unless that is known to lie elsewhere: "may" is no reason against.
  const elsewhere = ([x, y]: readonly [string, string]): boolean =>
    scene.lies(x, y) === 'elsewhere' || scene.lies(y, x) === 'elsewhere';
  if ([...a, ...b].some(scene.isCountry) && !pairs.every(elsewhere)) return [];
  return [{ words: `${scene.nameOf([...a][0]!)} against ${scene.nameOf([...b][0]!)}`, points: EVENT.otherPlace }];
}

const apart = (a: Counted, b: Counted): boolean => a.max < b.min || b.max < a.min;

/** A number that two articles hardly share by chance: of two digits or more, and not round. */
export const isTellingCount = ({ min }: Counted): boolean => min >= 20 && min % 10 !== 0;

function counts(a: EventPortrait, b: EventPortrait): Reason[] {
  const near = distances(a.reported, b.reported).some((days) => days <= EVENT.newsDays);
  return [...a.counts].flatMap(([attribute, all]): Reason[] => {
    const other = b.counts.get(attribute);
    if (other === undefined) return [];
    const equal = all.find((x) => isTellingCount(x) && other.some((y) => x.min === y.min));
    if (equal !== undefined && near)
      return [{ words: `${equal.min} ${attribute} in both`, points: EVENT.tellingCount }];
    const agree = all.some((x) => other.some((y) => !apart(x, y)));
    const points = agree ? EVENT.sameCount : EVENT.otherCount;
    return [{ words: `numbers ${attribute} ${agree ? 'agree' : 'differ'}`, points }];
  });
}

/** One sentence in two articles, or the headline with what its article opens with. */
function layout(a: EventPortrait, b: EventPortrait): Reason[] {
  const fates = meet(a.kinds, b.kinds) ? false : [...a.kinds, ...b.kinds].every((kind) => EVENT.fates.includes(kind));
  return [
    ...(meet(a.words, b.words) ? [{ words: 'told in one and the same sentence', points: EVENT.sameWords }] : []),
    ...(!fates && meet(a.openings, b.openings) ? [{ words: 'headline and first lines', points: EVENT.opening }] : []),
  ];
}

/** Two articles of one story, told by the rare names in both, seldom speak of two events of a kind on one day. */
function story(a: EventPortrait, b: EventPortrait, weightOf: (name: string) => number): Reason[] {
  if (meet(a.readings, b.readings)) return [];
  const exact = new Set(exactDays(a));
  if (!exactDays(b).some((day) => exact.has(day))) return [];
  const sum = shared(a.story, b.story).reduce((total, name) => total + weightOf(name) * EVENT.storyName, 0);
  const points = Math.round(Math.min(EVENT.storyAtMost, sum) * 10) / 10;
  return points === 0 ? [] : [{ words: 'one story', points }];
}

const KIND_POINTS: Readonly<Record<string, number>> = EVENT.rareKinds;

/** What weighing looks up beside the two portraits. */
export interface Surroundings {
  readonly scene: Scene;
  /** How much a name that two articles share tells, 0 to 1. */
  readonly weightOf: (name: string) => number;
}

/** Everything that speaks for or against two tellings being of one event. */
export function weighEvents(a: EventPortrait, b: EventPortrait, { scene, weightOf }: Surroundings): Reason[] {
  const name = shared(a.names, b.names)[0];
  const kind = shared(a.kinds, b.kinds)[0];
  const lasting = kind !== undefined && EVENT.lasting.includes(kind);
  const roles = weighRoles(a, b, scene);
  const once = roles.some(({ settles }) => settles);
  const ground = [
    ...(name === undefined ? [] : [{ words: `name "${name}"`, points: EVENT.sameName }]),
    ...layout(a, b),
    ...places(a.places, b.places, scene),
    ...roles,
    ...counts(a, b),
    ...story(a, b, weightOf),
  ];
  // A country and a small number are what any two events of a kind may share.
  const isGrounded = ground.some(({ points }) => points > EVENT.sameCount);
  return [
    kind === undefined
      ? { words: `${[...a.kinds][0]} and ${[...b.kinds][0]}`, points: EVENT.otherKind }
      : { words: `both a ${kind}`, points: KIND_POINTS[kind] ?? 0 },
    ...days({ days: [a.days, b.days], lasting, once }),
    ...reported(a, b),
    ...ground,
    ...(isGrounded ? [] : [{ words: 'nothing else in common', points: EVENT.groundless }]),
  ];
}
