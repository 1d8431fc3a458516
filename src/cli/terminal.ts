import { writeSync } from 'node:fs';
import type { Terminal } from './command.ts';

const isBrokenPipe = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EPIPE';

/** A full disk or a lost terminal: one message, as far as it can still be told. */
function giveUp(cause: unknown): never {
  try {
    writeSync(
      process.stderr.fd,
      `newsgraph: the output cannot be written: ${(cause as Error).message}. Is there room?\n`,
    );
  } catch {
    // Standard error is lost as well.
  }
  process.exit(2);
}

/** This process's own terminal. Whoever closes the pipe early ("| head") has read enough: that is no error. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (cause) => {
      if (isBrokenPipe(cause)) process.exit();
      giveUp(cause);
    });
  const isErrSeen = process.stderr.isTTY === true;
  return {
    out: (text) => void process.stdout.write(text),
    // A progress bar must show while the reader keeps the thread busy, so a terminal is written to at once.
    err: (text) => void (isErrSeen ? writeSync(process.stderr.fd, text) : process.stderr.write(text)),
    isOutSeen: process.stdout.isTTY === true,
    isErrSeen,
  };
}
