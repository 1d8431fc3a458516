import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { Editor } from '../app/edit.ts';
import { parseDecisionRequest, parseUndoRequest } from '../schema/decision.ts';
import { bodyOf } from './body.ts';
import { refused } from './errors.ts';
import { jsonOnly, smallBodyOnly } from './guards.ts';
import type { DecidedAnswer, DecisionsAnswer } from './routes.ts';

/** Who writes decisions, and the secret of this run that a page must show to let them. */
export interface Editing {
  readonly editor: Editor;
  readonly token: string;
}

/** The header in which a page shows the token: no page of another origin can read the token or set the header. */
const TOKEN_HEADER = 'x-newsgraph-token';

/** Refuses whoever does not show the token that only pages of this server can read. */
const tokenOnly =
  (token: string): MiddlewareHandler =>
  async (context, next) =>
    context.req.header(TOKEN_HEADER) === token
      ? next()
      : refused(403, 'token', 'This page may not decide here any more. Load it again, then repeat what you did.');

const READ_ONLY = 'This graph is shown read-only. Start `newsgraph serve --edit` to decide.';

/** The routes by which people decide; without an editor they only say so. */
export function decisionRoutes(editing: Editing | undefined, onChange: () => void): Hono {
  const routes = new Hono();
  if (editing === undefined) {
    routes.get('/', (context) => context.json({ decisions: [] } satisfies DecisionsAnswer));
    routes.post('*', () => refused(403, 'read-only', READ_ONLY));
    return routes;
  }
  const { editor, token } = editing;
  const answer = (context: Context) => {
    onChange();
    return context.json(editor.decisions() satisfies DecidedAnswer);
  };
  routes.get('/', (context) =>
    context.json({ token, decisions: editor.decisions() } satisfies DecisionsAnswer, 200, {
      'Cache-Control': 'no-store',
    }),
  );
  routes.post('/', jsonOnly, tokenOnly(token), smallBodyOnly, async (context) => {
    await editor.decide(parseDecisionRequest(await bodyOf(context.req.raw)));
    return answer(context);
  });
  routes.post('/undo', jsonOnly, tokenOnly(token), smallBodyOnly, async (context) => {
    await editor.takeBack(parseUndoRequest(await bodyOf(context.req.raw)));
    return answer(context);
  });
  return routes;
}
