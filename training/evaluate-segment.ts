// How well the tokenizer and the sentence splitter agree with a treebank, from raw text: exact spans, as in CoNLL 2018.
//   npx tsx training/evaluate-segment.ts --corpora FOLDER [--set gum.dev] [--errors N]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { segment } from '../src/language/segment.ts';

interface GoldSentence {
  readonly s: number;
  readonly e: number;
  readonly toks: readonly (readonly [start: number, end: number])[];
}
interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sents: readonly GoldSentence[];
}
interface Counts {
  gold: number;
  found: number;
  right: number;
}
interface Score {
  readonly tokens: Counts;
  readonly sentences: Counts;
}

const f1 = ({ gold, found, right }: Counts): string => ((200 * right) / Math.max(1, gold + found)).toFixed(2);
const empty = (): Score => ({
  tokens: { gold: 0, found: 0, right: 0 },
  sentences: { gold: 0, found: 0, right: 0 },
});

function count(into: Counts, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  into.gold += gold.size;
  into.found += found.size;
  for (const span of found) if (gold.has(span)) into.right += 1;
}

/** Words at the edges of a sentence, because a span's blanks are a matter of taste. */
const sentenceSpans = (text: string): Set<string> =>
  new Set(
    segment(text).flatMap(({ tokens }) => (tokens.length === 0 ? [] : [`${tokens[0]?.start}-${tokens.at(-1)?.end}`])),
  );

function score(document: GoldDocument, scores: readonly Score[]): string[] {
  const tokens = new Set(
    segment(document.text).flatMap((sentence) => sentence.tokens.map((t) => `${t.start}-${t.end}`)),
  );
  const goldTokens = new Set(document.sents.flatMap(({ toks }) => toks.map(([start, end]) => `${start}-${end}`)));
  const sentences = sentenceSpans(document.text);
  const goldSentences = new Set(document.sents.map(({ s, e }) => `${s}-${e}`));
  for (const into of scores) {
    count(into.tokens, goldTokens, tokens);
    count(into.sentences, goldSentences, sentences);
  }
  const show = (span: string, mark: string) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return `${mark} ${document.id} ${start}: ${document.text.slice(start, end)}`;
  };
  return [
    ...[...sentences].filter((span) => !goldSentences.has(span)).map((span) => show(span, '+')),
    ...[...goldSentences].filter((span) => !sentences.has(span)).map((span) => show(span, '-')),
  ];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      set: { type: 'string', default: 'gum.dev' },
      errors: { type: 'string', default: '0' },
    },
  });
  if (values.corpora === undefined) throw new Error('Say where the corpora are: --corpora FOLDER');
  const lines = gunzipSync(readFileSync(join(values.corpora, `${values.set}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n');
  const total = empty();
  const byGenre = new Map<string, Score>();
  const errors: string[] = [];
  const started = performance.now();
  for (const line of lines) {
    const document = JSON.parse(line) as GoldDocument;
    const genre = byGenre.get(document.genre) ?? empty();
    byGenre.set(document.genre, genre);
    errors.push(...score(document, [total, genre]));
  }
  const seconds = (performance.now() - started) / 1000;
  for (const [genre, { tokens, sentences }] of [...byGenre, ['all', total] as const])
    process.stdout.write(`${genre.padEnd(12)} tokens ${f1(tokens)}  sentences ${f1(sentences)} (${sentences.gold})\n`);
  process.stdout.write(`${Math.round(total.tokens.gold / seconds)} tokens a second, counted twice\n`);
  process.stdout.write(
    errors
      .slice(0, Number(values.errors))
      .map((error) => `${error}\n`)
      .join(''),
  );
}

main();
