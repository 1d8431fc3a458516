import { afterEach, describe, expect, test, vi } from 'vitest';
import { canStartNeo4j, startNeo4j } from './server.ts';

describe('Without Java', () => {
  afterEach(() => vi.unstubAllEnvs());

  const withoutJava = (ci: string | undefined) => {
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('CI', ci);
  };

  test('the tests of Neo4j are skipped aloud', () => {
    withoutJava(undefined);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(canStartNeo4j()).toBe(false);
    expect(said.mock.calls).toEqual([
      ['No Neo4j can be started: Java 17 is not on this machine. Its tests are skipped.\n'],
    ]);
  });

  test('they fail at once in CI', () => {
    withoutJava('true');
    expect(() => canStartNeo4j()).toThrow(/Java 17 is not on this machine/);
  });

  test('a script that needs a Neo4j says so', async () => {
    withoutJava(undefined);
    vi.stubEnv('NEWSGRAPH_TEST_NEO4J', undefined);
    await expect(startNeo4j()).rejects.toThrow(/Java 17 is not on this machine/);
  });
});
