import { type DocumentEvidence, isTitleCased } from './document-evidence.ts';
import { ABSENT, compileFeatures, type FeatureSpace } from './features.ts';
import { GAZETTEER_KINDS, type Gazetteer, type GazetteerFlags, kindBit } from './gazetteer.ts';
import { isShouted, LEXEME_FIELDS, type Lexeme, lexemeColumns } from './lexemes.ts';
import { NAME_TEMPLATES } from './name-templates.ts';

const SLOTS = ['w', 'p1', 'p2', 'n1', 'n2', 'first', 'last', 'before', 'after'] as const;
const OFFSETS = [0, -1, -2, 1, 2] as const;
const FIELDS = [
  ...LEXEME_FIELDS,
  'lists',
  'phrases',
  ...GAZETTEER_KINDS,
  ...GAZETTEER_KINDS.map((kind) => `in-${kind}`),
] as const;
const EXTRAS = [
  'context',
  'inRun',
  'runLength',
  'fromStart',
  'toEnd',
  'runOrganisation',
  'evidence',
  'small',
  'capitalInside',
  'neighbours',
  'titled',
  'company',
] as const;
type Extra = (typeof EXTRAS)[number];
const EXTRA = Object.fromEntries(EXTRAS.map((name, index) => [name, index])) as Readonly<Record<Extra, number>>;

/** The features of a name recogniser, compiled. */
export const nameSpace = (): FeatureSpace =>
  compileFeatures({ slots: SLOTS, fields: FIELDS, extras: EXTRAS, templates: NAME_TEMPLATES });

/** A sentence ready for its features to be read token by token. */
export interface NameContext {
  readonly sentence: readonly Lexeme[];
  readonly flags: GazetteerFlags;
  readonly evidence: DocumentEvidence;
  /** Bits: first word (added a token at a time), title case (2), shouted (4). */
  readonly casing: number;
}

/** Points the features at a sentence. */
export function openNames(
  space: FeatureSpace,
  sentence: readonly Lexeme[],
  { gazetteer, evidence }: { readonly gazetteer: Gazetteer; readonly evidence: DocumentEvidence },
): NameContext {
  const flags = gazetteer.flags(sentence);
  space.columns = [...lexemeColumns(sentence, 1), ...listColumns(sentence, flags)];
  const casing = (isShouted(sentence) ? 4 : 0) + (isTitleCased(sentence) ? 2 : 0);
  return { sentence, flags, evidence, casing };
}

/** Words of organisations and titles count in small letters too; all other lists hold names. */
const ALWAYS_LISTED = kindBit('organisation') | kindBit('title');

function listColumns(sentence: readonly Lexeme[], flags: GazetteerFlags): Int32Array[] {
  const length = sentence.length + 1;
  const lists = new Int32Array(length);
  const phrases = new Int32Array(length);
  const own = GAZETTEER_KINDS.map(() => new Int32Array(length).fill(ABSENT));
  const within = GAZETTEER_KINDS.map(() => new Int32Array(length).fill(ABSENT));
  for (let i = 0; i < sentence.length; i++) {
    lists[i] = sentence[i]!.capital ? flags.words[i]! : flags.words[i]! & ALWAYS_LISTED;
    phrases[i] = flags.phrases[i]!;
    for (let kind = 0; kind < GAZETTEER_KINDS.length; kind++) {
      const bit = 1 << kind;
      if (lists[i]! & bit) own[kind]![i] = 1;
      if (phrases[i]! & bit) within[kind]![i] = 1;
    }
  }
  return [lists, phrases, ...own, ...within];
}

/** Computes the features of one token. */
export function describeToken(space: FeatureSpace, context: NameContext, position: number): void {
  const { sentence, casing } = context;
  const { positions, extras } = space;
  const none = sentence.length;
  for (let slot = 0; slot < OFFSETS.length; slot++) {
    const at = position + OFFSETS[slot]!;
    positions[slot] = at < 0 || at > none ? none : at;
  }
  extras.fill(ABSENT);
  extras[EXTRA.context] = casing + (position === 0 ? 1 : 0);
  positions.fill(none, OFFSETS.length);
  if (sentence[position]!.capital) {
    describeRun(space, context, position);
    describeEvidence(extras, context, position);
  }
  space.expand();
}

function describeRun({ positions, extras }: FeatureSpace, context: NameContext, position: number): void {
  const { sentence, flags } = context;
  let first = position;
  let last = position;
  while (first > 0 && sentence[first - 1]!.capital) first--;
  while (last < sentence.length - 1 && sentence[last + 1]!.capital) last++;
  let organisation = 0;
  for (let i = first; i <= last; i++) if (flags.words[i]! & kindBit('organisation')) organisation = i === last ? 2 : 1;
  positions[5] = first;
  positions[6] = last;
  positions[7] = first > 0 ? first - 1 : sentence.length;
  positions[8] = last + 1;
  extras[EXTRA.inRun] = 1;
  extras[EXTRA.runLength] = Math.min(last - first, 4);
  extras[EXTRA.fromStart] = Math.min(position - first, 2);
  extras[EXTRA.toEnd] = Math.min(last - position, 2);
  extras[EXTRA.runOrganisation] = organisation;
}

function describeEvidence(extras: Int32Array, { sentence, evidence }: NameContext, position: number): void {
  const entry = evidence.get(sentence[position]!.lower);
  if (!entry) return;
  extras[EXTRA.evidence] = 1;
  extras[EXTRA.small] = entry.small;
  extras[EXTRA.capitalInside] = entry.capitalInside;
  extras[EXTRA.neighbours] = entry.neighbours;
  extras[EXTRA.titled] = entry.titled ? 1 : 0;
  extras[EXTRA.company] = entry.company;
}
