import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../../src/language/doc.ts';
import { type Gazetteer, type GazetteerKind, kindBit } from '../../../../src/language/models/gazetteer.ts';
import { mendNames } from '../../../../src/language/names/mend-names.ts';

const LISTED: Readonly<Record<string, readonly GazetteerKind[]>> = {
  president: ['title'],
  senator: ['title'],
  us: ['country'],
  norway: ['country'],
  raqqa: ['city'],
  paris: ['city', 'firstName'],
};

const gazetteer: Gazetteer = {
  word: (lower) => (LISTED[lower] ?? []).reduce((bits, kind) => bits | kindBit(kind), 0),
  flags: (sentence) => ({ words: new Int32Array(sentence.length), phrases: new Int32Array(sentence.length) }),
};

/** Sentences in which "PER[Ada Lund]" is a name that the models found; gives them back in the same writing. */
function mended(...sentences: string[]): string[] {
  const document = sentences.map((sentence) => {
    const forms: string[] = [];
    const names = [];
    for (const piece of sentence.match(/[A-Z]{3}\[[^\]]+\]|\S+/g) ?? []) {
      const [, type, words] = /^([A-Z]{3})\[(.+)\]$/.exec(piece) ?? [];
      const start = forms.length;
      forms.push(...(words ?? piece).split(' '));
      if (type) names.push({ type: type as NameType, start, end: forms.length });
    }
    return { forms, names };
  });
  return mendNames(document, gazetteer).map(({ forms, names }) =>
    forms
      .map((form, at) => {
        const opened = names.find(({ start }) => start === at);
        const closed = names.some(({ end }) => end === at + 1);
        return `${opened ? `${opened.type}[` : ''}${form}${closed ? ']' : ''}`;
      })
      .join(' '),
  );
}

describe('where a name begins and ends', () => {
  it('leaves the article out, but keeps one with a capital', () => {
    expect(mended('in LOC[the United States] and LOC[The Hague]')).toEqual([
      'in the LOC[United States] and LOC[The Hague]',
    ]);
  });

  it('leaves titles out with the country before them, and keeps a country that no title follows', () => {
    expect(mended('PER[US President Ada Lund] met PER[Paris Lund]')).toEqual([
      'US President PER[Ada Lund] met PER[Paris Lund]',
    ]);
  });

  it('parts a country from what it owns, and leaves other owners alone', () => {
    expect(mended("ORG[Norway 's Nordfarm] and ORG[King 's College]")).toEqual([
      "LOC[Norway] 's ORG[Nordfarm] and ORG[King 's College]",
    ]);
  });
});

describe('what the whole document says of a name', () => {
  it('takes no storm for a person', () => {
    expect(mended('Hurricane PER[Ada] came .', 'PER[Ada] passed LOC[Lyon] .', 'PER[Ida Ada Lund] left .')).toEqual([
      'Hurricane Ada came .',
      'Ada passed LOC[Lyon] .',
      'PER[Ida Ada Lund] left .',
    ]);
  });

  it('takes many senators for nobody', () => {
    expect(mended('PER[Senators] met PER[Senator Lund]')).toEqual(['Senators met Senator PER[Lund]']);
  });

  it('knows letters from the brackets behind a name', () => {
    expect(
      mended('The ORG[World Relief Board] ( WRB ) met .', 'PER[WRB] left .', 'The ORG[Nordic Bank] ( XYZ )'),
    ).toEqual(['The ORG[World Relief Board] ( ORG[WRB] ) met .', 'ORG[WRB] left .', 'The ORG[Nordic Bank] ( XYZ )']);
  });

  it('knows bodies that everybody knows, also inside nothing else', () => {
    expect(mended('Islamic State fled , AFP said', 'the ORG[AFP Club]')).toEqual([
      'ORG[Islamic State] fled , ORG[AFP] said',
      'the ORG[AFP Club]',
    ]);
  });

  it('takes a city for no person, unless it is a first name or somebody is called so', () => {
    expect(mended('near PER[Raqqa]', 'PER[Paris] sang')).toEqual(['near LOC[Raqqa]', 'PER[Paris] sang']);
    expect(mended('PER[Omar Raqqa] left', 'PER[Raqqa] said')).toEqual(['PER[Omar Raqqa] left', 'PER[Raqqa] said']);
  });

  it('gives a last name to the person whose whole name it tells', () => {
    expect(mended('PER[Ada Moran] spoke', 'LOC[Moran] left', 'in LOC[Moran]')).toEqual([
      'PER[Ada Moran] spoke',
      'PER[Moran] left',
      'in LOC[Moran]',
    ]);
  });
});
