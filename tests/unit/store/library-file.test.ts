import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { library } from '../../../src/graph/union.ts';
import { sha256 } from '../../../src/model/hash.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { openLibrary, readLibrary, writeLibrary, writeLibraryStream } from '../../../src/store/library-file.ts';
import { readingOf, TEST_READER } from '../../build.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-library-'));
const path = join(folder, 'graph.jsonl');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LINE_SEPARATORS = 'One.\u2028Two.\r\nThree.\u0085Four.\n';

function sample(slug: string, version = TEST_READER.version): Reading {
  const builder = readingOf(`${LINE_SEPARATORS}Ada Lark came to ${slug}.`, { slug }, { ...TEST_READER, version });
  builder.entity('Person', 'Ada Lark');
  return builder.reading();
}

/** Writes a sound library of two readings, lets the test damage its lines, and writes it back. */
async function damage(change: (lines: string[]) => void): Promise<void> {
  await writeLibrary(path, library([sample('a'), sample('b')]));
  const lines = readFileSync(path, 'utf8').split('\n');
  change(lines);
  writeFileSync(path, lines.join('\n'));
}

describe('a library file', () => {
  test('begins with a header, then has one reading a line by article, then decisions', async () => {
    const targets = [{ sha256: 'x', start: 0, end: 1 }];
    await writeLibrary(path, library([sample('b'), sample('a')], [{ kind: 'note', targets, why: 'seen' }]));
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(lines[0]!)).toEqual({ format: 'newsgraph-library', schemaVersion: 1, reader: TEST_READER });
    expect(lines.slice(1, 3).map((line) => JSON.parse(line).article.id)).toEqual([
      sample('a').article.id,
      sample('b').article.id,
    ]);
    expect(JSON.parse(lines[3]!)).toEqual({ kind: 'note', targets, why: 'seen' });
    expect(lines).toHaveLength(4);
  });

  test('keeps texts whose line separators are no line breaks of the file', async () => {
    await writeLibrary(path, library([sample('a')]));
    const { library: again } = await readLibrary(path);
    expect(again.readings[0]?.article.text.startsWith(LINE_SEPARATORS)).toBe(true);
  });

  test('can be empty', async () => {
    await writeLibrary(path, library([]));
    expect(await readLibrary(path)).toEqual({
      library: { readings: [], decisions: [] },
      header: { format: 'newsgraph-library', schemaVersion: 1 },
      outdated: [],
      sha256: sha256(readFileSync(path, 'utf8')),
    });
  });

  test('is written from a stream in the same bytes', async () => {
    const whole = library([sample('a'), sample('b')]);
    await writeLibrary(path, whole);
    const bytes = readFileSync(path, 'utf8');
    await writeLibraryStream(path, { reader: TEST_READER, readings: whole.readings });
    expect(readFileSync(path, 'utf8')).toBe(bytes);
  });

  test('gives its entries one by one', async () => {
    await writeLibrary(path, library([sample('a'), sample('b')]));
    const { entries } = await openLibrary(path);
    for await (const entry of entries) {
      expect(entry.as).toBe('reading');
      break;
    }
  });

  test('tells which readings another version of the reader made', async () => {
    await writeLibrary(path, library([sample('a', '0.9.0'), sample('b')]));
    expect((await readLibrary(path)).outdated).toEqual([]);
    const { outdated } = await readLibrary(path, { reader: TEST_READER });
    expect(outdated.map(({ article }) => article.id)).toEqual([sample('a').article.id]);
    const { outdated: others } = await readLibrary(path, { reader: { ...TEST_READER, extractor: 'llm' } });
    expect(others).toEqual([]);
  });

  test('that cannot be written whole leaves the old one and no trace', async () => {
    await writeLibrary(path, library([sample('a')]));
    const before = readFileSync(path, 'utf8');
    async function* failing(): AsyncIterable<Reading> {
      yield sample('a');
      throw new Error('the reader fell over');
    }
    await expect(writeLibraryStream(path, { reader: TEST_READER, readings: failing() })).rejects.toThrow('fell over');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['graph.jsonl']);
  });
});

test('a library that cannot be written is refused with its path and the reason', async () => {
  await writeLibrary(path, library([]));
  for (const place of [join(path, 'below-a-file.jsonl'), folder])
    await expect(writeLibrary(place, library([]))).rejects.toMatchObject({
      name: 'InputError',
      code: 'file-unwritable',
      message: expect.stringContaining(place),
    });
  expect(readdirSync(folder)).toEqual(['graph.jsonl']);
});

describe('a bad library file is refused with file, line and advice:', () => {
  const refusal = async (): Promise<{ code: string; message: string }> => {
    const error = await readLibrary(path).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'InputError' });
    return error as { code: string; message: string };
  };

  test('a line that is cut off', async () => {
    await damage((lines) => lines.splice(2, 2, lines[2]!.slice(0, 50)));
    const { code, message } = await refusal();
    expect(code).toBe('library-damaged');
    expect(message).toContain(`${path}, line 3`);
    expect(message).toContain('build it again');
  });

  test('a reading with a field of the wrong shape', async () => {
    await damage((lines) => lines.splice(1, 1, lines[1]!.replace('"type":"Person"', '"type":"Robot"')));
    const { code, message } = await refusal();
    expect(code).toBe('library-damaged');
    expect(message).toContain('line 2');
    expect(message).toContain('entities.0.type');
  });

  test('a header that a newer newsgraph wrote', async () => {
    await damage((lines) => lines.splice(0, 1, lines[0]!.replace('"schemaVersion":1', '"schemaVersion":99,"new":1')));
    const { code, message } = await refusal();
    expect(code).toBe('library-newer');
    expect(message).toContain('schema 99');
  });

  test.each([
    ['some other JSON', '{"a":1}\n', 'library-format'],
    ['some other text', 'Once upon a time\n', 'library-format'],
    ['nothing at all', '', 'library-format'],
  ])('%s', async (_, content, code) => {
    await damage(() => {});
    writeFileSync(path, content);
    expect((await refusal()).code).toBe(code);
  });

  test('bytes that are no text', async () => {
    await damage(() => {});
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]));
    expect((await refusal()).code).toBe('library-damaged');
  });

  test('a file that is not there, and a folder', async () => {
    expect(await refusal()).toMatchObject({ code: 'file-unreadable', message: expect.stringContaining('not exist') });
    await damage(() => {});
    await expect(readLibrary(folder)).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
