import { describe, expect, test } from 'vitest';
import { builtInReader } from '../../../src/app/reader.ts';
import { WORD_RECORDS, type WordRecord } from '../../../src/lexicon/records.ts';
import { createArticle } from '../../../src/model/article.ts';
import type { Claim, Claimant } from '../../../src/model/claim.ts';

const read = builtInReader();

/** What is heard in a sentence, published on a Sunday: "A RELATION B [modality, by whom]", and "A is KIND". */
function heardIn(sentence: string): string[] {
  const { entities, claims } = read(createArticle('example', sentence, { publishedAt: '2020-01-05' }));
  const byId = new Map(entities.map((each) => [each.id, each]));
  const label = (id: string): string => {
    const each = byId.get(id);
    return (each?.type === 'Event' ? each.kind : each?.name) ?? id;
  };
  const object = ({ object: to }: Claim): string => (to.as === 'entity' ? label(to.entity) : to.value.text);
  const who = (one: Claimant): string => (one.as === 'entity' ? label(one.entity) : one.text);
  const how = ({ polarity, modality, claimedBy }: Claim): string =>
    [...(polarity === 'negative' ? ['not'] : []), modality, ...claimedBy.map((one) => `by ${who(one)}`)].join(', ');
  return [
    ...entities.map(({ name, kind, type }) => `${name} is ${kind ?? type}`),
    ...claims.map((claim) => `${label(claim.subject)} ${claim.predicate} ${object(claim)} [${how(claim)}]`),
  ];
}

/** Whether a sentence holds a word of the class in some form: "denied" is one of "deny". */
const holds = (sentence: string, words: readonly string[]): boolean =>
  words.some((word) => sentence.toLowerCase().includes(word.toLowerCase().slice(0, Math.max(2, word.length - 1))));

describe.each<WordRecord>(WORD_RECORDS)('the record of $name', ({ words, source, example, counterexample }) => {
  test('says where its words come from, and its example holds one', () => {
    expect(source).not.toBe('');
    expect(words.length).toBeGreaterThan(0);
    expect(holds(example[0], words)).toBe(true);
  });

  test(`hears what the word means in "${example[0]}"`, () => {
    expect(heardIn(example[0])).toEqual(expect.arrayContaining([...example[1]]));
  });

  test(`hears something else in "${counterexample[0]}"`, () => {
    const heard = heardIn(counterexample[0]);
    expect(heard).toEqual(expect.arrayContaining([...counterexample[1]]));
    expect(heard.filter((each) => example[1].includes(each))).toEqual([]);
  });
});
