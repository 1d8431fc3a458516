// `npx tsx bench/stores.ts [NODES]`: the embedded engine against a real Neo4j over Bolt, on the same random graph with four
// relationships to a node, in one run: ratios count, not seconds. Nothing here is asserted. The shortest path is also
// looked for in the graph in memory, as `newsgraph path` does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path } from '../src/graph/paths.ts';
import type { Statement } from '../src/model/table.ts';
import { openStore } from '../src/store/open.ts';
import { schemaStatements } from '../src/store/schema-file.ts';
import type { GraphStore } from '../src/store/store.ts';
import { upsertNodes, upsertRelationships } from '../src/store/upsert.ts';
import { dice } from '../tests/differential/dice.ts';
import { startNeo4j } from '../tests/neo4j/server.ts';
import { bareGraph } from '../tests/unit/graph/bare-graph.ts';

const nodes = Number(process.argv[2] ?? 100_000);
const RELATIONSHIPS_PER_NODE = 4;
const WARMING = 10;
const REPEATS = 15;
const PATH = 'shortest path (≤ 4)';

/** Who is joined to whom, the same for all: random, so that some have many neighbours and most have few. */
function links(): readonly { readonly source: string; readonly target: string }[] {
  const throws = dice(20200105);
  const id = () => `n${Math.floor((throws.below(nodes) * throws.below(1000)) / 1000)}`;
  return Array.from({ length: nodes * RELATIONSHIPS_PER_NODE }, () => ({
    source: id(),
    target: `n${throws.below(nodes)}`,
  }));
}

function* graph(): Iterable<Statement> {
  yield* schemaStatements();
  const rows = Array.from({ length: nodes }, (_, i) => ({
    id: `n${i}`,
    props: { name: `Name ${i % 5000}`, n: i % 97 },
  }));
  yield* upsertNodes('Entity', { add: ['Person'] }, rows);
  yield* upsertRelationships(
    { from: 'Entity', type: 'MET_WITH', to: 'Entity' },
    links().map((link, i) => ({ id: `r${i}`, ...link, props: { truthy: true } })),
  );
}

const QUESTIONS: readonly (readonly [what: string, text: string])[] = [
  ['point lookup', 'MATCH (n:Entity {id: $a}) RETURN n.name AS name'],
  ['1 hop', 'MATCH (n:Entity {id: $a})-[:MET_WITH]-(m) RETURN count(DISTINCT m) AS n'],
  ['2 hops', 'MATCH (n:Entity {id: $a})-[:MET_WITH*1..2]-(m) RETURN count(DISTINCT m) AS n'],
  [
    PATH,
    'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) MATCH p = shortestPath((a)-[:MET_WITH*..4]-(b)) RETURN length(p) AS n',
  ],
  [
    'all shortest paths (≤ 4), as `paths-between` asks',
    'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) MATCH p = allShortestPaths((a)-[:MET_WITH*..4]-(b)) RETURN length(p) AS n',
  ],
  [
    'whole-graph aggregate',
    'MATCH (a:Entity)-[r:MET_WITH]->(b:Entity) RETURN a.n AS n, count(r) AS k ORDER BY k DESC LIMIT 5',
  ],
];

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The median of many askings, each about other nodes, after some that only warm up. */
async function asked(ask: (ends: { readonly a: string; readonly b: string }) => unknown): Promise<number> {
  const throws = dice(7);
  const times: number[] = [];
  for (let i = 0; i < WARMING + REPEATS; i++) {
    const ends = { a: `n${throws.below(nodes)}`, b: `n${throws.below(nodes)}` };
    times.push(await seconds(async () => ask(ends)));
  }
  return median(times.slice(WARMING));
}

async function measure(open: () => Promise<GraphStore>): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  let store: GraphStore | undefined;
  const start = await seconds(async () => {
    store = await open();
    await store.run({ text: 'RETURN 1 AS x', parameters: {} });
  });
  if (store === undefined) return taken;
  const opened = store;
  taken.set('cold start to first answer', start);
  taken.set('load', await seconds(() => opened.load(graph())));
  for (const [what, text] of QUESTIONS) taken.set(what, await asked((parameters) => opened.run({ text, parameters })));
  await opened.close();
  return taken;
}

/** The same path without any engine; the first asking makes the look-ups, as the first of a program does. */
async function inMemory(): Promise<{ readonly first: number; readonly next: number }> {
  const bare = bareGraph(links());
  const first = await seconds(async () => path(bare, ['n0', 'n1']));
  return { first, next: await asked(({ a, b }) => path(bare, [a, b])) };
}

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
const embedded = await measure(() => openStore(join(folder, 'graph.db')));
rmSync(folder, { recursive: true, force: true });
let stop = async (): Promise<void> => undefined;
const server = await measure(async () => {
  const started = await startNeo4j('full-speed');
  stop = started.stop;
  return openStore(started.address);
});
await stop();
process.stdout.write(`${nodes} nodes, ${nodes * RELATIONSHIPS_PER_NODE} relationships\n\n`);
process.stdout.write('| | embedded (ms) | Neo4j (ms) | Neo4j / embedded |\n|---|--:|--:|--:|\n');
for (const [what, ours] of embedded) {
  const theirs = server.get(what) ?? 0;
  const cells = [(ours * 1000).toPrecision(3), (theirs * 1000).toPrecision(3), (theirs / ours).toPrecision(2)];
  process.stdout.write(`| ${what} | ${cells.join(' | ')} |\n`);
}
const { first, next } = await inMemory();
const theirs = server.get(PATH) ?? 0;
process.stdout.write(
  `\n${PATH} in memory: ${(next * 1000).toPrecision(3)} ms, the first ${(first * 1000).toPrecision(3)} ms; ` +
    `Neo4j / in memory ${(theirs / next).toPrecision(2)}\n`,
);
