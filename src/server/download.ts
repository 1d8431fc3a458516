import { extname } from 'node:path';
import type { Exported } from '../app/service.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.graphml': 'application/xml',
  '.html': 'text/html; charset=utf-8',
};

/** Characters sent at once: parts are small, and each chunk has its price. */
const CHUNK = 1 << 16;

function* chunks(parts: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < CHUNK) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}

/** A graph as a file to keep, written while it is sent. */
export function download({ file, parts }: Exported): Response {
  const encoder = new TextEncoder();
  const all = chunks(parts);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { value, done } = all.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
    },
  });
}
