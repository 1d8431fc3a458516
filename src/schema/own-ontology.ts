import { z } from 'zod';
import { ENTITY_TYPES } from '../model/claim.ts';
import { SLOTS } from '../model/grammar.ts';
import type { Mistake } from '../model/problem.ts';
import { TOLLS, type Toll } from '../model/tolls.ts';

const sentence = z.string().min(1);
const meaning = z.string().min(1);

const relationType = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, {
  error: 'a relation is called in capitals, such as OWNS or PLAYS_FOR',
});
const kind = z
  .string()
  .regex(/^[a-z][a-z0-9]*([ -][a-z0-9]+)*$/, { error: 'a kind is called in small letters, such as takeover' });
const roleName = z.string().regex(/^[a-z][a-zA-Z]*$/, { error: 'a role is called by one word, such as buyer' });
const eventType = z.string().regex(/^[A-Z][A-Za-z]*\.[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*$/, {
  error: 'the type of an event is family and name, such as Business.Takeover',
});
const slot = z.enum(SLOTS, { error: `this is no slot; there are: ${SLOTS.join(' ')}` });
const word = z
  .string()
  .min(1)
  .regex(/^[^\p{Lu}]*$/u, { error: 'words are written small and in their basic form, such as buy' });

const range = z
  .array(z.enum(ENTITY_TYPES, { error: `expected one of ${ENTITY_TYPES.join(', ')}` }))
  .min(1, { error: 'at least one of Person, Group, Place, Event' });

const proofs = {
  examples: z.array(z.tuple([sentence, z.array(z.string().min(1)).min(1)])).default([]),
  counterexamples: z.array(sentence).default([]),
};

const pattern = z.strictObject({
  words: z.array(word).min(1),
  form: z.enum(['verb', 'noun', 'adjective']),
  source: z.union([z.literal('self'), z.array(slot)], { error: 'expected "self" or a list of slots' }),
  target: z.union([z.literal('self'), z.array(slot)], { error: 'expected "self" or a list of slots' }),
  through: z.boolean().exactOptional(),
  like: z.array(slot).exactOptional(),
  bodies: z.boolean().exactOptional(),
  elided: z.array(kind).exactOptional(),
  sole: z.boolean().exactOptional(),
  headline: z.boolean().exactOptional(),
  named: z.boolean().exactOptional(),
  namedTarget: z.boolean().exactOptional(),
  seated: z.boolean().exactOptional(),
  kinds: z.array(kind).exactOptional(),
  fallback: z.boolean().exactOptional(),
  polities: z.boolean().exactOptional(),
  country: z.boolean().exactOptional(),
  byName: z.boolean().exactOptional(),
  byAdjective: z.boolean().exactOptional(),
  understood: z.enum(['country', 'body', 'noun']).exactOptional(),
  complement: z.boolean().exactOptional(),
  with: z.array(word).min(1).exactOptional(),
  content: z.boolean().exactOptional(),
  deed: z.boolean().exactOptional(),
  role: z.enum(['role', 'relationship']).exactOptional(),
  settled: z.boolean().exactOptional(),
  told: z.enum(['charge', 'confession', 'verdict']).exactOptional(),
  sourceWords: z.array(word).exactOptional(),
  sourceTypes: range.exactOptional(),
  targetTypes: range.exactOptional(),
});

const tie = z.strictObject({
  form: z.enum(['phrase', 'verb', 'answer', 'doer']),
  words: z.array(word).min(1),
  backward: z.boolean().exactOptional(),
  kinds: z.array(kind).exactOptional(),
  effects: z.array(kind).exactOptional(),
  wholes: z.boolean().exactOptional(),
});

const relation = z.strictObject({
  type: relationType,
  domain: range,
  range,
  meaning,
  symmetric: z.boolean().exactOptional(),
  inherits: z.boolean().exactOptional(),
  noCountries: z.boolean().exactOptional(),
  said: z.array(pattern).exactOptional(),
  ties: z.array(tie).exactOptional(),
  ...proofs,
});

const role = z.strictObject({
  verb: z.array(slot),
  noun: z.array(slot),
  fillers: range,
  edge: relationType,
  outward: z.boolean().exactOptional(),
  bodies: z.boolean().exactOptional(),
  elided: z.boolean().exactOptional(),
  elidedFrom: z.array(relationType).exactOptional(),
  armed: z.boolean().exactOptional(),
  beside: z.string().exactOptional(),
  acting: z.boolean().exactOptional(),
  toll: z.enum(Object.keys(TOLLS) as Toll[]).exactOptional(),
});

const event = z.strictObject({
  kind,
  type: eventType,
  meaning: meaning.exactOptional(),
  node: z.enum(['always', 'rich', 'never']),
  main: roleName,
  joiner: word.exactOptional(),
  within: z.array(kind).exactOptional(),
  partOf: z.array(kind).exactOptional(),
  instruments: z.record(z.string(), z.array(word)).exactOptional(),
  alone: z.array(word).exactOptional(),
  beings: z.literal(true).exactOptional(),
  figurative: z.strictObject({ words: z.array(word).min(1), signals: z.array(word).min(1) }).exactOptional(),
  unless: z.array(word).exactOptional(),
  unlessOf: z.record(word, z.array(word)).exactOptional(),
  needs: z.array(roleName).exactOptional(),
  suffices: z.array(roleName).exactOptional(),
  generic: z.array(word).exactOptional(),
  signals: z.array(word).exactOptional(),
  direct: z.array(z.strictObject({ type: relationType, source: roleName, target: roleName })).exactOptional(),
  verbs: z.array(word),
  nouns: z.array(word),
  roles: z.record(roleName, role),
  ...proofs,
});

const nodeKind = z.strictObject({
  kind,
  type: z.enum(['Person', 'Group', 'Place']),
  meaning,
  words: z.array(word).min(1),
  ...proofs,
});

const moreWords = z.strictObject({
  of: z.string().min(1),
  said: z.array(pattern).exactOptional(),
  verbs: z.array(word).exactOptional(),
  nouns: z.array(word).exactOptional(),
  unless: z.array(word).exactOptional(),
  ...proofs,
});

const watched = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  entity: z.enum(['Person', 'Group', 'Place']),
  note: z.string().exactOptional(),
});

/** What a user may add to the ontology: records in the shapes of `src/ontology/kinds.ts`. */
export const ownOntologySchema = z.strictObject({
  relations: z.array(relation).default([]),
  events: z.array(event).default([]),
  kinds: z.array(nodeKind).default([]),
  words: z.array(moreWords).default([]),
  watched: z.array(watched).exactOptional(),
});

/** A user's records with the right shapes; whether they make sense together is checked where they are merged. */
export type ReadOwnOntology = z.infer<typeof ownOntologySchema>;

/** What zod calls the shapes of JSON, in words for people. */
const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object in braces',
  boolean: 'true or false',
};

/** An issue in words: what is missing, or what should stand here. */
function messageOf(issue: z.core.$ZodIssue): string {
  const { message } = issue;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'this list needs at least one entry';
  if (issue.code === 'invalid_value' && message.startsWith('Invalid'))
    return `expected one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type' || !message.startsWith('Invalid input')) return message;
  const expected = SHAPES[issue.expected] ?? issue.expected;
  return message.endsWith('undefined') ? `this field is missing: ${expected}` : `this has to be ${expected}`;
}

/** Keys and indexes of an issue; a field too many is pointed at itself, not at what holds it, and a slot that is none at its own place. */
function mistakesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Mistake[] {
  const path = [...above, ...issue.path].map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: 'there is no field of this name here' }));
  const deeper = issue.code === 'invalid_union' ? issue.errors.flat().filter((each) => each.path.length > 0) : [];
  return deeper.length > 0 ? deeper.flatMap((each) => mistakesOf(each, path)) : [{ path, message: messageOf(issue) }];
}

/** Reads a JSON value as a user's ontology: the records, or every mistake in their shapes. */
export function parseOwnOntology(
  value: unknown,
): { readonly ok: true; readonly own: ReadOwnOntology } | { readonly ok: false; readonly mistakes: Mistake[] } {
  const parsed = ownOntologySchema.safeParse(value);
  if (parsed.success) return { ok: true, own: parsed.data };
  return { ok: false, mistakes: parsed.error.issues.flatMap((issue) => mistakesOf(issue)) };
}
