import { describe, expect, it } from 'vitest';
import { tell } from './read.ts';
import { WHO_SAYS } from './who-says.cases.ts';

/** Not heard as it should be: a plea, a statement carried by another. */
const KNOWN: ReadonlySet<string> = new Set([
  'Adam Reyes pleaded not guilty to murdering Ada Moreau.',
  'An army statement carried by the ISNA agency said rebels attacked Gao.',
]);

/** Everything that a text says of one claim, in words. */
function saidOf(text: string, claim: string): string[] {
  return tell(text)
    .filter((each) => each.claim.toLowerCase() === claim.toLowerCase())
    .map(({ modality, polarity, by, via }) => {
      const chain = [...by, ...via].join(' < ').replaceAll('"', '');
      return `${modality} ${polarity}${chain ? `: ${chain}` : ''}`.toLowerCase();
    });
}

describe('who says it, and how surely', () => {
  for (const [text, claim, said] of WHO_SAYS) {
    const test = KNOWN.has(text) ? it.fails : it;
    test(text, () => {
      expect(saidOf(text, claim)).toContain(said.toLowerCase());
    });
  }
});
