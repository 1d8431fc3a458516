import type { Token } from '../language/doc.ts';
import { childrenBy, lemmaAt, type Tree } from '../language/tree.ts';
import { isNumberWord } from '../lexicon/numbers.ts';
import { PERSON_WORDS } from '../lexicon/person-words.ts';

/** Verbs whose bare number is an age, a price or a score. */
const MEASURING = new Set([
  'turn',
  'reach',
  'score',
  'cost',
  'pay',
  'earn',
  'raise',
  'total',
  'weigh',
  'exceed',
  'hit',
]);

/** "Between 30,000 and 35,000 fans": the fans are told of with both ends. */
const isLowerEnd = ({ tokens }: Tree, { index }: Token): boolean =>
  /^(and|to|or|-|–)$/.test(tokens[index + 1]?.text ?? '') && isNumberWord(tokens[index + 2]?.text ?? '');

/** "Hundreds of thousands attended": a bare number that does something stands for people. */
export const standsForPeople = (tree: Tree, token: Token): boolean =>
  (token.tag === 'NOUN' || token.tag === 'NUM') &&
  (['nsubj', 'nsubj:pass', 'obj'].includes(token.relation) || isTurnout(tree, token)) &&
  !countsThings(tree, token) &&
  !(token.relation === 'obj' && MEASURING.has(lemmaAt(tree.tokens, token.head))) &&
  /^[\p{L}\d,]+$/u.test(token.text) &&
  !isLowerEnd(tree, token) &&
  !(/^scores$/i.test(token.text) && token.relation !== 'nsubj:pass') &&
  childrenBy(tree, token.index, 'nmod').every((child) => isNumberWord(child.text));

/** "The turnout of hundreds of thousands", "pictures of millions attending": many who are somewhere. */
const isTurnout = (tree: Tree, token: Token): boolean =>
  token.relation === 'nmod' &&
  token.xpos === 'NNS' &&
  (/^(turnout|crowd|attendance|gathering|sea)$/i.test(tree.tokens[token.head]?.lemma ?? '') ||
    childrenBy(tree, token.index, 'acl').some(
      ({ xpos, text }) => xpos === 'VBG' && /^(attend|march|mourn|gather)/i.test(text),
    ));

/** "A rocket fell and two were fired": the number goes on counting what the sentence began with. */
function countsThings(tree: Tree, token: Token): boolean {
  const verb = tree.tokens[token.head];
  const first =
    verb?.relation === 'conj' && token.tag === 'NUM'
      ? childrenBy(tree, verb.head, 'nsubj', 'nsubj:pass')[0]
      : undefined;
  return first?.tag === 'NOUN' && !PERSON_WORDS.has(first.lemma.toLowerCase());
}
