import { hashText } from './hash.ts';
import { plainQuotes, shape } from './shape.ts';
import type { WordClasses } from './word-classes.ts';

/** What the models know of a word by its form alone, in this order. */
export const LEXEME_FIELDS = [
  'form',
  'word',
  'lower',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'prefix1',
  'prefix2',
  'prefix3',
  'prefix4',
  'shape',
  'coarse',
  'fine',
  'capital',
  'known',
] as const;

/** One word form: hashes and classes in the order of `LEXEME_FIELDS`, and what rules ask for. */
export interface Lexeme {
  readonly form: string;
  readonly lower: string;
  readonly values: Int32Array;
  readonly capital: boolean;
  /** Two letters or more, none of them small. */
  readonly shouted: boolean;
  readonly letter: boolean;
}

/** Looks word forms up and remembers them. */
export type Lexemes = (form: string) => Lexeme;

const REMEMBERED = 100_000;

/** Makes a look-up over the given word classes; its memory starts anew when it is full. */
export function createLexemes(classes: WordClasses): Lexemes {
  const memory = new Map<string, Lexeme>();
  return (form) => {
    const known = memory.get(form);
    if (known) return known;
    if (memory.size >= REMEMBERED) memory.clear();
    const made = describe(plainQuotes(form), classes);
    memory.set(form, made);
    return made;
  };
}

/** Digits count as zero, so that all years look alike. */
function describe(form: string, classes: WordClasses): Lexeme {
  const word = form.replace(/[0-9]/g, '0');
  const lower = form.toLowerCase();
  const stem = word.toLowerCase();
  const capital = /^\p{Lu}/u.test(form);
  const { coarse, fine } = classes(lower);
  const values = [
    hashText(form),
    hashText(word),
    hashText(stem),
    ...[1, 2, 3, 4].map((length) => hashText(stem.slice(-length))),
    ...[1, 2, 3, 4].map((length) => hashText(stem.slice(0, length))),
    hashText(shape(form)),
    coarse,
    fine,
    capital ? 1 : 0,
    coarse < 0 ? 0 : 1,
  ];
  return {
    form,
    lower,
    values: Int32Array.from(values),
    capital,
    shouted: form.length > 1 && form === form.toUpperCase() && /\p{Lu}/u.test(form),
    letter: /\p{L}/u.test(form),
  };
}

/** A column a field, each as long as the sentence plus `padding` cells that no word fills. */
export function lexemeColumns(sentence: readonly Lexeme[], padding: number): Int32Array[] {
  const columns = LEXEME_FIELDS.map(() => new Int32Array(sentence.length + padding).fill(NO_WORD));
  for (let i = 0; i < sentence.length; i++) {
    const { values } = sentence[i]!;
    for (let field = 0; field < values.length; field++) columns[field]![i] = values[field]!;
  }
  return columns;
}

/** The value of every field beyond the ends of a sentence. */
export const NO_WORD = -7;

/** Whether more than half of the words that have letters are in capitals: a shouted headline. */
export function isShouted(sentence: readonly Lexeme[]): boolean {
  let letters = 0;
  let shouted = 0;
  for (const lexeme of sentence) {
    if (lexeme.letter) letters++;
    if (lexeme.shouted) shouted++;
  }
  return letters > 2 && shouted * 2 > letters;
}
