import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// Docker is not at hand where these tests run: the file is read, not run.

const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
const { services, volumes } = parse(text) as {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

test('docker-compose.yml starts the Neo4j that is tested, for this machine only, and keeps its data', () => {
  const { image, ports, volumes: mounts } = services['neo4j'] as Readonly<Record<string, unknown>>;
  const tested = /<version>(5\.\d+)\.\d+<\/version>/.exec(
    readFileSync(new URL('../neo4j/pom.xml', import.meta.url), 'utf8'),
  )?.[1];
  expect(image).toBe(`neo4j:${tested}-community`);
  expect(ports).toContain('127.0.0.1:7687:7687');
  for (const port of ports as string[]) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  const [volume] = (mounts as string[]).map((each) => each.split(':')[0] ?? '');
  expect(Object.keys(volumes)).toEqual([volume]);
});

test('docker-compose.yml holds no password: it comes from the environment and must be given', () => {
  const { environment, healthcheck } = services['neo4j'] as {
    readonly environment: Readonly<Record<string, string>>;
    readonly healthcheck: Readonly<Record<string, unknown>>;
  };
  expect(environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(healthcheck['test']).toEqual(['CMD-SHELL', expect.stringContaining('cypher-shell')]);
  // "$$" is one "$" for the shell in the container.
  expect(String(healthcheck['test'])).toContain('$${NEO4J_AUTH#*/}');
  for (const key of ['interval', 'timeout', 'start_period']) expect(healthcheck[key]).toMatch(/^\d+s$/);
});
