import { describe, expect, test } from 'vitest';
import { copies } from '../../../src/graph/copies.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { profile } from '../../../src/graph/profile.ts';
import { sourceCount } from '../../../src/graph/properties.ts';
import { library } from '../../../src/graph/union.ts';
import { createArticle } from '../../../src/model/article.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { readingOf, words } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

const STORY = Array.from({ length: 60 }, (_, at) => `Witness ${at} saw the ship leave port ${at * 7}.`);

const article = (name: string, sentences: readonly string[], publishedAt?: string) =>
  createArticle(name, sentences.join(' '), publishedAt === undefined ? {} : { publishedAt });

describe('copies of a story', () => {
  test('are found though a paper cuts a sentence and sets a line of its own above', () => {
    const wire = article('wire', STORY, '2020-01-01');
    const paper = article('paper', ['By our own reporter.', ...STORY.slice(0, 56)], '2020-01-02');
    expect([...copies([paper, wire])]).toEqual([
      [wire.id, wire.id],
      [paper.id, wire.id],
    ]);
  });

  test('are not seen where two report the same in their own words, or share half', () => {
    const wire = article('wire', STORY);
    const other = article('other', [
      ...STORY.slice(0, 30),
      ...STORY.slice(30).map((line) => line.replace('saw', 'watched')),
    ]);
    expect([...copies([wire, other]).values()].toSorted()).toEqual([other.id, wire.id].toSorted());
  });

  test('may be short or empty', () => {
    const [a, b, c] = [article('a', ['Yes.']), article('b', ['yes']), article('c', [])];
    expect(copies([a, b, c]).get(b.id)).toBe(a.id);
    expect(copies([a, b, c]).get(c.id)).toBe(c.id);
  });
});

describe('a story that two papers print', () => {
  const report = (slug: string, sentences: readonly string[]) => {
    const builder = readingOf(`Ada Lark leads the Wardens. ${sentences.join(' ')}`, {
      slug,
      publisher: `The ${slug}`,
      publishedAt: `2020-01-0${slug.length}`,
    });
    const lark = builder.entity('Person', 'Ada Lark');
    builder.claim([lark, 'LED', builder.entity('Group', 'Wardens', { words: ['Wardens'] })], {
      quote: 'Ada Lark leads',
    });
    builder.claim([lark, 'title', words('chief')], { quote: 'leads' });
    return builder.reading();
  };
  const counted = (readings: readonly Reading[]) => {
    const graph = knowledge(library(readings), ontology);
    const edge = graph.edges.find(({ type }) => type === 'LED')!;
    const claims = graph.claims.filter(({ id }) => edge.claims.includes(id));
    const lark = graph.nodes.find(({ type }) => type === 'Person')!;
    return [claims.length, sourceCount(claims, graph), profile(lark, graph).facts['title']?.publishers];
  };

  test('counts as one source, by edges and by facts', () => {
    expect(counted([report('wire', STORY), report('paper', STORY.slice(2))])).toEqual([2, 1, 1]);
    const own = STORY.map((line) => line.replace('saw', 'watched').replace('leave', 'clear'));
    expect(counted([report('wire', STORY), report('paper', own)])).toEqual([2, 2, 2]);
  });
});
