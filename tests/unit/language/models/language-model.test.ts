import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../../../../src/app/models.ts';
import { sha256 } from '../../../../src/model/hash.ts';
import { forbidImpurity } from '../../../setup.ts';

forbidImpurity();

const before = process.memoryUsage();
const model = loadLanguageModel(undefined, 'linear');
const after = process.memoryUsage();

const words = (text: string): string[] => text.split(' ');
const DOCUMENT = [
  'Prime Minister Ada Lund told the Lisbon Herald on Tuesday that her government would not resign .',
  'Dozens of dockers were arrested in Porto after clashes with police , the Dockers ’ Union said .',
  'Lund , who was elected in 2021 , has been criticised by the Socialist Party .',
  'She flew to Madrid , where she met the king .',
  'BREAKING : TWO DEAD IN BRIDGE COLLAPSE',
].map(words);

describe('the linear language model', () => {
  it('gives every token a tag, a lemma, a head and a relation, and every sentence one root', () => {
    const annotations = model.annotate(DOCUMENT);
    annotations.forEach((annotation, i) => {
      const length = DOCUMENT[i]!.length;
      for (const column of [annotation.tags, annotation.xpos, annotation.lemmas, annotation.heads])
        expect(column).toHaveLength(length);
      expect(annotation.heads.filter((head) => head === -1)).toHaveLength(1);
      annotation.heads.forEach((head, token) => {
        expect(annotation.relations[token] === 'root').toBe(head === -1);
        expect(head).toBeLessThan(length);
        expect(head).not.toBe(token);
      });
    });
  });

  it('says the same, bit for bit, on every machine', () => {
    expect(sha256(JSON.stringify(model.annotate(DOCUMENT)))).toBe(
      '810e82092dc56650329d397c3b6d38d0758cac93c01abdde0a91e3df9f4ff770',
    );
  });

  it('does not remember one document while it reads another', () => {
    const alone = model.annotate([DOCUMENT[3]!]);
    model.annotate(DOCUMENT);
    expect(model.annotate([DOCUMENT[3]!])).toEqual(alone);
  });

  it('reads an empty document, an empty sentence and strange tokens', () => {
    expect(model.annotate([])).toEqual([]);
    expect(model.annotate([[]])[0]).toEqual({ tags: [], xpos: [], lemmas: [], heads: [], relations: [], names: [] });
    const [strange] = model.annotate([['\u0000', '\ud83d', 'a'.repeat(5000), '', 'constructor', '__proto__']]);
    expect(strange!.heads).toHaveLength(6);
  });

  it('stays under 200 MB of memory', () => {
    const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    expect(used).toBeLessThan(200e6);
  });
});

describe('loading a language model', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-models-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is done once a process', () => {
    expect(loadLanguageModel(undefined, 'linear')).toBe(model);
    expect(loadLanguageModel()).toBe(loadLanguageModel());
    expect(loadLanguageModel()).not.toBe(model);
  });

  it('says which file is missing and what to do', () => {
    expect(() => loadLanguageModel(join(folder, 'none'))).toThrow(/checksums\.json.*Install newsgraph again/);
    writeFileSync(join(folder, 'checksums.json'), '{}');
    expect(() => loadLanguageModel(folder)).toThrow(/missing: .*word-classes\.bin\.gz/);
  });

  it('refuses a damaged file', () => {
    writeFileSync(join(folder, 'word-classes.bin.gz'), 'not gzip');
    expect(() => loadLanguageModel(folder)).toThrow(/damaged: .*word-classes\.bin\.gz/);
  });
});
