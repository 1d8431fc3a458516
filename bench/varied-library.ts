// A library as long as one likes, made of a few readings: each copy has ids of its own, another month, and other names,
// written in other letters of the same number, so that every quote still stands where it stood. Few names return often
// and most once, as in the news: without that, linking would see nothing but copies of a dozen articles.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { headerLine, readingLine } from '../src/graph/lines.ts';
import { COUNTRY_NAMES } from '../src/lexicon/places.ts';
import { sha256, shortHash } from '../src/model/hash.ts';
import type { ReaderVersion, Reading } from '../src/model/reading.ts';
import { draws, skewed } from '../tests/draws.ts';

/** Draws of one copy, or of one alphabet. */
const drawsOf = (seed: number) => draws((seed * 48_271 + 11) % 2_147_483_647);

const LETTERS = ['aeiou', 'bcdfghjklmnprstvz'] as const;

/** Writes words in other letters, vowels as vowels; the same number writes alike, 0 leaves words as they are. */
function cipher(number: number): (word: string) => string {
  const draw = drawsOf(number + 1);
  const written = new Map<string, string>();
  for (const letters of LETTERS) {
    const left = [...letters];
    for (const letter of letters) written.set(letter, left.splice(draw(left.length), 1)[0]!);
  }
  const write = (letter: string): string => {
    const small = letter.toLowerCase();
    const other = written.get(small) ?? small;
    return letter === small ? other : other.toUpperCase();
  };
  return number === 0 ? (word) => word : (word) => [...word].map(write).join('');
}

const COUNTRY_WORDS = new Set(COUNTRY_NAMES.flat().flatMap((name) => name.toLowerCase().split(/\P{L}+/u)));

/** The words of a reading's names that stand for one person, body or place; countries stay countries. */
function nameWords({ entities }: Reading): string[] {
  const named = entities.filter(({ type, local }) => type !== 'Event' && local !== true);
  const words = named.flatMap(({ name }) => name.match(/\p{Lu}\p{L}{3,}/gu) ?? []);
  return [...new Set(words)].filter((word) => !COUNTRY_WORDS.has(word.toLowerCase()));
}

interface Sample {
  readonly line: string;
  readonly article: Reading['article'];
  readonly names: RegExp;
}

const sampleOf = (reading: Reading): Sample => ({
  line: readingLine(reading),
  article: reading.article,
  names: new RegExp(`(?<!\\p{L})(?:${nameWords(reading).join('|')})(?!\\p{L})`, 'gu'),
});

/** One copy of a reading's line: other ids, month and address, and names of its own. */
function copy({ line, article, names }: Sample, at: number, size: number): string {
  const draw = drawsOf(at + 77);
  const own = skewed(draw, size);
  const writers = new Map<string, (word: string) => string>();
  const writerOf = (word: string): ((word: string) => string) => {
    const known = writers.get(word) ?? cipher(draw(3) === 0 ? skewed(draw, size) : own);
    writers.set(word, known);
    return known;
  };
  const hash = sha256(`${at} ${article.sha256}`);
  const id = `a${String(at).padStart(7, '0')}.${hash.slice(0, 10)}`;
  const month = `${2000 + draw(20)}-${String(1 + draw(12)).padStart(2, '0')}`;
  return line
    .replace(names, (word) => writerOf(word)(word))
    .replaceAll(article.sha256, hash)
    .replaceAll(shortHash([article.id]), shortHash([id]))
    .replaceAll(article.id, id)
    .replace(/"claim:/g, `"claim:${at}-`)
    .replace(/"url":"[^"]*"/, `"url":"https://a.example/${at}"`)
    .replaceAll('2020-01', month);
}

/** Writes a library of so many copies, in the order of ids, as `newsgraph` writes one. */
export async function writeVariedLibrary(
  path: string,
  readings: readonly Reading[],
  { size, reader }: { readonly size: number; readonly reader: ReaderVersion },
): Promise<void> {
  const samples = readings.map(sampleOf);
  const file = createWriteStream(path);
  file.write(`${headerLine({ reader })}\n`);
  for (let at = 0; at < size; at++)
    if (!file.write(`${copy(samples[at % samples.length]!, at, size)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}
