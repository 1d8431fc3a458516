import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/graph/contradictions.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import type { Cell } from '../../../src/model/table.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { scriptStatements } from '../../../src/store/schema-file.ts';
import { statements } from '../../../src/store/statements.ts';
import { upsertNodes } from '../../../src/store/upsert.ts';
import { decoys } from '../../contract/decoys.ts';

type Row = { readonly id: string; readonly props: Readonly<Record<string, Cell>> };

const all = [...statements(decoys, ontology)];
const rowsOf = (text: RegExp): Row[] =>
  all
    .filter((statement) => text.test(statement.text))
    .flatMap(({ parameters }) => parameters['rows'] as unknown as Row[]);

describe('The statements of a graph', () => {
  test('begin with constraints and indexes, and then merge everything on its id', () => {
    const first = all.findIndex(({ text }) => text.startsWith('UNWIND'));
    expect(all.slice(0, first).every(({ text }) => /^CREATE (?:CONSTRAINT|INDEX) \w+ IF NOT EXISTS /.test(text))).toBe(
      true,
    );
    expect(all.slice(first).every(({ text }) => /MERGE \(.*\{id: row\.id\}\]?[)-]/.test(text))).toBe(true);
  });

  test('hold properties that every store can hold: flat, without null, lists of one kind', () => {
    const flat = (cell: Cell): boolean =>
      Array.isArray(cell)
        ? cell.every((each) => each !== null && typeof each === typeof cell[0] && typeof each !== 'object')
        : cell !== null && typeof cell !== 'object';
    const properties = rowsOf(/^UNWIND/).flatMap(({ props }) => Object.values(props));
    expect(properties.length).toBeGreaterThan(100);
    expect(properties.filter((value) => !flat(value))).toEqual([]);
  });

  test('name in their text only labels and types that we know', () => {
    const names = all.flatMap(({ text }) => [...text.matchAll(/:([A-Z][A-Za-z_]*)/g)].map((match) => match[1]));
    const known = [
      ...['Entity', 'Person', 'Group', 'Place', 'Event', 'Article', 'Claim'],
      ...['STATED_IN', 'CLAIMED_BY', 'VIA', 'MENTIONS', 'CONTRADICTS'],
      ...ontology.relations.map(({ type }) => type),
    ];
    expect([...new Set(names)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  test('refuse a relation that the ontology does not know', () => {
    const [edge] = decoys.edges;
    const odd: KnowledgeGraph = { ...decoys, edges: [{ ...edge!, type: 'LED]->() DETACH DELETE n //' }] };
    expect(() => [...statements(odd, ontology)]).toThrow(expect.objectContaining({ code: 'unknown-relation' }));
  });

  test('give a claim its quote, its bounds and the words of nameless speakers', () => {
    const claims = rowsOf(/MERGE \(n:Claim /);
    const crowd = claims.find(({ props }) => props['value'] === '12,000');
    expect(crowd?.props).toMatchObject({
      predicate: 'attendance',
      text: 'organisers counted 12,000 people',
      valueMin: 12_000,
      valueMax: 12_000,
      attribution: 'organisers',
      modality: 'attributed',
    });
    expect(claims.find(({ props }) => props['value'] === 'on 1 May 2031')?.props).toMatchObject({
      valueEdtf: '2031-05-01',
      valueMin: '2031-05-01',
      valueBasis: 'explicit',
    });
  });

  test('say which kind of event an event is', () => {
    const attack = rowsOf(/SET n:Event/).find(({ props }) => props['kind'] === 'attack');
    expect(attack?.props).toMatchObject({ eventType: 'Conflict.Attack', date: '2031-03-03', status: 'asserted' });
  });

  test('come in batches', () => {
    const rows = Array.from({ length: 2500 }, (_, i) => ({ id: `n${i}`, props: {} }));
    const sizes = [...upsertNodes('Claim', {}, rows)].map(({ parameters }) => (parameters['rows'] as Cell[]).length);
    expect(sizes).toEqual([1000, 1000, 500]);
  });
});

test('A script is cut into statements at semicolons, without its comments', () => {
  const script = '// one; two\nCREATE (a);\n  // three\nCREATE\n  (b);\n\n';
  expect(scriptStatements(script).map(({ text }) => text)).toEqual(['CREATE (a)', 'CREATE\n  (b)']);
});

describe('Contradictions', () => {
  const byId = new Map(decoys.claims.map((claim) => [claim.id, claim]));
  const pairs = contradictions(decoys).map(({ a, b }) => [a, b].map((id) => byId.get(id)?.quote.text ?? '').sort());

  test('are opposite polarity about one thing, and numbers that are apart', () => {
    const charge = 'Red Tide carried out the attack, the Interior Ministry said';
    const denial = 'Red Tide denied that it had carried out the attack';
    expect(pairs.sort()).toEqual([
      [
        'Five people were killed in the attack on 3 March 2031, Ivo Brandt told Port Radio',
        'Three people were killed in the attack, the Interior Ministry said',
      ],
      ['Police put the crowd at 2,000', 'organisers counted 12,000 people'],
      [charge, denial],
      [charge, denial],
      ['Red Tide said it did not threaten Port Averne', 'Red Tide threatened Port Averne'],
    ]);
  });

  test('start from the smaller id', () => {
    expect(contradictions(decoys).every(({ a, b }) => a < b)).toBe(true);
  });
});
