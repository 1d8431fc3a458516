import { Hono } from 'hono';
import type { Service } from '../app/service.ts';
import { parseExportRequest } from '../schema/export.ts';
import { parseQueryRequest } from '../schema/query.ts';
import { type Assets, assetAnswer } from './assets.ts';
import { bodyOf } from './body.ts';
import { decisionRoutes, type Editing } from './decisions.ts';
import { download } from './download.ts';
import { errorAnswer, refused } from './errors.ts';
import { jsonOnly, listBodyOnly, localHostOnly, protectiveHeaders, sameSiteOnly, smallBodyOnly } from './guards.ts';
import type { ExportBody, FormatsAnswer, GraphAnswer, QueryAnswer, QueryBody, QuestionsAnswer } from './routes.ts';

/** What a server shows: one library's service, and the viewer's files. */
export interface ServerOptions {
  /** Lets the viewer decide; without it the server only reads. */
  readonly editing?: Editing;
  readonly service: Service;
  readonly assets: Assets;
  /** Told of our own mistakes, which the answer does not describe. */
  readonly onError?: (cause: unknown) => void;
}

/** A server is a function; it needs no port to be asked. */
export type Server = (request: Request) => Response | Promise<Response>;

const NO_VIEWER = 'The viewer is not built. Run `npm run build`, then start again. The data is at /api/graph.\n';

function api({ service, editing }: ServerOptions): Hono {
  let graph: string | undefined;
  const routes = new Hono();
  routes.get('/graph', (context) => {
    graph ??= JSON.stringify(service.view() satisfies GraphAnswer);
    return context.body(graph, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' });
  });
  routes.get('/questions', (context) => context.json(service.questions() satisfies QuestionsAnswer));
  routes.get('/formats', (context) => context.json(service.formats() satisfies FormatsAnswer));
  routes.get('/export', (context) => download(service.exported(context.req.query('format') ?? 'json')));
  routes.post('/export', jsonOnly, listBodyOnly, async (context) => {
    const { format, ...wanted } = parseExportRequest(await bodyOf(context.req.raw)) satisfies ExportBody;
    return download(service.exported(format, wanted));
  });
  routes.post('/query', jsonOnly, smallBodyOnly, async (context) => {
    const { parameters, ...query } = parseQueryRequest(await bodyOf(context.req.raw)) satisfies QueryBody;
    return Response.json((await service.ask(query, parameters)) satisfies QueryAnswer);
  });
  routes.route(
    '/decisions',
    decisionRoutes(editing, () => {
      graph = undefined;
    }),
  );
  return routes;
}

/** Makes the server of one library: the viewer, its data, queries that only read, and decisions where editing is allowed. */
export function createServer(options: ServerOptions): Server {
  const { assets, onError } = options;
  const app = new Hono();
  app.use(protectiveHeaders, localHostOnly, sameSiteOnly);
  app.route('/api', api(options));
  app.get('*', async (context) => {
    const found = await assetAnswer(assets, context.req.path);
    if (found !== undefined) return found;
    if (context.req.path === '/') return context.text(NO_VIEWER, 503);
    return context.notFound();
  });
  app.notFound(() => refused(404, 'not-found', 'There is nothing at this address.'));
  app.onError((cause) => {
    const answer = errorAnswer(cause);
    if (answer.status >= 500) onError?.(cause);
    return answer;
  });
  return app.fetch;
}
