import type { Span } from '../model/span.ts';

/** A line with words on it; `blankBefore` when an empty line parts it from the one above. */
export interface Line extends Span {
  readonly blankBefore: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\v\f]/g;
const TERMINAL = /[.?!:"”’…)]$/;
/** Widths at which mail programs and terminals wrap text. */
const [NARROWEST, WIDEST] = [50, 100];

function trimmed(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const left = line.length - line.trimStart().length;
  return { start: start + left, end: start + Math.max(left, line.trimEnd().length) };
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  const push = (end: number) => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) lines.push({ ...span, blankBefore });
    blankBefore = span.end === span.start;
  };
  for (const match of text.matchAll(BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** Whether the next line's first word would not have fitted on this one, as where a program wrapped the text. */
function isWrapped(text: string, pair: readonly [Line, Line], width: number): boolean {
  const [line, next] = pair;
  if (next.blankBefore || line.end - line.start < width * 0.6) return false;
  const first = /^\S{1,100}/.exec(text.slice(next.start, Math.min(next.end, next.start + 100)))?.[0] ?? '';
  if (/^[•·*▪-]$|^\d{1,2}[.)]$/.test(first)) return false;
  const full = line.end - line.start + 1 + first.length > width;
  return (
    full &&
    (/^\p{Ll}/u.test(first) || !TERMINAL.test(text.slice(line.end - 1, line.end)) || line.end - line.start > width - 8)
  );
}

/** Width at which the text is wrapped, or 0 when its lines are paragraphs. */
function wrapWidth(lines: readonly Line[], text: string): number {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < NARROWEST || width > WIDEST) return 0;
  const pairs = lines
    .slice(1)
    .flatMap((next, index): [Line, Line][] => (next.blankBefore ? [] : [[lines[index] as Line, next]]));
  const wrapped = pairs.filter((pair) => isWrapped(text, pair, width)).length;
  return wrapped >= 2 && wrapped * 2 >= pairs.length ? width : 0;
}

/** The lines of an article; hard-wrapped ones are joined to the paragraphs they were. */
export function linesOf(text: string): Line[] {
  const lines = physicalLines(text);
  const width = wrapWidth(lines, text);
  if (width === 0) return lines;
  const joined: Line[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open !== undefined && previous !== undefined && isWrapped(text, [previous, line], width))
      joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
    previous = line;
  }
  return joined;
}
