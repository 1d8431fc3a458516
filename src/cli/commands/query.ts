import { isQuestionName, parameterFromWord, type Question, questions } from '../../app/questions.ts';
import type { Cell, Table } from '../../model/table.ts';
import { BACKGROUND } from '../background-option.ts';
import type { Command, Given, Terminal } from '../command.ts';
import { signedIn } from '../credentials.ts';
import { wrap } from '../help.ts';
import { usageError } from '../parse.ts';
import { alignedTable, csvTable, jsonTable } from '../table-text.ts';
import { gatherWarnings } from '../warnings.ts';

/** `newsgraph query`: Cypher, or a question by its name. */
export const queryCommand: Command = {
  name: 'query',
  summary: 'Ask a graph in Cypher, or by the name of a query',
  usage: '[--graph FILE|--store ADDRESS] TEXT|NAME [--param name=value]… [--json|--csv]',
  details: 'Without TEXT or NAME it lists the named queries. The store beside the graph is built when it is missing.',
  options: [
    { name: 'graph', value: 'FILE', description: 'the library to ask (./graph.jsonl)' },
    { name: 'store', value: 'ADDRESS', description: 'ask a Neo4j server instead: bolt://HOST:7687' },
    { name: 'param', value: 'name=value', multiple: true, description: 'a parameter: $name in the text' },
    BACKGROUND,
    { name: 'json', description: 'print one object {columns, rows} and nothing else' },
    { name: 'csv', description: 'print comma-separated values' },
  ],
  takes: { min: 0, max: 1, what: 'one query; put Cypher in quotes' },
  run,
};

async function run(given: Given, terminal: Terminal): Promise<void> {
  if (given.has('json') && given.has('csv')) throw usageError('Choose one of --json and --csv.', 'query');
  const [query] = given.positionals;
  if (query === undefined) return terminal.out(given.has('json') ? `${JSON.stringify(listed())}\n` : listing());
  if (query.trim() === '') throw usageError('The query is empty.', 'query');
  const parameters = parametersFrom(given.valuesOf('param'), isQuestionName(query));
  const store = given.valueOf('store');
  if (store !== undefined && given.has('graph')) throw usageError('Choose one of --graph and --store.', 'query');
  if (store !== undefined && given.has('background'))
    throw usageError('A server answers what was loaded: give --background to newsgraph load.', 'query');
  const table = await (store === undefined
    ? askGraph(
        given.valueOf('graph') ?? 'graph.jsonl',
        { query, parameters, background: given.has('background') },
        terminal,
      )
    : askStore(store, { query, parameters }, terminal));
  const write = given.has('json') ? jsonTable : given.has('csv') ? csvTable : alignedTable;
  terminal.out(write(table));
}

interface Asked {
  readonly query: string;
  readonly parameters: Readonly<Record<string, Cell>>;
  readonly background?: boolean;
}

async function askGraph(path: string, { query, parameters, background }: Asked, terminal: Terminal): Promise<Table> {
  const [{ ask }, { askOptions }] = await Promise.all([import('../../app/ask.ts'), import('../../app/library.ts')]);
  const warnings = gatherWarnings();
  const table = await ask(path, query, { parameters, ...askOptions(path, { background, onWarning: warnings.add }) });
  warnings.tell(terminal);
  return table;
}

async function askStore(address: string, { query, parameters }: Asked, terminal: Terminal): Promise<Table> {
  const { askServer } = await import('../../app/ask-server.ts');
  return signedIn((credentials) => askServer(address, query, { parameters, credentials }), terminal);
}

/** A named query knows the types of its parameters; in Cypher, a value is JSON if it can be read so. */
function parametersFrom(words: readonly string[], named: boolean): Record<string, Cell> {
  const pairs = words.map((word) => {
    const at = word.indexOf('=');
    if (at < 1) throw usageError(`"${word}" is no parameter. Give --param name=value.`, 'query');
    const value = word.slice(at + 1);
    return [word.slice(0, at), named ? value : parameterFromWord(value)] as const;
  });
  return Object.fromEntries(pairs);
}

const listed = () => questions().map(({ text: _, ...question }) => question);

const parameterLine = ({ parameters }: Question): string[] =>
  parameters.map(({ name, description, ...parameter }) => {
    const value = parameter.default ?? parameter.example ?? '…';
    return `      --param ${name}=${JSON.stringify(value)}  ${description}`;
  });

/** The named queries with what they answer and what they take. */
const listing = (): string =>
  questions()
    .map((question) =>
      [
        `${question.name}`,
        ...wrap(question.description, 74).map((line) => `    ${line}`),
        ...parameterLine(question),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
