import { childrenBy } from '../../language/tree.ts';
import { areSame, narrowing } from './definite.ts';
import { headWord, type Sieve } from './sieve.ts';

/** Those of whom a parliament consists. */
const MEMBERS = /^(mps|lawmakers|legislators|parliamentarians|deputies)$/;

const CHAMBER = /^(parliament|assembly|legislature|congress)$/;

/** What a chamber does as a whole. */
const RESOLVING = /^(vote|approve|pass|adopt|endorse|ratify|reject)$/;

/** "Peru's parliament voted … Peruvian MPs passed it": all of them, unless some are counted or told by their party. */
export const sameChamber: Sieve = {
  name: 'same-chamber',
  about: (hint) => hint.form === 'description' && hint.kind === 'legislature' && !hint.count,
  reach: { keys: () => ['chamber'] },
  corefers: (hint, cluster, { tree }) => {
    const branches = tree(hint.sentence);
    const token = branches.tokens[hint.head];
    const verb = branches.tokens[token?.head ?? -1];
    const own = narrowing(branches, hint);
    if (!MEMBERS.test(headWord(hint)) || token?.relation !== 'nsubj' || !RESOLVING.test(verb?.lemma ?? ''))
      return false;
    if (
      own.length === 0 ||
      hint.to - hint.from > 2 ||
      childrenBy(branches, hint.head, 'nmod', 'acl', 'acl:relcl').length > 0
    )
      return false;
    return cluster.hints.some(
      (other) =>
        other.form === 'description' &&
        CHAMBER.test(headWord(other)) &&
        areSame(narrowing(tree(other.sentence), other), own),
    );
  },
};
