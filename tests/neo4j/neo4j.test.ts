import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { storeContract } from '../contract/store.ts';
import { differingSuite } from './differing.ts';
import { loadingSuite } from './loading.ts';
import { readingSuite } from './reading.ts';
import { canStartNeo4j, startNeo4j, type TestServer } from './server.ts';
import { troubleSuite } from './trouble.ts';

// A real Neo4j 5.26. It holds one database, so all that needs one stands in this file, one after another.

const isSkipped = !canStartNeo4j();

/** The first start may have to fetch the server. */
const START = 900_000;
const STOP = 60_000;

/** Two are needed in turn; the second starts while the first is tested, because most of its start is waiting. */
let strict: Promise<TestServer> | undefined;
const startStrict = (): Promise<TestServer> => {
  strict ??= startNeo4j('auth', 'read-only');
  strict.catch(() => undefined);
  return strict;
};
afterAll(async () => (await strict)?.stop(), STOP);

describe.skipIf(isSkipped)('A real Neo4j', () => {
  let server: TestServer;
  const address = () => server.address;
  beforeAll(async () => {
    server = await startNeo4j();
    void startStrict();
  }, START);
  afterAll(() => server?.stop(), STOP);

  storeContract('Neo4j', () => openStore(address()));
  readingSuite(address);
  loadingSuite(address);
  differingSuite(address);
});

describe.skipIf(isSkipped)('A real Neo4j, started otherwise,', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startStrict();
  }, START);

  troubleSuite(() => server.address);
});
