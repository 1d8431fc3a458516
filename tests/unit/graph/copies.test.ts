import { describe, expect, test } from 'vitest';
import { copies } from '../../../src/graph/copies.ts';
import { createArticle } from '../../../src/model/article.ts';
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
