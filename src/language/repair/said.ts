import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { CONTENT_NOUNS, SPEAKING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { ancestorsOf, childBy, childrenBy, childrenOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

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
 * Small parsers take such a clause for a relative clause of the noun before it.
 */
export function liftClauses(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const same = sameSpeaker(tree, token);
    if (same) changes.set(token.index, { head: same.index });
    const found = contentBefore(tree, token);
    const noun = found?.claim;
    if (found) {
      changes.set(token.index, { head: found.claim.index, relation: 'acl' });
      changes.set(found.that.index, { relation: 'mark' });
    }
    const verb = noun ? undefined : saidBy(tree, token);
    if (verb) changes.set(token.index, { head: verb.index, relation: 'ccomp' });
  }
  return changes;
}

/** "Reyes fired the shot, police said": of two subjects of "said" the first is that of what is said. */
export function giveBackSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation !== 'nsubj' && token.relation !== 'nsubj:pass') continue;
    const verb = tree.tokens[token.head];
    const subjects = verb ? childrenBy(tree, verb.index, 'nsubj', 'nsubj:pass') : [];
    if (!verb || subjects.length < 2 || subjects[0] !== token) continue;
    const said = childrenBy(tree, verb.index, 'ccomp').find(
      (clause) => clause.index > token.index && clause.index < verb.index,
    );
    if (!said || childBy(tree, said.index, 'nsubj', 'nsubj:pass')) continue;
    const relation = childBy(tree, said.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    changes.set(token.index, { head: said.index, relation });
  }
  return changes;
}

/** "confirmed that rebels had attacked but denied that they had killed": who denies it is the one who confirmed, not the rebels. */
function sameSpeaker(tree: Tree, token: Token): Token | undefined {
  if (token.relation !== 'conj' || !SPEAKING.has(token.lemma.toLowerCase())) return undefined;
  if (childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark')) return undefined;
  const first = tree.tokens[token.head];
  const verb = first?.relation === 'ccomp' ? tree.tokens[first.head] : undefined;
  const further = first !== undefined && !SPEAKING.has(first.lemma.toLowerCase());
  const alike = verb?.xpos === token.xpos && SPEAKING.has(verb.lemma.toLowerCase()) && verb.index < token.index;
  return further && alike && childBy(tree, token.index, 'ccomp') ? verb : undefined;
}

/** "claims in the press that she lied": the noun of what is said whose phrase stands right before the clause. */
function contentBefore(tree: Tree, token: Token): { readonly claim: Token; readonly that: Token } | undefined {
  if (!['acl', 'acl:relcl', 'ccomp'].includes(token.relation)) return undefined;
  if (!childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'expl')) return undefined;
  const that = childrenOf(tree, token.index).find(
    (word) => word.text.toLowerCase() === 'that' && fillsNothing(tree, word),
  );
  const near = that && tree.tokens[that.index - 1];
  const preposition = near && childBy(tree, near.index, 'case');
  const claim = preposition && tree.tokens[preposition.index - 1];
  if (!claim || token.head === claim.index || claim.tag !== 'NOUN') return undefined;
  return CLAIMED.has(claim.lemma.toLowerCase()) ? { claim, that } : undefined;
}

/** Whether "that" is no object of its clause: by its tag, or because the verb has another one or none. */
function fillsNothing(tree: Tree, that: Token): boolean {
  if (that.relation === 'mark' || that.xpos === 'IN') return true;
  const others = childrenBy(tree, that.head, 'obj', 'ccomp', 'aux:pass', 'cop').some((child) => child !== that);
  return that.relation === 'obj' && others;
}

/** Content nouns of what may be untrue, behind which a clause is never a fact. */
const CLAIMED = new Set([
  ...['claim', 'report', 'allegation', 'suggestion', 'rumour', 'rumor', 'accusation', 'assertion', 'theory'],
]);

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
    (above) => above.index < token.index && above.tag === 'VERB' && SPEAKING.has(above.lemma.toLowerCase()),
  );
}

const isCalendarWord = (token: Token): boolean => calendar.has(token.text.toLowerCase().replace(/\.$/, ''));
