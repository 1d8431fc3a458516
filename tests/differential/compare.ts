import type { Cell, Statement } from '../../src/model/table.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import type { GraphStore } from '../../src/store/store.ts';
import { randomGraph } from './graph.ts';
import { randomQuery } from './query.ts';

/** One query on one graph that two engines answer differently. */
export interface Difference {
  readonly graph: number;
  readonly query: number;
  readonly text: string;
  readonly parameters: Statement['parameters'];
  readonly embedded: string;
  readonly server: string;
}

/** What a comparison came to. */
export interface Comparison {
  readonly queries: number;
  /** Queries that both answer with at least one row, and that both refuse. */
  readonly withRows: number;
  readonly refused: number;
  readonly differences: readonly Difference[];
}

/** Fractions are the same to nine digits; the engines may add them up in another order. */
const rounded = (cell: Cell): Cell => {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : Number(cell.toPrecision(9));
  return Array.isArray(cell) ? cell.map(rounded) : cell;
};

async function answer(store: GraphStore, statement: Statement): Promise<string> {
  try {
    return JSON.stringify((await store.run(statement)).rows.map((row) => row.map(rounded)));
  } catch (cause) {
    return `refused: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

const isRefused = (said: string): boolean => said.startsWith('refused');

/** Asks both engines random queries on random graphs: `graphs` seeds from `first` on, `perGraph` queries on each. */
export async function compare(
  server: GraphStore,
  { first, graphs, perGraph }: { readonly first: number; readonly graphs: number; readonly perGraph: number },
): Promise<Comparison> {
  const differences: Difference[] = [];
  let [withRows, refused] = [0, 0];
  for (let graph = first; graph < first + graphs; graph++) {
    const embedded = openGrafeo();
    const statements = randomGraph(graph);
    await server.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} });
    await server.load(statements);
    await embedded.load(statements);
    for (let query = 0; query < perGraph; query++) {
      const statement = randomQuery(graph * 1000 + query);
      const [ours, theirs] = [await answer(embedded, statement), await answer(server, statement)];
      const bothRefuse = isRefused(ours) && isRefused(theirs);
      if (bothRefuse) refused++;
      else if (ours !== theirs) differences.push({ graph, query, ...statement, embedded: ours, server: theirs });
      else if (ours !== '[]') withRows++;
    }
    await embedded.close();
  }
  return { queries: graphs * perGraph, withRows, refused, differences };
}
