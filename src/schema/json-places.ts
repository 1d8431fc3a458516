import { isNode, LineCounter, parseDocument } from 'yaml';

/** Where things stand in a JSON text. */
export interface JsonPlaces {
  /** Line of the value at a path, or of the nearest thing around it; undefined when the text has no such lines. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
  /** What keeps the text from being JSON, with its line; undefined for a text in order. */
  readonly broken?: { readonly line: number; readonly message: string };
}

/** Finds lines in a JSON text. JSON is YAML, and that parser keeps the places of things (ISC, no dependencies). */
export function jsonPlaces(json: string): JsonPlaces {
  const lines = new LineCounter();
  const document = parseDocument(json, { lineCounter: lines, schema: 'json', prettyErrors: false });
  const [error] = document.errors;
  return {
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const found = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (isNode(found) && found.range) return lines.linePos(found.range[0]).line;
      }
      return undefined;
    },
    ...(error && { broken: { line: lines.linePos(error.pos[0]).line, message: error.message } }),
  };
}
