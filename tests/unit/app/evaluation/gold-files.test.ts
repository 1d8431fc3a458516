import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  goldFolder,
  readBench,
  readMergedGold,
  readOwnGold,
  readSeedGold,
} from '../../../../src/app/evaluation/gold-files.ts';

let empty = '';

beforeEach(() => {
  empty = mkdtempSync(join(tmpdir(), 'newsgraph-gold-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(empty, { recursive: true, force: true });
});

describe('the gold folder', () => {
  it('is the one that NEWSGRAPH_GOLD names, if it is there', () => {
    vi.stubEnv('NEWSGRAPH_GOLD', empty);
    expect(goldFolder('/')).toBe(empty);
    vi.stubEnv('NEWSGRAPH_GOLD', join(empty, 'nowhere'));
    expect(goldFolder('/')).toBeUndefined();
  });

  it('is looked for beside the checkout otherwise', () => {
    vi.stubEnv('NEWSGRAPH_GOLD', '');
    expect(goldFolder(join(empty, 'main'))).toBeUndefined();
  });

  it('may hold only some of the sets', () => {
    expect(readSeedGold(empty)).toEqual([]);
    expect(readMergedGold(empty)).toBeUndefined();
    expect(readBench(empty, 'dwie')).toEqual([]);
    expect(readOwnGold(join(empty, 'nowhere'))).toEqual([]);
  });
});
