import { readdirSync, readFileSync } from 'node:fs';
import { InputError, StoreError } from '../model/errors.ts';
import type { Cell } from '../model/table.ts';
import { nearTo } from './near.ts';

/** What a parameter of a question may be. */
export const PARAMETER_TYPES = ['string', 'integer', 'boolean', 'date'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** One parameter of a question, as its form and its help show it. */
export interface QuestionParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** What it is when nothing is given; without one it must be given. */
  readonly default?: Cell;
  readonly example?: Cell;
  readonly description: string;
}

/** Which relationships a question looks at: those that hold as told, all of them, or claims and not relationships. */
export const QUESTION_EDGES = ['truthy', 'all', 'claims'] as const;

/** A named query with its explanation: one file in `cypher/queries/`. */
export interface Question {
  /** The file's name: `who-attended`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly edges: (typeof QUESTION_EDGES)[number];
  readonly parameters: readonly QuestionParameter[];
  /** The whole file; its comments are Cypher's own. */
  readonly text: string;
}

const folder = new URL('../../cypher/queries/', import.meta.url);

const PARAMETER = /^@param (\w+): (\w+)(?: = (\S.*?))?(?:, e\.g\. (\S.*?))? — (.+)$/;

const broken = (name: string, what: string): StoreError =>
  new StoreError('question-header', `The header of the query ${name} is wrong: ${what}.`);

const isOneOf = <T extends string>(all: readonly T[], word: string): word is T => all.some((one) => one === word);

function parameterFrom(line: string, question: string): QuestionParameter {
  const [, name, type = '', byDefault, example, description] = PARAMETER.exec(line) ?? [];
  if (name === undefined || description === undefined || !isOneOf(PARAMETER_TYPES, type))
    throw broken(question, `"${line}" is not "@param name: type = default, e.g. example — description"`);
  return {
    name,
    type,
    ...(byDefault !== undefined && { default: JSON.parse(byDefault) as Cell }),
    ...(example !== undefined && { example: JSON.parse(example) as Cell }),
    description,
  };
}

/** Reads a question from its file: title, description, `@edges` and `@param` lines in the comment before the query. */
export function parseQuestion(name: string, text: string): Question {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const [title = '', ...rest] = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '').trim());
  const edges = rest.find((line) => line.startsWith('@edges '))?.slice('@edges '.length) ?? '';
  const description = rest.filter((line) => line !== '' && !line.startsWith('@')).join(' ');
  if (title === '' || description === '') throw broken(name, 'a title and a description come first');
  if (!isOneOf(QUESTION_EDGES, edges)) throw broken(name, `"@edges" is one of ${QUESTION_EDGES.join(', ')}`);
  const parameters = rest.filter((line) => line.startsWith('@param')).map((line) => parameterFrom(line, name));
  return { name, title, description, edges, parameters, text };
}

/** Every named query, in the order of their names. */
export const questions = (): Question[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => parseQuestion(file.replace(/\.cypher$/, ''), readFileSync(new URL(file, folder), 'utf8')));

/** The question of that name; an unknown one is answered with the names that are nearest. */
export function questionByName(name: string, known: readonly Question[] = questions()): Question {
  const found = known.find((question) => question.name === name);
  if (found !== undefined) return found;
  const names = known.map((question) => question.name);
  const near = nearTo(name, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '`newsgraph query` lists all there are.';
  throw new InputError('unknown-query', `There is no query named "${name}". ${hint}`);
}

/** One word of a query can only be a name; every query in Cypher has at least two. */
export const isQuestionName = (input: string): boolean => /^[\w-]+$/.test(input.trim());

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A given value as one of the parameter's type, or undefined when it is none; words from a command line are read. */
function typed(type: ParameterType, given: Cell): Cell | undefined {
  if (typeof given === 'object') return undefined;
  const text = String(given).trim();
  if (type === 'string') return String(given);
  if (type === 'integer') return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text === '' || DATE.test(text) ? text : undefined;
}

const KINDS: Readonly<Record<ParameterType, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date: 2020, 2020-01 or 2020-01-31',
};

const listed = ({ parameters }: Question): string =>
  parameters.length === 0 ? 'It takes none.' : `It takes: ${parameters.map((each) => each.name).join(', ')}.`;

function settled(parameter: QuestionParameter, given: Cell | undefined, question: string): Cell {
  const { name, type } = parameter;
  const value = given === undefined ? parameter.default : typed(type, given);
  if (value !== undefined) return value;
  const example = parameter.example === undefined ? '' : `, for example ${JSON.stringify(parameter.example)}`;
  const what = given === undefined ? 'is missing' : `cannot be ${JSON.stringify(given)}`;
  throw new InputError(
    'query-parameter',
    `The parameter "${name}" of ${question} ${what}. Give ${KINDS[type]}${example}.`,
  );
}

/** The parameters a question is run with: checked, with defaults filled in. */
export function checkParameters(
  question: Question,
  given: Readonly<Record<string, Cell>>,
): Readonly<Record<string, Cell>> {
  const stranger = Object.keys(given).find((name) => !question.parameters.some((each) => each.name === name));
  if (stranger !== undefined)
    throw new InputError(
      'query-parameter',
      `The query ${question.name} has no parameter "${stranger}". ${listed(question)}`,
    );
  const values = question.parameters.map(
    (each) => [each.name, settled(each, given[each.name], question.name)] as const,
  );
  return Object.fromEntries(values);
}

/** A parameter of a Cypher text as typed on a command line: JSON where it can be read as such, else the words. */
export function parameterFromWord(word: string): Cell {
  try {
    return JSON.parse(word) as Cell;
  } catch {
    return word;
  }
}
