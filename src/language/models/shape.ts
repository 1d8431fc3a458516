/** The outline of a word with repeats folded: "McDonald's" is `XxXx'x`, "F-16" is `X-d`. */
export function shape(word: string): string {
  let outline = '';
  let last = '';
  for (const character of word) {
    const kind = kindOf(character);
    if (kind !== last) outline += kind;
    last = kind;
  }
  return outline;
}

function kindOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /[0-9]/.test(character) ? 'd' : character;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
]);

/** Typographic quotation marks as plain ones, so that "don’t" and "don't" are one word to the models. */
export const plainQuotes = (word: string): string =>
  QUOTES.get(word) ?? word.replace(/[‘’“”]/g, (mark) => QUOTES.get(mark) ?? mark);
