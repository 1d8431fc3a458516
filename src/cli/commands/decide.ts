import { answer, OUTPUT } from '../answer.ts';
import type { Command, Option } from '../command.ts';
import { usageError } from '../parse.ts';
import { gatherWarnings } from '../warnings.ts';

const OPTIONS: readonly Option[] = [
  { name: 'graph', value: 'FILE', description: 'the library to write the decision into (./graph.jsonl)' },
  { name: 'by', value: 'NAME', description: 'who decides' },
  { name: 'why', value: 'TEXT', description: 'the reason, for whoever reads it later' },
];

type Kind = 'same' | 'different' | 'reject' | 'note';

const decides =
  (kind: Kind): Command['run'] =>
  async (given, terminal) => {
    const { decide } = await import('../../app/decide.ts');
    const warnings = gatherWarnings();
    const [by, why] = ['by', 'why'].map(given.valueOf);
    if (kind === 'note' && why === undefined) throw usageError('Say what to note: --why TEXT.', 'note');
    const path = given.valueOf('graph') ?? 'graph.jsonl';
    const decisions = await decide(path, { kind, about: given.positionals, by, why, onWarning: warnings.add });
    warnings.tell(terminal);
    if (terminal.isOutSeen) for (const decision of decisions) terminal.out(`${JSON.stringify(decision)}\n`);
  };

const DETAILS =
  'The decision is one line at the end of the library. It is kept by the words of the article, so that it survives a new reader; `newsgraph decisions` lists and undoes.';

/** `newsgraph same`: people say that two are one. */
export const sameCommand: Command = {
  name: 'same',
  summary: 'Decide that two are one, whatever the evidence says',
  usage: 'A B… [--graph FILE] [--by NAME] [--why TEXT]',
  details: DETAILS,
  options: OPTIONS,
  takes: { min: 2, max: Number.POSITIVE_INFINITY, what: 'at least two names or ids' },
  run: decides('same'),
};

/** `newsgraph different`: people say that two are two. */
export const differentCommand: Command = {
  name: 'different',
  summary: 'Decide that two are not one',
  usage: 'A B [--graph FILE] [--by NAME] [--why TEXT]',
  details: `${DETAILS} Where one node holds both, give the ids of two of its members (\`newsgraph explain\` lists them).`,
  options: OPTIONS,
  takes: { min: 2, max: 2, what: 'two names or ids' },
  run: decides('different'),
};

/** `newsgraph reject`: a claim was misread. */
export const rejectCommand: Command = {
  name: 'reject',
  summary: 'Decide that a claim was misread, and leave it out',
  usage: 'CLAIM… [--graph FILE] [--by NAME] [--why TEXT]',
  details: DETAILS,
  options: OPTIONS,
  takes: { min: 1, max: Number.POSITIVE_INFINITY, what: 'ids of claims' },
  run: decides('reject'),
};

/** `newsgraph note`: a remark that stays with the words. */
export const noteCommand: Command = {
  name: 'note',
  summary: 'Keep a remark about someone or something',
  usage: 'NAME --why TEXT [--graph FILE] [--by NAME]',
  details: DETAILS,
  options: OPTIONS,
  takes: { min: 1, max: Number.POSITIVE_INFINITY, what: 'at least one name or id' },
  run: decides('note'),
};

/** `newsgraph decisions`: what people decided, and a way back. */
export const decisionsCommand: Command = {
  name: 'decisions',
  summary: 'List what people decided, or take a decision back',
  usage: '[--graph FILE] [--undo ID] [--json|--csv]',
  details: 'A decision whose words no article holds any more is listed as an orphan: it changes nothing.',
  options: [
    { name: 'graph', value: 'FILE', description: 'the library (./graph.jsonl)' },
    { name: 'undo', value: 'ID', multiple: true, description: 'take this decision back' },
    ...OUTPUT,
  ],
  takes: { min: 0, max: 0, what: 'no arguments; --undo ID takes one back' },
  run: async (given, terminal) => {
    const undone = given.valuesOf('undo');
    if (undone.length === 0) return answer('decisions', given, terminal);
    const { takeBack } = await import('../../app/decide.ts');
    const warnings = gatherWarnings();
    const path = given.valueOf('graph') ?? 'graph.jsonl';
    for (const id of undone) await takeBack(path, id, { onWarning: warnings.add });
    warnings.tell(terminal);
  },
};
