import { answer, GRAPH, OUTPUT, type Question } from '../answer.ts';
import type { Command, Option } from '../command.ts';
import { usageError } from '../parse.ts';
import { gatherWarnings } from '../warnings.ts';

const ABOUT: Option = { name: 'about', value: 'NAME', description: 'only what concerns this name or id' };
const ALL: Option = { name: 'all', description: 'also what is only alleged, planned or disputed' };

const asks =
  (question: Question): Command['run'] =>
  (given, terminal) =>
    answer(question, given, terminal);

/** `newsgraph entities`: clusters with their evidence. */
export const entitiesCommand: Command = {
  name: 'entities',
  summary: 'List who and what is in a graph, why they are one, and whom they nearly were',
  usage: '[NAME…] [--graph FILE] [--json|--csv]',
  details:
    'Without NAME all people, groups and places are listed. Undo what is wrong with `newsgraph same` and `newsgraph different`.',
  options: [GRAPH, ...OUTPUT],
  takes: { min: 0, max: Number.POSITIVE_INFINITY, what: 'names or ids' },
  run: asks('entities'),
};

/** `newsgraph conflicts`: where sources disagree. */
export const conflictsCommand: Command = {
  name: 'conflicts',
  summary: 'List claims that cannot both hold',
  usage: '[--graph FILE] [--about NAME] [--json|--csv]',
  options: [GRAPH, ABOUT, ...OUTPUT],
  takes: { min: 0, max: 0, what: 'no arguments' },
  run: asks('conflicts'),
};

/** `newsgraph claims`: everything said about one. */
export const claimsCommand: Command = {
  name: 'claims',
  summary: 'List everything that is said about someone or something, and who says it',
  usage: '--about NAME [--graph FILE] [--json|--csv]',
  options: [GRAPH, ABOUT, ...OUTPUT],
  takes: { min: 0, max: 0, what: 'no arguments; say --about NAME' },
  run: async (given, terminal) => {
    if (given.valueOf('about') === undefined) throw usageError('Say about whom: --about NAME.', 'claims');
    await answer('claims', given, terminal);
  },
};

/** `newsgraph timeline`: dated events in order. */
export const timelineCommand: Command = {
  name: 'timeline',
  summary: 'List dated events in the order of their days',
  usage: '[--graph FILE] [--about NAME] [--json|--csv]',
  options: [GRAPH, ABOUT, ...OUTPUT],
  takes: { min: 0, max: 0, what: 'no arguments' },
  run: asks('timeline'),
};

/** `newsgraph path`: how two are connected. */
export const pathCommand: Command = {
  name: 'path',
  summary: 'Show a shortest chain of relationships between two',
  usage: 'A B [--graph FILE] [--all] [--json|--csv]',
  options: [GRAPH, ALL, ...OUTPUT],
  takes: { min: 2, max: 2, what: 'two names or ids; put names of several words in quotes' },
  run: asks('chain'),
};

/** `newsgraph neighbors`: what is one step away. */
export const neighborsCommand: Command = {
  name: 'neighbors',
  summary: 'List the relationships of someone or something',
  usage: 'NAME [--graph FILE] [--all] [--json|--csv]',
  options: [GRAPH, ALL, ...OUTPUT],
  takes: { min: 1, max: 1, what: 'one name or id; put a name of several words in quotes' },
  run: asks('neighbors'),
};

/** `newsgraph search`: find by words. */
export const searchCommand: Command = {
  name: 'search',
  summary: 'Find who and what by words of a name or a quote',
  usage: 'WORDS… [--graph FILE] [--json|--csv]',
  options: [GRAPH, ...OUTPUT],
  takes: { min: 1, max: Number.POSITIVE_INFINITY, what: 'words' },
  run: asks('search'),
};

/** `newsgraph report`: a dossier. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'Write a dossier in Markdown with a footnote to every quote',
  usage: 'NAME [--graph FILE]',
  options: [GRAPH],
  takes: { min: 1, max: 1, what: 'one name or id; put a name of several words in quotes' },
  run: async (given, terminal) => {
    const [{ report }, { openGraph }] = await Promise.all([
      import('../../app/answers/report.ts'),
      import('../../app/library.ts'),
    ]);
    const warnings = gatherWarnings();
    const graph = await openGraph(given.valueOf('graph') ?? 'graph.jsonl', { onWarning: warnings.add });
    warnings.tell(terminal);
    terminal.out(report(graph, given.positionals[0] as string));
  },
};
