import { StoreError } from '../model/errors.ts';
import { READ_ONLY_MESSAGE } from './allowed.ts';

/** One kind of trouble: how the server calls it, and what the user reads. */
interface Trouble {
  readonly codes: RegExp;
  readonly code: string;
  readonly fault: 'user' | 'ours';
  readonly message: (said: string, server: string) => string;
}

/** Where the server points in a query; a query is explained from its second line on. */
function syntaxMessage(said: string): string {
  const [sentence = '', line, column] = /^(.*?)(?: \(line (\d+), column (\d+).*)?$/s.exec(said)?.slice(1) ?? [];
  const where = line === undefined ? '' : ` at line ${line}, column ${column}`;
  return `Cypher error${where}: ${sentence.replace(/[.\s]+$/, '')}.`;
}

/** In this order; the first that fits says it. */
const TROUBLES: readonly Trouble[] = [
  {
    codes: /ServiceUnavailable|SessionExpired|DatabaseUnavailable/,
    code: 'store-unreachable',
    fault: 'user',
    message: (_, server) => `No Neo4j server answers at ${server}. Is it running, and are host, port and scheme right?`,
  },
  {
    codes: /CredentialsExpired/,
    code: 'store-password-expired',
    fault: 'user',
    message: (_, server) =>
      `${server} wants this user's first password to be changed. Change it, with cypher-shell or in Neo4j Browser, and try again.`,
  },
  {
    codes: /AuthenticationRateLimit/,
    code: 'store-unauthorized',
    fault: 'user',
    message: (_, server) => `${server} takes no more passwords for now, after too many wrong ones. Wait a minute.`,
  },
  {
    codes: /\.Security\.(?:Unauthorized|TokenExpired)/,
    code: 'store-unauthorized',
    fault: 'user',
    message: (_, server) => `${server} does not accept this user and password. Set NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    codes: /ReadOnly|NotALeader|\.Security\.Forbidden/,
    code: 'store-read-only',
    fault: 'user',
    message: (_, server) => `${server} cannot be written: the database is read-only, or this user may only read it.`,
  },
  {
    codes: /DatabaseNotFound/,
    code: 'store-database',
    fault: 'user',
    message: (_, server) => `${server}: there is no such database. Name another one behind the last slash, or none.`,
  },
  { codes: /Statement\.AccessMode/, code: 'query-writes', fault: 'user', message: () => READ_ONLY_MESSAGE },
  {
    codes: /TransactionTimedOut/,
    code: 'query-timeout',
    fault: 'user',
    message: () => 'The query was ended because it took too long. Bound its patterns, or ask for less.',
  },
  {
    codes: /MemoryPoolOutOfMemory|OutOfMemory/,
    code: 'query-memory',
    fault: 'user',
    message: () => 'The query needs more memory than the server allows. Bound its patterns, or return less.',
  },
  { codes: /SyntaxError|SemanticError/, code: 'query-syntax', fault: 'user', message: syntaxMessage },
  {
    codes: /ParameterMissing/,
    code: 'query-meaning',
    fault: 'user',
    message: (said) => `Cypher error: ${said.replace(/[.\s]+$/, '')}.`,
  },
  {
    codes: /Schema\.ConstraintValidationFailed/,
    code: 'constraint',
    fault: 'ours',
    message: (said, server) => `${server}: ${said}`,
  },
  {
    codes: /ClientError\.Statement/,
    code: 'query-failed',
    fault: 'user',
    message: (said) => `The query failed: ${said.replace(/[.\s]+$/, '')}.`,
  },
];

/** Turns what the driver throws into an error with a stable code; no message ever holds a password. */
export function neo4jError(cause: unknown, server: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const trouble = TROUBLES.find(({ codes }) => codes.test(code));
  if (trouble === undefined) return new StoreError('store-failed', `${server}: ${said}`, { cause });
  return new StoreError(trouble.code, trouble.message(said, server), { cause, fault: trouble.fault });
}
