import type { DecisionInfo } from '../app/decisions.ts';
import type { FormatInfo, GraphView, Question } from '../app/service.ts';
import type { Cell, Table } from '../model/table.ts';

/** Every answer that is not 200. */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string };
}

/** GET /api/graph */
export type GraphAnswer = GraphView;

/** GET /api/questions: the named queries, each with its form. */
export type QuestionsAnswer = readonly Question[];

/** GET /api/formats: what GET /api/export?format=NAME can write. */
export type FormatsAnswer = readonly FormatInfo[];

/** POST /api/export: a part of the graph in a format, as a file. */
export interface ExportBody {
  readonly format: string;
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** POST /api/query */
export type QueryBody = ({ readonly text: string } | { readonly name: string }) & {
  readonly parameters?: Readonly<Record<string, Cell>> | undefined;
};
export type QueryAnswer = Table;

/** GET /api/decisions: what people decided; `token` is there only where the viewer may decide, and proves a page of this server. */
export interface DecisionsAnswer {
  readonly token?: string;
  readonly decisions: readonly DecisionInfo[];
}

/** POST /api/decisions, and POST /api/decisions/undo with the id of one: the decisions as they are now. */
export type DecidedAnswer = readonly DecisionInfo[];
