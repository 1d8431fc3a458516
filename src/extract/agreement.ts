import type { Hint } from './hint.ts';
import { normal, type Sieve, wordsOf } from './sieves/sieve.ts';

/** What the mentions of a cluster tell when it is compared with another, looked up once. */
export interface Traits {
  readonly hints: readonly Hint[];
  readonly type: string | undefined;
  readonly gender: string | undefined;
  readonly watched: string | undefined;
  /** All that it is called, normalised. */
  readonly names: ReadonlySet<string>;
  /** Names of those it cannot be. */
  readonly apart: readonly string[];
  readonly crowned: boolean;
  /** Called by a person's name of more than one word. */
  readonly fullyNamed: boolean;
  readonly countries: ReadonlySet<string>;
  readonly person: boolean;
  /** The words of its names that no longer name of it holds. */
  readonly fullNames: readonly (readonly string[])[];
}

/** Looks up what mentions tell together. */
export const traitsOf = (hints: readonly Hint[]): Traits => ({
  hints,
  type: first(hints, ({ type, thing }) => (thing ? 'thing' : type)),
  gender: first(hints, ({ gender }) => gender),
  watched: first(hints, ({ watched }) => watched),
  names: new Set(hints.map(({ name }) => normal(name))),
  apart: hints.flatMap(({ apart }) => apart ?? []),
  crowned: hints.some(isCrowned),
  fullyNamed: hints.some(({ form, type, name }) => form === 'name' && type === 'Person' && name.includes(' ')),
  countries: new Set(
    hints.filter(({ kind, form }) => kind === 'country' && form !== 'description').map(({ name }) => name),
  ),
  person: hints.some(({ type }) => type === 'Person'),
  fullNames: fullNames(hints),
});

/** What two clusters may not differ in, whatever a sieve says: kind of thing, gender, kinship, crown, country, the user's ids, full names. */
export function agree(one: Traits, other: Traits, { respells }: Sieve): boolean {
  if (differ(one.type, other.type) || differ(one.gender, other.gender) || differ(one.watched, other.watched))
    return false;
  if (related(one, other) || related(other, one)) return false;
  if (crownedApart(one, other) || crownedApart(other, one)) return false;
  if (countriesDiffer(one.countries, other.countries)) return false;
  return !one.person || respells === true || !conflictingNames(one, other);
}

/** Whether each is called by a country's name, and not by one alone. */
const countriesDiffer = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && new Set([...one, ...other]).size > 1;

/** Whether both sides say something, and not the same. */
const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

function first(hints: readonly Hint[], pick: (hint: Hint) => string | undefined): string | undefined {
  for (const hint of hints) {
    const picked = pick(hint);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** "Walter Ames … his son Walter": whoever is introduced as somebody's relative is not that one. */
const related = (one: Traits, other: Traits): boolean => one.apart.some((name) => other.names.has(name));

/** "King Harald" is no Harald with a family name. */
const crownedApart = (one: Traits, other: Traits): boolean => one.crowned && !other.crowned && other.fullyNamed;

const isCrowned = ({ title }: Hint): boolean =>
  title !== undefined && /\b(king|queen|prince|princess|emperor|empress|pope|saint|sultan|emir)$/i.test(title.text);

/** "Ali Reyes" and "Adam Reyes" are two people, and so are "Ilinca" and "Radu", whatever else agrees. */
export const conflictingNames = (one: Traits, other: Traits): boolean =>
  one.fullNames.some((x) => other.fullNames.some((y) => !within(x, y) && !within(y, x)));

const within = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.includes(word));

/** The names of a cluster that no longer name of it holds. */
function fullNames(hints: readonly Hint[]): (readonly string[])[] {
  const all = hints.filter(({ form }) => form === 'name').map(wordsOf);
  return all.filter((name) => !all.some((longer) => longer.length > name.length && within(name, longer)));
}
