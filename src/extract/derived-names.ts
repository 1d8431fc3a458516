import type { Sentence, Token } from '../language/doc.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import type { Hint } from './hint.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';
import { base, range } from './text.ts';

/** What makes an adjective or a people of a place's name: "Ordania", "Ordanian"; "Belmark", "Belmarkians", "Karsk", "Karsks". */
const ENDING = /^(?:(?:n|an|ian|ean|ese|i|ish)(s?)|(s))$/;

/** Shorter stems are the beginning of too many words. */
const SHORTEST = 4;

/** The stem to which such endings are put. */
const stemOf = (name: string): string => name.toLowerCase().replace(/[aeiou]+$/, '');

interface Derived {
  readonly place: Hint;
  readonly many: boolean;
}

/** Places of one word by the first letters of their stem. */
function placesOf(hints: readonly Hint[]): ReadonlyMap<string, readonly Hint[]> {
  const words = hints.filter(
    ({ form, type, name }) =>
      form === 'name' && type === 'Place' && /^\p{Lu}\p{L}+$/u.test(name) && stemOf(name).length >= SHORTEST,
  );
  const firsts = [...groupBy(words, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
  return groupBy(firsts, ({ name }) => stemOf(name).slice(0, SHORTEST));
}

function derivedAt(token: Token, places: ReadonlyMap<string, readonly Hint[]>): Derived | undefined {
  if (!/^\p{Lu}/u.test(token.text) || !/^(ADJ|PROPN|NOUN)$/.test(token.tag)) return undefined;
  const word = token.text.toLowerCase();
  for (const place of places.get(word.slice(0, SHORTEST)) ?? []) {
    const [whole, stem] = [place.name.toLowerCase(), stemOf(place.name)];
    const ending = [whole, stem].flatMap((start) =>
      word.startsWith(start) && word !== whole ? [ENDING.exec(word.slice(start.length))] : [],
    );
    const found = ending.find((match) => match !== null);
    if (found) return { place, many: (found[1] ?? found[2]) === 's' };
  }
  return undefined;
}

/** "Ordania … Ordanian police, the Ordanians": adjectives and peoples of places that no list knows, told by the place's own name. */
export function adjectivesOfNames({ doc }: Context, hints: readonly Hint[]): Hint[] {
  const places = placesOf(hints);
  if (places.size === 0) return [...hints];
  const found = doc.sentences.filter(isStory).flatMap((sentence) =>
    sentence.tokens.flatMap((token): Found[] => {
      const derived = derivedAt(token, places);
      return derived ? [{ sentence, token, derived }] : [];
    }),
  );
  if (found.length === 0) return [...hints];
  const covering = coveringOf(hints);
  const next = new Map<Hint, Hint | undefined>();
  const more = found.flatMap((one) => readAs(one, covering(one.sentence.index, one.token.index), next));
  const kept = hints.flatMap((hint) => (next.has(hint) ? (next.get(hint) ?? []) : [hint]));
  return [...kept, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Found {
  readonly sentence: Sentence;
  readonly token: Token;
  readonly derived: Derived;
}

/** The mentions that hold a word. */
function coveringOf(hints: readonly Hint[]): (sentence: number, token: number) => readonly Hint[] {
  const at = groupByEach(hints, ({ sentence, from, to }) => range(from, to).map((word) => `${sentence}:${word}`));
  return (sentence, token) => at.get(`${sentence}:${token}`) ?? [];
}

/** The mention that the word makes; what others it takes the place of, and whose first word it is, goes to `next`. */
function readAs({ sentence, token, derived }: Found, here: readonly Hint[], next: Map<Hint, Hint | undefined>): Hint[] {
  if (here.some((hint) => isOther(hint, token))) return [];
  for (const hint of here) {
    if (hint.form === 'name' || hint.thing) next.set(hint, undefined);
    // It keeps its capital where it opens a sentence.
    else if (hint.from === token.index)
      next.set(hint, { ...hint, name: `${hint.name[0]?.toUpperCase()}${hint.name.slice(1)}` });
  }
  const told = derived.many && here.some((hint) => hint.form === 'description' && !hint.thing);
  return told ? [] : [hintOf(sentence, token, derived)];
}

/** Part of a longer name, somebody with a title, a country that a list knows. */
const isOther = (hint: Hint, token: Token): boolean =>
  hint.form === 'metonym' ||
  hint.watched !== undefined ||
  (hint.form === 'name' && (hint.to - hint.from > 1 || hint.title !== undefined)) ||
  (hint.thing === true && hint.head !== token.index);

function hintOf(sentence: Sentence, token: Token, { place, many }: Derived): Hint {
  const where = base(sentence, token.index, token.index + 1);
  if (many)
    return {
      ...where,
      form: 'description',
      type: 'Group',
      kind: 'crowd',
      name: token.text,
      plural: true,
      definite: /^the$/i.test(sentence.tokens[token.index - 1]?.text ?? ''),
      local: true,
      rule: 'people-of-name',
    };
  const kind = place.kind ? { kind: place.kind } : {};
  return { ...where, form: 'metonym', type: 'Place', ...kind, name: place.name, rule: 'adjective-of-name' };
}
