import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, describe, expect, test } from 'vitest';
import { formatByName } from '../../../src/export/formats.ts';
import { type Element, type Elements, graphmlDocument, nmtoken } from '../../../src/export/graphml-document.ts';
import { xmlAttribute, xmlText } from '../../../src/export/xml-text.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { day, readingOf } from '../../build.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-graphml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LISTS = [['a, b', 'c;d', 'e|f', '"g"', "h'i", '[j]'], []];
const TEXTS = [
  'quotes " \' and <&>',
  '😀 emoji',
  'عربي',
  '漢字',
  '\u0000\u0007\u001f',
  '\ud800x\udc00',
  'a\r\nb\tc',
  '\ufffe',
];

/** One graph with everything that has ever broken a reader. */
const NASTY: Elements = {
  nodes: () => [
    { id: 'person:a-b', attributes: { label: 'A B', mixed: 1, score: 1, list: LISTS[0], on: true, none: null } },
    { id: 'event:x', attributes: { label: TEXTS[0], mixed: 'one', score: 0.5, list: LISTS[1], on: false } },
    { id: 'with space & <mark>', attributes: { label: TEXTS[3], score: Number.NaN, missing: undefined } },
    { id: 'alone', attributes: { label: TEXTS.join(' '), score: Number.POSITIVE_INFINITY, 'odd name!': 'x' } },
    { id: 'long', attributes: { label: '"<'.repeat(50_000), score: Number.NEGATIVE_INFINITY, big: 2 ** 40 } },
    { id: 'dated', attributes: { label: '', date: '2020-01-03', made: new Date(0), object: { a: { b: [1] } } } },
  ],
  edges: () => [
    edge('e1', ['person:a-b', 'event:x'], 'KILLED_IN'),
    edge('e2', ['person:a-b', 'event:x'], 'TARGETED_IN'),
    edge('e3', ['person:a-b', 'event:x'], 'KILLED_IN'),
    edge('e4', ['person:a-b', 'person:a-b'], 'LED'),
    edge('e5', ['with space & <mark>', 'long'], 'LED'),
  ],
};

function edge(id: string, [source, target]: readonly [string, string], label: string): Element {
  return { id, source, target, attributes: { label, weight: 1 } };
}

const xml = [...graphmlDocument(NASTY)].join('');

/** A graph of two articles, as the format writes it. */
function written(): string {
  const builder = readingOf('Ada Lark was killed in Ostby & <so> on.', { publishedAt: '2020-01-04' });
  const [ada, ostby] = [builder.entity('Person', 'Ada Lark'), builder.entity('Place', 'Ostby', { acts: true })];
  const raid = builder.event('raid', 'raid', { words: ['killed'] });
  builder.claim([ada, 'KILLED_IN', raid]);
  builder.claim([raid, 'OCCURRED_IN', ostby]);
  builder.claim([raid, 'date', day('2020-01-03')]);
  return [...formatByName('graphml')!.write(knowledge(library([builder.reading()]), ontology))].join('');
}

describe('a GraphML document', () => {
  const parse = (text: string) => {
    const errors: string[] = [];
    const onError = (level: string, message: string) => level !== 'warning' && errors.push(message);
    const parsed = new DOMParser({ onError }).parseFromString(text, 'text/xml');
    expect(errors).toEqual([]);
    return parsed;
  };
  const keys = (text: string): string[][] =>
    [...parse(text).getElementsByTagName('key')].map((key) =>
      ['id', 'for', 'attr.name', 'attr.type'].map((name) => key.getAttribute(name) ?? ''),
    );

  test('is well-formed though the graph is nasty', () => {
    const parsed = parse(xml);
    expect(parsed.getElementsByTagName('node')).toHaveLength(6);
    expect(parsed.getElementsByTagName('edge')).toHaveLength(5);
  });

  test('declares one type an attribute: numbers widen, mixed ones become strings', () => {
    expect(keys(xml)).toEqual([
      ['n_label', 'node', 'label', 'string'],
      ['n_mixed', 'node', 'mixed', 'string'],
      ['n_score', 'node', 'score', 'double'],
      ['n_list', 'node', 'list', 'string'],
      ['n_on', 'node', 'on', 'boolean'],
      [`n_${nmtoken('odd name!')}`, 'node', nmtoken('odd name!'), 'string'],
      ['n_big', 'node', 'big', 'double'],
      ['n_date', 'node', 'date', 'string'],
      ['n_made', 'node', 'made', 'string'],
      ['n_object', 'node', 'object', 'string'],
      ['label', 'edge', 'label', 'string'],
      ['e_weight', 'edge', 'weight', 'int'],
    ]);
  });

  test('leaves out null, undefined and NaN, and writes infinities as XSD does', () => {
    const scores = [...parse(xml).getElementsByTagName('data')]
      .filter((data) => data.getAttribute('key') === 'n_score')
      .map((data) => data.textContent);
    expect(scores).toEqual(['1', '0.5', 'INF', '-INF']);
    expect(xml).not.toMatch(/none|missing/);
  });

  test('has only NMTOKEN ids, never one that Gephi takes for its own', () => {
    const ids = [...xml.matchAll(/ (?:id|source|target|key)="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !/^[\w.:-]+$/.test(id))).toEqual([]);
    expect(ids.filter((id) => /^d\d+$/.test(id))).toEqual([]);
  });

  test('of a graph gives labels and types as graph databases look for them, and no name that tools take', () => {
    const text = written();
    expect(text).toContain('<data key="labels">:Entity:Place:Group</data>');
    expect(text).toContain('<data key="label">KILLED_IN</data>');
    expect(text).toContain('<data key="n_date">2020-01-03</data>');
    const names = keys(text).map(([, , name]) => name);
    expect(names.filter((name) => ['id', 'x', 'y', 'z', 'size', 'r', 'g', 'b'].includes(name ?? ''))).toEqual([]);
  });
});

test('text for XML keeps what XML allows and replaces the rest, once, for every format', () => {
  expect(xmlText('a<b>&\r\n\t"\u0000\ud800😀')).toBe('a&lt;b&gt;&amp;&#13;\n\t"\ufffd\ufffd😀');
  expect(xmlAttribute('"\'\n\t')).toBe('&quot;&apos;&#10;&#9;');
});

const SCRIPT = `
import json, sys, networkx
from math import inf
graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({
  "kind": type(graph).__name__,
  "nodes": [[id, {key: str(value) if value in (inf, -inf) else value for key, value in data.items()}] for id, data in graph.nodes(data=True)],
  "edges": [[source, target, key, data.get("label")] for source, target, key, data in graph.edges(keys=True, data=True)],
}))`;

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx'], { timeout: 30_000 }).status === 0;

describe.skipIf(!hasNetworkx)('NetworkX (skipped where python3 has no networkx)', () => {
  const read = (text: string) => {
    const file = join(folder, 'graph.graphml');
    writeFileSync(file, text);
    const { stdout, stderr } = spawnSync('python3', ['-c', SCRIPT, file], { encoding: 'utf8', timeout: 60_000 });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as {
      kind: string;
      nodes: [string, Record<string, unknown>][];
      edges: [string, string, string, string][];
    };
  };

  test('reads the nasty graph with parallel edges, their ids and their types', () => {
    const { kind, nodes, edges } = read(xml);
    expect(kind).toBe('MultiDiGraph');
    expect(nodes).toHaveLength(6);
    expect(edges.map(([, , key, label]) => `${key} ${label}`)).toEqual([
      'e1 KILLED_IN',
      'e2 TARGETED_IN',
      'e3 KILLED_IN',
      'e4 LED',
      'e5 LED',
    ]);
    const [first, second, , alone] = nodes.map(([, data]) => data);
    expect(JSON.parse(String(first?.['list']))).toEqual(LISTS[0]);
    expect(first).toMatchObject({ label: 'A B', mixed: '1', score: 1, on: true });
    expect(second).toMatchObject({ label: TEXTS[0], mixed: 'one', score: 0.5, on: false });
    expect(alone).toMatchObject({ score: 'inf' });
    expect(alone?.['label']).toContain('😀 emoji عربي 漢字 \ufffd\ufffd\ufffd \ufffdx\ufffd a\r\nb\tc \ufffd');
  });

  test('reads what the format writes', () => {
    const { nodes, edges } = read(written());
    expect(nodes.map(([, { labels, label }]) => [labels, label])).toContainEqual([':Entity:Person', 'Ada Lark']);
    expect(edges.map(([, , , label]) => label).sort()).toEqual(['DIED_IN', 'KILLED_IN', 'OCCURRED_IN']);
  });
});
