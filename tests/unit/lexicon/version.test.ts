import { describe, expect, it } from 'vitest';
import { lexiconText } from '../../../src/lexicon/lexicon.ts';

// What is not in this text can change without a library being read again.
describe('the text that stands for the lexicon in a reading’s version', () => {
  it.each([
    ['general words', 'disavow'],
    ['verbs of clauses', 'dissuade'],
    ['words for people', 'herder'],
    ['bodies of the news', 'Tasnim'],
    ['countries', 'Uruguay'],
    ['names that are one', 'ISIS'],
    ['cues of the layout', 'READ MORE'],
  ])('holds %s', (_list, word) => {
    expect(lexiconText().toLowerCase()).toContain(word.toLowerCase());
  });
});
