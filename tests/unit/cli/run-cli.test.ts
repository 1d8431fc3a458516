import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../../src/cli/command.ts';
import { commands } from '../../../src/cli/commands.ts';
import { helpOf } from '../../../src/cli/help.ts';
import { parse } from '../../../src/cli/parse.ts';
import { progressOn } from '../../../src/cli/progress.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { gatherWarnings } from '../../../src/cli/warnings.ts';

/** A terminal that remembers. */
function terminal(isErrSeen = false): Terminal & { readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  return {
    said,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    isOutSeen: false,
    isErrSeen,
  };
}

const command = (name: string) => {
  const found = commands.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('a command', () => {
  test.each(commands)('$name tells all its options in its help, within 80 columns but for the usage', (each) => {
    const help = helpOf(each);
    for (const { name } of each.options) expect(help).toContain(`--${name}`);
    const lines = help.split('\n').filter((line) => !line.startsWith('Usage:'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('takes options before, between and after its arguments, and several values of one', () => {
    const given = parse(command('query'), ['--param', 'a=1', 'RETURN $a', '--param=b=-2', '--json']);
    expect(given.positionals).toEqual(['RETURN $a']);
    expect(given.valuesOf('param')).toEqual(['a=1', 'b=-2']);
    expect([given.has('json'), given.has('csv')]).toEqual([true, false]);
  });

  test('takes everything after -- as it is', () => {
    expect(parse(command('build'), ['-o', 'x.json', '--', '-a.txt'])).toMatchObject({ positionals: ['-a.txt'] });
  });

  test('is found near what was typed', async () => {
    const seen = terminal();
    expect(await runCli(['statz'], seen)).toBe(2);
    expect(seen.said).toEqual({ out: '', err: expect.stringContaining('Did you mean "stats"?') });
  });

  test('is helped by name', async () => {
    const seen = terminal();
    expect(await runCli(['help', 'serve'], seen)).toBe(0);
    expect(seen.said.out).toBe(helpOf(command('serve')));
  });
});

describe('progress', () => {
  test('is drawn where someone looks', () => {
    const seen = terminal(true);
    const progress = progressOn(seen);
    progress.tick(1, 2, 'Half of it');
    expect(seen.said.err).toBe('\r\x1b[K[############------------] 1/2 Half of it');
    progress.clear();
    expect(seen.said.err.endsWith('\r\x1b[K')).toBe(true);
  });

  test('is silent in a pipe', () => {
    const seen = terminal(false);
    const progress = progressOn(seen);
    progress.tick(1, 2, 'Half of it');
    progress.clear();
    expect(seen.said).toEqual({ out: '', err: '' });
  });
});

describe('warnings', () => {
  test('of one kind are cut short, so that others are seen', () => {
    const seen = terminal();
    const warnings = gatherWarnings();
    for (let at = 0; at < 30; at++) warnings.add({ code: 'no-date', message: `${at} has no date` });
    warnings.add({ code: 'odd', message: 'one is odd' });
    warnings.tell(seen);
    const lines = seen.said.err.trimEnd().split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.slice(-2)).toEqual(['warning: … and 20 more like this (no-date)', 'warning: one is odd']);
  });
});
