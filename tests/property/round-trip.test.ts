import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { formatByName } from '../../src/export/formats.ts';
import { readJson } from '../../src/export/read-json.ts';
import { canonical } from '../../src/graph/canonical.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { library } from '../../src/graph/union.ts';
import type { Library } from '../../src/model/reading.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { readLibrary, writeLibrary } from '../../src/store/library-file.ts';
import { pile } from '../arbitrary.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-round-trip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (format: string, from: Library): string =>
  [...formatByName(format)!.write(knowledge(from, ontology))].join('');

describe('the json format', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(pile, ({ readings, decisions, ontology: own }) => {
        const one = library(readings, decisions, own);
        const again = readJson(written('json', one));
        expect(canonical(again)).toBe(canonical(one));
        expect(written('json', again)).toBe(written('json', one));
      }),
    );
  });

  test('has exactly its ten keys, in their order', () => {
    const keys = Object.keys(JSON.parse(written('json', library([]))) as object);
    expect(keys.join(' ')).toBe(
      'schemaVersion readers articles entities mentions claims problems decisions nodes edges',
    );
  });
});

describe('the library file', () => {
  test('reads back what was written, in the same bytes as the jsonl format, and leaves nothing else behind', async () => {
    const path = join(folder, 'graph.jsonl');
    await fc.assert(
      fc.asyncProperty(pile, async (one) => {
        await writeLibrary(path, one);
        const { library: again } = await readLibrary(path);
        expect(canonical(again)).toBe(canonical(library(one.readings, one.decisions, one.ontology)));
        expect(readFileSync(path, 'utf8')).toBe(written('jsonl', one));
        expect(readdirSync(folder)).toEqual(['graph.jsonl']);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the graphml format', () => {
  test('is well-formed and has exactly the nodes and edges of json, whatever the texts hold', () => {
    fc.assert(
      fc.property(pile, (one) => {
        const wrong: string[] = [];
        // It warns of U+FFFD, which is what we put where XML allows no character.
        const parser = new DOMParser({ onError: (level, message) => level !== 'warning' && wrong.push(message) });
        const xml = parser.parseFromString(written('graphml', one), 'text/xml');
        const ids = (tag: string): (string | null)[] =>
          [...xml.getElementsByTagName(tag)].map((element) => element.getAttribute('id'));
        const json = JSON.parse(written('json', one)) as Record<'nodes' | 'edges', { id: string }[]>;
        expect(wrong).toEqual([]);
        expect(ids('node')).toEqual(json.nodes.map(({ id }) => id));
        expect(ids('edge')).toEqual(json.edges.map(({ id }) => id));
      }),
    );
  });
});

describe('the flat format', () => {
  test('gives valid JSON whose relations join its entities', () => {
    fc.assert(
      fc.property(pile, (one) => {
        const { entities, relations } = JSON.parse(written('flat', one)) as {
          entities: { id: string }[];
          relations: { source: string; target: string; by?: string }[];
        };
        const ids = new Set(entities.map(({ id }) => id));
        const named = relations.flatMap(({ source, target, by }) => [source, target, ...(by ? [by] : [])]);
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });
});
