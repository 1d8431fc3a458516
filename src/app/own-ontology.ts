import { readFile } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import type { Mistake } from '../model/problem.ts';
import type { Library } from '../model/reading.ts';
import { ontology } from '../ontology/ontology.ts';
import type { OwnOntology } from '../ontology/own.ts';
import { mistakesIn } from '../ontology/own-mistakes.ts';
import type { Agree, Proof } from '../schema/agreement.ts';
import { type JsonPlaces, jsonPlaces } from '../schema/json-places.ts';
import { parseOwnOntology, type ReadOwnOntology } from '../schema/own-ontology.ts';
import { unreadable } from './read-text.ts';

/** A user's ontology as it was read, with the way back to its lines. */
export interface OwnOntologyFile {
  readonly own: OwnOntology;
  readonly lineOf: JsonPlaces['lineOf'];
}

type Records = keyof OwnOntology;

type RecordOf<Own, Section extends keyof Own> = Required<Own>[Section] extends readonly (infer Each)[] ? Each : never;
type None<Names> = [Names] extends [never] ? true : false;

/** The records inside records: constructions of a relation, roles of an event. */
type Patterns<T extends { readonly relations: readonly { readonly said?: readonly unknown[] }[] }> = NonNullable<
  T['relations'][number]['said']
>[number];
type Roles<T extends { readonly events: readonly { readonly roles: object }[] }> =
  T['events'][number]['roles'] extends Readonly<Record<string, infer Role>> ? Role : never;

/** Fields that a record of the engine has and the border does not know, or the other way round. */
type Strange<A, B> = Exclude<keyof A, keyof B> | Exclude<keyof B, keyof A>;

/**
 * Compile-time proof that the border lets in what the engine takes, field by field: a field that is new in
 * `src/ontology/kinds.ts` belongs into `src/schema/own-ontology.ts` as well.
 */
export type OwnOntologyAgrees = Proof<
  [
    Agree<ReadOwnOntology, OwnOntology>,
    None<{ [Each in Records]: Strange<RecordOf<ReadOwnOntology, Each>, RecordOf<OwnOntology, Each>> }[Records]>,
    None<Strange<Patterns<ReadOwnOntology>, Patterns<OwnOntology>>>,
    None<Strange<Roles<ReadOwnOntology>, Roles<OwnOntology>>>,
  ]
>;

/** `relations[0].type` as people write paths. */
export const pathText = (path: Mistake['path']): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');

/** "line 12, relations[0].type". */
export function placeText(path: Mistake['path'], lineOf: JsonPlaces['lineOf']): string {
  const line = lineOf(path);
  return [...(line === undefined ? [] : [`line ${line}`]), ...(path.length === 0 ? [] : [pathText(path)])].join(', ');
}

function refusal(where: string, mistakes: readonly string[]): InputError {
  const [first = ''] = mistakes;
  const advice = 'docs/own-ontology.md says what such a file holds.';
  const message =
    mistakes.length === 1
      ? `The ontology ${where} cannot be used: ${first}. ${advice}`
      : `The ontology ${where} cannot be used; it has ${mistakes.length} mistakes. ${advice}\n${mistakes.map((each) => `  ${each}`).join('\n')}`;
  return new InputError('ontology-wrong', message);
}

function parseJson(json: string, where: string, { broken }: JsonPlaces): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    // "Unexpected token '}', "{ "kinds": "... is not valid JSON": the line says where better than the excerpt.
    const fault = cause instanceof Error ? cause.message.split(/, "| in JSON| at position/, 1)[0] : 'a syntax error';
    const what = broken ? `line ${broken.line}: ${fault}` : fault;
    throw new InputError('ontology-wrong', `The ontology ${where} is not valid JSON: ${what}. Mend it and try again.`, {
      cause,
    });
  }
}

/** Checks the text of a user's ontology: its shapes, its names, and that everything it refers to is there. */
export function parseOntologyText(text: string, where: string): OwnOntologyFile {
  const json = text.replace(/^\uFEFF/, '');
  const places = jsonPlaces(json);
  const parsed = parseOwnOntology(parseJson(json, where, places));
  const mistakes = parsed.ok ? mistakesIn(parsed.own, ontology) : parsed.mistakes;
  if (!parsed.ok || mistakes.length > 0)
    throw refusal(
      where,
      mistakes
        .map(({ path, message }) => ({
          line: places.lineOf(path) ?? 0,
          text: `${placeText(path, places.lineOf)}: ${message}`,
        }))
        .sort((a, b) => a.line - b.line)
        .map((each) => each.text),
    );
  return { own: parsed.own, lineOf: places.lineOf };
}

/** Reads a user's ontology from its file. */
export async function readOntologyFile(path: string): Promise<OwnOntologyFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  return parseOntologyText(text, path);
}

/** Refuses a library whose user's ontology no longer goes together with this version's own. */
export function refuseStale({ ontology: own }: Library, path: string): void {
  const [mistake] = own === undefined ? [] : mistakesIn(own as OwnOntology, ontology);
  if (mistake !== undefined)
    throw new InputError(
      'ontology-stale',
      `The ontology that ${path} was built with does not fit this version of newsgraph: ${pathText(mistake.path)}: ${mistake.message}. Mend the file and build again with --ontology, or with --no-ontology.`,
    );
}
