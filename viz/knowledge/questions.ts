import { compareText } from '../../src/model/hash.ts';
import type { Cell } from '../../src/model/table.ts';
import type { Question, QuestionParameter } from '../source.ts';
import type { Selection } from '../state.ts';
import type { Atlas } from './atlas.ts';

/** A question's Cypher without the comment before it, which the form shows as title, description and parameters. */
export const cypherOf = ({ text }: Pick<Question, 'text'>): string => text.replace(/^(?:\/\/[^\n]*\n)+/, '').trim();

/** The values a question's form starts with: its defaults; a name it must be given is that of someone in this graph. */
export const startValues = ({ parameters }: Question, someone: string): Record<string, string> =>
  Object.fromEntries(
    parameters.map((one) => [
      one.name,
      String(one.default ?? (one.type === 'string' ? someone : undefined) ?? one.example ?? ''),
    ]),
  );

/** Whom a question is about where nobody is named: who is selected, else who is mentioned most. */
export function someoneIn({ nodes, view }: Atlas, selection: Selection): string {
  const selected = selection.as === 'nodes' ? nodes.get(selection.ids[0] ?? '') : undefined;
  const foremost = view.nodes.toSorted((a, b) => b.mentions - a.mentions || compareText(a.id, b.id))[0];
  return (selected ?? foremost)?.name ?? '';
}

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
