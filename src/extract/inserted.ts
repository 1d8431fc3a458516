import type { Clause, Phrase, Token } from '../language/doc.ts';
import { childBy, childrenBy, lemmaAt, phraseOf, type Tree } from '../language/tree.ts';
import { REPORTING, setOf } from '../lexicon/words.ts';
import { isShowing } from './papers.ts';
import { isBehindSemicolon } from './reported.ts';

const reporting = setOf(REPORTING);

/** A verb of saying that tells nothing itself: "…, police said", also where the parser takes it for what is said. */
export function isInserted(tree: Tree, child: Token): boolean {
  if (!reporting.has(child.lemma.toLowerCase()) && !isShowing(tree, child) && !isGoingOn(tree, child)) return false;
  if (isBehindSemicolon(tree, child)) return false;
  if (child.relation === 'parataxis' || isOrSo(tree, child)) return true;
  return (
    child.relation === 'ccomp' &&
    !reporting.has(lemmaAt(tree.tokens, child.head)) &&
    childBy(tree, child.index, 'nsubj') !== undefined &&
    !childBy(tree, child.index, 'mark', 'ccomp', 'obj')
  );
}

/** "Reyes, she went on, attacked the guard": between commas nobody goes anywhere. */
const isGoingOn = (tree: Tree, { index, relation, lemma }: Token): boolean =>
  relation === 'parataxis' &&
  tree.tokens[index + 2]?.text === ',' &&
  lemma.toLowerCase() === 'go' &&
  tree.tokens[index + 1]?.text.toLowerCase() === 'on';

/** "…, or so Ada Moreau says". */
const isOrSo = (tree: Tree, { index, relation }: Token): boolean =>
  relation === 'conj' &&
  childBy(tree, index, 'cc')?.text.toLowerCase() === 'or' &&
  childrenBy(tree, index, 'advmod').some(({ text }) => text.toLowerCase() === 'so');

/** "So says his brother", "…, says the army": whoever stands behind the verb says it; "…, a friend, Ada Lund, told us": or before it. */
export function turned(tree: Tree, clause: Clause): Clause {
  if (clause.slots.has('subject') || clause.slots.has('passive:by')) return clause;
  const object = clause.slots.get('object') ?? clause.slots.get('indirect');
  if (object && clause.lemma !== 'tell' && isTurned(tree, clause))
    return { ...clause, slots: new Map([['subject', object]]) };
  const before = nounBefore(tree, clause);
  return before === undefined ? clause : spokenBy(clause, phraseOf(tree, before));
}

/** A clause with somebody else as its subject. */
export const spokenBy = (clause: Clause, speaker: Phrase): Clause => ({
  ...clause,
  slots: new Map([...clause.slots, ['subject', [speaker]]]),
});

/** The verb opens its clause, behind "so" or a comma. */
const isTurned = ({ tokens }: Tree, { predicate }: Clause): boolean =>
  /^(so|thus|,|”|")$/i.test(tokens[predicate - 1]?.text ?? '');

/** The noun that ends right before a finite verb, apart from a comma; "…, says the army" has its own behind it. */
function nounBefore({ tokens }: Tree, { predicate, lemma }: Clause): number | undefined {
  const last = /^[.!?;,]$/.test(tokens[predicate + 1]?.text ?? '.');
  if (lemma !== 'tell' && !last) return undefined;
  let at = predicate - 1;
  if (tokens[at]?.text === ',') at--;
  while (tokens[at]?.relation === 'flat' && (tokens[at]?.head ?? at) < at) at = tokens[at]?.head ?? at;
  const noun = tokens[at];
  return noun && /^(NOUN|PROPN)$/.test(noun.tag) && /^VB[DPZ]$/.test(tokens[predicate]?.xpos ?? '') ? at : undefined;
}
