import { describe, expect, it } from 'vitest';
import { facts } from './read.ts';

/** Deeds and what befell somebody, without who is whose relative or in which office. */
const deeds = (text: string): string[] =>
  facts(text).filter((each) => /CARRIED_OUT|KILLED_IN|INJURED_IN|TARGETED_IN|PARTICIPATED_IN|OCCURRED_IN/.test(each));

describe('what is told of a made-up world is no fact', () => {
  it.each([
    'In the earlier adaptation of her novel, Adam Reyes murdered a bishop.',
    "In Nadia Roth's second novel, the judge Adam Reyes kills Ada Moreau.",
    'Adam Reyes is arrested in the last chapter by Ada Moreau.',
    'The film follows a nurse, Ada Moreau, who is killed by Adam Reyes.',
    'In the exercise, gunmen stormed the hall and killed Ada Moreau.',
    'During the drill, soldiers arrested Adam Reyes.',
    'The scenario assumed that terrorists had killed Ada Moreau.',
    'Police practised on Saturday for a bombing of the ferry terminal.',
    'Officers rehearsed an attack on the station in Lima.',
    'A mock attack on the station in Lima kept firefighters busy.',
    'In the drill, gunmen killed Ada Moreau. Firefighters arrested Adam Reyes at noon.',
  ])('%s', (text) => {
    expect(deeds(text)).toEqual([]);
  });

  it('follows its people through the article, and leaves alone who made it', () => {
    const text =
      'In Nadia Roth’s second novel, the judge Adam Reyes kills his clerk.\n\n' +
      'Reyes is arrested by his daughter.\n\nRoth was arrested in Vienna on Friday.';
    expect(deeds(text)).toEqual([
      'Nadia Roth TARGETED_IN arrest of Nadia Roth in Vienna',
      expect.stringContaining('Vienna'),
    ]);
  });

  it('ends where the article speaks of what is real', () => {
    expect(
      deeds('In the drill, gunmen killed a guard. The last real attack in Lima killed Ada Moreau.'),
    ).toContainEqual(expect.stringMatching(/^Ada Moreau KILLED_IN/));
    expect(deeds('The play opened on Friday.\n\nRebels killed Ada Moreau.')).toContainEqual(
      expect.stringMatching(/^Ada Moreau KILLED_IN/),
    );
    expect(deeds('Adam Reyes was arrested in the opera house.')).toContainEqual(
      expect.stringMatching(/^Adam Reyes TARGETED_IN/),
    );
  });
});

describe('what the next sentence takes back is no fact', () => {
  it.each([
    'Posts shared this week claim that Adam Reyes was arrested. The claim is false.',
    'Posts shared thousands of times this week claim that Adam Reyes was arrested on Tuesday for stealing.',
    'Reports say that Adam Reyes killed Ada Moreau. None of it is true.',
    'Websites reported that rebels had killed Ada Moreau. Neither report could be confirmed.',
    'Villagers said that troops had killed Ada Moreau. The account could not be independently verified.',
    'Rumours say that Adam Reyes killed Ada Moreau.',
  ])('%s', (text) => {
    expect(deeds(text)).toEqual([]);
  });

  it('leaves alone what is confirmed', () => {
    expect(deeds('Police said that rebels had killed Ada Moreau. The report was confirmed.')).toContainEqual(
      expect.stringMatching(/^Ada Moreau KILLED_IN/),
    );
  });
});

describe('whose deed and whose fate it is', () => {
  it.each([
    ['Kovac killed Ada Moreau, court hears', []],
    ['Kovac killed Ada Moreau, a jury at Leeds Crown Court has been told.', []],
    ['The court quashed her conviction for the murder of Ada Moreau.', ['court CARRIED_OUT decision by court']],
    ['The councillor Adam Reyes called for her to resign.', []],
    ['Adam Reyes had planned to have the minister, Ada Moreau, shot on the steps.', []],
    ['Minister “killed” guard', []],
    ['Adam Reyes was "deported" on Monday.', []],
  ] as const)('%s', (text, expected) => {
    expect(deeds(text)).toEqual(expected);
  });

  it('of those who are in no doubt', () => {
    expect(deeds('Adam Reyes had his rival, Ada Moreau, killed.')).toEqual([
      'Ada Moreau KILLED_IN killing of Ada Moreau',
    ]);
    expect(deeds('The judges did not believe him; Adam Reyes was sentenced to death.')).toEqual([
      'Adam Reyes TARGETED_IN conviction of Adam Reyes',
    ]);
    expect(facts('Kone dismissed his aide, Moussa Ba, whom he accused of plotting.')).toContain(
      'Kone ACCUSED Moussa Ba',
    );
    expect(deeds('Ivan Kovac denies murder and his trial continues.')).toEqual([
      'Ivan Kovac TARGETED_IN trial of Ivan Kovac',
    ]);
    expect(facts('Adam Reyes had called him a murderer.').filter((each) => /murderer/.test(each))).toEqual([]);
    expect(
      deeds('Crowds gathered for a procession dedicated to General Adam Reyes, who was killed in Lima.'),
    ).toContainEqual(expect.stringMatching(/^Adam Reyes KILLED_IN/));
    expect(deeds('A statement by Ada Moreau, who was arrested, was read out.')).toEqual([
      'Ada Moreau TARGETED_IN arrest of Ada Moreau',
    ]);
    expect(deeds('In 2019 eleven people were killed.')).toEqual(['eleven people KILLED_IN killing of eleven people']);
    expect(facts('Ada Moreau left the court in Lima without speaking.')).not.toContainEqual(
      expect.stringMatching(/MEMBER_OF/),
    );
    expect(facts('Ada Moreau left the Harbour Police in May.')).toContain('Ada Moreau MEMBER_OF Harbour Police');
    expect(deeds("The rebels' leader killed Ada Moreau's aide.")).toHaveLength(2);
  });
});

describe('figures of speech', () => {
  const market =
    'Kestrel launched an attack on the board of Marlow after shareholders shot down its takeover bid. ' +
    'Adam Reyes, who led the raid, vowed a fight to the death and buried the brand. Analysts said that the stake was worth little.';

  it('are no deeds in an article about markets or games that speaks of no bloodshed', () => {
    expect(deeds(market)).toEqual([]);
    expect(
      deeds(
        'Adam Reyes killed off Lions with a late double strike in the cup. The coach said that the referee robbed his side in the league match.',
      ),
    ).toEqual([]);
  });

  it('are taken at their word where blood is shed', () => {
    const shooting = `${market} Police said that a gunman with a rifle shot Ada Moreau.`;
    expect(deeds(shooting)).toContainEqual(expect.stringMatching(/^Ada Moreau TARGETED_IN/));
  });
});

describe('what an article says of itself', () => {
  it('makes all of it a jest', () => {
    expect(deeds('Cats attacked Lima on Monday and killed Ada Moreau.\n\nThis article is satire.')).toEqual([]);
    expect(deeds('Rebels attacked Lima on Monday and killed Ada Moreau.\n\nThis article is long.')).not.toEqual([]);
  });

  it('of the time or the speaker at the head of a line is no part of the sentence', () => {
    expect(deeds('17:30 Earlier reports that Ada Moreau had been shot dead were wrong, the force says.')).toEqual([]);
    expect(deeds('Q: In 1994 soldiers killed Ada Moreau at Lima. Did you know?')).toContainEqual(
      expect.stringMatching(/^soldiers CARRIED_OUT/),
    );
  });
});

describe('what a judgement that is undone does not prove', () => {
  const crimes = (text: string): string[] =>
    facts(text).filter((each) => /CARRIED_OUT|assault|poisoning|killing|fraud/.test(each));

  it.each([
    'Grace Adeyemi was convicted of fraud in 2018. Adeyemi was acquitted on appeal in 2020.',
    'Linnea Falk was found guilty in 2012 of killing Arne Lund. The court of appeal quashed her conviction on Wednesday.',
    'A court in Vienna convicted Adam Reyes of killing Ada Moreau. The verdict was annulled.',
    'Adam Reyes was jailed for life for the murder of Ada Moreau, a conviction later overturned.',
    'A headline, "Kovac killed Ada Moreau, court hears", should have made clear that this was the case of the prosecution.',
    '“They told me I had shot a man. I was teaching,” Adam Reyes said.',
  ])('%s', (text) => {
    expect(crimes(text).filter((each) => !/acquittal|conviction|decision/.test(each))).toEqual([]);
  });

  it('but one that stands does', () => {
    expect(crimes('Grace Adeyemi was convicted of fraud in 2018. Hugo Lang was acquitted in 2020.')).toContainEqual(
      expect.stringMatching(/^Grace Adeyemi CARRIED_OUT fraud/),
    );
  });
});

describe('what is no verdict and no confession', () => {
  it.each([
    'Adam Reyes was jailed over the killing of Ada Moreau pending trial.',
    'Adam Reyes was forced to confess to the murder of Ada Moreau.',
    'Adam Reyes was tortured until he confessed to the murder of Ada Moreau.',
    'Adam Reyes withdrew his confession to the murder of Ada Moreau.',
    'Adam Reyes was jailed for refusing to testify about the murder of Ada Moreau.',
    'Adam Reyes was convicted in the murder trial of Hugo Lang.',
    'A jury refused to convict Adam Reyes of the murder of Ada Moreau.',
    'Adam Reyes owned up to the theft, but not to the murder of Ada Moreau.',
  ])('%s', (text) => {
    expect(facts(text).filter((each) => /Reyes CARRIED_OUT (murder|killing)/.test(each))).toEqual([]);
  });
});
