import type { PartIds } from '../src/graph/part.ts';
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
export class SourceError extends Error {}

const GONE = 'The server does not answer. Start it again with `npm start` or `newsgraph serve`, then retry.';

/** Asks the server at a path; throws what a person can act on. */
export async function ask(path: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new SourceError(GONE);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const said = (body as { error?: { message?: unknown } } | undefined)?.error?.message;
  throw new SourceError(typeof said === 'string' ? said : `The server answered ${response.status} to ${path}.`);
}

/** A format the server can write. */
export interface FormatInfo {
  readonly name: string;
  readonly ending: string;
  readonly description: string;
}

/** Fetches the named questions. */
export async function loadQuestions(): Promise<readonly Question[]> {
  return (await ask('api/questions')) as readonly Question[];
}

/** Fetches the formats that the server can write. */
export async function loadFormats(): Promise<readonly FormatInfo[]> {
  return (await ask('api/formats')) as readonly FormatInfo[];
}

/** Has the server write a part of the graph. */
export async function exportPart(format: string, { nodes, edges }: PartIds): Promise<Blob> {
  const response = await fetch('api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format, nodes: [...nodes], edges: [...edges] }),
  }).catch(() => undefined);
  if (response?.ok) return response.blob();
  throw new SourceError(response ? `The server cannot write ${format} (${response.status}).` : GONE);
}

/** A question by its name, or Cypher. */
export type Query = { readonly name: string } | { readonly text: string };

/** Asks a query; the parameters of a named question may be words, which the server reads. */
export async function askQuery(query: Query, parameters: Readonly<Record<string, Cell>>): Promise<Table> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...query, parameters }),
  };
  return (await ask('api/query', init)) as Table;
}
