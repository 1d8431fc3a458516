import { groupBy } from '../../model/group-by.ts';
import type { Circle } from './circle.ts';
import { COMMON_FAMILY, COMMON_GIVEN } from './common-names.ts';
import { judgementOf } from './judge.ts';
import type { Portrait } from './portrait.ts';
import { soundOf } from './sound.ts';
import { MISSPELT } from './weights.ts';

/** What linking within one article looks at: the portraits, and the reading each comes from. */
export interface Desk {
  readonly portraits: ReadonlyMap<string, Portrait>;
  readonly readingOf: ReadonlyMap<string, string>;
}

interface Bearer {
  readonly id: string;
  readonly word: string;
  readonly key: string;
}

const isRare = (word: string): boolean => !COMMON_FAMILY.has(word) && !COMMON_GIVEN.has(word);

/**
 * A name word that sounds like the family name of the one such person of its own article, but is spelt otherwise, is a
 * slip of the pen: "Zariff" beside "Javad Zarif". Spelt alike, the reader kept the two apart for a reason.
 */
export function joinMisspelt({ portraits, readingOf }: Desk, circle: Circle): void {
  const people = [...portraits].filter(([, { type }]) => type === 'Person');
  const keyOf = (id: string, word: string): string => `${readingOf.get(id)} ${soundOf(word)}`;
  const bearers = people.flatMap(([id, { persons }]): Bearer[] =>
    [...new Set([...persons.values()].map(({ words }) => words.at(-1)!))].map((word) => ({
      id,
      word,
      key: keyOf(id, word),
    })),
  );
  const byKey = groupBy(bearers, ({ key }) => key);
  for (const [id, { persons, singles }] of people) {
    const [word] = singles;
    if (word === undefined || persons.size > 0 || singles.size > 1 || !isRare(word)) continue;
    const [bearer, ...others] = byKey.get(keyOf(id, word)) ?? [];
    if (bearer === undefined || others.length > 0 || bearer.word === word || !isRare(bearer.word)) continue;
    const reason = { words: `"${word}" for "${bearer.word}" in one article`, points: MISSPELT };
    circle.join([bearer.id, id], judgementOf([reason]), { free: true });
  }
}
