import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../src/app/models.ts';
import { createReader } from '../src/extract/reader.ts';
import { knowledge } from '../src/graph/knowledge.ts';
import { library } from '../src/graph/union.ts';
import { createArticle } from '../src/model/article.ts';
import { ENTITY_TYPES } from '../src/model/claim.ts';
import { ontology } from '../src/ontology/ontology.ts';
import { parseHeader } from '../src/schema/header.ts';

const folder = fileURLToPath(new URL('../seeds/', import.meta.url));
const read = (file: string): string => readFileSync(folder + file, 'utf8');

const seeds = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const slug = file.slice(0, -'.txt'.length);
    const { header, warnings } = parseHeader(read(`${slug}.json`), `${slug}.json`);
    return { slug, warnings, article: createArticle(slug, read(file), header) };
  });

const paragraphs = (text: string): string[] => text.split('\n\n').filter((part) => part.length > 80);

describe.each(seeds)('the seed $slug', ({ article, warnings }) => {
  it('has 300 to 500 words and a header without surprises', () => {
    const words = article.text.trim().split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(500);
    expect(warnings).toEqual([]);
    expect(article.url).toMatch(/^https:\/\/[a-z]+\.example\//);
  });
});

describe('the seeds', () => {
  it('come from three outlets, and one of them has no date', () => {
    expect(new Set(seeds.map(({ article }) => article.publisher)).size).toBe(3);
    expect(seeds.filter(({ article }) => article.publishedAt === undefined)).toHaveLength(1);
  });

  it('hold paragraphs that two publishers print word for word', () => {
    const publishers = new Map<string, Set<string | undefined>>();
    for (const { article } of seeds)
      for (const paragraph of paragraphs(article.text))
        publishers.set(paragraph, (publishers.get(paragraph) ?? new Set()).add(article.publisher));
    expect([...publishers.values()].filter((who) => who.size > 1).length).toBeGreaterThanOrEqual(2);
  });

  it('give at least five nodes of each label, and who was killed, who led and who attended', () => {
    const reader = createReader({ model: loadLanguageModel(), ontology });
    const graph = knowledge(library(seeds.map(({ article }) => reader(article))), ontology);
    for (const type of ENTITY_TYPES)
      expect(graph.nodes.filter((node) => node.type === type).length, type).toBeGreaterThanOrEqual(5);
    for (const type of ['KILLED_IN', 'LED', 'ATTENDED'])
      expect(graph.edges.filter((edge) => edge.type === type).length, type).toBeGreaterThanOrEqual(1);
  });
});
