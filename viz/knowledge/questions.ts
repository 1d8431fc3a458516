import type { Cell } from '../../src/model/table.ts';
import type { Question, QuestionParameter } from '../source.ts';

/** The values a question's form starts with: its defaults, else its examples. */
export const startValues = ({ parameters }: Question): Record<string, string> =>
  Object.fromEntries(parameters.map((one) => [one.name, String(one.default ?? one.example ?? '')]));

function typed(type: QuestionParameter['type'], text: string): Cell {
  if (type === 'integer') return text.trim() === '' ? null : Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** A form's words as the values a query is run with. */
export const parameterValues = (
  parameters: readonly QuestionParameter[],
  words: Readonly<Record<string, string>>,
): Record<string, Cell> =>
  Object.fromEntries(parameters.map(({ name, type }) => [name, typed(type, words[name] ?? '')]));

/** The names of the parameters that a Cypher text uses: `$name`, outside comments. */
export const parametersIn = (text: string): string[] => [
  ...new Set([...text.replace(/\/\/[^\n]*/g, '').matchAll(/\$(\w+)/g)].map(([, name = '']) => name)),
];
