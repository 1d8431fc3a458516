import type { GraphView } from '../src/graph/view.ts';
import { SCHEMA_VERSION } from '../src/model/reading.ts';
import type { Cell, Table } from '../src/model/table.ts';

/** A parameter of a named question, as the server describes it. */
export interface QuestionParameter {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly default?: Cell;
  readonly example?: Cell;
  readonly description: string;
}

/** A named question the server knows, ready to run. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly QuestionParameter[];
  readonly text: string;
}

/** What went wrong, in words a person can act on. */
class SourceError extends Error {}

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new SourceError(
      'The server does not answer. Start it again with `npm start` or `newsgraph serve`, then retry.',
    );
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const said = (body as { error?: { message?: unknown } } | undefined)?.error?.message;
  throw new SourceError(typeof said === 'string' ? said : `The server answered ${response.status} to ${path}.`);
}

/** Fetches the graph and looks whether this viewer can show it. */
export async function loadGraph(): Promise<GraphView> {
  const view = (await ask('api/graph')) as Partial<GraphView>;
  if (view.schemaVersion !== SCHEMA_VERSION || !Array.isArray(view.nodes) || !Array.isArray(view.edges))
    throw new SourceError(
      `The server sent a graph of schema version ${String(view.schemaVersion)}; this viewer shows version ${SCHEMA_VERSION}. Build both anew with \`npm start\`.`,
    );
  return view as GraphView;
}

/** Fetches the named questions. */
export async function loadQuestions(): Promise<readonly Question[]> {
  return (await ask('api/questions')) as readonly Question[];
}

/** Asks a Cypher query. */
export async function askQuery(text: string, parameters: Readonly<Record<string, Cell>>): Promise<Table> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, parameters }),
  };
  return (await ask('api/query', init)) as Table;
}
