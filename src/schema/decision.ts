import { z } from 'zod';
import { InputError } from '../model/errors.ts';
import { DECISION_KINDS } from '../model/reading.ts';

/** More at once is no decision that a person made. */
const MOST = 200;

const ids = z.array(z.string().min(1).max(400)).min(1).max(MOST);

const request = z
  .strictObject({
    kind: z.enum(DECISION_KINDS),
    about: ids,
    from: ids.optional(),
    why: z.string().trim().min(1).max(2000).optional(),
  })
  .refine(
    ({ kind, about, from }) => (kind !== 'same' && kind !== 'different') || about.length > 1 || from !== undefined,
  )
  .refine(({ about, from }) => about.length * (from?.length ?? 1) <= MOST)
  .refine(({ kind, why }) => kind !== 'note' || why !== undefined);

/** What the door for decisions takes. */
export type DecisionRequest = z.infer<typeof request>;

/** Checks what came in at the door for decisions. */
export function parseDecisionRequest(value: unknown): DecisionRequest {
  const parsed = request.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    'decision-request',
    'A decision is {"kind": "same", "different", "reject" or "note", "about": [ids], "why": "…"}; two are at least two, a note says why, and "different" may name "from" whom the others are split off.',
    { cause: parsed.error },
  );
}

const undo = z.strictObject({ id: z.string().min(1).max(100) });

/** Checks which decision is to be taken back. */
export function parseUndoRequest(value: unknown): string {
  const parsed = undo.safeParse(value);
  if (parsed.success) return parsed.data.id;
  throw new InputError('decision-request', 'Say which decision to take back: {"id": "…"}.', { cause: parsed.error });
}
