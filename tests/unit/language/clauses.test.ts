import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../../../src/app/models.ts';
import { analyze } from '../../../src/language/analyze.ts';
import type { Clause, Phrase, Sentence } from '../../../src/language/doc.ts';
import { createArticle } from '../../../src/model/article.ts';
import { MODALITIES } from '../../../src/model/claim.ts';
import { SLOTS } from '../../../src/model/grammar.ts';
import { tables as plainTables } from './clauses.cases.ts';
import known from './clauses-known-failures.json' with { type: 'json' };
import { newsTables } from './clauses-news.cases.ts';

const tables = [...plainTables, ...newsTables];
const model = loadLanguageModel();
const TENSES = ['past', 'present', 'future', 'unspecified'];

interface Row {
  readonly sentence: string;
  readonly lines: readonly string[];
}

function rowsOf(table: string): Row[] {
  const rows: { sentence: string; lines: string[] }[] = [];
  for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith('  ')) rows.at(-1)?.lines.push(line.trim());
    else rows.push({ sentence: line, lines: [] });
  }
  return rows;
}

/** What is wanted of one predicate, as its line says it. */
interface Wanted {
  readonly word: string;
  readonly lemma: string | undefined;
  /** Form, tense, modality, polarity; `any` takes what is found. */
  readonly mood: readonly string[];
  readonly slots: ReadonlyMap<string, readonly string[]>;
}

function wantedOf(line: string): Wanted {
  const [, word = '', lemma, says = ''] = /^(\S+?)(?: \((.+?)\))?: (.+)$/.exec(line) ?? [];
  const [head = '', ...fillers] = says.split(' | ');
  const [form = '', ...words] = head.split(' ');
  const anys = words.filter((each) => each === 'any').length;
  const one = (of: readonly string[], otherwise: string): string =>
    words.find((each) => of.includes(each)) ?? otherwise;
  const mood = [
    form,
    one(TENSES, anys > 0 ? 'any' : 'unspecified'),
    one(MODALITIES, anys > 1 ? 'any' : 'asserted'),
    words.includes('not') ? 'negative' : 'positive',
  ];
  const slots = fillers.map((filler) => {
    const at = filler.indexOf(' ');
    return [filler.slice(0, at), filler.slice(at + 1).split(' & ')] as const;
  });
  return { word, lemma, mood, slots: new Map(slots) };
}

const formOf = ({ form, voice }: Clause): string => (form === 'verb' ? voice : form);

/** The wanted words where they hold the phrase's head and lie in it, else what the phrase says. */
function wordsFor({ tokens }: Sentence, phrase: Phrase, wanted: readonly string[]): string {
  const text = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const match = wanted.find((words) => {
    const length = words.replace(/'s\b/, " 's").split(' ').length;
    return Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i).some(
      (from) => from <= phrase.head && phrase.head < from + length && text(from, from + length) === words,
    );
  });
  return match ?? `[${text(phrase.from, phrase.to)}]`;
}

/** What is found of a predicate, in the words of the line that wants it. */
function foundFor(sentence: Sentence, { word, lemma, mood, slots }: Wanted): string {
  const clause =
    sentence.clauses.find((each) => sentence.tokens[each.predicate]?.text === word && formOf(each) === mood[0]) ??
    sentence.clauses.find((each) => sentence.tokens[each.predicate]?.text === word);
  if (!clause) return `no clause of "${word}"`;
  const own = [formOf(clause), clause.tense, clause.modality, clause.polarity];
  const fillers = [...clause.slots]
    .filter(([slot]) => slots.has(slot) || !['clause', 'modifier'].includes(slot))
    .map(
      ([slot, phrases]) =>
        [slot, phrases.map((phrase) => wordsFor(sentence, phrase, slots.get(slot) ?? [])).sort()] as const,
    );
  return written({
    word,
    lemma: lemma === undefined ? undefined : clause.lemma,
    mood: own.map((each, i) => (mood[i] === 'any' ? 'any' : each)),
    slots: new Map(fillers),
  });
}

const written = ({ word, lemma, mood, slots }: Wanted): string =>
  [
    `${word}${lemma === undefined ? '' : ` (${lemma})`}: ${mood.join(' ')}`,
    ...[...slots].map(([slot, words]) => `${slot} ${[...words].sort().join(' & ')}`).sort(),
  ].join(' | ');

const rows = tables.flatMap(({ about, table }) => rowsOf(table).map((row) => ({ about, ...row })));
const failures: ReadonlySet<string> = new Set(known);

describe.each(tables)('$about', ({ table }) => {
  for (const { sentence, lines } of rowsOf(table)) {
    const test = failures.has(sentence) ? it.fails : it;
    test(`says what it should in "${sentence}"`, () => {
      const [first, ...more] = analyze(createArticle('test', sentence), model).sentences;
      expect(more).toEqual([]);
      const wanted = lines.map(wantedOf);
      expect(wanted.map((each) => foundFor(first!, each))).toEqual(wanted.map(written));
    });
  }
});

describe('the table of clauses', () => {
  it('has at least 200 sentences, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ sentence }) => sentence)).size).toBe(rows.length);
  });

  it('uses only slots of the closed list', () => {
    const used = rows.flatMap(({ lines }) => lines.flatMap((line) => [...wantedOf(line).slots.keys()]));
    expect(used.filter((slot) => !(SLOTS as readonly string[]).includes(slot))).toEqual([]);
  });

  it('lists as known failures only sentences of its own', () => {
    const own = new Set(rows.map(({ sentence }) => sentence));
    expect(known.filter((sentence) => !own.has(sentence))).toEqual([]);
  });
});
