import { groupBy } from '../model/group-by.ts';
import { genderOfName } from './gender.ts';
import type { Hint } from './hint.ts';
import { isBareDefinite } from './sieves/definite.ts';
import { normal } from './sieves/sieve.ts';

/** Kinds of bodies that an article takes up by their noun alone: "the company", "the club", "the party". */
const TAKEN_UP = new Set(['company', 'ngo', 'party']);

/** "Lumora … the company": a lone word taken for somebody, whom nobody calls "he" or "she", where the article goes on of a body that it has not named otherwise. */
export function loneBodies(hints: readonly Hint[]): Hint[] {
  const known = new Set(hints.filter(({ form, type }) => form === 'name' && type === 'Group').map(({ name }) => name));
  const names = groupBy(
    hints.filter(({ form }) => form === 'name'),
    ({ sentence }) => sentence,
  );
  const noun = hints.find((hint) => isTakenUp(hint) && !isBeside(hint, names.get(hint.sentence) ?? []));
  const found = noun && known.size < MANY ? candidates(hints, noun) : [];
  const [only, more] = found;
  if (!noun || only === undefined || more !== undefined) return [...hints];
  const { kind } = noun;
  return hints.map((hint) =>
    hint.form === 'name' && normal(hint.name) === only ? { ...hint, type: 'Group', ...(kind ? { kind } : {}) } : hint,
  );
}

/** Where so many bodies are named, "the company" is one of them. */
const MANY = 12;

const isTakenUp = (hint: Hint): boolean => isBareDefinite(hint) && TAKEN_UP.has(hint.kind ?? '');

/** "The distributor Palmyra Pictures": it says what the name behind it is. */
const isBeside = ({ to }: Hint, names: readonly Hint[]): boolean =>
  names.some(({ from }) => from >= to && from <= to + 1);

/** Names of one word, said twice before or around the noun, that nothing shows to be somebody's. */
function candidates(hints: readonly Hint[], noun: Hint): string[] {
  const people = hints.filter(({ form, type }) => form === 'name' && type === 'Person');
  const inLonger = new Set(people.flatMap(({ name }) => (name.includes(' ') ? normal(name).split(' ') : [])));
  const pointedAt = new Set<string>();
  let last: string | undefined;
  for (const hint of hints) {
    if (hint.form === 'name' && hint.type === 'Person') last = normal(hint.name);
    else if (hint.form === 'pronoun' && hint.type === 'Person' && last) pointedAt.add(last);
  }
  const names = groupBy(people, ({ name }) => normal(name));
  return [...names]
    .filter(
      ([name, all]) =>
        !name.includes(' ') &&
        all.length > 1 &&
        (all[0]?.start ?? 0) < noun.start &&
        all.every(({ title, gender }) => !title && !gender) &&
        !inLonger.has(name) &&
        !pointedAt.has(name) &&
        genderOfName(all[0]?.name ?? '') === undefined,
    )
    .map(([name]) => name);
}
