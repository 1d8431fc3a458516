import type { Lexeme } from '../../src/language/models/lexemes.ts';
import {
  classRow,
  fineClass,
  HASHED_TABLES,
  hashedRow,
  type WordRows,
  wordRow,
} from '../../src/language/network/input.ts';

/** The first columns of a token in the trainer's files: rows of its word, of its class, in the hashed tables. */
export const inputColumns = (lexeme: Lexeme, rows: WordRows): number[] => [
  wordRow(lexeme, rows),
  classRow(fineClass(lexeme), rows),
  ...HASHED_TABLES.map((_, table) => hashedRow(lexeme, table)),
];
