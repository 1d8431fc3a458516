// How the time of reading grows with a text that is no news: `npx tsx bench/shapes.ts [KB] [shape …]`.
// Each shape is read at so many kilobytes and at twice as many. Linear work takes twice as long; what takes four times as
// long is quadratic. Processor time of this process, the readings thrown away.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLanguageModel } from '../src/app/models.ts';
import { createReader } from '../src/extract/reader.ts';
import { createArticle } from '../src/model/article.ts';
import { ontology } from '../src/ontology/ontology.ts';

const articles = fileURLToPath(new URL('../tests/articles', import.meta.url));
const news = readdirSync(articles, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(articles, file), 'utf8'))
  .join('\n\n');

/** A word for each number, so that no two are alike: "Kabel", "Kabem". */
const word = (at: number): string => {
  const letters = [...'bdfgklmnprst'];
  const vowels = [...'aeiou'];
  let [rest, made] = [at, ''];
  for (let part = 0; part < 3 || rest > 0; part++) {
    made += `${letters[rest % letters.length]}${vowels[Math.floor(rest / letters.length) % vowels.length]}`;
    rest = Math.floor(rest / (letters.length * vowels.length));
  }
  return `${made[0]?.toUpperCase()}${made.slice(1)}n`;
};

/** A sentence or a word again and again, with its own number. */
const again =
  (make: (at: number) => string) =>
  (length: number): string => {
    const parts: string[] = [];
    for (let [at, sum] = [0, 0]; sum < length; at++) {
      const part = make(at);
      parts.push(part);
      sum += part.length;
    }
    return parts.join('').slice(0, length);
  };

/** Our own articles in a row, changed. */
const changed =
  (change: (text: string) => string) =>
  (length: number): string =>
    again(() => change(news))(length);

const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  news: changed((text) => text),
  capitals: changed((text) => text.toUpperCase()),
  'small letters': changed((text) => text.toLowerCase()),
  'no punctuation': changed((text) => text.replace(/[^\p{L}\p{N}\s]/gu, '')),
  'one line': changed((text) => text.replace(/\s+/g, ' ')),
  'one line, no full stops': changed((text) => text.replace(/[.!?]/g, ',').replace(/\s+/g, ' ')),
  'a word a line': changed((text) => text.replace(/\s+/g, '\n')),
  'control characters': changed((text) => text.replace(/ /g, ' \u0000\u0007\u001b')),
  'no blanks': changed((text) => text.replace(/\s+/g, '')),
  list: again((at) => `- ${word(at)} port, ${at} tonnes\n`),
  'table of scores': again((at) => `${word(at)}\t${at % 9}\t${at % 7}\n`),
  quotes: again((at) => `“I saw ${word(at % 500)},” said Ada Moreau. `),
  'quotes left open': again((at) => `“He saw ${word(at % 500)}, and `),
  'one word': again(() => 'attack '),
  'one name': again(() => 'Ada Moreau '),
  'one sentence': again(() => 'Rebels killed Ada Moreau in Lima on Monday. '),
  'names, each another': again((at) => `${word(at)} ${word(at * 7 + 3)} met ${word(at * 5 + 1)}. `),
  'namesakes of one family': again((at) => `${word(at)} Moreau left. `),
  pronouns: again(() => 'He said that she told him. They left it. '),
  descriptions: again((at) => `The ${['general', 'mayor', 'officer', 'nurse'][at % 4]} left. `),
  'a deed a day': again((at) => `A bomb killed ${at} people in ${word(at % 300)} on Monday. `),
  'joined by and': again((at) => `${word(at)} and `),
  'joined by commas': again((at) => `a soldier, ${at} nurses, `),
  'said, said, said': again(() => 'Ada Moreau said that '),
  'of, of, of': again(() => 'the head of the '),
  dates: again((at) => `on ${(at % 28) + 1} May ${1900 + (at % 120)} `),
  numbers: again((at) => `${at} `),
  brackets: again(() => '(('),
  'brackets around words': again(() => '(the mayor '),
  emoji: again(() => '😀🎉 '),
  'emoji between words': again(() => '😀 Rebels 🎉 attacked 💥 Lima. '),
  addresses: again((at) => `https://example.org/${at} ad${at}@example.org `),
  'blank lines': again((at) => `${at % 50 === 0 ? 'Ada Moreau left.' : ''}\n`),
  hyphens: again((at) => `${word(at % 90)}-`),
};

const kilobytes = Number(process.argv[2] ?? 128);
const wanted = process.argv.slice(3);
// Without telling languages apart, so that everything is read.
const read = createReader({ model: loadLanguageModel(), ontology });

/** Seconds of processor time that reading a text takes. */
function seconds(text: string): number {
  const before = process.cpuUsage();
  read(createArticle('shape', text, { publishedAt: '2020-01-07' }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

seconds(news);
for (const [name, make] of Object.entries(SHAPES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const [half, whole] = [kilobytes, 2 * kilobytes].map((size) => seconds(make(size * 1000)));
  const ratio = (whole ?? 0) / (half ?? 1);
  process.stdout.write(
    `${name.padEnd(26)}${half?.toFixed(2).padStart(8)} s${whole?.toFixed(2).padStart(8)} s   ${ratio.toFixed(2)} times\n`,
  );
}
