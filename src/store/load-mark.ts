import { StoreError } from '../model/errors.ts';
import type { GraphStore } from './store.ts';

/** How far a load came, kept in the database itself as one node `:NewsgraphLoad`. */
export interface LoadMark {
  /** Names what is loaded: the library, our code, and how. */
  readonly key: string;
  /** Statements that have been run. */
  readonly done: number;
  readonly state: 'loading' | 'complete';
}

/** Where the last load of this database stands; undefined when there was none. */
export async function readMark(store: GraphStore): Promise<LoadMark | undefined> {
  const { rows } = await store.run({
    text: "MATCH (m:NewsgraphLoad {id: 'newsgraph'}) RETURN m.key AS key, m.done AS done, m.state AS state",
    parameters: {},
  });
  const [row] = rows;
  return row && { key: String(row[0]), done: Number(row[1]), state: row[2] === 'complete' ? 'complete' : 'loading' };
}

/** Writes where a load stands. */
export async function writeMark(store: GraphStore, { key, done, state }: LoadMark): Promise<void> {
  await store.run({
    text: "MERGE (m:NewsgraphLoad {id: 'newsgraph'}) SET m.key = $key, m.done = $done, m.state = $state",
    parameters: { key, done, state },
  });
}

/** Loading removes what the library does not say, so a database that others filled is left alone. */
export async function refuseForeign(store: GraphStore): Promise<void> {
  const { rows } = await store.run({
    text: 'MATCH (n) WHERE n:Entity OR n:Article OR n:Claim RETURN count(n) AS n',
    parameters: {},
  });
  if (rows[0]?.[0] === 0) return;
  throw new StoreError(
    'store-occupied',
    `${store.name} already holds nodes labelled Entity, Article or Claim that newsgraph did not load. Load into another database, or remove them first.`,
    { fault: 'user' },
  );
}
