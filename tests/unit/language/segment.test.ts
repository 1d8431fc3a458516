import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/language/segment.ts';
import { LONGEST_SENTENCE } from '../../../src/language/sentences.ts';

const words = (text: string): string =>
  segment(text)
    .flatMap(({ tokens }) => tokens.map((token) => token.text))
    .join(' ');
const sentences = (text: string): string[] => segment(text).map(({ start, end }) => text.slice(start, end).trim());

/** What must hold of any text: sentences tile it, tokens lie inside them in order and equal their slice. */
function expectSound(text: string): void {
  const found = segment(text);
  expect(found.length > 0).toBe(text.length > 0);
  let end = 0;
  for (const sentence of found) {
    expect(sentence.start).toBe(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    let at = sentence.start;
    for (const token of sentence.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(at);
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.text).toBe(text.slice(token.start, token.end));
      at = token.end;
    }
    expect(at).toBeLessThanOrEqual(sentence.end);
    expect(sentence.tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    end = sentence.end;
  }
  expect(end).toBe(text.length);
}

const newsLike = fc
  .array(
    fc.constantFrom(
      'The ',
      'army ',
      'U.S. ',
      'Gen. ',
      'said',
      ' ',
      '. ',
      '.',
      '?',
      '!',
      '"',
      '“',
      '”',
      '’s ',
      "'",
      '(',
      ')',
      '\n',
      '\n\n',
      '\u00a0',
      '\u00ad',
      '2020',
      '-',
      '—',
      '@',
      '#',
      '😀',
      '\ud800',
      '\udc00',
      '\0',
      'http://',
      'a',
      'É',
      '…',
      '...',
      ':',
      ',',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

describe('segment', () => {
  it('tiles any text with sentences and keeps tokens inside, in order and verbatim', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound));
    fc.assert(fc.property(newsLike, expectSound), { numRuns: 500 });
  });

  it.each([
    ["They don't, can't and won't.", "They do n't , ca n't and wo n't ."],
    ['He cannot stay.', 'He can not stay .'],
    ["Iran's army, the ministers’ cars, we’ll see", "Iran 's army , the ministers ’ cars , we ’ll see"],
    ["SHOULDN'T'VE", "SHOULD N'T 'VE"],
    ['a US-led, state-of-the-art force', 'a US - led , state - of - the - art force'],
    [
      "her mother-in-law's two passers-by, a father-of-three",
      "her mother-in-law 's two passers-by , a father-of-three",
    ],
    ['a lay-in-wait, a by-law', 'a lay - in - wait , a by - law'],
    ['pre-war, non-aligned, mid-1980s, co-founder', 'pre-war , non-aligned , mid-1980s , co-founder'],
    ['Leader Kim Jong-un met Abu Mahdi al-Amin.', 'Leader Kim Jong-un met Abu Mahdi al - Amin .'],
    ['It cost $5.2bn, £3 and US$200,000.50.', 'It cost $ 5.2 bn , £ 3 and US$ 200,000.50 .'],
    ['at 6:30pm on 01/03/2020 or 2020-01-03', 'at 6:30 pm on 01/03/2020 or 2020-01-03'],
    ['the 1980-1988 war, the 1980s, the 20th', 'the 1980 - 1988 war , the 1980s , the 20th'],
    [
      '@press_office and #Budget see https://example.org/a?b=1.',
      '@press_office and #Budget see https://example.org/a?b=1 .',
    ],
    [
      'mail a.b@example.org or www.example.org, pic.twitter.com/aB1',
      'mail a.b@example.org or www.example.org , pic.twitter.com/aB1',
    ],
    ['Gen. J. Smith of Acme Inc. met Dr. No. 5', 'Gen. J. Smith of Acme Inc. met Dr. No. 5'],
    ['No. He said no.', 'No . He said no .'],
    ["“Yes,” «no» ``maybe'' ‘so’", "“ Yes , ” « no » `` maybe '' ‘ so ’"],
    ['Wait... no!! – yes', 'Wait ... no !! – yes'],
    ['one😀👍🏽two 🇫🇷', 'one 😀 👍🏽 two 🇫🇷'],
    ['minis\u00adter\u00a0said', 'minis\u00adter said'],
    ['AT&T and the U.S.-backed plan', 'AT&T and the U.S. - backed plan'],
  ])('cuts %j into words as the treebanks do', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['He left on Friday. She stayed.', 2],
    ['The U.S. Senate met Gen. Lee at 5 p.m. Monday in St. Louis.', 1],
    ['They came to the U.S. The talks failed.', 2],
    ['Prices rose 3.5 percent. Nobody knew why.', 2],
    ['It ended last week.The mayor left.', 2],
    ['He asked "Why?" and left. "Nobody knows." She smiled.', 3],
    ['"Stop!" Miller shouted. Nobody did.', 2],
    ['He said: “We won. We are glad.” Then he left.', 3],
    ['The end (of it). More came (see the film)The next day it rained.', 3],
    ['Was it so?! Yes… He knew', 3],
    ['It was noted. [4] Later [5] it was not.', 2],
    ['The list (e.g. The Hague, Rome) is long. […] It grew.', 2],
    ['Figure 1.5 The harbour at dawn.', 2],
    ['CITY HALL BURNS\nFirefighters came.', 2],
    ['An unclosed “quote. And more.', 2],
  ])('finds the sentences of %j', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('gives an empty text no sentence, and a blank text one without words', () => {
    expect(segment('')).toEqual([]);
    expect(segment(' \n ')).toEqual([{ start: 0, end: 3, block: 'body', tokens: [] }]);
  });

  it('hands blanks to the sentence before them, and leading ones to the first', () => {
    const spans = segment('  One.  Two.\n\n').map(({ start, end }) => [start, end]);
    expect(spans).toEqual([
      [0, 8],
      [8, 14],
    ]);
  });

  it.each([
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of dots and letters', 'a.'.repeat(500_000)],
    ['a megabyte of hyphens and letters', 'a-'.repeat(500_000)],
    ['a megabyte of apostrophes and letters', "a'".repeat(500_000)],
    ['a megabyte of opening brackets', '('.repeat(1_000_000)],
    ['a megabyte of quotes', '."'.repeat(500_000)],
    ['a megabyte of digits and commas', '1,'.repeat(500_000)],
    ['a megabyte of at signs and letters', 'a@'.repeat(500_000)],
    ['a megabyte of blank lines', ' \n'.repeat(500_000)],
    ['a megabyte of Han', '新'.repeat(1_000_000)],
    ['a megabyte of lone surrogates', '\ud83d'.repeat(1_000_000)],
    ['a megabyte of citations', '. [1]'.repeat(200_000)],
  ])('reads %s in time linear in its length', (_name, text) => {
    const found = segment(text);
    expect(found.at(-1)?.end).toBe(text.length);
  });

  it.each([
    ['The mayor left."We are late," he said.', ['The mayor left.', '"We are late," he said.']],
    ['"It is over."Nobody answered.', ['"It is over."', 'Nobody answered.']],
    ['The dam broke.“We ran,” she said.', ['The dam broke.', '“We ran,” she said.']],
    ['He stayed until the 17th.Guards let him go.', ['He stayed until the 17th.', 'Guards let him go.']],
    ['Nine died in 2018.Twenty were hurt.', ['Nine died in 2018.', 'Twenty were hurt.']],
    ['The vote was close.[Who won the north?]', ['The vote was close.', '[Who won the north?]']],
    ['Version 2.5 of the plan passed.', ['Version 2.5 of the plan passed.']],
    ['He called it "a farce."', ['He called it "a farce."']],
  ])('finds the end of a sentence where a blank was lost: %s', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });
});
