import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { ontology as builtIn } from '../ontology/ontology.ts';
import { ontologyOf } from '../ontology/own.ts';
import { storeKey } from '../store/cache.ts';
import { readLibrary } from '../store/library-file.ts';
import { readMark, refuseForeign, writeMark } from '../store/load-mark.ts';
import { isNeo4jAddress, neo4jAddress } from '../store/neo4j-address.ts';
import { openStore } from '../store/open.ts';
import { statements } from '../store/statements.ts';
import type { Credentials, GraphStore } from '../store/store.ts';
import { sweep, wantedBy } from '../store/sweep.ts';
import { graphOf } from './graph.ts';

/** How a library is loaded into a server. */
export interface LoadOptions {
  readonly credentials?: Credentials | undefined;
  /** False for the plain graph, without claims. */
  readonly claims?: boolean;
  readonly ontology?: Ontology;
  /** Reads the library's graph; without it what the library holds is taken as it is. */
  readonly graph?: () => Promise<KnowledgeGraph>;
  /** Names the reader that `graph` reads outdated articles with. */
  readonly reader?: string;
  readonly onProgress?: (done: number, all: number, what: string) => void;
}

/** What a load did. */
export interface Loaded {
  /** The server and its database; never a password. */
  readonly store: string;
  readonly nodes: number;
  readonly relationships: number;
  /** What an earlier library said and this one does not. */
  readonly removed: number;
  /** Statements that an earlier load, which was cut off, had done already. */
  readonly resumed: number;
}

/** Words for a statement: what it writes. */
const subjectOf = (text: string): string => /MERGE \(n:(\w+)|\[r:(\w+)/.exec(text)?.slice(1).find(Boolean) ?? 'schema';

interface Plan {
  readonly key: string;
  readonly graph: KnowledgeGraph;
  readonly ontology: Ontology;
  readonly claims: boolean;
  readonly onProgress?: LoadOptions['onProgress'];
}

/** Runs what an interrupted load of the same library has not done yet; each statement may be run again without harm. */
async function fill(store: GraphStore, plan: Plan): Promise<Omit<Loaded, 'store'>> {
  const { key, graph, ontology, claims, onProgress } = plan;
  const all = [...statements(graph, ontologyOf(graph.library, ontology), { claims })];
  const mark = await readMark(store);
  if (mark === undefined) await refuseForeign(store);
  const resumed = mark?.state === 'loading' && mark.key === key ? Math.min(mark.done, all.length) : 0;
  await writeMark(store, { key, done: resumed, state: 'loading' });
  for (const [at, statement] of all.entries()) {
    if (at < resumed) continue;
    await store.load([statement]);
    await writeMark(store, { key, done: at + 1, state: 'loading' });
    onProgress?.(at + 1, all.length, subjectOf(statement.text));
  }
  const wanted = wantedBy(all);
  const removed = await sweep(store, wanted);
  await writeMark(store, { key, done: all.length, state: 'complete' });
  return { nodes: wanted.nodes.size, relationships: wanted.relationships.size, removed, resumed };
}

/** An address of a server, or the user's mistake. */
export function serverAddress(address: string): string {
  if (!address.includes('://'))
    throw new InputError(
      'store-address',
      `"${address}" is no address of a server. Give bolt://HOST:7687 or neo4j+s://HOST.`,
    );
  const { shown } = neo4jAddress(address);
  return isNeo4jAddress(address) ? address : shown;
}

/**
 * Makes a Neo4j database say what a library says, no more and no less. Doing it twice is doing it once; one that was cut
 * off goes on where it was.
 */
export async function load(libraryPath: string, address: string, options: LoadOptions = {}): Promise<Loaded> {
  const { ontology = builtIn, reader, claims = true, credentials, onProgress } = options;
  const to = serverAddress(address);
  const graph = options.graph ?? (async () => graphOf((await readLibrary(libraryPath)).library, ontology));
  const key = `${await storeKey(libraryPath, { graph, ontology, reader })}${claims ? '' : '-no-claims'}`;
  const read = await graph();
  const store = await openStore(to, { access: 'write', credentials });
  try {
    return { store: store.name, ...(await fill(store, { key, graph: read, ontology, claims, onProgress })) };
  } finally {
    await store.close();
  }
}
