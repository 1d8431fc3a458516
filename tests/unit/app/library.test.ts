import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../../src/app/build.ts';
import { openLibrary } from '../../../src/app/library.ts';
import { builtInReader } from '../../../src/app/reader.ts';
import { writeLibrary } from '../../../src/store/library-file.ts';
import { ARTICLE, folderWith, removeFoldersAfterwards } from '../../e2e/folders.ts';

removeFoldersAfterwards();

const built = async () => {
  const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': 'Anton Brec led the port authority.' });
  const output = join(folder, 'graph.jsonl');
  const { graph } = await build([folder], { output, published: '2021-03-03' });
  return { folder, output, library: graph.library };
};

describe('a library that another version of the reader made', () => {
  const outdated = async () => {
    const { output, library, folder } = await built();
    const [first, ...rest] = library.readings;
    if (first === undefined) throw new Error('nothing was read');
    const old = { ...first, claims: [], reader: { ...first.reader, version: '0.0.1' } };
    await writeLibrary(output, { readings: [old, ...rest], decisions: [] });
    return { output, library, folder };
  };

  test('is read again from the texts it keeps, and says so', async () => {
    const { output, library } = await outdated();
    const codes: string[] = [];
    const opened = await openLibrary(output, { onWarning: ({ code }) => codes.push(code) });
    expect(opened).toEqual(library);
    expect(codes).toEqual(['library-outdated']);
  });

  test('lends only the readings of the present version to a build', async () => {
    const { output, library, folder } = await outdated();
    const { reused, graph } = await build([folder], { output, published: '2021-03-03' });
    expect(reused).toBe(1);
    expect(graph.library).toEqual(library);
    expect(readFileSync(output, 'utf8')).toContain(`"version":"${builtInReader().version.version}"`);
  });
});
