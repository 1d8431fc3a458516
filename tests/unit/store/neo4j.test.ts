import { describe, expect, test } from 'vitest';
import { isNeo4jAddress, neo4jAddress } from '../../../src/store/neo4j-address.ts';
import { neo4jError } from '../../../src/store/neo4j-errors.ts';
import { checkNeo4jPlan, type Neo4jPlan } from '../../../src/store/neo4j-plan.ts';
import { checkNeo4jVersion } from '../../../src/store/neo4j-version.ts';
import { openStore } from '../../../src/store/open.ts';

describe('The address of a Neo4j server', () => {
  // Aura, routing and encryption cannot be tried offline: here only the reading of their addresses is.
  test.each([
    ['bolt://127.0.0.1:7687', { url: 'bolt://127.0.0.1:7687', shown: 'bolt://127.0.0.1:7687' }],
    ['bolt://localhost', { url: 'bolt://localhost', shown: 'bolt://localhost' }],
    ['bolt://db:7687/news', { url: 'bolt://db:7687', database: 'news', shown: 'bolt://db:7687/news' }],
    [
      'neo4j+s://0123abcd.databases.neo4j.io',
      { url: 'neo4j+s://0123abcd.databases.neo4j.io', shown: 'neo4j+s://0123abcd.databases.neo4j.io' },
    ],
    ['neo4j+ssc://[::1]:7687/', { url: 'neo4j+ssc://[::1]:7687', shown: 'neo4j+ssc://[::1]:7687' }],
    [
      'neo4j://a.example:7687/news?region=eu',
      { url: 'neo4j://a.example:7687?region=eu', database: 'news', shown: 'neo4j://a.example:7687/news' },
    ],
  ])('is read from %s', (address, expected) => {
    expect(neo4jAddress(address)).toEqual(expected);
    expect(isNeo4jAddress(address)).toBe(true);
  });

  test.each([
    ['bolt://neo4j:secret@host:7687', /^The address holds a user or a password\..*NEO4J_PASSWORD/],
    ['http://host:7474', /Perhaps bolt:\/\/host:7687 is meant/],
    ['gopher://host', /is no address of a Neo4j server/],
    ['bolt://host/a b', /is no name of a database/],
    ['bolt://host/system', /holds no graphs/],
    ['bolt://', /./],
    ['nonsense', /cannot be read/],
  ])('that is wrong is refused, and never repeats a password: %s', (address, message) => {
    try {
      neo4jAddress(address);
      expect.unreachable();
    } catch (cause) {
      expect(cause).toMatchObject({ name: 'InputError', code: 'store-address' });
      expect((cause as Error).message).toMatch(message);
      expect((cause as Error).message).not.toContain('secret');
    }
  });

  test('is not a file’s name', () => {
    for (const path of ['graph.db', '/tmp/graph.db', 'C:\\graph.db', 'http://host'])
      expect(isNeo4jAddress(path)).toBe(false);
  });
});

describe('The version of a Neo4j server', () => {
  // Only the check is tried: the tests start one version, 5.26.
  test.each(['Neo4j/5.26.12', 'Neo4j/5.23.0', 'Neo4j/2025.06.0', 'Neo4j/5.27-aura'])('%s will do', (agent) => {
    expect(() => checkNeo4jVersion(agent, 'bolt://host')).not.toThrow();
  });

  test.each(['Neo4j/4.4.30', 'Neo4j/5.11.0', 'Neo4j/3.5.0', 'Other/9.0', undefined])('%s is refused', (agent) => {
    expect(() => checkNeo4jVersion(agent, 'bolt://host')).toThrow(/bolt:\/\/host is .*; newsgraph needs Neo4j 5\.23/);
  });
});

const plan = (operatorType: string, details?: string, children: Neo4jPlan[] = []): Neo4jPlan => ({
  operatorType: `${operatorType}@neo4j`,
  arguments: { Details: details },
  children,
});

describe('A plan of Neo4j', () => {
  test('that only reads passes, also when it lists names', () => {
    const labels = plan('ProcedureCall', 'db.labels() :: (label :: STRING)');
    expect(() => checkNeo4jPlan(plan('ProduceResults', 'x', [labels]), 'r')).not.toThrow();
  });

  test.each([
    ['query-loads', plan('ProduceResults', 'x', [plan('LoadCSV', 'row')]), 'r'],
    ['query-calls', plan('ProcedureCall', 'dbms.listConfig() :: (name :: STRING)'), 's'],
    ['query-calls', plan('ProcedureCall', 'db.labels.evil() :: (x :: STRING)'), 'r'],
    ['query-calls', plan('ShowSettings'), 'r'],
    ['query-calls', plan('TerminateTransactions'), 'r'],
    ['query-calls', false, 's'],
    ['query-writes', plan('Create', '(n:X)'), 'rw'],
    ['query-writes', plan('CreateIndex'), 's'],
  ] as const)('is refused as %s', (code, refused, type) => {
    expect(() => checkNeo4jPlan(refused, type)).toThrow(expect.objectContaining({ code }));
  });
});

describe('What goes wrong on a server', () => {
  const told = (code: string) => neo4jError(Object.assign(new Error('the server’s words'), { code }), 'bolt://host');

  test.each([
    ['ServiceUnavailable', 'store-unreachable'],
    ['Neo.ClientError.Security.Unauthorized', 'store-unauthorized'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'store-unauthorized'],
    ['Neo.ClientError.Security.CredentialsExpired', 'store-password-expired'],
    ['Neo.ClientError.Security.Forbidden', 'store-read-only'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'store-read-only'],
    ['Neo.ClientError.Cluster.NotALeader', 'store-read-only'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'store-database'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'query-memory'],
  ])('is told by its code: %s', (code, expected) => {
    expect(told(code)).toMatchObject({
      code: expected,
      fault: 'user',
      message: expect.stringMatching(/^[^\n]+[.?!]$/),
    });
  });

  test('and is unknown is ours', () => {
    expect(told('Neo.DatabaseError.General.UnknownError')).toMatchObject({ code: 'store-failed', fault: 'ours' });
  });

  test('is one clear message when nobody answers', async () => {
    await expect(openStore('bolt://127.0.0.1:1')).rejects.toMatchObject({
      code: 'store-unreachable',
      fault: 'user',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
    });
  });
});
