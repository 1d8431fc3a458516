import { describe, expect, it } from 'vitest';
import { facts } from './read.ts';

// Who heads, backs or accuses whom is as good a libel as who killed whom.
describe('a tie that nobody states', () => {
  it.each<[text: string, never: string]>([
    ['The board named Bo Finch chairman, a result that Adam Reyes called a theft.', 'Adam Reyes ORGANIZED theft'],
    ['Lena Fisk said that Adam Reyes had slipped, and accused Bo Finch of fraud.', 'Adam Reyes ACCUSED Bo Finch'],
    ['The Red Crescent spoke of 31 wounded.', 'Red Crescent INJURED_IN injury'],
    [
      'The Steppe Brigade said six people, some of them medics, had been killed in Gao.',
      'medics MEMBER_OF Steppe Brigade',
    ],
    ['Adam Reyes denied that he had supported the Liberal Party.', 'Adam Reyes SUPPORTED Liberal Party'],
    ['Adam Reyes rejected claims that he financed the Liberal Party.', 'Adam Reyes SUPPORTED Liberal Party'],
    ['Adam Reyes is suspected of funding the Liberal Party.', 'Adam Reyes SUPPORTED Liberal Party'],
    ['Adam Reyes was accused of arming the Steppe Brigade.', 'Adam Reyes SUPPORTED Steppe Brigade'],
    ['Adam Reyes refused to support the Liberal Party.', 'Adam Reyes SUPPORTED Liberal Party'],
    ['Adam Reyes never joined the Liberal Party.', 'Adam Reyes MEMBER_OF Liberal Party'],
    ['Adam Reyes is not a member of the Liberal Party.', 'Adam Reyes MEMBER_OF Liberal Party'],
    ['Adam Reyes denied being a member of the Liberal Party.', 'Adam Reyes MEMBER_OF Liberal Party'],
    ['Adam Reyes could join the Liberal Party.', 'Adam Reyes MEMBER_OF Liberal Party'],
    ['Adam Reyes is not the president of Peru.', 'Adam Reyes LED Peru'],
    ['Adam Reyes wants to become president of Peru.', 'Adam Reyes LED Peru'],
    ['Adam Reyes lost the race to become president of Peru.', 'Adam Reyes LED Peru'],
    ['If Adam Reyes becomes president of Peru, he will resign.', 'Adam Reyes LED Peru'],
    ['Adam Reyes denied that he led the Steppe Brigade.', 'Adam Reyes LED Steppe Brigade'],
    ['Adam Reyes did not accuse Ada Moreau.', 'Adam Reyes ACCUSED Ada Moreau'],
    ['Adam Reyes said Ada Moreau was not responsible for the fire.', 'Adam Reyes ACCUSED Ada Moreau'],
    ['Adam Reyes did not say that Ada Moreau was responsible for the fire.', 'Adam Reyes ACCUSED Ada Moreau'],
    ['Adam Reyes denied that Ada Moreau was responsible for the fire.', 'Adam Reyes ACCUSED Ada Moreau'],
    ['Adam Reyes denied that he had called Ada Moreau a liar.', 'Adam Reyes SAID_ABOUT Ada Moreau'],
    ['Adam Reyes did not threaten Ada Moreau.', 'Adam Reyes THREATENED Ada Moreau'],
    ['Adam Reyes denied threatening Ada Moreau.', 'Adam Reyes THREATENED Ada Moreau'],
    ['Adam Reyes is not the father of Ada Moreau.', 'Adam Reyes FAMILY_OF Ada Moreau'],
    ['Adam Reyes denied that he was the father of Ada Moreau.', 'Adam Reyes FAMILY_OF Ada Moreau'],
    ['Adam Reyes has never lived in Lima.', 'Adam Reyes LIVED_IN Lima'],
    ['Adam Reyes denied that he had met Ada Moreau.', 'Adam Reyes MET_WITH Ada Moreau'],
    ['Ada Moreau flew to Peru. Peru was calm. President Adam Reyes of Chile met her.', 'Adam Reyes LED Peru'],
    ['Peru won. Peru danced. “I met President Adam Reyes,” Ada Moreau said.', 'Adam Reyes LED Peru'],
    ['Peru voted. Peru danced. Peru won. Chile was represented by President Adam Reyes.', 'Adam Reyes LED Peru'],
    ['Chile is far away. President Adam Reyes spoke.', 'Adam Reyes LED Chile'],
    ['Peru’s parliament met in Lima, with Chile represented by President Adam Reyes.', 'Adam Reyes LED Peru'],
    ['Iran-backed rebels attacked Gao. Iran denied it.', 'Iran-backed rebels LOCATED_IN Iran'],
    ['The Liberal Party met the Green Party. A spokesman, Adam Reyes, spoke.', 'Adam Reyes MEMBER_OF Green Party'],
    [
      'Ada Moreau’s Liberal Party met. Deputy chairman of the Liberal Party Adam Reyes spoke.',
      'Ada Moreau LED Liberal Party',
    ],
    ['The Peruvian striker Adam Reyes scored.', 'Adam Reyes MEMBER_OF Peru'],
    [
      'Ada Moreau spoke. The Liberal Party’s candidate to replace Ada Moreau lost.',
      'Ada Moreau MEMBER_OF Liberal Party',
    ],
  ])('%s', (text, never) => {
    expect(facts(text)).not.toContain(never);
  });

  it('is there where somebody states it', () => {
    expect(facts('Adam Reyes supported the Liberal Party.')).toContain('Adam Reyes SUPPORTED Liberal Party');
    expect(facts('The Liberal Party met in Lima. Its president, Adam Reyes, spoke.')).toContain(
      'Adam Reyes LED Liberal Party',
    );
    expect(facts('Peru won. Peru danced. President Adam Reyes spoke.')).toContain('Adam Reyes LED Peru');
    expect(facts('The Liberal Party met. A spokesman, Adam Reyes, spoke.')).toContain(
      'Adam Reyes MEMBER_OF Liberal Party',
    );
  });
});
