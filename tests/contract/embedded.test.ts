import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { openStore } from '../../src/store/open.ts';
import { storeContract } from './store.ts';

const folder = await mkdtemp(join(tmpdir(), 'newsgraph-store-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

storeContract('The embedded engine in memory', async () => openGrafeo());
storeContract('The embedded engine on a file', () => openStore(join(folder, 'graph.db')));
