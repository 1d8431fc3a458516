import type { Problem } from '../model/problem.ts';
import type { Terminal } from './command.ts';

/** More than this many lines of one kind bury the others. */
const SHOWN = 10;

/** Gathers warnings while something runs, to tell them in one block afterwards. */
export interface Warnings {
  readonly add: (problem: Problem) => void;
  /** Writes them on standard error, a long row of one kind cut short; they never change the exit code. */
  readonly tell: (terminal: Terminal) => void;
}

/** A fresh, empty gathering of warnings. */
export function gatherWarnings(): Warnings {
  const byCode = new Map<string, string[]>();
  return {
    add: ({ code, message }) => {
      byCode.set(code, [...(byCode.get(code) ?? []), message]);
    },
    tell: ({ err }) => {
      for (const [code, messages] of byCode) {
        for (const message of messages.slice(0, SHOWN)) err(`warning: ${message}\n`);
        if (messages.length > SHOWN) err(`warning: … and ${messages.length - SHOWN} more like this (${code})\n`);
      }
    },
  };
}
