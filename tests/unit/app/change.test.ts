import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answers } from '../../../src/app/answers/answers.ts';
import { differenceInWords } from '../../../src/app/answers/difference.ts';
import { report } from '../../../src/app/answers/report.ts';
import { difference, remove } from '../../../src/app/change.ts';
import { decide, takeBack } from '../../../src/app/decide.ts';
import { decisionInfos } from '../../../src/app/decisions.ts';
import { graphOf } from '../../../src/app/graph.ts';
import { openGraph } from '../../../src/app/library.ts';
import { orphans } from '../../../src/graph/targets.ts';
import { library } from '../../../src/graph/union.ts';
import { writeLibrary } from '../../../src/store/library-file.ts';
import { count, day, readingOf, TEST_READER } from '../../build.ts';

/** An extractor that is not the built-in one is never read again. */
const HAND = { ...TEST_READER, extractor: 'hand' };

let folder = '';
let file = '';

const one = () => {
  const builder = readingOf(
    'Ada Lark led the Wardens. Ten died in the raid in Ostby.',
    { slug: 'one', publisher: 'Post', publishedAt: '2020-01-04' },
    HAND,
  );
  const ada = builder.entity('Person', 'Ada Lark');
  const raid = builder.event('attack', 'raid in Ostby', { words: ['raid'] });
  builder.claim([ada, 'LED', builder.entity('Group', 'Wardens')], {
    quote: 'Ada Lark led the Wardens',
    qualifiers: { role: 'chief' },
  });
  builder.claim([raid, 'OCCURRED_IN', builder.entity('Place', 'Ostby')]);
  builder.claim([raid, 'date', day('2020-01-03')]);
  builder.claim([raid, 'killed', count('Ten', 10)], { quote: 'Ten died' });
  return builder.reading();
};

const two = () => {
  const builder = readingOf(
    'Ada Larke denied it. Forty died in the raid in Ostby, organisers said.',
    { slug: 'two', publisher: 'Herald', publishedAt: '2020-01-05' },
    HAND,
  );
  builder.entity('Person', 'Ada Larke');
  const raid = builder.event('attack', 'raid in Ostby', { words: ['raid'] });
  builder.claim([raid, 'OCCURRED_IN', builder.entity('Place', 'Ostby')]);
  builder.claim([raid, 'date', day('2020-01-03')]);
  builder.claim([raid, 'killed', count('Forty', 40)], { quote: 'Forty died', claimedBy: ['organisers'] });
  return builder.reading();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
  file = join(folder, 'graph.jsonl');
  await writeLibrary(file, library([one(), two()]));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const people = async (): Promise<string[]> =>
  (await openGraph(file)).nodes.filter(({ type }) => type === 'Person').map(({ name }) => name);

describe('removing an article', () => {
  test('takes it by the name of its file, and leaves the others to the byte', async () => {
    const changed = await remove(file, ['two']);
    expect(changed).toMatchObject({ articles: 1, added: [], removed: [two().article.id] });
    const alone = join(folder, 'alone.jsonl');
    await writeLibrary(alone, library([one()]));
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(alone, 'utf8'));
  });

  test('that is not there is refused with what is near', async () => {
    await expect(remove(file, ['twoo'])).rejects.toThrow('Did you mean two?');
    expect(existsSync(file)).toBe(true);
  });

  test('is told as a difference', async () => {
    const smaller = join(folder, 'smaller.jsonl');
    await writeLibrary(smaller, library([one()]));
    const words = differenceInWords(await difference(file, smaller));
    expect(words).toContain(`- article ${two().article.id}`);
    expect(words).toContain('- Person Ada Larke');
    await writeLibrary(smaller, library([two()]));
    expect(differenceInWords(await difference(file, smaller))).toContain('- Ada Lark LED Wardens');
    expect(differenceInWords(await difference(file, file))).toBe('no difference\n');
  });
});

describe('a decision', () => {
  test('makes two one, and stays in the file with its reason', async () => {
    expect(await people()).toEqual(expect.arrayContaining(['Ada Lark', 'Ada Larke']));
    await decide(file, { kind: 'same', about: ['Ada Lark', 'Ada Larke'], by: 'me', why: 'a slip of the pen' });
    expect(await people()).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toContain('a slip of the pen');
  });

  test('leaves a misread claim out', async () => {
    const claim = (await openGraph(file)).claims.find(({ predicate }) => predicate === 'LED');
    await decide(file, { kind: 'reject', about: [claim!.id] });
    expect((await openGraph(file)).edges.map(({ type }) => type)).not.toContain('LED');
  });

  test('about someone unknown is refused, and the file stays as it is', async () => {
    const before = statSync(file).mtimeMs;
    await expect(decide(file, { kind: 'note', about: ['Ada Lrk'], why: 'x' })).rejects.toThrow('Did you mean Ada Lark');
    expect(statSync(file).mtimeMs).toBe(before);
  });

  test('whose article is gone is an orphan', async () => {
    await decide(file, { kind: 'same', about: ['Ada Lark', 'Ada Larke'] });
    await remove(file, ['two']);
    const told: string[] = [];
    const { library: left } = await openGraph(file, { onWarning: ({ code }) => told.push(code) });
    expect(told).toEqual(['decision-orphan']);
    expect(orphans(left.readings, left.decisions)).toEqual(left.decisions);
    expect(left.decisions).toHaveLength(1);
  });
});

describe('what was decided', () => {
  test('is listed with its words and can be taken back', async () => {
    await decide(file, { kind: 'same', about: ['Ada Lark', 'Ada Larke'], by: 'me', why: 'a slip of the pen' });
    await decide(file, { kind: 'note', about: ['Ostby'], why: 'visit it' });
    const { columns, rows } = answers.decisions(await openGraph(file), { words: [] });
    const at = (name: string) => columns.indexOf(name);
    expect(rows.map((row) => [row[at('decides')], row[at('of the words')], row[at('orphan')]])).toEqual([
      ['note', ['Ostby'], ''],
      ['same', ['Ada Lark', 'Ada Larke'], ''],
    ]);
    const id = String(rows[1]?.[at('id')]);
    await takeBack(file, id);
    expect(await people()).toHaveLength(2);
    expect((await openGraph(file)).library.decisions.map(({ kind }) => kind)).toEqual(['note']);
    await expect(takeBack(file, id)).rejects.toThrow('no decision');
  });

  test('splits some off from others, one line a pair', async () => {
    await decide(file, { kind: 'same', about: ['Ada Lark', 'Ada Larke'] });
    const graph = await openGraph(file);
    const [first, ...rest] = graph.nodes.find(({ name }) => name.startsWith('Ada'))!.members;
    await takeBack(file, decisionInfos(graph)[0]!.id);
    const made = await decide(file, { kind: 'different', about: [first!], from: rest, why: 'two' });
    expect(made).toHaveLength(rest.length);
    expect(await people()).toHaveLength(2);
  });

  test('about a claim may be a note', async () => {
    const claim = (await openGraph(file)).claims.find(({ predicate }) => predicate === 'LED')!;
    const [made] = await decide(file, { kind: 'note', about: [claim.id], why: 'call him' });
    expect(made?.targets[0]).toMatchObject({ predicate: 'LED', start: claim.quote.start });
    expect((await openGraph(file)).edges.map(({ type }) => type)).toContain('LED');
  });
});

describe('answers', () => {
  test('tell conflicts with who says what in which words', async () => {
    const { rows } = answers.conflicts(await openGraph(file), { words: [] });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.join(' ')).toMatch(/killed/);
    expect(rows[0]?.slice(1, 3)).toEqual([['Post'], ['Ten died']]);
    expect(rows[0]?.slice(4)).toEqual([['organisers, via Herald'], ['Forty died']]);
  });

  test('tell why entities are one, and whom they were nearly taken for', async () => {
    const { columns, rows } = answers.entities(await openGraph(file), { words: ['Ostby'] });
    expect(rows[0]?.[columns.indexOf('why one')]).toEqual([expect.stringContaining('name "ostby"')]);
  });

  test('tell dated events, neighbours, a path, claims and finds', async () => {
    const graph = await openGraph(file);
    expect(answers.timeline(graph, { words: [] }).rows.map(([date]) => date)).toEqual(['2020-01-03']);
    expect(answers.neighbors(graph, { words: ['Ada Lark'] }).rows).toMatchObject([
      ['Ada Lark', 'LED', 'Wardens', 'asserted', 'Ada Lark led the Wardens', expect.any(String)],
    ]);
    expect(answers.chain(graph, { words: ['Wardens', 'Ada Lark'] }).rows).toHaveLength(1);
    expect(() => answers.chain(graph, { words: ['Wardens', 'Ostby'] })).toThrow('No chain');
    expect(answers.claims(graph, { words: [], about: 'Ada Lark' }).rows.map((row) => row[1])).toEqual([
      'Ada Lark LED Wardens',
    ]);
    expect(answers.search(graph, { words: ['wardens'] }).rows[0]?.[0]).toBe('Wardens');
    expect(answers.search(graph, { words: ['nobody'] }).rows).toEqual([]);
    // A wrong letter, the beginning of a word, and words of a quote find as well; each node once, names first.
    const found = (...words: string[]) =>
      answers.search(graph, { words }).rows.map(([name, , , quote]) => [name, quote]);
    expect(found('wardems')[0]).toEqual(['Wardens', '']);
    expect(found('ada', 'lark')[0]).toEqual(['Ada Lark', '']);
    expect(found('led', 'war')[0]).toEqual(['Ada Lark', 'Ada Lark led the Wardens']);
  });

  test('tell of a disagreement once, with all who are on either side', async () => {
    const told = (text: string, killed: number, publisher: string) => {
      const builder = readingOf(text, { publisher });
      const raid = builder.event('raid', 'raid on Ostby', { words: [text], form: 'name' });
      builder.claim([raid, 'killed', count(text, killed)], { quote: text });
      return builder.reading();
    };
    const texts = [
      'The raid on Ostby killed ten.',
      'The raid on Ostby: ten killed.',
      'The raid on Ostby killed forty.',
    ];
    const readings = texts.map((text, at) => told(text, at < 2 ? 10 : 40, `Paper ${at}`));
    const [first, ...rest] = readings.map(({ article }) => ({
      sha256: article.sha256,
      start: 0,
      end: article.text.length,
    }));
    const same = { kind: 'same' as const, targets: [first!, ...rest] };
    const { rows } = answers.conflicts(graphOf(library(readings, [same])), { words: [] });
    expect(rows.map((row) => [row[1], row[4]])).toEqual([[['Paper 0', 'Paper 1'], ['Paper 2']]]);
  });

  test('give a dossier that shows notes', async () => {
    await decide(file, { kind: 'note', about: ['Ada Lark'], why: 'ask her office', by: 'me' });
    expect(report(await openGraph(file), 'Ada Lark')).toContain('## Notes\n\n- ask her office (me)\n');
  });

  test('give a dossier that says from whom people set its subject apart, and why', async () => {
    await decide(file, { kind: 'different', about: ['Ada Lark', 'Ada Larke'], why: 'mother and daughter' });
    const dossier = report(await openGraph(file), 'Ada Lark');
    expect(dossier).toContain('## Kept apart from\n\n- Ada Larke: decided: mother and daughter (decision)\n');
    expect(dossier).not.toContain('## Why these are one');
  });

  test('give a dossier whose footnotes are the quotes', async () => {
    const dossier = report(await openGraph(file), 'Ada Lark');
    expect(dossier).toMatch(/^# Ada Lark\n/);
    expect(dossier).toContain('**LED** Wardens (chief) – asserted, 1 source[^1]');
    expect(dossier).toContain('[^1]: “Ada Lark led the Wardens” – Post. 2020-01-04, characters 0–24.');
  });
});
