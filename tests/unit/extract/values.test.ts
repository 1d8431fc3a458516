import { describe, expect, it } from 'vitest';
import { tell } from './read.ts';

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
    ['Gunmen shot 20-30 young soldiers.', '20-30 young soldiers count 20-30: 20-30 young soldiers'],
    ['As many as 90 passengers were aboard.', 'as many as 90 passengers count As many as 90: As many as 90 passengers'],
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
