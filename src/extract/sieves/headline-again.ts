import type { Hint } from '../hint.ts';
import { type Context, headWord, type Sieve } from './sieve.ts';

/** The first sentences of a story tell again what its headline told in a word. */
const LEDE = 2;

const isInHeadline = ({ sentence }: Hint, { doc }: Context): boolean => doc.sentences[sentence]?.block === 'headline';

/** How many sentences of the story stand before this one. */
const depthOf = ({ sentence }: Hint, { doc }: Context): number =>
  doc.sentences.slice(0, sentence).filter(({ block }) => block === 'body').length;

/** "Boy pulled alive from mud" over "Rescuers freed a seven-year-old boy": a headline's bare noun is the first of that noun in the story. */
export const headlineAgain: Sieve = {
  name: 'headline-again',
  about: (hint) => hint.form === 'description' && hint.type === 'Person' && !hint.plural,
  reach: { keys: (hint) => [headWord(hint)] },
  only: true,
  corefers: (hint, cluster, context) => {
    if (isInHeadline(hint, context) || hint.definite || depthOf(hint, context) >= LEDE) return false;
    const first = cluster.hints.find(({ start }) => start < hint.start);
    return (
      first !== undefined &&
      first.form === 'description' &&
      cluster.hints.every((other) => isInHeadline(other, context)) &&
      headWord(first) === headWord(hint) &&
      isSaidAgain(first, hint)
    );
  },
};

/** "Finance minister quits" is told of no prime minister: every word of the headline's stands in the story's. */
function isSaidAgain(first: Hint, hint: Hint): boolean {
  const said = new Set(hint.name.toLowerCase().split(' '));
  return first.name
    .toLowerCase()
    .split(' ')
    .every((word) => said.has(word));
}
