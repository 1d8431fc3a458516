import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askServer } from '../../src/app/ask-server.ts';
import { type LoadOptions, load } from '../../src/app/load.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import type { Library } from '../../src/model/reading.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { writeLibrary } from '../../src/store/library-file.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { library } from '../contract/decoys.ts';
import { runHere } from './run-here.ts';

/** A library that says another extractor made it: ours then has no reason to load its weights and read again. */
const byHand = ({ readings, decisions }: Library): Library => ({
  readings: readings.map((reading) => ({ ...reading, reader: { ...reading.reader, extractor: 'hand' } })),
  decisions,
});

const WITHOUT_DENIAL: Library = {
  readings: library.readings.filter(({ article }) => article.publisher !== 'Tribune'),
  decisions: [],
};

const EVERYTHING = [
  'MATCH (n) WHERE NOT n:NewsgraphLoad RETURN labels(n) AS labels, properties(n) AS it',
  'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS it',
];

/** Properties have no order, and neither have labels. */
const sorted = (cell: unknown): unknown => {
  if (Array.isArray(cell)) return cell.map(sorted);
  if (typeof cell !== 'object' || cell === null) return cell;
  return Object.fromEntries(
    Object.entries(cell)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
};

/** `newsgraph load` against a real server. */
export function loadingSuite(addressOf: () => string): void {
  describe('that a library is loaded into', () => {
    let folder: string;
    let path: string;
    let smaller: string;
    let store: GraphStore;

    const rows = async (text: string, parameters = {}) => (await store.run({ text, parameters })).rows;
    const everything = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const text of EVERYTHING)
        for (const [first, ...rest] of await rows(text))
          found.push(JSON.stringify(sorted([Array.isArray(first) ? [...first].sort() : first, ...rest])));
      return found.sort();
    };
    const loads = (from: string, options: LoadOptions = {}) =>
      load(from, addressOf(), { graph: async () => graphs.get(from) ?? knowledge(library, ontology), ...options });
    /** Until so many transactions wait for others. */
    const waiting = (count: number) =>
      expect
        .poll(() => rows("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked'"), { timeout: 60_000 })
        .toHaveLength(count);
    const graphs = new Map<string, ReturnType<typeof knowledge>>();
    const empty = () => rows('MATCH (n) DETACH DELETE n');

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'newsgraph-load-'));
      [path, smaller] = [join(folder, 'graph.jsonl'), join(folder, 'smaller.jsonl')];
      await writeLibrary(path, byHand(library));
      await writeLibrary(smaller, WITHOUT_DENIAL);
      graphs.set(smaller, knowledge(WITHOUT_DENIAL, ontology));
      store = await openStore(addressOf());
    });
    beforeEach(empty);
    afterAll(async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('holds it once, however often it is loaded', async () => {
      const told: number[] = [];
      const first = await loads(path, { onProgress: (done, all) => told.push(done / all) });
      const once = await everything();
      expect(first).toMatchObject({ store: addressOf(), removed: 0, resumed: 0 });
      expect(first.nodes + first.relationships).toBe(once.length);
      expect(told.at(-1)).toBe(1);
      expect([...told].sort((a, b) => a - b)).toEqual(told);
      expect(await loads(path)).toEqual(first);
      expect(await everything()).toEqual(once);
    });

    test('goes on where a load was killed, again and again, and holds the same in the end', async () => {
      await loads(path);
      const once = await everything();
      await empty();
      const script = fileURLToPath(new URL('load-process.ts', import.meta.url));
      for (const moment of [1, 9, 4]) {
        const child = fork(script, [path, addressOf()], { execArgv: ['--import', 'tsx'], stdio: 'ignore' });
        const ended = exitOf(child);
        let heard = 0;
        child.on('message', () => {
          heard++;
          if (heard === moment) child.kill('SIGKILL');
        });
        await ended;
        expect(heard).toBeGreaterThanOrEqual(moment);
      }
      const mark = await rows('MATCH (m:NewsgraphLoad) RETURN m.done AS done, m.state AS state');
      expect(mark[0]?.[1]).toBe('loading');
      expect(mark[0]?.[0]).toBeGreaterThanOrEqual(12);
      const last = await load(path, addressOf());
      expect(last.resumed).toBe(mark[0]?.[0]);
      expect(await everything()).toEqual(once);
    }, 300_000);

    test('is whole again when a load broke off while it removed', async () => {
      await loads(path);
      const once = await everything();
      await loads(smaller);
      const stop = new Error('stop');
      await expect(
        loads(path, {
          onProgress: (done, all) => {
            if (done === all) throw stop;
          },
        }),
      ).rejects.toBe(stop);
      await loads(path);
      expect(await everything()).toEqual(once);
    });

    test('loses what the library no longer says, and keeps what is not ours', async () => {
      await loads(smaller);
      const fresh = await everything();
      await loads(path);
      expect((await loads(smaller)).removed).toBeGreaterThan(10);
      expect(await everything()).toEqual(fresh);
      await rows("MATCH (a:Person {name: 'Clara Vance'}) CREATE (a)<-[:NOTE {by: 'me'}]-(:Memo {text: 'call her'})");
      await loads(path);
      expect(await rows('MATCH (m:Memo)-[r:NOTE]->(p:Person) RETURN m.text AS text, p.name AS name')).toEqual([
        ['call her', 'Clara Vance'],
      ]);
    });

    test('that others filled is left alone', async () => {
      await rows("CREATE (:Article {headline: 'not ours'})");
      await expect(loads(path)).rejects.toMatchObject({ code: 'store-occupied', fault: 'user' });
      expect(await rows('MATCH (n) RETURN count(n) AS n')).toEqual([[1]]);
    });

    test('holds the plain graph when claims are left out', async () => {
      await loads(path);
      await loads(path, { claims: false });
      expect(await rows('MATCH (n:Claim) RETURN count(n) AS n')).toEqual([[0]]);
      expect(await rows('MATCH (:Article)-[r:MENTIONS]->(:Entity) RETURN count(r) > 0 AS some')).toEqual([[true]]);
      expect(await rows('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')).toEqual([
        [knowledge(library, ontology).edges.length],
      ]);
    });

    test('has exact days as dates, and every date as text', async () => {
      await loads(path);
      const text =
        "MATCH (e:Event) WHERE e.day >= date('2031-03-08') RETURN e.name AS name, e.date AS date, e.day AS day, " +
        'e.day.year AS year ORDER BY day';
      expect(await rows(text)).toEqual([
        ['funeral of Ada Moreau', '2031-03-08', '2031-03-08', 2031],
        ['raid on Red Tide', '2031-03-09', '2031-03-09', 2031],
        ['memorial', '2031-05-01', '2031-05-01', 2031],
      ]);
      expect(await rows("MATCH (c:Claim) WHERE c.day = date('2031-03-03') RETURN count(c) AS n")).toEqual([[5]]);
      expect(await rows("MATCH (a:Article) WHERE a.day < date('2031-03-05') RETURN count(a) AS n")).toEqual([[2]]);
    });

    test('is tried again when the server gives a load up to end a deadlock', async () => {
      await loads(path);
      const once = await everything();
      const { default: neo4j } = await import('neo4j-driver');
      const driver = neo4j.driver(addressOf());
      const { claims } = knowledge(library, ontology);
      const [first, middle, last] = [claims[0]?.id, claims[3]?.id, claims.at(-1)?.id];
      const LOCK = 'MATCH (c:Claim {id: $id}) SET c.lock = 1';
      const [stopper, rival] = [driver.session(), driver.session()];
      // The load has the first claim and waits for the middle one; a rival has the last and waits for the first.
      // Of two, the server gives up the one with fewer locks: so the rival has many.
      await rows('UNWIND range(1, 1000) AS i CREATE (:Memo)');
      const holding = rival.beginTransaction();
      await holding.run('MATCH (m:Memo) SET m.lock = 1');
      await holding.run(LOCK, { id: last });
      const stopping = stopper.beginTransaction();
      await stopping.run(LOCK, { id: middle });
      const loading = loads(path);
      await waiting(1);
      const ending = holding.run(LOCK, { id: first }).then(() => holding.rollback());
      await waiting(2);
      await stopping.rollback();
      expect(await Promise.allSettled([loading, ending])).toMatchObject([
        { status: 'fulfilled' },
        { status: 'fulfilled' },
      ]);
      await driver.close();
      await rows('MATCH (m:Memo) DELETE m');
      expect(await everything()).toEqual(once);
    }, 300_000);

    test('answers questions by name and in Cypher, as the library beside it does', async () => {
      await loads(path);
      const table = await askServer(addressOf(), 'who-attended', { parameters: { event: 'funeral' } });
      expect(table.rows.map(([who]) => who)).toEqual(['Bruno Keller', 'mourners']);
      await expect(askServer(addressOf(), 'MATCH (n) DETACH DELETE n')).rejects.toMatchObject({ code: 'query-writes' });
    });

    test('is reached from the command line', async () => {
      await loads(path);
      const plain = await runHere('load', path, addressOf(), '--no-claims', '--json');
      expect(plain.code, plain.err).toBe(0);
      expect(JSON.parse(plain.out)).toMatchObject({ store: addressOf(), resumed: 0 });
      const asks = (text: string) => runHere('query', '--store', addressOf(), text, '--json');
      const counted = await asks('MATCH (n:Article) RETURN count(n) AS n');
      expect(JSON.parse(counted.out)).toEqual({ columns: ['n'], rows: [[library.readings.length]] });
      expect(JSON.parse((await asks('MATCH (n:Claim) RETURN count(n) AS n')).out).rows).toEqual([[0]]);
      expect(await asks('CREATE (n:X)')).toMatchObject({ code: 2, out: '' });
    });
  });
}

const exitOf = (child: ReturnType<typeof fork>): Promise<unknown> => once(child, 'exit');
