import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../../src/language/doc.ts';
import { type Gazetteer, type GazetteerKind, kindBit } from '../../../../src/language/models/gazetteer.ts';
import { mendNames } from '../../../../src/language/names/mend-names.ts';

const LISTED: Readonly<Record<string, readonly GazetteerKind[]>> = {
  president: ['title'],
  senator: ['title'],
  us: ['country'],
  republican: ['people'],
  board: ['organisation'],
  committee: ['organisation'],
  ministry: ['organisation'],
  union: ['organisation'],
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

  it('parts a person from the body behind "of", and leaves lands and titles in names', () => {
    expect(mended('PER[Ada Lund of the Harbour Union] spoke', 'PER[Maria Anna of Norway] reigned')).toEqual([
      'PER[Ada Lund] of the ORG[Harbour Union] spoke',
      'PER[Maria Anna of Norway] reigned',
    ]);
    expect(mended('PER[Chair of the Harbour Union]', 'PER[Vice President of the Union]')).toEqual([
      'PER[Chair of the Harbour Union]',
      'PER[Vice President of the Union]',
    ]);
  });

  it('keeps what "and" joins inside the name of a body', () => {
    expect(mended('the ORG[Ministry of Trade] and Rural Industry said', 'the Ways and ORG[Means Committee]')).toEqual([
      'the ORG[Ministry of Trade and Rural Industry] said',
      'the ORG[Ways and Means Committee]',
    ]);
  });

  it.each([
    'the ORG[Ministry of Trade] and ORG[Nordfarm] said',
    'the ORG[Ministry of Trade] and Ada PER[Lund] said',
    'the ORG[Ministry of Trade] and NRB said',
    'the ORG[Friends of Trade] and Industry said',
    'the ORG[Ministry of Trade] and others said',
    'the ORG[Nordfarm] and ORG[Means Committee]',
    'the NRB and ORG[Means Committee]',
    'Ways and ORG[Means Committee]',
    'the Ways and ORG[Means]',
  ])('joins nothing that has or may have a name of its own: %s', (sentence) => {
    expect(mended(sentence)).toEqual([sentence]);
  });

  it('takes the country of a currency for no place, but one that is given money', () => {
    expect(mended('some LOC[US] $ 10 billion', 'gave the LOC[US] $ 10 billion', 'gave LOC[Norway] $ 10')).toEqual([
      'some US $ 10 billion',
      'gave the LOC[US] $ 10 billion',
      'gave LOC[Norway] $ 10',
    ]);
  });

  it('takes honours behind a person for no body', () => {
    expect(mended('PER[Ada Lund] , ORG[QC] , said', 'the ORG[WRB] , ORG[QC] , said', 'in ORG[QC]')).toEqual([
      'PER[Ada Lund] , QC , said',
      'the ORG[WRB] , ORG[QC] , said',
      'in ORG[QC]',
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
    expect(mended('ORG[Senators] and ORG[Republican Senators]')).toEqual(['Senators and Republican Senators']);
  });

  it('leaves senators who are a team', () => {
    const match = ['the ORG[Ottawa Senators] played', 'the ORG[Senators] won'];
    expect(mended(...match)).toEqual(match);
  });

  it('knows letters from the brackets behind a name', () => {
    expect(
      mended('The ORG[World Relief Board] ( WRB ) met .', 'PER[WRB] left .', 'The ORG[Nordic Bank] ( XYZ )'),
    ).toEqual(['The ORG[World Relief Board] ( ORG[WRB] ) met .', 'ORG[WRB] left .', 'The ORG[Nordic Bank] ( XYZ )']);
  });

  it('lets letters in brackets say how far a name goes', () => {
    expect(mended('the Board for Relief and Aid in LOC[Asia] ( BRAA ) met', 'LOC[BRAA] left')).toEqual([
      'the ORG[Board for Relief and Aid in Asia] ( ORG[BRAA] ) met',
      'ORG[BRAA] left',
    ]);
  });

  it.each([
    'the Board for Relief and Aid in LOC[Asia] ( BRAC ) met',
    'Lights Of Many Colours ( LMC ) shone',
    'ORG[Great Bank for Relief] and Aid in LOC[Asia] ( BRAA )',
    'in Northern LOC[Asia] ( NA )',
  ])('reads nothing into other letters, into what looks like no name, nor into parts of a name: %s', (sentence) => {
    expect(mended(sentence)).toEqual([sentence]);
  });

  it('takes whoever is called Mr or Dr for a person', () => {
    expect(mended('Dr. LOC[Mann] and Mr ORG[Ford]', 'Miss LOC[Norway]')).toEqual([
      'Dr. PER[Mann] and Mr PER[Ford]',
      'Miss LOC[Norway]',
    ]);
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
