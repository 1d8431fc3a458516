import fc from 'fast-check';
import { afterEach, beforeEach, vi } from 'vitest';

// Tests see the same world every time: a fixed seed, no dice, no clock, no network, no chatter.
fc.configureGlobal({ seed: 20200105 });

const forbidden = (what: string) => () => {
  throw new Error(`${what} is not allowed in a test of ours: results must not depend on it`);
};

beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`a test wrote to the console: ${words.join(' ')}`);
    });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Call in suites of pure rooms: makes the dice and the clock throw. */
export function forbidImpurity(): void {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockImplementation(forbidden('Math.random'));
    vi.spyOn(Date, 'now').mockImplementation(forbidden('Date.now'));
  });
}
