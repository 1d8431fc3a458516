import { expect, it } from 'vitest';
import { resolve } from '../../../src/extract/resolve.ts';
import { sieves } from '../../../src/extract/sieves/sieves.ts';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Clusters that the sieves look at in one sentence repeated so often. */
function compared(times: number): number {
  const text = 'Ada Reyes said Reyes was killed by the officer in Gao, and the officer fled. '.repeat(times);
  const { doc, hints } = reader.stages(createArticle('long', text));
  let count = 0;
  const counted = sieves.map((sieve) => ({
    ...sieve,
    corefers: (...asked: Parameters<typeof sieve.corefers>) => {
      count++;
      return sieve.corefers(...asked);
    },
  }));
  resolve(doc, hints, counted);
  return count;
}

it('compares twice as many mentions in twice the text, not four times as many', () => {
  expect(compared(160) / compared(80)).toBeLessThan(2.2);
});
