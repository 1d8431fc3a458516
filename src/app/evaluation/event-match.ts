import type { FlatEntity } from './flat.ts';
import { contentStems, overlap } from './names.ts';

/** Words of one family: two events can only be the same without a shared name when they are of one family. */
const FAMILIES: Readonly<Record<string, string>> = {
  violence:
    'airstrike strike attack assassination killing kill murder bombing bomb blast explosion shooting raid rocket drone missile massacre genocide shot gunned slain crash downing',
  mourning:
    'funeral procession burial buried mourning farewell memorial commemoration ceremony tribute rest laid service anniversary remembrance',
  vote: 'vote election runoff ballot poll resolution referendum motion voting round',
  quake: 'earthquake quake tremor disaster flood collapse collapsed',
  swap: 'swap exchange release handover freed',
  war: 'war invasion conflict fighting insurgency invaded invade offensive campaign',
  meeting: 'meeting talks summit visit negotiations conference session',
  speech: 'speech statement announcement press address declared resignation',
  protest: 'protest clash rally demonstration skirmish unrest march blockade',
  court: 'plea arrest sentencing trial conviction hearing charge verdict case pleaded guilty sentenced',
  sport: 'final match game cup league championship title',
  company: 'split spin merger acquisition breakup appointment spinoff reorganization',
  crime: 'abduction kidnapping kidnap hostage robbery threat call threatening',
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, words]) =>
    words.split(' ').flatMap((word) => [...contentStems(word)].map((stem): [string, string] => [stem, family])),
  ),
);

const stemsOf = (text: string | undefined): Set<string> =>
  contentStems(
    (text ?? '')
      .replace(/\bair[ -]?(strike|raid)s?\b/gi, 'airstrike')
      .replace(/\bdrone (strike|attack)s?\b/gi, 'airstrike drone'),
  );

const namesOf = (event: FlatEntity): string[] => [event.name, ...(event.aliases ?? [])];

function familiesOf(event: FlatEntity): Set<string> {
  const stems = [event.kind, ...namesOf(event)].flatMap((text) => [...stemsOf(text)]);
  return new Set(stems.map((stem) => FAMILY_OF.get(stem)).filter((family) => family !== undefined));
}

/** First and last day, in days since 1970. */
export type DayRange = readonly [from: number, to: number];

const DAY = 864e5;

function edgeDay(date: string, last: boolean): number | undefined {
  const match = date.trim().match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : last ? 12 : 1;
  if (match[3]) return Date.UTC(year, month - 1, Number(match[3])) / DAY;
  return (last ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1)) / DAY;
}

/** The days a date, month, year or interval can mean; undefined when it is open or unreadable. */
export function dayRange(date: string | undefined): DayRange | undefined {
  if (!date) return undefined;
  const [first = '', second = first] = date.split('/');
  const [from, to] = [edgeDay(first, false), edgeDay(second, true)];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Whether two ranges share a day. */
export const shareDay = (a: DayRange | undefined, b: DayRange | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];

function dateScore(predicted: FlatEntity, gold: FlatEntity): number {
  const [a, b] = [dayRange(predicted.date), dayRange(gold.date)];
  if (!a || !b) return 0.3;
  return shareDay(a, b) ? 1 : -1.5;
}

function nameScore(predicted: FlatEntity, gold: FlatEntity): number {
  const golds = namesOf(gold).map(stemsOf);
  return Math.max(
    0,
    ...namesOf(predicted)
      .map(stemsOf)
      .flatMap((stems) => golds.map((other) => overlap(stems, other))),
  );
}

/** How alike two events are by name, family, date and shared neighbours (`near`, 0 to 1); 0 means not the same. */
export function eventSimilarity(predicted: FlatEntity, gold: FlatEntity, near: number): number {
  const name = nameScore(predicted, gold);
  const families = familiesOf(gold);
  const kind = [...familiesOf(predicted)].some((family) => families.has(family)) ? 1 : 0;
  const date = dateScore(predicted, gold);
  const plausible = name >= 0.5 || (kind === 1 && (near > 0 || date === 1));
  return plausible ? 0.45 * Math.max(name, 0.6 * kind) + 0.35 * near + 0.2 * date : 0;
}
