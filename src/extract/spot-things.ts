import type { Sentence, Token } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import { TIMES } from '../lexicon/calendar.ts';
import { DEFINITE } from './describe.ts';
import type { Hint } from './hint.ts';
import { textOf } from './text.ts';

/** Places in a clause where a noun stands for something that can be pointed back at. */
const STANDS = /^(nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|conj|appos|root|compound)$/;

/** The same for names of no one and nowhere: "the Hajj", "IE6 users". */
const NAMES = /^(nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|conj|appos|root|compound)$/;

const isProper = ({ tag, text }: Token): boolean => tag === 'PROPN' && /^\p{Lu}/u.test(text);

/** Nouns that are no one and nowhere: "the ship" competes for "it" and is pointed back at, but never enters the graph. */
export function spotThings(sentence: Sentence, tree: Tree, taken: ReadonlySet<number>): Hint[] {
  return sentence.tokens.flatMap((token) => {
    if (taken.has(token.index) || !(token.tag === 'NOUN' ? STANDS : NAMES).test(token.relation)) return [];
    if (token.tag !== 'NOUN' && !isProper(token)) return [];
    if (TIMES.has(token.lemma.toLowerCase()) || !/^\p{L}{2,}/u.test(token.text)) return [];
    return [thingAt(sentence, tree, token)];
  });
}

function thingAt(sentence: Sentence, tree: Tree, token: Token): Hint {
  const before = childrenBy(tree, token.index, 'amod', 'compound', 'nummod', 'nmod:poss').map(({ index }) => index);
  const from = Math.min(token.index, ...before.filter((at) => at < token.index && token.index - at < 5));
  const determiner = childrenBy(tree, token.index, 'det')[0]?.lemma.toLowerCase();
  const owned = childrenBy(tree, token.index, 'nmod:poss').length > 0;
  return {
    form: 'description',
    thing: true,
    sentence: sentence.index,
    head: token.index,
    from,
    to: token.index + 1,
    start: sentence.tokens[from]?.start ?? token.start,
    end: token.end,
    name: textOf(sentence, from, token.index + 1),
    rule: 'thing',
    plural: token.xpos === 'NNS',
    definite: (determiner !== undefined && DEFINITE.has(determiner)) || (determiner === undefined && !owned),
    local: true,
  };
}
