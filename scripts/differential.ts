// `npx tsx scripts/differential.ts [GRAPHS] [QUERIES] [FIRST]`: random queries of the portable profile on random small
// graphs, the embedded engine against a real Neo4j that is started for it. Ends with 1 when any answer differs.
import { openStore } from '../src/store/open.ts';
import { compare } from '../tests/differential/compare.ts';
import { startNeo4j } from '../tests/neo4j/server.ts';

const [graphs = 500, perGraph = 6, first = 1000] = process.argv.slice(2).map(Number);
const server = await startNeo4j();
try {
  const store = await openStore(server.address);
  const { differences, ...counts } = await compare(store, { first, graphs, perGraph });
  await store.close();
  for (const each of differences) process.stdout.write(`${JSON.stringify(each, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify({ graphs, ...counts, differences: differences.length })}\n`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
