import { InputError, OntologyError, StoreError } from '../model/errors.ts';
import type { ErrorAnswer } from './routes.ts';

/** An answer that says in words why there is no other. */
export const refused = (status: number, code: string, message: string): Response =>
  Response.json({ error: { code, message } } satisfies ErrorAnswer, { status });

/** What went wrong, as an answer: the user's mistakes are 400 with their message; ours are 500. */
export function errorAnswer(cause: unknown): Response {
  if (cause instanceof InputError || cause instanceof OntologyError) return refused(400, cause.code, cause.message);
  if (cause instanceof StoreError) return refused(cause.fault === 'user' ? 400 : 500, cause.code, cause.message);
  return refused(500, 'internal', 'Something went wrong inside newsgraph. Try again, or start the server anew.');
}
