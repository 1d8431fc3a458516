import { describe, expect, it } from 'vitest';
import { agreeingTags } from '../../../../src/language/network/agreement.ts';

describe('tags beside relations', () => {
  it.each([
    ['SCONJ|IN', 'case', ['ADP', 'IN']],
    ['ADP|IN', 'mark', ['SCONJ', 'IN']],
    ['NOUN|NN', 'amod', ['ADJ', 'JJ']],
    ['ADV|RB', 'compound:prt', ['ADP', 'RP']],
  ])('give way where %s cannot hang by %s', (pair, relation, agreeing) => {
    expect(agreeingTags(pair, relation)).toEqual(agreeing);
  });

  it.each([
    ['ADP|IN', 'case', ['ADP', 'IN']],
    ['NOUN|NN', 'compound', ['NOUN', 'NN']],
    ['VERB|VBN', 'amod', ['VERB', 'VBN']],
    ['ADV|RB', 'advmod', ['ADV', 'RB']],
  ])('stay where %s hangs by %s', (pair, relation, agreeing) => {
    expect(agreeingTags(pair, relation)).toEqual(agreeing);
  });
});
