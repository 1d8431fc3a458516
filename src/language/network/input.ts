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
const PHRASE_BITS = PHRASE_KINDS.map(kindBit);

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

/** The row of a token in one of the hashed tables. */
export const hashedRow = ({ values }: Lexeme, table: number): number =>
  (values[FIELDS[table]!]! >>> 0) % HASHED_TABLES[table]!.rows;

/** The bits of each token of a sentence, `BIT_COUNT` a token: lists, case, place, and what the document shows of it. */
export function sentenceBits(
  sentence: readonly Lexeme[],
  { gazetteer, evidence }: { readonly gazetteer: Gazetteer; readonly evidence: DocumentEvidence },
): Uint8Array {
  const { words, phrases } = gazetteer.flags(sentence);
  const shouted = isShouted(sentence);
  const titled = isTitleCased(sentence);
  const bits = new Uint8Array(sentence.length * BIT_COUNT);
  for (let i = 0; i < sentence.length; i++) {
    const lexeme = sentence[i]!;
    let at = i * BIT_COUNT;
    const listed = lexeme.capital ? words[i]! : words[i]! & ALWAYS_LISTED;
    for (let kind = 0; kind < GAZETTEER_KINDS.length; kind++) bits[at++] = (listed >>> kind) & 1;
    for (const kind of PHRASE_BITS) bits[at++] = on(phrases[i]! & kind);
    const form = formBits(lexeme);
    bits.set(form, at);
    at += form.length;
    bits[at++] = on(i === 0);
    bits[at++] = on(i === sentence.length - 1);
    bits[at++] = on(shouted);
    bits[at++] = on(titled);
    if (lexeme.capital) writeEvidence(bits, at, evidence.get(lexeme.lower));
    bits[at + EVIDENCE_SIZE] = on(evidence.size);
  }
  return bits;
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

/** Bits of evidence before the last one, which says whether there can be any. */
const EVIDENCE_SIZE = 12;

/** Without evidence all bits stay zero. */
function writeEvidence(bits: Uint8Array, start: number, found: WordEvidence | undefined): void {
  if (!found) return;
  const { small, capitalInside, neighbours, titled, company } = found;
  let at = start;
  bits[at++] = 1;
  bits[at++] = on(small > 0);
  bits[at++] = on(small > 1);
  bits[at++] = on(capitalInside > 0);
  bits[at++] = on(capitalInside > 1);
  bits[at++] = neighbours & 1;
  bits[at++] = (neighbours >>> 1) & 1;
  bits[at++] = on(titled);
  for (let bit = 0; bit < 4; bit++) bits[at++] = (company >>> bit) & 1;
}
