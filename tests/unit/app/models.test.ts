import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLanguageModel, loadPlaces } from '../../../src/app/models.ts';
import { NETWORK_FILES } from '../../../src/language/network/network-model.ts';

const before = process.memoryUsage();
const model = loadLanguageModel();
const after = process.memoryUsage();

describe('loading the language model', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-models-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is done once a process', () => {
    expect(loadLanguageModel()).toBe(model);
  });

  it('takes less than 200 MB of memory', () => {
    const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    expect(used).toBeLessThan(200e6);
  });

  it('says which file is missing and what to do', () => {
    expect(() => loadLanguageModel(join(folder, 'none'))).toThrow(/checksums\.json.*Install newsgraph again/);
    writeFileSync(join(folder, 'checksums.json'), '{}');
    expect(() => loadLanguageModel(folder)).toThrow(/missing: .*word-classes\.bin\.gz.*Install newsgraph again/);
  });

  it('refuses a file that is no gzip', () => {
    writeFileSync(join(folder, 'word-classes.bin.gz'), 'not gzip');
    expect(() => loadLanguageModel(folder)).toThrow(/damaged: .*word-classes\.bin\.gz/);
  });

  it('refuses whole files of which one is another than its checksum says, and names both', () => {
    for (const name of NETWORK_FILES) copyFileSync(`models/${name}.bin.gz`, join(folder, `${name}.bin.gz`));
    const checksums = JSON.parse(readFileSync('models/checksums.json', 'utf8')) as Record<string, string>;
    writeFileSync(join(folder, 'checksums.json'), JSON.stringify({ ...checksums, network: checksums['lemmas'] }));
    expect(() => loadLanguageModel(folder)).toThrow(
      new RegExp(`network\\.bin\\.gz.*${checksums['lemmas']}.*${checksums['network']}`),
    );
  });
});

describe('loading the table of places', () => {
  it('is done once a process', () => {
    expect(loadPlaces()).toBe(loadPlaces());
  });

  it('refuses a table that is another than its checksum says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-places-'));
    copyFileSync('models/lemmas.bin.gz', join(folder, 'places.bin.gz'));
    copyFileSync('models/checksums.json', join(folder, 'checksums.json'));
    expect(() => loadPlaces(folder)).toThrow(/places\.bin\.gz should be/);
    rmSync(folder, { recursive: true });
  });
});

const SHIPPED = [...NETWORK_FILES, 'places'];

describe('the folder of models', () => {
  it('holds the files that are read, their checksums and nothing else', () => {
    const listed = Object.keys(JSON.parse(readFileSync('models/checksums.json', 'utf8')));
    expect(listed.sort()).toEqual(SHIPPED.toSorted());
  });

  it('has a card for each file', () => {
    const cards = readFileSync('models/README.md', 'utf8');
    expect(SHIPPED.filter((name) => !cards.includes(`| \`${name}.bin.gz\` |`))).toEqual([]);
  });

  it('weighs no more than 8 MB', () => {
    const sizes = SHIPPED.map((name) => readFileSync(`models/${name}.bin.gz`).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8e6);
  });
});
