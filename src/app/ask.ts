import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StoreError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Cell, Statement, Table } from '../model/table.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { ontology as builtIn } from '../ontology/ontology.ts';
import { cachedStore } from '../store/cache.ts';
import { readLibrary } from '../store/library-file.ts';
import { QUERY_LIMITS, type QueryLimits, type QueryRunner, queryRunner } from '../store/query-runner.ts';
import { graphOf } from './graph.ts';
import { checkParameters, isQuestionName, questionByName } from './questions.ts';

/** How queries are asked of a library. */
export interface AskOptions {
  readonly limits?: Partial<QueryLimits>;
  readonly ontology?: Ontology;
  /** Reads the library's graph, anew each time: it is asked whenever a store has to be built. */
  readonly graph?: () => Promise<KnowledgeGraph>;
  /** Names the reader that `graph` reads outdated articles with. */
  readonly reader?: string;
}

/** A question's name or Cypher, with parameters. */
export type AskQuery = { readonly name: string } | { readonly text: string };

/** Queries of one library, answered from the store beside it. */
export interface Asker {
  ask(query: AskQuery | string, parameters?: Readonly<Record<string, Cell>>): Promise<Table>;
  close(): Promise<void>;
}

const queryFrom = (input: string): AskQuery => (isQuestionName(input) ? { name: input.trim() } : { text: input });

/** The statement of a question: what it is called or says, with its parameters checked. */
export function statementFrom(asked: AskQuery | string, parameters: Readonly<Record<string, Cell>>): Statement {
  const query = typeof asked === 'string' ? queryFrom(asked) : asked;
  if ('text' in query) return { text: query.text, parameters };
  const question = questionByName(query.name);
  return { text: question.text, parameters: checkParameters(question, parameters) };
}

/** The store can no longer be read; it is a cache, so it is made again. */
const isStoreLost = (cause: unknown): boolean =>
  cause instanceof StoreError && (cause.code === 'store-damaged' || cause.code === 'store-missing');

/** Makes the store of a library ready, and answers queries from it until it is closed. */
export async function openAsker(libraryPath: string, options: AskOptions = {}): Promise<Asker> {
  const path = resolve(libraryPath);
  const { ontology = builtIn, reader } = options;
  const graph = options.graph ?? (async () => graphOf((await readLibrary(path)).library, ontology));
  const limits = { ...QUERY_LIMITS, ...options.limits };
  const open = async (): Promise<QueryRunner> =>
    queryRunner(await cachedStore(path, { graph, ontology, reader }), limits);
  let current = open();
  await current;
  /** Several queries may find the same store lost; only the first of them builds it again. */
  const replace = async (lost: Promise<QueryRunner>): Promise<void> => {
    if (current === lost) {
      current = lost.then(async (runner) => {
        await runner.close();
        await rm(runner.name, { force: true });
        return open();
      });
    }
    await current;
  };
  return {
    ask: async (query, parameters = {}) => {
      const statement = statementFrom(query, parameters);
      const used = current;
      try {
        return await (await used).run(statement);
      } catch (cause) {
        // A query that waited behind the one that found the loss was ended with its process.
        if (current === used && !isStoreLost(cause)) throw cause;
        await replace(used);
        return (await current).run(statement);
      }
    },
    close: async () => (await current).close(),
  };
}

/** Asks one question of a library: by the name of a query, or in Cypher. Builds the store beside it when there is none. */
export async function ask(
  libraryPath: string,
  query: AskQuery | string,
  { parameters = {}, ...options }: AskOptions & { readonly parameters?: Readonly<Record<string, Cell>> } = {},
): Promise<Table> {
  statementFrom(query, parameters);
  const asker = await openAsker(libraryPath, options);
  try {
    return await asker.ask(query, parameters);
  } finally {
    await asker.close();
  }
}
