import { z } from 'zod';
import { InputError } from '../model/errors.ts';

const request = z.strictObject({
  format: z.string().min(1),
  nodes: z.array(z.string()),
  edges: z.array(z.string()),
});

/** What the door for exports takes: a format, and the ids of the part that is wanted. */
export type ExportRequest = z.infer<typeof request>;

/** Checks what came in at the door for exports. */
export function parseExportRequest(value: unknown): ExportRequest {
  const parsed = request.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError('export-request', 'An export is {"format": "graphml", "nodes": [ids], "edges": [ids]}.', {
    cause: parsed.error,
  });
}
