import { describe, expect, it } from 'vitest';
import { headsOf } from '../../../../src/app/evaluation/evaluate-coref.ts';
import { createArticle } from '../../../../src/model/article.ts';
import { reader } from '../../extract/read.ts';

/** The words that stand at the heads of the mentions of one cluster, by a word that it must hold. */
function mentionsOf(text: string, word: string): string[] {
  const clusters = headsOf(reader.stages(createArticle('example', text)));
  const words = clusters.map((cluster) => cluster.map((at) => /^\w+/.exec(text.slice(Number(at)))?.[0] ?? ''));
  return words.find((each) => each.includes(word)) ?? [];
}

describe('the mentions that are compared with GUM', () => {
  it('count a title and the name behind it once', () => {
    expect(mentionsOf('President Ada Moreau left Lima. Moreau wept. She was ill.', 'Ada')).toEqual([
      'Ada',
      'Moreau',
      'She',
    ]);
  });

  it('leave out adjectives, which say where somebody is from without speaking of the country', () => {
    expect(mentionsOf('Peruvian farmers blocked a road. Peru sent soldiers.', 'Peru')).toEqual(['Peru']);
  });

  it('keep a role that stands by itself', () => {
    expect(mentionsOf('Ada Moreau, the president, left Lima.', 'Ada')).toEqual(['Ada', 'president']);
  });
});
