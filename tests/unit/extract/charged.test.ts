import { describe, expect, it } from 'vitest';
import { tell } from './read.ts';

/** `[text, what is said of the doing]`: "who CARRIED_OUT what [modality, by whom]". */
const CHARGED: readonly (readonly [string, string])[] = [
  ['Police blamed the attack in Gao on Adam Reyes.', 'Adam Reyes CARRIED_OUT attack [alleged, by police]'],
  ['Police blamed Adam Reyes for the attack in Gao.', 'Adam Reyes CARRIED_OUT attack [alleged, by police]'],
  ['The bombing was blamed on the Steppe Brigade.', 'Steppe Brigade CARRIED_OUT attack [alleged]'],
  [
    'The government blamed the bombing of the station on the Steppe Brigade.',
    'Steppe Brigade CARRIED_OUT attack [alleged, by government]',
  ],
  ['Adam Reyes was charged with the murder of Ada Moreau.', 'Adam Reyes CARRIED_OUT killing [alleged]'],
  [
    'Prosecutors charged Adam Reyes with the killing of Ada Moreau.',
    'Adam Reyes CARRIED_OUT killing [alleged, by prosecutors]',
  ],
  ['Adam Reyes was arrested over the kidnapping of Ada Moreau.', 'Adam Reyes CARRIED_OUT kidnapping [alleged]'],
  ['Adam Reyes was convicted of the murder of Ada Moreau.', 'Adam Reyes CARRIED_OUT killing [asserted]'],
  ['Adam Reyes was jailed for the murder of Ada Moreau.', 'Adam Reyes CARRIED_OUT killing [asserted]'],
  ['Adam Reyes confessed to the murder of Ada Moreau.', 'Adam Reyes CARRIED_OUT killing [attributed, by Adam Reyes]'],
];

/** Who is spoken of in these did nothing, as far as they say. */
const NOT_CHARGED: readonly string[] = [
  'Adam Reyes was wrongly convicted of the murder of Ada Moreau.',
  'Adam Reyes was jailed for a murder he did not commit.',
  'Adam Reyes was executed in the attack on Gao.',
  'Adam Reyes was jailed for his coverage of the murder of Ada Moreau.',
  'Adam Reyes was not convicted of the murder of Ada Moreau.',
  "Adam Reyes's conviction for the murder of Ada Moreau was quashed.",
  'Adam Reyes, whose son was convicted of the murder of Ada Moreau, wept.',
  'The court refused to convict Adam Reyes of the murder of Ada Moreau.',
  'Police denied that they had charged Adam Reyes with the murder of Ada Moreau.',
  'Adam Reyes denied the murder of Ada Moreau.',
  'Adam Reyes did not admit the murder of Ada Moreau.',
  'Adam Reyes never confessed to the killing of Ada Moreau.',
  'Adam Reyes refused to admit to the attack in Gao.',
  'No one was charged with the murder of Ada Moreau, Adam Reyes said.',
  'If Adam Reyes is convicted of the murder of Ada Moreau, he faces life in prison.',
  'Adam Reyes, the judge who convicted Ben Cole of the murder of Ada Moreau, resigned.',
  'Adam Reyes blamed himself for the attack on Gao.',
  'Adam Reyes admitted the murder of Ada Moreau had shaken him.',
  'Adam Reyes was detained over a report on the attack on Gao.',
  'Adam Reyes blamed the army for the attack on Gao.',
];

const isCrime = (claim: string): boolean => / CARRIED_OUT (attack|killing|kidnapping|robbery)$/.test(claim);

function told(text: string): string[] {
  return tell(text)
    .filter(({ claim, polarity }) => isCrime(claim) && polarity === 'positive')
    .map(({ claim, modality, by }) => `${claim} [${[modality, ...by.map((each) => `by ${each}`)].join(', ')}]`);
}

describe('charges, confessions and verdicts', () => {
  for (const [text, said] of CHARGED)
    it(`tell of the deed's noun who did it, on whose word: ${text}`, () => {
      expect(told(text)).toEqual([said]);
    });
  for (const text of NOT_CHARGED)
    it(`say nothing of whoever is not charged: ${text}`, () => {
      expect(told(text).filter((claim) => claim.startsWith('Adam Reyes '))).toEqual([]);
    });
});
