import type { Terminal } from '../../src/cli/command.ts';
import { runCli } from '../../src/cli/run-cli.ts';

/** What a command of ours came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `newsgraph …` in this process, as in a pipe. */
export async function runHere(...words: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isOutSeen: false,
    isErrSeen: false,
  };
  const code = await runCli([...words], terminal);
  return { code, out, err };
}
