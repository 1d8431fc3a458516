import { type DocumentEvidence, isTitleCased, type WordEvidence } from '../models/document-evidence.ts';
import { GAZETTEER_KINDS, type Gazetteer, type GazetteerKind, kindBit } from '../models/gazetteer.ts';
import { isShouted, LEXEME_FIELDS, type Lexeme } from '../models/lexemes.ts';

/** The tables of learned vectors that a token is looked up in, with the number of rows of each hashed one. */
export const HASHED_TABLES = [
  { name: 'suffix2', rows: 256 },
  { name: 'suffix3', rows: 2048 },
  { name: 'suffix4', rows: 4096 },
  { name: 'prefix3', rows: 1024 },
  { name: 'shape', rows: 256 },
] as const;

const FIELDS = HASHED_TABLES.map(({ name }) => LEXEME_FIELDS.indexOf(name));
const STEM = LEXEME_FIELDS.indexOf('lower');
const FINE = LEXEME_FIELDS.indexOf('fine');

/** Number of classes of words, which rare words share a vector by. */
export const CLASS_COUNT = 1000;

/** Bits a token carries besides its vectors; a multiple of eight together with all vectors. */
export const BIT_COUNT = 40;

/** Which of the bits come from the rest of the document, half-open: training hides them now and then. */
export const EVIDENCE_BITS = [27, 39] as const;

/** Words of organisations and titles count in small letters too; all other lists hold names. */
const ALWAYS_LISTED = kindBit('organisation') | kindBit('title');
const PHRASE_KINDS: readonly GazetteerKind[] = ['country', 'people', 'city', 'town', 'capitalCity', 'region'];

/** The row of a word in a table whose first rows are the known stems, then the classes, then one for the unknown. */
export interface WordRows {
  /** The row of the stem with this hash, or -1. */
  find(stem: number): number;
  readonly known: number;
}

/** The row of a token's word vector: its own, else its class's, else the unknown word's. */
export function wordRow({ values }: Lexeme, rows: WordRows): number {
  const found = rows.find(values[STEM]!);
  return found < 0 ? classRow(values[FINE]!, rows) : found;
}

/** The row that a word's class shares. */
export const classRow = (fine: number, { known }: WordRows): number => known + (fine < 0 ? CLASS_COUNT : fine);

/** The class of a word, -1 for none. */
export const fineClass = ({ values }: Lexeme): number => values[FINE]!;

/** The rows of a token in the hashed tables. */
export const hashedRows = ({ values }: Lexeme): number[] =>
  HASHED_TABLES.map(({ rows }, table) => (values[FIELDS[table]!]! >>> 0) % rows);

/** The bits of each token of a sentence, `BIT_COUNT` a token: lists, case, place, and what the document shows of it. */
export function sentenceBits(
  sentence: readonly Lexeme[],
  { gazetteer, evidence }: { readonly gazetteer: Gazetteer; readonly evidence: DocumentEvidence },
): Uint8Array {
  const { words, phrases } = gazetteer.flags(sentence);
  const shouted = isShouted(sentence);
  const titled = isTitleCased(sentence);
  const bits: number[] = [];
  sentence.forEach((lexeme, i) => {
    const listed = lexeme.capital ? words[i]! : words[i]! & ALWAYS_LISTED;
    bits.push(...GAZETTEER_KINDS.map((kind) => on(listed & kindBit(kind))));
    bits.push(...PHRASE_KINDS.map((kind) => on(phrases[i]! & kindBit(kind))));
    bits.push(...formBits(lexeme), on(i === 0), on(i === sentence.length - 1), on(shouted), on(titled));
    bits.push(...evidenceBits(lexeme.capital ? evidence.get(lexeme.lower) : undefined), on(evidence.size));
  });
  return Uint8Array.from(bits);
}

const on = (value: number | boolean): number => (value ? 1 : 0);

const formBits = ({ form, capital, shouted, letter }: Lexeme): number[] => [
  on(capital),
  on(shouted),
  on(letter),
  on(/[0-9]/.test(form)),
  on(form.includes('-')),
  on(/\p{Ll}\p{Lu}/u.test(form)),
  on(/\p{L}\.$/u.test(form)),
  on(/[^\x20-\x7e]/.test(form)),
];

const NOTHING: WordEvidence = { small: 0, capitalInside: 0, neighbours: 0, titled: false, company: 0 };

function evidenceBits(found: WordEvidence | undefined): number[] {
  const { small, capitalInside, neighbours, titled, company } = found ?? NOTHING;
  return [
    on(found !== undefined),
    on(small > 0),
    on(small > 1),
    on(capitalInside > 0),
    on(capitalInside > 1),
    on(neighbours & 1),
    on(neighbours & 2),
    on(titled),
    ...[1, 2, 4, 8].map((bit) => on(company & bit)),
  ];
}
