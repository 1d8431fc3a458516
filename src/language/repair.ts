import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { ACCUSING, CONTENT_NOUNS, DENYING, REPORTING, setOf } from '../lexicon/words.ts';
import type { Token } from './doc.ts';
import { ancestorsOf, childBy, childrenBy, childrenOf, type Tree, treeOf } from './tree.ts';

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

/** Mends what small parsers get wrong around verbs of saying, where a slip would turn a denial or a report into a fact. */
export const repair = (tokens: readonly Token[]): readonly Token[] => giveBackSubjects(liftClauses(tokens));

/**
 * What is said hangs on the verb of saying, whatever stands between: "denied on Monday that it had attacked the town".
 * Small parsers take such a clause for a relative clause of the noun before it.
 */
function liftClauses(tokens: readonly Token[]): readonly Token[] {
  const tree = treeOf(tokens);
  return tokens.map((token) => {
    const verb = saidBy(tree, token);
    return verb ? { ...token, head: verb.index, relation: 'ccomp' } : token;
  });
}

/** "Reyes fired the shot, police said": of two subjects of "said" the first is that of what is said. */
function giveBackSubjects(tokens: readonly Token[]): readonly Token[] {
  const tree = treeOf(tokens);
  return tokens.map((token) => {
    if (token.relation !== 'nsubj' && token.relation !== 'nsubj:pass') return token;
    const verb = tree.tokens[token.head];
    const subjects = verb ? childrenBy(tree, verb.index, 'nsubj', 'nsubj:pass') : [];
    if (!verb || subjects.length < 2 || subjects[0] !== token) return token;
    const said = childrenBy(tree, verb.index, 'ccomp').find(
      (clause) => clause.index > token.index && clause.index < verb.index,
    );
    if (!said || childBy(tree, said.index, 'nsubj', 'nsubj:pass')) return token;
    return { ...token, head: said.index, relation: childBy(tree, said.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj' };
  });
}

/** The verb of saying that a misplaced clause belongs to. */
function saidBy(tree: Tree, token: Token): Token | undefined {
  if (token.relation !== 'acl:relcl' && token.relation !== 'acl') return undefined;
  const noun = tree.tokens[token.head];
  const subject = childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'expl');
  if (!noun || !subject || /^(who|which|that|whom|whose)$/i.test(subject.text)) return undefined;
  const marked = childrenOf(tree, token.index).some(
    (word) => word.text.toLowerCase() === 'that' && (word.relation === 'mark' || word.xpos === 'IN'),
  );
  const adverbs = childrenBy(tree, token.index, 'advmod').some((word) => /^(when|where|why|how)$/i.test(word.text));
  const timely = isCalendarWord(noun) && !adverbs;
  if (!timely && !(marked && !contents.has(noun.lemma.toLowerCase()))) return undefined;
  return [...ancestorsOf(tree, token.index)].find(
    (above) => above.index < token.index && above.tag === 'VERB' && speaking.has(above.lemma.toLowerCase()),
  );
}

const isCalendarWord = (token: Token): boolean => calendar.has(token.text.toLowerCase().replace(/\.$/, ''));
