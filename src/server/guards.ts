import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refused } from './errors.ts';

/** What the viewer may load: its own files, and pictures in the page; nothing from elsewhere, nothing inline. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/** Puts the protective headers on every answer, errors too. */
export const protectiveHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};

/** Names under which this machine alone reaches itself. */
const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host;

/** Only local names: else a page elsewhere could have its own name point here and read all (DNS rebinding). */
export const localHostOnly: MiddlewareHandler = async (context, next) => {
  if (!LOCAL.test(hostOf(context.req.raw)))
    return refused(403, 'host', 'This server answers only to 127.0.0.1 and localhost.');
  return next();
};

function isCrossSite({ headers }: Request, host: string): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  return (
    (site !== null && site !== 'same-origin' && site !== 'none') || (origin !== null && origin !== `http://${host}`)
  );
}

/** What other pages may not do through the reader's browser: only pages of this server may send. */
export const sameSiteOnly: MiddlewareHandler = async (context, next) => {
  const { raw } = context.req;
  if (raw.method !== 'GET' && raw.method !== 'HEAD' && isCrossSite(raw, hostOf(raw)))
    return refused(403, 'cross-site', 'Only pages of this server may send requests to it.');
  return next();
};

/** Forms of other pages cannot send JSON, so everything that is sent must be JSON. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    return refused(415, 'not-json', 'Send JSON, with the header Content-Type: application/json.');
  return next();
};

const MAX_BODY = 1 << 20;

/** The ids of a whole graph's nodes and edges may be long. */
export const listBodyOnly: MiddlewareHandler = bodyLimit({
  maxSize: 32 * MAX_BODY,
  onError: () => refused(413, 'too-large', 'The list of what to export may have at most 32 MB.'),
});

/** A query is text that someone wrote: a megabyte is plenty. */
export const smallBodyOnly: MiddlewareHandler = bodyLimit({
  maxSize: MAX_BODY,
  onError: () => refused(413, 'too-large', 'A query may have at most 1 MB.'),
});
