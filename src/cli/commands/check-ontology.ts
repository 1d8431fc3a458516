import type { CheckedOntology, FailedExample } from '../../app/check-ontology.ts';
import { OntologyError } from '../../model/errors.ts';
import type { Command } from '../command.ts';

/** `newsgraph check-ontology`: a user's examples through the real reader. */
export const checkOntologyCommand: Command = {
  name: 'check-ontology',
  summary: 'Check a file for --ontology and run its examples through the reader',
  usage: 'FILE [--json]',
  details:
    'Every example must be read as written, nothing of the kind may be read in a counterexample, and newsgraph’s own examples must be read as before. A file that cannot be used ends with exit code 2, examples that fail with 1.',
  options: [{ name: 'json', description: 'print the outcome as one JSON object' }],
  takes: { min: 1, max: 1, what: 'one file' },
  run: async (given, terminal) => {
    const { checkOntology } = await import('../../app/check-ontology.ts');
    const checked = await checkOntology(given.positionals[0] as string);
    terminal.out(given.has('json') ? `${JSON.stringify(checked)}\n` : inWords(checked));
    if (checked.failed.length > 0)
      throw new OntologyError(
        'ontology-examples',
        `${count(checked.failed.length, 'sentence')} not read as the records say.`,
      );
  },
};

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const failureInWords = ({ place, sentence, why, read, words }: FailedExample): string =>
  [
    `${place}: "${sentence}"`,
    `  ${why}`,
    `  read: ${read.length === 0 ? 'nothing' : read.join('; ')}`,
    ...(words ? [`  words in their basic form: ${words.join(', ')}`] : []),
    '',
  ].join('\n');

function inWords({ examples, counterexamples, failed, unproved }: CheckedOntology): string {
  const bare = unproved.length === 0 ? '' : `without an example: ${unproved.join(', ')}\n`;
  const all = `${count(examples, 'example')}, ${count(counterexamples, 'counterexample')}: ${failed.length === 0 ? 'all read as they should be' : `${failed.length} fail`}\n`;
  return [...failed.map(failureInWords), bare, all].join('');
}
