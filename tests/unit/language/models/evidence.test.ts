import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../../src/language/models/document-evidence.ts';
import { extendPhrase, type Gazetteer, kindBit, readGazetteer } from '../../../../src/language/models/gazetteer.ts';
import { createLexemes, type Lexeme } from '../../../../src/language/models/lexemes.ts';
import { keyColumns, writeBundle, writeKeys, writeNumbers } from '../../../../training/bundle-writer.ts';

const lexemes = createLexemes(() => ({ coarse: -1, fine: -1 }));
const words = (text: string): Lexeme[] => text.split(' ').map(lexemes);

const phrase = (text: string): number => text.split(' ').reduce(extendPhrase, 0);
const gazetteer: Gazetteer = readGazetteer(
  (() => {
    const { keys, values } = keyColumns(
      new Map([
        [phrase('lisbon'), kindBit('city')],
        [phrase('new zealand'), kindBit('country')],
        [phrase('mayor'), kindBit('title')],
        [phrase('union'), kindBit('organisation')],
      ]),
    );
    return writeBundle(null, { keys: writeKeys(keys), bits: writeNumbers(values) });
  })(),
);

describe('the list of names', () => {
  it('knows single words and, where every word has a capital, phrases', () => {
    const { words: own, phrases } = gazetteer.flags(words('Lisbon beat New Zealand not new zealand'));
    expect([...own]).toEqual([kindBit('city'), 0, 0, 0, 0, 0, 0]);
    expect([...phrases]).toEqual([0, 0, kindBit('country'), kindBit('country'), 0, 0, 0]);
  });

  it('knows words of organisations and titles in small letters too', () => {
    expect(gazetteer.word('union')).toBe(kindBit('organisation'));
  });
});

describe('what a document says of its words', () => {
  const longText = [
    'The Mayor Brook opened the bridge .',
    'A brook runs under it , said Brook .',
    'In Brook ’s view it was late .',
    'It rained .',
  ].map(words);

  it('counts capitals and small letters and sees titles and company', () => {
    expect(gatherEvidence(longText, gazetteer).get('brook')).toEqual({
      small: 1,
      capitalInside: 2,
      neighbours: 2,
      titled: true,
      company: 1 | 8,
    });
  });

  it('is nothing for a text of three sentences', () => {
    expect(gatherEvidence(longText.slice(0, 3), gazetteer).size).toBe(0);
  });

  it('takes no capitals from headlines', () => {
    const headline = words('Brook Opens Long Bridge');
    const evidence = gatherEvidence(
      [headline, ...longText.slice(3), ...longText.slice(3), ...longText.slice(3)],
      gazetteer,
    );
    expect(evidence.get('bridge')?.capitalInside).toBe(0);
  });
});
