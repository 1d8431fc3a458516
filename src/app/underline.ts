import type { Span } from '../model/span.ts';

/** Columns of a line of quoted text. */
const WIDTH = 76;

/** Cuts a text at blanks into lines of at most so many columns, with the place where each begins. */
function wrap(text: string): { readonly start: number; readonly line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const blank = rest.length > WIDTH ? rest.lastIndexOf(' ', WIDTH) : -1;
    const line = rest.length <= WIDTH ? rest : rest.slice(0, blank > 0 ? blank : WIDTH);
    lines.push({ start, line });
    start += line.length + (rest[line.length] === ' ' ? 1 : 0);
  }
  return lines;
}

/**
 * A sentence in lines, each followed by marks below the words that matter. Spans count from the text's beginning;
 * breaks inside the text are shown as blanks, so that every mark stands below its letter.
 */
export function underlined(text: string, spans: readonly Span[]): string[] {
  const flat = text.replace(/\s/g, ' ');
  const isMarked = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end);
  return wrap(flat).flatMap(({ start, line }) => {
    const marks = [...line]
      .map((_, at) => (isMarked(start + at) ? '~' : ' '))
      .join('')
      .trimEnd();
    return marks === '' ? [line.trimEnd()] : [line.trimEnd(), marks];
  });
}
