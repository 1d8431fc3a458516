import type { z } from 'zod';

/** A schema's first complaint as words: where in the value, and what was expected there. */
export function complaint(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'it has an unexpected shape';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `at "${path}": ${issue.message}`;
}
