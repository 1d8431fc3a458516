import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { StoreError } from '../model/errors.ts';
import type { Terminal } from './command.ts';

/** Who asks a server. */
interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Where someone may type: a terminal's two ends. */
export interface Keyboard {
  readonly input: NodeJS.ReadableStream;
  readonly isSeen: boolean;
}

/** The user that a fresh Neo4j has. */
const FIRST_USER = 'neo4j';

/** From the environment, so that no password stands in a command line, which others can see. */
export function credentialsFrom(env: NodeJS.ProcessEnv): Credentials | undefined {
  const { NEO4J_USER: user = FIRST_USER, NEO4J_PASSWORD: password } = env;
  return password === undefined ? undefined : { user, password };
}

/** What is typed into it goes nowhere. */
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks for a user and a password, of which nothing is shown while it is typed. */
async function askFor({ input }: Keyboard, { err }: Terminal): Promise<Credentials> {
  const lines = createInterface({ input, output: nowhere(), terminal: true });
  try {
    err(`User (${FIRST_USER}): `);
    const user = (await lines.question('')).trim() || FIRST_USER;
    err(`${user}\nPassword: `);
    const password = await lines.question('');
    err('\n');
    return { user, password };
  } finally {
    lines.close();
  }
}

const keyboardOf = (): Keyboard => ({
  input: process.stdin,
  isSeen: process.stdin.isTTY === true && process.stderr.isTTY === true,
});

/** Does what needs a server: with the environment's credentials, or, when it wants some and there are none, with typed ones. */
export async function signedIn<T>(
  work: (credentials: Credentials | undefined) => Promise<T>,
  terminal: Terminal,
  keyboard: Keyboard = keyboardOf(),
): Promise<T> {
  const known = credentialsFrom(process.env);
  try {
    return await work(known);
  } catch (cause) {
    const isAsked = cause instanceof StoreError && cause.code === 'store-unauthorized';
    if (!isAsked || known !== undefined || !keyboard.isSeen) throw cause;
    return work(await askFor(keyboard, terminal));
  }
}
