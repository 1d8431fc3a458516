import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluateArticles } from '../src/app/evaluation/evaluate.ts';
import { readOwnGold } from '../src/app/evaluation/gold-files.ts';
import { predictWith } from '../src/app/evaluation/predict.ts';
import { scoreDocument } from '../src/app/evaluation/score.ts';
import { f1 } from '../src/app/evaluation/tally.ts';
import { loadLanguageModel } from '../src/app/models.ts';
import { createReader } from '../src/extract/reader.ts';
import { ENTITY_TYPES, MODALITIES } from '../src/model/claim.ts';
import { ontology } from '../src/ontology/ontology.ts';

const folder = fileURLToPath(new URL('articles', import.meta.url));
const articles = readOwnGold(folder);
/** Written later, with gold before the reader saw them; tuned on since, held to no floor. */
const fresh = readOwnGold(fileURLToPath(new URL('fresh', import.meta.url)));
/** Nobody tunes on these: their gold is held to the same form, their figures to no floor. */
const heldOut = readOwnGold(fileURLToPath(new URL('held-out', import.meta.url)));
const floor = JSON.parse(readFileSync(join(folder, 'floor.json'), 'utf8')) as Record<'entities' | 'relations', number>;

/** Everything but events must be called by words of the text; an event may have a made-up name if an alias occurs. */
function wordless({ article, gold }: (typeof articles)[number]): string[] {
  const occurs = (words: string) => article.text.includes(words);
  return gold.entities
    .filter(({ type, name, aliases = [] }) =>
      type === 'Event' ? ![name, ...aliases].some(occurs) || !aliases.every(occurs) : ![name, ...aliases].every(occurs),
    )
    .map(({ id }) => id);
}

describe.each([...articles, ...fresh, ...heldOut])('the gold of $slug', (one) => {
  const { article, gold } = one;
  const ids = gold.entities.map(({ id }) => id);

  it('calls everyone by words of the article', () => {
    expect(wordless(one)).toEqual([]);
  });

  it('has a quote of the article for each relation', () => {
    const quotes = gold.relations.map((relation) => (relation as { evidence?: string }).evidence ?? '');
    expect(quotes.filter((quote) => !quote || !article.text.includes(quote))).toEqual([]);
  });

  it('joins known entities by known words, each pair once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, target, by = source, status = '' } of gold.relations) {
      expect(ids).toEqual(expect.arrayContaining([source, target, by]));
      expect(MODALITIES.slice(0, 4)).toContain(status);
    }
    for (const { type } of gold.entities) expect(ENTITY_TYPES).toContain(type);
    const triples = gold.relations.map(({ source, type, target }) => `${source} ${type} ${target}`);
    expect(new Set(triples).size).toBe(triples.length);
  });
});

describe('our own articles', () => {
  it('have gold that scores itself in full, so that no two names collide', () => {
    for (const { slug, gold } of [...articles, ...fresh, ...heldOut]) {
      const score = scoreDocument(gold, gold);
      expect([f1(score.entities), f1(score.relations), score.duplicates], slug).toEqual([1, 1, 0]);
    }
  });

  it('have enough held-out relations with a claimant to judge claimants by', () => {
    const relations = heldOut.flatMap(({ gold }) => gold.relations);
    expect(relations.filter(({ status }) => status === 'attributed').length).toBeGreaterThanOrEqual(90);
  });

  it('are read at most one point worse than the floor', () => {
    const read = createReader({ model: loadLanguageModel(), ontology });
    const { total } = evaluateArticles(articles, predictWith(read, ontology));
    expect(100 * f1(total.entities)).toBeGreaterThanOrEqual(floor.entities - 1);
    expect(100 * f1(total.relations)).toBeGreaterThanOrEqual(floor.relations - 1);
  });
});
