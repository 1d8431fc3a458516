import { describe, expect, it } from 'vitest';
import { tell } from './read.ts';

/** The one telling of a claim in a text. */
const told = (text: string, claim: string) => tell(text).find((each) => each.claim === claim);

/** Rows: text, claim, and "modality polarity claimants". */
describe('who says a claim, and how surely', () => {
  it.each([
    ['Rebels attacked Gao.', 'rebels CARRIED_OUT attack', 'asserted positive '],
    ['Rebels attacked Gao, police said.', 'rebels CARRIED_OUT attack', 'attributed positive police'],
    ['Police said that rebels had attacked Gao.', 'rebels CARRIED_OUT attack', 'attributed positive police'],
    ['According to police, rebels attacked Gao.', 'rebels CARRIED_OUT attack', 'attributed positive police'],
    ['Adam Reyes, according to police, attacked Gao.', 'Adam Reyes CARRIED_OUT attack', 'attributed positive police'],
    [
      'Adam Reyes, the newspaper reported, attacked Gao.',
      'Adam Reyes CARRIED_OUT attack',
      'attributed positive newspaper',
    ],
    ['Police: Adam Reyes attacked Gao', 'Adam Reyes CARRIED_OUT attack', 'attributed positive police'],
    ['Adam Reyes attacked Gao: police', 'Adam Reyes CARRIED_OUT attack', 'attributed positive police'],
    ['It was Adam Reyes who attacked Gao, police said.', 'Adam Reyes CARRIED_OUT attack', 'attributed positive police'],
    [
      'Police are convinced that Adam Reyes attacked Gao.',
      'Adam Reyes CARRIED_OUT attack',
      'attributed positive police',
    ],
    [
      'Nine people were killed in Lima, state television reported.',
      'nine people KILLED_IN killing',
      'attributed positive state television',
    ],
    ['Rebels did not attack Gao.', 'rebels CARRIED_OUT attack', 'asserted negative '],
    ['The army denied that it had attacked Gao.', 'army CARRIED_OUT attack', 'denied negative army'],
    ['Rebels will attack Gao on Tuesday.', 'rebels CARRIED_OUT attack', 'planned positive '],
    ['The trial of Adam Reyes is due to begin on June 3.', 'Adam Reyes TARGETED_IN trial', 'planned positive '],
    ['Rebels plan to attack Gao.', 'rebels CARRIED_OUT attack', 'planned positive '],
    ['Rebels could attack Gao.', 'rebels CARRIED_OUT attack', 'hypothetical positive '],
    ['Rebels allegedly attacked Gao.', 'rebels CARRIED_OUT attack', 'alleged positive '],
    ['Police accused Adam Reyes of attacking Gao.', 'Adam Reyes CARRIED_OUT attack', 'alleged positive police'],
  ])('%s', (text, claim, expected) => {
    const heard = told(text, claim);
    expect(`${heard?.modality} ${heard?.polarity} ${heard?.by.join(', ')}`).toBe(expected);
  });

  const chain = { modality: 'denied', polarity: 'negative', by: ['Iran'], via: ['Ada Moreau', 'Reuters'] };

  it('keeps the denier as claimant and the chain outwards', () => {
    const text = 'Ada Moreau told Reuters that Tehran denied it had carried out the strike.';
    expect(told(text, 'Iran CARRIED_OUT attack')).toMatchObject(chain);
  });

  it('keeps the chain where the last speaker stands at the end', () => {
    const text = 'Tehran denied it had carried out the strike, Ada Moreau told Reuters.';
    expect(told(text, 'Iran CARRIED_OUT attack')).toMatchObject(chain);
  });

  it('gives the words in quotation marks to whoever speaks them', () => {
    const claim = told(
      '"The rebels attacked Gao before dawn on Friday," Ada Moreau said.',
      'rebels CARRIED_OUT attack',
    );
    expect(claim).toMatchObject({ modality: 'attributed', by: ['Ada Moreau'] });
  });
});

it('never cuts the words off that decide a claim', () => {
  const denied = told('The army denied on Monday that it had attacked Gao.', 'army CARRIED_OUT attack');
  expect(denied?.quote).toContain('denied');
});
