import { describe, expect, it } from 'vitest';
import { nodeProperties } from '../../../src/graph/properties.ts';
import { graphOf, tell } from './read.ts';

/** Values that a text gives, each as "who predicate value: quote". */
const values = (text: string): string[] =>
  tell(text)
    .filter(({ claim }) => / (age|title|count) /.test(claim))
    .map(({ claim, quote }) => `${claim}: ${quote}`);

describe('values beside a mention', () => {
  it.each([
    ['Ada Moreau, 66, resigned on Monday.', 'Ada Moreau age 66: Ada Moreau, 66'],
    ['The 66-year-old general, Adam Reyes, left Lima.', 'Adam Reyes age 66: 66-year-old general'],
    ['Adam Reyes, aged 41, was freed.', 'Adam Reyes age 41: Adam Reyes, aged 41'],
    ['Ada Moreau (41) won the race.', 'Ada Moreau age 41: Ada Moreau (41'],
    ['Ada Moreau, who is 23 years old, won.', 'Ada Moreau age 23: Ada Moreau, who is 23'],
    ['Ada Moreau is 66 years old.', 'Ada Moreau age 66: Ada Moreau is 66'],
    ['Ada Moreau turned 50 on Friday.', 'Ada Moreau age 50: Ada Moreau turned 50'],
    ['The 24-year-old resigned.', '24-year-old age 24: 24-year-old'],
    ['Gen. Adam Reyes left Lima.', 'Adam Reyes title Gen.: Gen. Adam Reyes'],
    [
      'Acting Prime Minister Ada Moreau resigned.',
      'Ada Moreau title Acting Prime Minister: Acting Prime Minister Ada Moreau',
    ],
    [
      'Two to three thousand protesters marched in Lima.',
      'two to three thousand protesters count Two to three thousand: Two to three thousand protesters',
    ],
    [
      'Between 20 and 30 soldiers fled.',
      'between 20 and 30 soldiers count Between 20 and 30: Between 20 and 30 soldiers',
    ],
    ['A total of 12 people were killed.', 'total of 12 people count 12: total of 12 people'],
    ['A crowd of 800 people attended the rally.', 'crowd of 800 people count 800: crowd of 800 people'],
    ['Police arrested a group of 20 students.', 'group of 20 students count 20: group of 20 students'],
    ['Gunmen shot 20-30 young soldiers.', '20-30 young soldiers count 20-30: 20-30 young soldiers'],
    ['As many as 90 passengers were aboard.', 'as many as 90 passengers count As many as 90: As many as 90 passengers'],
    [
      'Ada Moreau was arrested as thousands of people marched.',
      'thousands of people count thousands: thousands of people',
    ],
    ['Six passers-by were hurt.', 'six passers-by count Six: Six passers-by'],
    ['Twenty-two soldiers died.', 'twenty-two soldiers count Twenty-two: Twenty-two soldiers'],
    ['Two or three men fled.', 'two or three men count Two or three: Two or three men'],
    ['Secretary of State Ada Moreau left Lima.', 'Ada Moreau title Secretary of State: Secretary of State Ada Moreau'],
  ])('%s', (text, expected) => {
    expect(values(text)).toContain(expected);
  });

  it.each([
    'Ada Moreau is not 66 years old.',
    'Ada Moreau (2) and Adam Reyes scored.',
    'Ada Moreau, 12 kilometres from Lima, stopped.',
    'Ada Moreau turned 500 pages.',
    'Ada Moreau, 170, laughed.',
  ])('gives no age in "%s"', (text) => {
    expect(values(text).filter((value) => value.includes(' age '))).toEqual([]);
  });

  it('counts whoever the turnout is of, and no rockets', () => {
    expect(values('The turnout of hundreds of thousands was a surprise.')).toContain(
      'hundreds of thousands count hundreds of thousands: hundreds of thousands',
    );
    expect(values('A rocket fell and two were fired at Gao.').filter((value) => value.includes(' count '))).toEqual([]);
  });

  it.each(['Nine out of ten voters stayed home.', 'One in three students left.', 'The score was 2-1.'])(
    'counts nobody in "%s"',
    (text) => {
      expect(values(text).filter((value) => value.includes(' count '))).toEqual([]);
    },
  );

  it('takes no number for people that only measures', () => {
    expect(values('Ada Moreau turned 50 on Friday.')).toHaveLength(1);
    expect(values('The bill reached 300 in Lima.')).toEqual([]);
  });
});

it('who attends by a number makes the attendance', () => {
  const attendance = (text: string): string[] => [
    ...new Set(
      tell(text).flatMap(({ claim, polarity }) => (/ attendance /.test(claim) && polarity === 'positive' ? claim : [])),
    ),
  ];
  expect(attendance('Thousands joined the march in Lima.')).toEqual(['demonstration attendance Thousands']);
  expect(attendance('Ada Moreau attended the rally in Lima.')).toEqual([]);
  expect(attendance('Twenty ministers did not attend the summit in Lima.')).toEqual([]);
});

describe('the arrested', () => {
  const arrested = (text: string): string[] =>
    tell(text)
      .filter(
        ({ claim, modality, polarity }) =>
          / arrested /.test(claim) && modality === 'asserted' && polarity === 'positive',
      )
      .map(({ claim }) => claim);

  it.each([
    ['Police arrested 12 protesters in Lima.', 'arrest arrested 12'],
    ['Twenty students were detained in Lima.', 'arrest arrested Twenty'],
    ['The arrest of 30 strikers angered the union.', 'arrest arrested 30'],
  ])('are counted: %s', (text, expected) => {
    expect(arrested(text)).toEqual([expected]);
  });

  it.each([
    'Police did not arrest 12 protesters in Lima.',
    'Police attacked 12 protesters in Lima.',
    'Police may arrest 12 protesters in Lima.',
    'Twelve officers arrested a protester in Lima.',
  ])('are not counted in "%s"', (text) => {
    expect(arrested(text)).toEqual([]);
  });
});

it('"among them" introduces some of a crowd, who are not all of it', () => {
  expect(values('Six people, among them three children, were killed in the strike.')).toEqual([
    'six people count Six: Six people',
    'three children count three: three children',
  ]);
});

describe('nationality', () => {
  const told = (text: string) => tell(text).filter(({ claim }) => claim.includes(' nationality '));
  const asserted = (text: string): string[] =>
    told(text)
      .filter(({ modality, polarity }) => modality === 'asserted' && polarity === 'positive')
      .map(({ claim, quote }) => `${claim}: ${quote}`);

  it.each([
    ['Iraqi general Adam Reyes was killed.', 'Adam Reyes nationality Iraqi: Iraqi general'],
    ['Iraqi Prime Minister Adam Reyes left.', 'Adam Reyes nationality Iraqi: Iraqi Prime Minister'],
    ['American Ada Moreau won the final.', 'Ada Moreau nationality American: American Ada Moreau'],
    ['US President Ada Moreau spoke.', 'Ada Moreau nationality US: US President'],
    ['Ada Moreau is French.', 'Ada Moreau nationality French: Ada Moreau is French'],
    ['Ada Moreau, who is French, left.', 'Ada Moreau nationality French: Ada Moreau, who is French'],
    ['Ada Moreau, an American, said no.', 'Ada Moreau nationality American: American'],
    [
      'Ada Moreau, a French-Iranian academic, was held.',
      'Ada Moreau nationality French-Iranian: French-Iranian academic',
    ],
    ['Ada Moreau won. She is a Russian citizen.', 'Ada Moreau nationality Russian: She is a Russian citizen'],
    ['The French national was arrested in Lima.', 'French national nationality French: French national'],
    ['A Libyan was arrested.', 'Libyan nationality Libyan: Libyan'],
    ['The Iraqi gunman fled.', 'Iraqi gunman nationality Iraqi: Iraqi gunman'],
  ])('stands in "%s"', (text, expected) => {
    expect(asserted(text)).toEqual([expected]);
  });

  it.each([
    'An Iraqi base was hit.',
    'The Iraqis fled.',
    'Iraqi soldiers fled.',
    'Iraqi forces under Adam Reyes left.',
    'Kurdish commander Adam Reyes left.',
    "Iraq's general Adam Reyes left.",
    'The Iraq expert Adam Reyes left.',
    'French teacher Ada Moreau left.',
    'The French champion Ada Moreau won.',
    'The Chinese restaurant owner Ada Moreau left.',
    'Pro-Russian leader Adam Reyes left.',
    'Iraqi-born general Adam Reyes left.',
    'Suspected Russian hacker Adam Reyes left.',
    'Ada Moreau, a former French citizen, left.',
    'Ada Moreau, not a French citizen, left.',
    'Ada Moreau was once French.',
    'Ada Moreau is no longer French.',
    'Ada Moreau is not French.',
    'Ada Moreau denied that she was French.',
    'Ada Moreau denied being an Iraqi agent.',
    'If Ada Moreau were French, she could vote.',
    'Ada Moreau may be French.',
    'No Iraqi general came.',
    'Ada Moreau met the French.',
    'Ada Moreau speaks French.',
  ])('is nobody’s in "%s"', (text) => {
    expect(asserted(text)).toEqual([]);
  });

  it('is on the word of whoever says so, and denied where they deny it', () => {
    expect(told('Police said Ada Moreau was French.')).toMatchObject([{ modality: 'attributed', by: ['police'] }]);
    expect(told('Ada Moreau denied that she was French.')).toMatchObject([
      { modality: 'denied', polarity: 'negative' },
    ]);
  });

  it('shows beside the age and the title of its person', () => {
    const graph = graphOf('Gen. Adam Reyes, 66, won. He is Iraqi.');
    const [person] = graph.nodes.filter(({ type }) => type === 'Person');
    expect(nodeProperties(person!, graph)).toMatchObject({ age: 66, title: 'Gen.', nationality: 'Iraqi' });
  });
});
