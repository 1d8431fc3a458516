// Where the time of reading goes, as shares of one run: `npx tsx bench/reading.ts [rounds]`.
// Language is src/language: text to words, trees, clauses and dates; understanding is all that follows. Dates are found
// while understanding, so their time is measured apart and taken over. Processor time of this process.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLanguageModel } from '../src/app/models.ts';
import { readOntologyFile } from '../src/app/own-ontology.ts';
import { createReader } from '../src/extract/reader.ts';
import { library } from '../src/graph/union.ts';
import { analyze } from '../src/language/analyze.ts';
import { findDates } from '../src/language/dates.ts';
import { createArticle } from '../src/model/article.ts';
import { ontology } from '../src/ontology/ontology.ts';
import { ontologyOf } from '../src/ontology/own.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 5);

const texts = [join(root, 'seeds'), join(root, 'tests', 'articles')].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      createArticle(basename(file), readFileSync(join(folder, file), 'utf8'), { publishedAt: '2020-01-07' }),
    ),
);

const model = loadLanguageModel();
const { own } = await readOntologyFile(join(root, 'docs', 'examples', 'ownership.json'));
const plain = createReader({ model, ontology });
const extended = createReader({ model, ontology: ontologyOf(library([], [], own)) });

/** Milliseconds of processor time that some work takes, and what it gives. */
function timed<T>(work: () => T): { readonly ms: number; readonly made: T } {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, made };
}

const sum = { words: 0, dates: 0, rest: 0, extended: 0 };
let tokens = 0;
for (let round = 0; round <= rounds; round++)
  for (const article of texts) {
    const { ms: words, made: doc } = timed(() => analyze(article, model));
    const { ms: dates } = timed(() =>
      doc.sentences.map((sentence) => findDates(sentence, { published: '2020-01-07' })),
    );
    const { ms: rest } = timed(() => plain.understand(doc));
    const { ms: withOwn } = timed(() => extended.understand({ ...doc }));
    // The first round warms up.
    if (round === 0) continue;
    tokens += doc.sentences.reduce((all, sentence) => all + sentence.tokens.length, 0);
    sum.words += words;
    sum.dates += dates;
    sum.rest += rest;
    sum.extended += withOwn;
  }

const whole = sum.words + sum.rest;
const understanding = sum.rest - sum.dates;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const row = (name: string, ms: number): string[] => [
  name,
  `${(ms / tokens).toFixed(4)} ms a token`,
  percent(ms / whole),
];
const rows = [
  row('words, trees, clauses', sum.words),
  row('dates', sum.dates),
  row('understanding', understanding),
  [
    'the same with an ontology of one’s own',
    `${((sum.extended - sum.dates) / understanding).toFixed(2)} times as long`,
  ],
  [
    'whole',
    `${Math.round((1000 * tokens) / whole)} tokens a second of processor`,
    `${texts.length} articles, ${rounds} rounds`,
  ],
];
process.stdout.write(`${rows.map(([name = '', ...cells]) => `${name.padEnd(40)}${cells.join('   ')}`).join('\n')}\n`);
