import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { ACCUSING, CONTENT_NOUNS, DENYING, REPORTING, setOf } from '../lexicon/words.ts';
import type { Token } from './doc.ts';
import { ancestorsOf, childBy, childrenBy, type Tree, treeOf } from './tree.ts';

const speaking = new Set([...setOf(REPORTING), ...setOf(DENYING), ...setOf(ACCUSING)]);
const contents = setOf(CONTENT_NOUNS);
const calendar = new Set([
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  'yesterday',
  'today',
  'week',
  'month',
  'day',
  'night',
]);

/**
 * What is said hangs on the verb of saying, whatever stands between: "denied on Monday that it had attacked the town".
 * Small parsers take such a clause for a relative clause of the noun before it, and a denial would read as a fact.
 */
export function repair(tokens: readonly Token[]): readonly Token[] {
  const tree = treeOf(tokens);
  return tokens.map((token) => {
    const verb = saidBy(tree, token);
    return verb ? { ...token, head: verb.index, relation: 'ccomp' } : token;
  });
}

/** The verb of saying that a misplaced clause belongs to. */
function saidBy(tree: Tree, token: Token): Token | undefined {
  if (token.relation !== 'acl:relcl' && token.relation !== 'acl') return undefined;
  const noun = tree.tokens[token.head];
  const subject = childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'expl');
  if (!noun || !subject || /^(who|which|that|whom|whose)$/i.test(subject.text)) return undefined;
  const marked = childrenBy(tree, token.index, 'mark').some((mark) => mark.lemma.toLowerCase() === 'that');
  const adverbs = childrenBy(tree, token.index, 'advmod').some((word) => /^(when|where|why|how)$/i.test(word.text));
  const timely = isCalendarWord(noun) && !adverbs;
  if (!timely && !(marked && !contents.has(noun.lemma.toLowerCase()))) return undefined;
  return [...ancestorsOf(tree, token.index)].find(
    (above) => above.index < token.index && above.tag === 'VERB' && speaking.has(above.lemma.toLowerCase()),
  );
}

const isCalendarWord = (token: Token): boolean => calendar.has(token.text.toLowerCase().replace(/\.$/, ''));
