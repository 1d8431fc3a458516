import { describe, expect, it } from 'vitest';
import { readLemmatiser, runScript, scriptOf } from '../../../../src/language/models/lemmas.ts';
import type { GoldSentence } from '../../../../training/corpora.ts';
import { trainLemmas } from '../../../../training/train-lemmas.ts';

/** A lesson of [form, Penn tag, lemma], each shown so often. */
function lesson(words: readonly (readonly [string, string, string])[], times: number): GoldSentence[] {
  const sentence: GoldSentence = {
    forms: words.map(([form]) => form),
    tags: words.map(() => 'X'),
    xpos: words.map(([, xpos]) => xpos),
    lemmas: words.map(([, , lemma]) => lemma),
    heads: new Int32Array(words.length),
    relations: words.map(() => 'dep'),
  };
  return Array.from({ length: times }, () => sentence);
}

describe('lemma scripts', () => {
  it.each([
    ['walked', 'walk', { cut: 2, add: '' }],
    ['carried', 'carry', { cut: 3, add: 'y' }],
    ['went', 'go', { cut: 4, add: 'go' }],
    ['sheep', 'sheep', { cut: 0, add: '' }],
  ])('turn "%s" into "%s"', (form, lemma, script) => {
    expect(scriptOf(form, lemma)).toEqual(script);
    expect(runScript(form, script)).toBe(lemma);
  });

  it('leave a form alone that is shorter than the cut', () => {
    expect(runScript('ad', { cut: 3, add: 'y' })).toBe('ad');
  });
});

describe('a lemmatiser', () => {
  const lemmatise = readLemmatiser(
    trainLemmas(
      lesson(
        [
          ['walked', 'VBD', 'walk'],
          ['talked', 'VBD', 'talk'],
          ['went', 'VBD', 'go'],
          ['carried', 'VBD', 'carry'],
          ['married', 'VBD', 'marry'],
          ['freed', 'VBN', 'fre'],
          ['Reyes', 'NNP', 'Reyes'],
          ['dogs', 'NNS', 'dog'],
        ],
        3,
      ),
      [
        { form: 'extradited', xpos: 'VBN', lemma: 'extradite' },
        { form: 'balked', xpos: 'VBD', lemma: 'balk' },
        { form: 'went', xpos: 'VBD', lemma: 'wend' },
        { form: 'goes', xpos: 'VBZ', lemma: 'go' },
        { form: 'freed', xpos: 'VBN', lemma: 'free' },
      ],
    ),
  );

  it('knows what it has seen, regular or not', () => {
    expect(lemmatise('went', 'VBD')).toBe('go');
    expect(lemmatise('Walked', 'VBD')).toBe('walk');
  });

  it('has from the dictionary what its rules get wrong and no text has shown', () => {
    expect(lemmatise('extradited', 'VBN')).toBe('extradite');
    expect(lemmatise('balked', 'VBD')).toBe('balk');
    expect(lemmatise('went', 'VBD')).toBe('go');
  });

  it('believes the dictionary where the text has no verb at all', () => {
    expect(lemmatise('freed', 'VBN')).toBe('free');
  });

  it('treats a new word by its longest known ending', () => {
    expect(lemmatise('stalked', 'VBD')).toBe('stalk');
    expect(lemmatise('tarried', 'VBD')).toBe('tarry');
  });

  it('goes by the tag, not by the ending alone', () => {
    expect(lemmatise('Mardogs', 'NNP')).toBe('Mardogs');
    expect(lemmatise('hotdogs', 'NNS')).toBe('hotdog');
  });

  it('answers an unknown tag with the form in small letters', () => {
    expect(lemmatise('Xyz', 'FW')).toBe('xyz');
  });
});
