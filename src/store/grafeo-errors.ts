import { StoreError } from '../model/errors.ts';
import { READ_ONLY_MESSAGE } from './allowed.ts';

/** Where the engine points in a query, 1-based. */
interface Position {
  readonly line: number;
  readonly column: number;
}

function positionIn(message: string): Position | undefined {
  const found = /--> query:(\d+):(\d+)/.exec(message);
  return found === null ? undefined : { line: Number(found[1]), column: Number(found[2]) };
}

/** The engine names marks as its lexer does; people write them. */
const MARKS: Readonly<Record<string, string>> = {
  LParen: '(',
  RParen: ')',
  LBrace: '{',
  RBrace: '}',
  LBracket: '[',
  RBracket: ']',
  Colon: ':',
  Comma: ',',
};

const inMarks = (sentence: string): string =>
  sentence.replace(/\bExpected (\w+)/, (said, mark: string) =>
    mark in MARKS ? `expected "${MARKS[mark]}"` : said.replace('Expected', 'expected'),
  );

/** The engine's sentence, without its codes and the drawing under it. */
function saidIn(message: string): string {
  const [said = ''] = message.replace(/^.*?GRAFEO-[A-Z]\d+: /s, '').split('\n');
  const help = /help: (.+)/.exec(message)?.[1];
  const sentence = said.replace(/^(syntax|semantic|execution) error: /, '').replace('[Cypher] ', '');
  return [sentence.replace(/[.\s]+$/, ''), help?.trim()].filter(Boolean).join('. ');
}

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

const user = (code: string, message: string, cause: unknown): StoreError =>
  new StoreError(code, ended(message), { cause, fault: 'user' });

/** Turns what the engine throws into an error with a stable code that says whose mistake it was. */
export function grafeoError(cause: unknown, store: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = /GRAFEO-([A-Z]\d+)/.exec(message)?.[1] ?? '';
  const said = saidIn(message);
  if (code === 'Q001') {
    const at = positionIn(message);
    const where = at === undefined ? '' : ` at line ${at.line}, column ${at.column}`;
    return user('query-syntax', `Cypher syntax error${where}: ${inMarks(said)}`, cause);
  }
  if (said.startsWith('timeout error'))
    return user('query-timeout', 'The query took too long. Bound its patterns, or ask for less', cause);
  if (code === 'Q002') return user('query-meaning', `Cypher error: ${said}`, cause);
  if (code.startsWith('Q')) return user('query-failed', `The query failed: ${said}`, cause);
  if (code === 'T003') return user('query-writes', READ_ONLY_MESSAGE, cause);
  if (message.includes('Constraint violation')) return new StoreError('constraint', `${store}: ${said}.`, { cause });
  if (message.includes('locked'))
    return new StoreError('store-locked', `${store} is in use by another process: close it and try again.`, { cause });
  if (code === 'S002' || code === 'X002')
    return new StoreError('store-damaged', `${store} is damaged: ${said}. Delete it; it is built again.`, { cause });
  if (message.includes('does not exist'))
    return new StoreError('store-missing', `${store} is not there (any more).`, { cause });
  return new StoreError('store-failed', `${store}: ${said}.`, { cause });
}
