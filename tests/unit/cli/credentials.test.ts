import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Terminal } from '../../../src/cli/command.ts';
import { credentialsFrom, signedIn } from '../../../src/cli/credentials.ts';
import { StoreError } from '../../../src/model/errors.ts';

const PASSWORD = 'correct-horse-9';

function terminal(): Terminal & { said: () => string } {
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  return { out: hear, err: hear, isOutSeen: true, isErrSeen: true, said: () => said };
}

const unauthorized = () => new StoreError('store-unauthorized', 'not you', { fault: 'user' });

describe('Credentials', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    [{}, undefined],
    [{ NEO4J_USER: 'ada' }, undefined],
    [{ NEO4J_PASSWORD: PASSWORD }, { user: 'neo4j', password: PASSWORD }],
    [
      { NEO4J_USER: 'ada', NEO4J_PASSWORD: PASSWORD },
      { user: 'ada', password: PASSWORD },
    ],
  ])('come from the environment %j', (env, expected) => {
    expect(credentialsFrom(env)).toEqual(expected);
  });

  test('are asked for at a terminal when a server wants some, and the password is never shown', async () => {
    vi.stubEnv('NEO4J_PASSWORD', undefined);
    const seen = terminal();
    const input = new PassThrough();
    const work = vi.fn(async (credentials?: { user: string; password: string }) => {
      if (credentials === undefined) throw unauthorized();
      return credentials;
    });
    const signing = signedIn(work, seen, { input, isSeen: true });
    await vi.waitFor(() => expect(seen.said()).toContain('User (neo4j): '));
    input.write('ada\n');
    await vi.waitFor(() => expect(seen.said()).toContain('Password: '));
    input.write(`${PASSWORD}\n`);
    expect(await signing).toEqual({ user: 'ada', password: PASSWORD });
    expect(work).toHaveBeenCalledTimes(2);
    expect(seen.said()).not.toContain(PASSWORD);
  });

  test('that a server refuses are not asked for again, nor is anybody asked in a pipe', async () => {
    const work = () => Promise.reject(unauthorized());
    vi.stubEnv('NEO4J_PASSWORD', PASSWORD);
    const keyboard = { input: new PassThrough(), isSeen: true };
    await expect(signedIn(work, terminal(), keyboard)).rejects.toMatchObject({ code: 'store-unauthorized' });
    vi.stubEnv('NEO4J_PASSWORD', undefined);
    await expect(signedIn(work, terminal(), { ...keyboard, isSeen: false })).rejects.toMatchObject({
      code: 'store-unauthorized',
    });
  });
});
