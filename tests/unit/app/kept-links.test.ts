import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../../src/app/build.ts';
import { decide } from '../../../src/app/decide.ts';
import { graphOf } from '../../../src/app/graph.ts';
import { linksFile } from '../../../src/app/kept-links.ts';
import { openGraph } from '../../../src/app/library.ts';
import { builtInReader } from '../../../src/app/reader.ts';
import { canonical } from '../../../src/graph/canonical.ts';
import { library } from '../../../src/graph/union.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { sha256 } from '../../../src/model/hash.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { readLibrary, writeLibrary } from '../../../src/store/library-file.ts';
import { templateReading } from '../../linking/growth.ts';

/** As the present reader makes them: what another made would be read again. */
const madeNow = (at: number): Reading => ({ ...templateReading(at, 120), reader: builtInReader().version });

const readings = Array.from({ length: 120 }, (_, at) => madeNow(at));

const bytes = ({ nodes, edges, identity }: KnowledgeGraph): string =>
  sha256(canonical({ nodes, edges, nodeOf: [...identity.nodeOf], links: identity.links }));

describe('The links beside a library', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-links-'));
    path = join(folder, 'graph.jsonl');
    await writeLibrary(path, library(readings));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens the graph, checks it against linking all anew, and says whether the kept links were left as they lay. */
  async function opened(): Promise<'kept' | 'written'> {
    const before = await stat(linksFile(path)).catch(() => undefined);
    const graph = await openGraph(path);
    expect(bytes(graph)).toBe(bytes(graphOf((await readLibrary(path)).library)));
    const after = await stat(linksFile(path));
    return before?.ino === after.ino ? 'kept' : 'written';
  }

  test('are written when they are first found, and taken from there the next time', async () => {
    expect(await opened()).toBe('written');
    expect(await opened()).toBe('kept');
  });

  test('are what the graph is made of, where they fit: other ones under the right key and seal make another', async () => {
    const { nodes } = await openGraph(path);
    const lines = (await readFile(linksFile(path), 'utf8')).trimEnd().split('\n').slice(0, -1);
    const rest = lines.filter((line) => !line.startsWith('["person:')).map((line) => `${line}\n`);
    expect(lines.length - rest.length).toBeGreaterThan(20);
    await writeFile(linksFile(path), `${rest.join('')}{"sha256":"${sha256(rest.join(''))}"}\n`);
    const apart = (await openGraph(path)).nodes.length - nodes.length;
    expect(apart).toBeGreaterThan(20);
  });

  test('are found anew when an article is added, and when one is taken out', async () => {
    await opened();
    await writeLibrary(path, library([...readings, madeNow(500)]));
    expect(await opened()).toBe('written');
    await writeLibrary(path, library(readings.slice(3)));
    expect(await opened()).toBe('written');
  });

  test('are found anew when someone decides', async () => {
    await opened();
    const [{ members }] = (await openGraph(path)).nodes.filter(
      ({ type, members: all }) => type === 'Person' && all.length > 1,
    ) as [KnowledgeGraph['nodes'][number]];
    await decide(path, { kind: 'different', about: [members[0]!, members[1]!] });
    expect(await opened()).toBe('written');
    const { identity } = await openGraph(path);
    expect(identity.nodeOf.get(members[0]!)).not.toBe(identity.nodeOf.get(members[1]!));
  });

  test.each<[string, (links: string) => Promise<void>]>([
    ['is cut off', (links) => truncate(links, 3000)],
    ['is empty', (links) => writeFile(links, '')],
    ['is no text', (links) => writeFile(links, Buffer.from([0xff, 0xfe, 0x00]))],
    ['is of something else', (links) => writeFile(links, '{"key":"other"}\n')],
    [
      'says something else',
      async (links) =>
        writeFile(links, (await readFile(links, 'utf8')).replace('"verdict":"same"', '"verdict":"sane"')),
    ],
  ])('are found anew where the file %s', async (_, damage) => {
    await opened();
    await damage(linksFile(path));
    expect(await opened()).toBe('written');
    expect(await opened()).toBe('kept');
  });

  test('are found again without being kept where nothing can be written', async () => {
    // A folder in the place of the file refuses even who may write everywhere.
    await mkdir(join(linksFile(path), 'full'), { recursive: true });
    expect(bytes(await openGraph(path))).toBe(bytes(graphOf(library(readings))));
  });

  test('are kept by who builds a library', async () => {
    const articles = join(folder, 'articles');
    await mkdir(articles);
    for (let at = 0; at < 100; at++)
      await writeFile(join(articles, `a${at}.txt`), `Ada Lark met Bo Finch in town ${at}.`);
    await build([articles], { output: path });
    expect(await opened()).toBe('kept');
    expect((await openGraph(path)).nodes.filter(({ type }) => type === 'Person')).toHaveLength(2);
  });

  test('of a small library are not kept', async () => {
    await writeLibrary(path, library(readings.slice(0, 5)));
    await openGraph(path);
    expect(await readdir(folder)).toEqual(['graph.jsonl']);
  });
});
