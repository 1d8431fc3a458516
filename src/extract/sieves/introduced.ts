import { childrenBy, type Tree } from '../../language/tree.ts';
import type { Hint } from '../hint.ts';
import { ANOTHER, narrowing } from './definite.ts';
import { headWord, isName, normal, type Sieve } from './sieve.ts';

/** Offices of which there is one to each ship, town or team. */
const ONE_TO_EACH = new Set(
  (
    'captain skipper pilot mayor mayoress president premier chancellor king queen pope principal headmaster headmistress ' +
    'headteacher coach owner founder goalkeeper chairman chairwoman'
  ).split(' '),
);

/** "Captain Dimitris Karras": a name right behind. */
const isBeforeName = ({ tokens }: Tree, { to }: Hint): boolean => tokens[to]?.tag === 'PROPN';

/** "The skipper, Manuel Lopes": introduced as known, and only now by name. */
const isNamedNow = (branches: Tree, { definite, head, to }: Hint): boolean =>
  definite === true &&
  branches.tokens[to]?.text === ',' &&
  childrenBy(branches, head, 'appos').some(({ tag, index }) => tag === 'PROPN' && index === to + 1);

/** "The captain of a ship was held. Captain Karras said …": whom the story tells of before it names him. */
export const introducedLater: Sieve = {
  name: 'introduced-later',
  about: (hint) => hint.type === 'Person' && hint.form === 'description' && !hint.plural,
  reach: { keys: (hint) => [headWord(hint)] },
  only: true,
  corefers: (hint, cluster, { tree }) => {
    const branches = tree(hint.sentence);
    const word = headWord(hint);
    const named = isNamedNow(branches, hint) || (ONE_TO_EACH.has(word) && isBeforeName(branches, hint));
    if (!named || ANOTHER.test(normal(hint.name)) || cluster.hints.some(isName)) return false;
    const own = narrowing(branches, hint);
    return cluster.hints.every((other) => {
      if (other.form !== 'description') return true;
      const theirs = narrowing(tree(other.sentence), other);
      const clash = own.length > 0 && theirs.length > 0 && !own.some((name) => theirs.includes(name));
      return other.start < hint.start && headWord(other) === word && !ANOTHER.test(normal(other.name)) && !clash;
    });
  },
};
