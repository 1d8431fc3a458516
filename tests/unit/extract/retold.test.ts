import { describe, expect, it } from 'vitest';
import { graphOf, tell } from './read.ts';

/** How many events of a kind a text tells of. */
const count = (text: string, kind: string): number =>
  graphOf(text).nodes.filter((node) => node.type === 'Event' && node.kind === kind).length;

describe('a deed summed up and told again at length', () => {
  const votes =
    "Farmers marched in Cusco on Sunday as Peru's parliament voted to expel foreign troops.\n\n" +
    'Peruvian MPs voted in favour of a resolution that would end the pact.';

  it('is one deed', () => {
    expect(count(votes, 'vote')).toBe(1);
  });

  it('has the day that its first telling gives', () => {
    expect(tell(votes).map(({ claim }) => claim)).toContainEqual(expect.stringMatching(/^vote.* date 2020-01-05$/));
  });

  it.each([
    ['another purpose', 'The Senate voted on Friday to leave the pact. The Senate voted to ban hunting.', 'vote'],
    ['another word', 'The Senate voted on Friday. The Senate voted again.', 'vote'],
    ['another place', 'Rebels attacked Gao on Friday. Rebels attacked Mopti.', 'attack'],
    ['another day', 'The Senate voted on Friday. The Senate voted on Saturday.', 'vote'],
    ['another doer', 'The Senate voted on Friday. The council of Lima voted in favour of a ban.', 'vote'],
  ])('is two where %s says so', (_, text, kind) => {
    expect(count(text, kind)).toBe(2);
  });
});

describe('"to death"', () => {
  it.each(['The court sentenced Adam Reyes to death.', 'Adam Reyes was sentenced to death while Lima slept.'])(
    'is nobody’s death: %s',
    (text) => {
      expect(count(text, 'death')).toBe(0);
    },
  );

  it('is one where it is somebody’s', () => {
    expect(
      count('The fire led to the death of Adam Reyes.', 'death') +
        count('The fire led to the death of Adam Reyes.', 'fire'),
    ).toBeGreaterThan(0);
  });
});
