import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkParameters, type Question, questions } from '../../src/app/questions.ts';
import type { Cell, Table } from '../../src/model/table.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { statements } from '../../src/store/statements.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { decoys } from './decoys.ts';
import { PORTABLE } from './portable.ts';

/** What a question must answer about the decoys. Columns that are left out are ids. */
interface Golden {
  readonly about: string;
  readonly parameters: Readonly<Record<string, Cell>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const golden = ({ name }: Question): Golden[] =>
  JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8')) as Golden[];

/** Some columns of a table, by name. */
const columnsOf = ({ columns, rows }: Table, wanted: readonly string[]): Cell[][] =>
  rows.map((row) => wanted.map((name) => row[columns.indexOf(name)] ?? null));

const EVERYTHING = [
  'MATCH (n) RETURN n AS it',
  'MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id, r.id] AS it',
  'MATCH (a)-[r]->(b) RETURN properties(r) AS it',
];

/**
 * What every store must do, whichever engine it is: run it with a function that opens an empty store for writing.
 * It owns the store and empties it first.
 */
export function storeContract(engine: string, open: () => Promise<GraphStore>): void {
  describe(`${engine} as a store`, () => {
    let store: GraphStore;
    const run = (text: string, parameters: Readonly<Record<string, Cell>> = {}) => store.run({ text, parameters });
    const rows = async (text: string, parameters = {}) => (await run(text, parameters)).rows;
    const everything = async (): Promise<string[]> => {
      const tables = await Promise.all(EVERYTHING.map((text) => rows(text)));
      return tables
        .flat()
        .map((row) => JSON.stringify(row))
        .sort();
    };

    beforeAll(async () => {
      store = await open();
      await run('MATCH (n) DETACH DELETE n');
      await store.load(statements(decoys, ontology));
    });
    afterAll(() => store.close());

    test('holds every node, edge, article and claim once', async () => {
      expect(await rows('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([[decoys.nodes.length]]);
      expect(await rows('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')).toEqual([[decoys.edges.length]]);
      expect(await rows('MATCH (n:Article) RETURN count(n) AS n')).toEqual([[decoys.articles.length]]);
      expect(await rows('MATCH (n:Claim) RETURN count(n) AS n')).toEqual([[decoys.claims.length]]);
      expect(await rows('MATCH (:Claim)-[r:STATED_IN]->(:Article) RETURN count(r) AS n')).toEqual([
        [decoys.claims.length],
      ]);
    });

    test('that is loaded twice equals one that is loaded once', async () => {
      const once = await everything();
      await store.load(statements(decoys, ontology));
      expect(await everything()).toEqual(once);
      expect(once.length).toBeGreaterThan(100);
    });

    test('keeps ids unique', async () => {
      const id = decoys.nodes[0]?.id ?? '';
      await expect(run('CREATE (n:Entity {id: $id}) RETURN n.id AS id', { id })).rejects.toMatchObject({
        name: 'StoreError',
        code: 'constraint',
      });
      expect(await rows('MATCH (n {id: $id}) RETURN count(n) AS n', { id })).toEqual([[1]]);
    });

    test('finds a place that acts among the groups, too', async () => {
      expect(await rows("MATCH (g:Group {name: 'Port Averne'}) WHERE g:Place RETURN g.name AS name")).toEqual([
        ['Port Averne'],
      ]);
      expect(await rows("MATCH (g:Group {name: 'Lusenia'}) RETURN g.name AS name")).toEqual([]);
    });

    test('keeps what nobody says happened as a claim and not as an event', async () => {
      expect(await rows("MATCH (n:Entity {name: 'rally'}) RETURN count(n) AS n")).toEqual([[0]]);
      expect(await rows("MATCH (c:Claim {subjectName: 'rally'}) RETURN c.modality AS m")).toEqual([['denied']]);
    });

    test('makes no relationship of what is only denied, supposed or untrue', async () => {
      expect(await rows("MATCH (:Person {name: 'Bruno Keller'})-[r:ORGANIZED]->() RETURN count(r) AS n")).toEqual([
        [0],
      ]);
      expect(
        await rows("MATCH (:Person {name: 'Clara Vance'})-[r:ATTENDED]->(e) RETURN e.name AS e, r.status AS s"),
      ).toEqual([['memorial', 'planned']]);
    });

    test('carries on an edge its quotes, speakers and sources as flat lists', async () => {
      const [row] = await rows(
        "MATCH (:Group {name: 'Red Tide'})-[r:CARRIED_OUT]->(:Event) RETURN r.status AS status, r.truthy AS truthy, " +
          'r.disputed AS disputed, r.quotes AS quotes, size(r.claimIds) AS claims, size(r.againstIds) AS against, ' +
          'r.sourceCount AS sources, r.claimedBy AS claimedBy',
      );
      const ministry = decoys.nodes.find((node) => node.name === 'Interior Ministry')?.id;
      const quote = 'Red Tide carried out the attack, the Interior Ministry said';
      expect(row).toEqual(['attributed', false, true, [quote], 2, 1, 1, [ministry]]);
    });

    test('keeps two people of one article apart unless something joins them', async () => {
      const path =
        'MATCH (a:Person {name: $a}), (b:Person {name: $b}) ' +
        'MATCH p = shortestPath((a)-[:ATTENDED|KILLED_IN|LED|HONORED_IN|CARRIED_OUT|OCCURRED_IN*..6]-(b)) ' +
        'RETURN [n IN nodes(p) | n.name] AS names';
      expect(await rows(path, { a: 'Clara Vance', b: 'Ada Moreau' })).toHaveLength(1);
      expect(
        await rows(
          "MATCH (a:Group {name: 'Interior Ministry'}), (b:Person {name: 'Ada Moreau'}) " +
            'MATCH p = shortestPath((a)-[:ATTENDED|KILLED_IN|LED|CARRIED_OUT|OCCURRED_IN*..6]-(b)) RETURN length(p) AS n',
        ),
      ).toEqual([]);
    });

    test('gives nodes, relationships and paths in the one shape of all stores', async () => {
      const [row] = await rows(
        "MATCH p = (a:Person {name: 'Ada Moreau'})-[r:LED]->(b:Group) RETURN a AS a, r AS r, p AS p",
      );
      const [a, r, p] = row as readonly { readonly [key: string]: Cell }[];
      expect(a).toMatchObject({ labels: ['Entity', 'Person'], properties: { name: 'Ada Moreau' } });
      expect(r).toMatchObject({ type: 'LED', properties: { roles: ['commander'] } });
      expect(p).toMatchObject({
        nodes: [{ properties: { name: 'Ada Moreau' } }, { properties: { name: 'Harbour Guard' } }],
        relationships: [{ type: 'LED' }],
      });
      expect(Object.keys(a ?? {}).sort()).toEqual(['labels', 'properties']);
      expect(Object.keys(r ?? {}).sort()).toEqual(['properties', 'type']);
    });

    describe('gives every question its golden rows', () => {
      for (const question of questions())
        for (const { about, parameters, columns, rows: wanted } of golden(question))
          test(`${question.name} ${JSON.stringify(parameters)}: ${about}`, async () => {
            const table = await run(question.text, checkParameters(question, parameters));
            expect(columnsOf(table, columns)).toEqual(wanted);
            expect(table.columns.filter((name) => !columns.includes(name) && !/Ids?$|^start$/.test(name))).toEqual([]);
          });
    });

    describe('agrees with all stores on the portable profile', () => {
      for (const { title, text, parameters, expected } of PORTABLE)
        test(title, async () => {
          expect(await rows(text, parameters)).toEqual(expected);
        });
    });
  });
}
