import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import type { Cell } from '../model/table.ts';

const cell: z.ZodType<Cell> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(cell), z.record(z.string(), cell)]),
);

const parameters = z.record(z.string(), cell).optional();

const request = z.union([
  z.strictObject({ text: z.string().min(1), parameters }),
  z.strictObject({ name: z.string().min(1), parameters }),
]);

/** What the query door takes: Cypher, or the name of a question, with parameters. */
export type QueryRequest = z.infer<typeof request>;

/** Checks what came in at the query door. */
export function parseQueryRequest(value: unknown): QueryRequest {
  const parsed = request.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    'query-request',
    'A query is {"text": "MATCH …"} or {"name": "who-attended"}, either with {"parameters": {…}}.',
    { cause: parsed.error },
  );
}
