import type { Terminal } from './command.ts';

const BAR = 24;

/** Room for the name of what is being read. */
const NAME = 40;

/** A bar that is drawn over itself on a terminal and stays silent in a pipe. */
export interface Progress {
  readonly tick: (done: number, all: number, what: string) => void;
  /** Takes the bar away, so that the next words stand alone. */
  readonly clear: () => void;
}

/** A progress bar on standard error, if someone looks at it. */
export function progressOn({ err, isErrSeen }: Terminal): Progress {
  if (!isErrSeen) return { tick: () => undefined, clear: () => undefined };
  return {
    tick: (done, all, what) => {
      const filled = all === 0 ? BAR : Math.round((done / all) * BAR);
      const bar = `${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}`;
      err(`\r\x1b[K[${bar}] ${done}/${all} ${[...what].slice(0, NAME).join('')}`);
    },
    clear: () => err('\r\x1b[K'),
  };
}
