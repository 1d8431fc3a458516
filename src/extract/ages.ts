import type { Sentence, Token } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import type { Hint } from './hint.ts';

/** A mention beside which an age may stand. */
export interface Aged {
  readonly hint: Hint;
  readonly sentence: Sentence;
  readonly tree: Tree;
}

/** A number that can only be an age where nothing else says so: a grown-up's. */
const isGrownUp = (text: string | undefined): boolean => /^(1[4-9]|[2-9]\d|10\d)$/.test(text ?? '');

/** The number that says how old: "Ada Moreau, 66,", "66-year-old Ada Moreau", "aged 66", "who is 66 years old", "turned 66". */
export function ageToken({ hint, sentence, tree }: Aged): Token | undefined {
  const behind = hint.form === 'pronoun' ? undefined : (ageBehind(sentence, hint) ?? yearOld(tree, hint.head));
  return behind ?? isOld(tree, hint.head) ?? turned(tree, hint.head);
}

/** "Ada Moreau, 66,", "Ada Moreau (66)", "Ada Moreau, aged 66". */
function ageBehind({ tokens }: Sentence, { to }: Hint): Token | undefined {
  const [mark, second, third] = tokens.slice(to, to + 3);
  if (mark?.text === 'aged') return numberAt(second);
  if (mark?.text === ',' && second?.text === 'aged') return numberAt(third);
  if (mark?.text === '(' && third?.text === ')') return isGrownUp(second?.text) ? second : undefined;
  return mark?.text === ',' && (!third || /^[,.;)]$/.test(third.text)) ? numberAt(second) : undefined;
}

const numberAt = (token: Token | undefined): Token | undefined =>
  /^\d{1,3}$/.test(token?.text ?? '') ? token : undefined;

/** "66-year-old Ada Moreau", "the 66 year old general", "the 66-year-old". */
const yearOld = (tree: Tree, head: number): Token | undefined =>
  agedOne(tree, head) ??
  childrenBy(tree, head, 'amod').find((child) => /^\d{1,3}-?year-?old$/i.test(child.text)) ??
  childrenBy(tree, head, 'amod')
    .map((child) => yearsOf(tree, child))
    .find((token) => token !== undefined);

/** The number in "the 24-year-old", where nothing follows. */
function agedOne({ tokens }: Tree, head: number): Token | undefined {
  const token = tokens[head];
  if (token && /^\d{1,3}-year-old$/i.test(token.text)) return token;
  if (token?.lemma.toLowerCase() !== 'old' || tokens[head - 2]?.text !== 'year') return undefined;
  return numberAt(tokens[head - 4]);
}

/** The number of years below "old". */
function yearsOf(tree: Tree, token: Token): Token | undefined {
  if (token.lemma.toLowerCase() !== 'old') return undefined;
  const years = childrenBy(tree, token.index, 'obl:unmarked', 'obl:npmod', 'obl').find(
    (child) => child.lemma.toLowerCase() === 'year',
  );
  return years && childrenBy(tree, years.index, 'nummod')[0];
}

/** "Ada Moreau is 66 years old", "Ada Moreau, who is 66 years old". */
function isOld(tree: Tree, head: number): Token | undefined {
  const old = tree.tokens.find(
    (token) =>
      token.lemma.toLowerCase() === 'old' &&
      (childrenBy(tree, token.index, 'nsubj').some((subject) => subject.index === head) ||
        (token.head === head && token.relation === 'acl:relcl')),
  );
  const negated = old && childrenBy(tree, old.index, 'advmod').some(({ lemma }) => /^(not|never)$/i.test(lemma));
  return old && !negated ? yearsOf(tree, old) : undefined;
}

/** "Ada Moreau turned 66 on Friday". */
function turned(tree: Tree, head: number): Token | undefined {
  const subject = tree.tokens[head];
  const verb = subject && /^nsubj/.test(subject.relation) ? tree.tokens[subject.head] : undefined;
  if (verb?.lemma.toLowerCase() !== 'turn' || verb.xpos !== 'VBD') return undefined;
  return childrenBy(tree, verb.index, 'obj', 'xcomp', 'obl', 'obl:unmarked').find(({ text }) => isGrownUp(text));
}
