import type { Hint } from './hint.ts';
import { normal, type Sieve } from './sieves/sieve.ts';

/** What two clusters may not differ in, whatever a sieve says: kind of thing, gender, kinship, crown, country, the user's ids, full names. */
export function agree(one: readonly Hint[], other: readonly Hint[], { respells }: Sieve): boolean {
  if (differ(one, other, ({ type, thing }) => (thing ? 'thing' : type))) return false;
  if (differ(one, other, ({ gender }) => gender)) return false;
  if (differ(one, other, ({ watched }) => watched)) return false;
  if (related(one, other) || related(other, one)) return false;
  if (crownedApart(one, other) || crownedApart(other, one)) return false;
  if (countriesOf(one).some((name) => countriesOf(other).some((each) => each !== name))) return false;
  return one.every(({ type }) => type !== 'Person') || respells === true || !conflictingNames(one, other);
}

/** Whether both sides say something, and not the same. */
function differ(one: readonly Hint[], other: readonly Hint[], pick: (hint: Hint) => string | undefined): boolean {
  const a = first(one, pick);
  const b = a === undefined ? undefined : first(other, pick);
  return b !== undefined && a !== b;
}

function first(hints: readonly Hint[], pick: (hint: Hint) => string | undefined): string | undefined {
  for (const hint of hints) {
    const picked = pick(hint);
    if (picked !== undefined) return picked;
  }
  return undefined;
}

/** "Walter Ames … his son Walter": whoever is introduced as somebody's relative is not that one. */
const related = (one: readonly Hint[], other: readonly Hint[]): boolean =>
  one.some(({ apart }) => apart !== undefined && other.some(({ name }) => apart.includes(normal(name))));

/** "King Harald" is no Harald with a family name. */
const crownedApart = (one: readonly Hint[], other: readonly Hint[]): boolean =>
  one.some(isCrowned) &&
  !other.some(isCrowned) &&
  other.some(({ form, type, name }) => form === 'name' && type === 'Person' && name.includes(' '));

const isCrowned = ({ title }: Hint): boolean =>
  title !== undefined && /\b(king|queen|prince|princess|emperor|empress|pope|saint|sultan|emir)$/i.test(title.text);

const countriesOf = (hints: readonly Hint[]): string[] =>
  hints.filter((hint) => hint.kind === 'country' && hint.form !== 'description').map((hint) => hint.name);

/** "Ali Reyes" and "Adam Reyes" are two people, and so are "Ilinca" and "Radu", whatever else agrees. */
export function conflictingNames(a: readonly Hint[], b: readonly Hint[]): boolean {
  const [one, other] = [fullNames(a), fullNames(b)];
  return one.some((x) => other.some((y) => !within(x, y) && !within(y, x)));
}

const within = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.includes(word));

/** The names of a cluster that no longer name of it holds. */
function fullNames(hints: readonly Hint[]): string[][] {
  const all = hints.filter((hint) => hint.form === 'name').map((hint) => normal(hint.name).split(' '));
  return all.filter((name) => !all.some((longer) => longer.length > name.length && within(name, longer)));
}
