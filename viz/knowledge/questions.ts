import type { Cell } from '../../src/model/table.ts';
import type { Question, QuestionParameter } from '../source.ts';
import type { Proposals } from './proposals.ts';

/** A question's Cypher without the comment before it, which the form shows as title, description and parameters. */
export const cypherOf = ({ text }: Pick<Question, 'text'>): string => text.replace(/^(?:\/\/[^\n]*\n)+/, '').trim();

/** The values a question's form starts with: its defaults; what must be given is taken from this graph, each name once. */
export function startValues({ parameters }: Question, proposals: Proposals): Record<string, string> {
  const values: Record<string, string> = {};
  for (const one of parameters) {
    const taken = Object.values(values);
    const proposed = () => proposals(one).find((word) => one.type !== 'string' || !taken.includes(word));
    values[one.name] = String(one.default ?? proposed() ?? one.example ?? '');
  }
  return values;
}

/** A word of a Cypher text's form as a value: JSON where it can be read as such, as on the command line, else the word. */
function fromWord(word: string): Cell {
  try {
    return JSON.parse(word) as Cell;
  } catch {
    return word;
  }
}

/** A form's words as the values that a Cypher text is run with; of a named question, the server reads the words. */
export const parameterValues = (
  parameters: readonly QuestionParameter[],
  words: Readonly<Record<string, string>>,
): Record<string, Cell> => Object.fromEntries(parameters.map(({ name }) => [name, fromWord(words[name] ?? '')]));

/** Whether a column of a named question only says which node, claim or place in a text its row is about. */
export const isForLinks = (column: string): boolean => /Ids?$|^start$/.test(column);

/** The names of the parameters that a Cypher text uses: `$name`, outside comments. */
export const parametersIn = (text: string): string[] => [
  ...new Set([...text.replace(/\/\/[^\n]*/g, '').matchAll(/\$(\w+)/g)].map(([, name = '']) => name)),
];
