import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGrafeo } from '../../../src/store/grafeo.ts';
import { grafeoCell } from '../../../src/store/grafeo-cells.ts';
import { grafeoError } from '../../../src/store/grafeo-errors.ts';
import { openStore } from '../../../src/store/open.ts';
import { schemaStatements } from '../../../src/store/schema-file.ts';

describe('The embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-grafeo-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('looks nodes up by an index wherever ids are unique, also after it was saved', async () => {
    const path = join(folder, 'schema.db');
    const made = openGrafeo();
    await made.load(schemaStatements());
    await made.load(schemaStatements());
    made.save(path);
    await made.close();
    const store = await openStore(path);
    try {
      const { rows } = await store.run({ text: 'SHOW INDEXES', parameters: {} });
      const indexed = rows.map(([, , label, property]) => `${label}.${property}`);
      for (const label of ['Entity', 'Article', 'Claim']) expect(indexed).toContain(`${label}.id`);
      const text = 'UNWIND [1, 1] AS id CREATE (:Claim {id: id})';
      await expect(store.run({ text, parameters: {} })).rejects.toMatchObject({ code: 'constraint', fault: 'ours' });
    } finally {
      await store.close();
    }
  });

  test('saves to a new file only', async () => {
    const store = openGrafeo();
    try {
      store.save(join(folder, 'once.db'));
      expect(() => store.save(join(folder, 'once.db'))).toThrow(expect.objectContaining({ name: 'StoreError' }));
    } finally {
      await store.close();
    }
  });

  test('is not shared with a process that writes', async () => {
    const path = join(folder, 'busy.db');
    const writer = openGrafeo({ path });
    try {
      await expect(openStore(path, { access: 'read' })).rejects.toMatchObject({ code: 'store-locked' });
    } finally {
      await writer.close();
    }
  });

  test('has a time limit of its own, which is told like ours', () => {
    const cause = new Error('Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout. Increase it.');
    expect(grafeoError(cause, 'graph')).toMatchObject({ code: 'query-timeout', fault: 'user' });
  });

  test('fails in words even when its message is unknown', () => {
    const error = grafeoError(new Error('Disk error: GRAFEO-X009: no space left\n  detail'), 'graph.db');
    expect(error).toMatchObject({ code: 'store-failed', fault: 'ours', message: 'graph.db: no space left.' });
  });

  test.each([
    [undefined, null],
    [9n, 9],
    [9007199254740993n, '9007199254740993'],
    [new Date('2031-03-03T10:00:00Z'), '2031-03-03T10:00:00.000Z'],
    [new Float32Array([0.5, 1]), [0.5, 1]],
    [Buffer.from('ab'), 'YWI='],
    [{ a: [1n, { b: null }] }, { a: [1, { b: null }] }],
    [
      { nodes: [1], edges: [] },
      { nodes: [1], relationships: [] },
    ],
    [
      { nodes: [1], edges: [], more: 1 },
      { nodes: [1], edges: [], more: 1 },
    ],
    [
      { _id: 1, _labels: ['Person', 'Entity'], name: 'Ada' },
      { labels: ['Entity', 'Person'], properties: { name: 'Ada' } },
    ],
    [
      { _id: 1, _type: 'LED', _source: 1, _target: 2, roles: ['head'] },
      { type: 'LED', properties: { roles: ['head'] } },
    ],
  ])('gives its value %s as a cell', (value, cell) => {
    expect(grafeoCell(value)).toEqual(cell);
  });
});
