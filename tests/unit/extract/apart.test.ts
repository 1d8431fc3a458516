import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader, tell } from './read.ts';

/** Names of the events that a text tells of. */
const events = (text: string): string[] =>
  reader(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .entities.filter(({ type }) => type === 'Event')
    .map(({ name }) => name);

describe('deeds that are two', () => {
  it.each([
    ['a murderer dies of no murder of his', 'Adam Reyes died in Lima. He committed his first murder in Cusco at 25.'],
    [
      'a killing told a page later is no part of the unrest',
      'Violence in Lima killed nine people. Trains ran late. Shops closed. Rain fell. Schools opened. The assassination of Ada Moreau is unsolved.',
    ],
    [
      "anyone's conference is not the one told before",
      "Ministers held a meeting in Lyon. They hope for money from an international donors' conference in Lima.",
    ],
    [
      'last September is not in March',
      'A shooting in Lima last September killed nine. The bombing of two trains in Cusco on 11 March last year killed ten.',
    ],
  ])('%s', (_, text) => {
    expect(events(text).length).toBeGreaterThan(1);
  });

  it('takes up a killing told just before', () => {
    expect(events('Gunmen killed Ada Moreau in Lima on Friday. The attack shocked Peru.')).toHaveLength(1);
  });
});

describe('words that tell of no such deed', () => {
  const kinds = (text: string): string[] => [
    ...new Set(
      tell(text)
        .filter(
          ({ claim, modality, polarity }) =>
            / happened /.test(claim) && modality !== 'hypothetical' && polarity === 'positive',
        )
        .map(({ claim }) => claim.split(' happened ')[0] ?? ''),
    ),
  ];

  it.each([
    ['attack', 'The candidate gave a speech. In the debate, Adam Reyes attacked Ada Moreau over her policy.'],
    ['siege', 'Ada Moreau knows of the controversy surrounding Peru.'],
    ['demonstration', 'Peru demonstrated to the world that it can vote.'],
    ['demonstration', 'Ada Moreau demonstrated a new engine in Lima.'],
    ['release', 'Ada Moreau promised to free Peru from poverty.'],
    ['war', 'A cyber war began in Peru.'],
    ['meeting', 'Ministers in Lima welcomed the draft convention.'],
    ['attack', 'Ada Moreau laid the groundwork for an attack on Lima.'],
    ['demonstration', 'The arrest of Ada Moreau could spark riots in Lima.'],
  ])('no %s in "%s"', (kind, text) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it.each([
    ['He criticised the operation to kill Ada Moreau.', 'CARRIED_OUT'],
    ['Adam Reyes condemned the plot to kill Ada Moreau.', 'CARRIED_OUT'],
    ['Adam Reyes backed a campaign to kill Ada Moreau.', 'CARRIED_OUT'],
  ])('nobody does what somebody else plans: "%s"', (text, predicate) => {
    expect(tell(text).filter(({ claim }) => claim.includes(predicate))).toEqual([]);
  });

  it('counts the day of a crash back from that of a death nine days later', () => {
    const dated = tell('Ada Moreau died on Friday, nine days after she had been knocked down by a lorry.').filter(
      ({ claim }) => /crash date/.test(claim),
    );
    expect(dated.map(({ claim }) => claim)).toEqual(['crash date 2019-12-25']);
  });

  it.each([
    'Adam Reyes dedicated the goals to his brother, killed in a crash in May.',
    'Adam Reyes was found by his wife, stabbed to death.',
    'Adam Reyes shot himself in the foot.',
  ])('kills nobody by a participle that may be another\'s, or by an idiom: "%s"', (text) => {
    expect(tell(text).filter(({ claim }) => /Reyes KILLED_IN|wife KILLED_IN/.test(claim))).toEqual([]);
  });

  it('gives a land long occupied no day of the sentence', () => {
    const dated = tell('A bomb killed Ada Moreau in the occupied city of Gao on Friday.').filter(({ claim }) =>
      /capture date/.test(claim),
    );
    expect(dated).toEqual([]);
  });
});
