import { compareText } from '../model/hash.ts';

/** Known keys in the order a person wants to read them; any other key follows, alphabetically. */
const KEY_ORDER = [
  'format',
  'schemaVersion',
  'as',
  'kind',
  'article',
  'id',
  'source',
  'type',
  'target',
  'name',
  'title',
  'publisher',
  'author',
  'publishedAt',
  'url',
  'sha256',
  'extractor',
  'version',
  'weights',
  'ontology',
  'entity',
  'subject',
  'predicate',
  'object',
  'value',
  'qualifiers',
  'sentence',
  'start',
  'end',
  'block',
  'text',
  'edtf',
  'min',
  'max',
  'basis',
  'anchor',
  'quote',
  'form',
  'claimedBy',
  'via',
  'modality',
  'polarity',
  'tense',
  'rule',
  'confidence',
  'sentences',
  'entities',
  'mentions',
  'claims',
  'problems',
  'reader',
] as const;

const RANK: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

const compareKeys = (a: string, b: string): number =>
  (RANK.get(a) ?? KEY_ORDER.length) - (RANK.get(b) ?? KEY_ORDER.length) || compareText(a, b);

/** JSON of a value in one fixed key order, undefined left out: equal content gives equal bytes on any machine. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
  return `{${keys
    .sort(compareKeys)
    .map((key) => `${JSON.stringify(key)}:${canonical(fields[key])}`)
    .join(',')}}`;
}
