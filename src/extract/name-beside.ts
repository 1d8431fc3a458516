import { childrenBy, type Tree } from '../language/tree.ts';
import type { EntityType } from '../model/claim.ts';
import { genderOfName } from './gender.ts';
import type { Hint } from './hint.ts';
import { headWord } from './sieves/sieve.ts';

/** How a name hangs on the noun that says what it is, or the noun on the name. */
const TIED = /^(appos|flat|nmod:desc|compound|dep)$/;

/** Places that are called by nothing but their name; what stands in a school or an hotel's name may be its body's. */
const LAND = /^(city|province|district|region|country|natural|water)$/;

/** What the noun right beside a name says it is: "the firm Tessera", "Elmont, a contractor"; people are told by other signs. */
export function calledBeside(tree: Tree, name: Hint, nouns: readonly Hint[]): EntityType | undefined {
  return nouns.find(
    (noun) => isSurely(noun, name) && (standsBefore(tree, noun, name) || standsBehind(tree, noun, name)),
  )?.type;
}

/** Firms, or whoever does that for a living. */
const OR_SOMEBODY =
  /^(publisher|developer|contractor|distributor|supplier|retailer|brewer|operator|lender|carrier|wholesaler|bookmaker|manufacturer|insurer|giant)$/;

/** "The property developer Ada Moreau": such a word right before somebody's full name is that somebody's trade. */
export function tradesOfPeople(hints: readonly Hint[]): Hint[] {
  const people = new Set(
    hints.flatMap(({ form, type, name, sentence, from }) =>
      form === 'name' && type === 'Person' && name.includes(' ') ? [`${sentence}:${from}`] : [],
    ),
  );
  return hints.map((hint) => {
    const trade = hint.form === 'description' && hint.type === 'Group' && OR_SOMEBODY.test(headWord(hint));
    if (!trade || !people.has(`${hint.sentence}:${hint.to}`)) return hint;
    const { kind: _, ...rest } = hint;
    return { ...rest, type: 'Person' };
  });
}

/** One body or place; a "publisher" or "developer" before somebody's name may be that somebody. */
const isSurely = (noun: Hint, name: Hint): boolean =>
  noun.form === 'description' &&
  !noun.plural &&
  !noun.count &&
  !noun.thing &&
  (noun.type === 'Group' ? noun.kind !== 'crowd' : noun.type === 'Place' && LAND.test(noun.kind ?? '')) &&
  (name.type !== 'Person' ||
    !name.name.includes(' ') ||
    !OR_SOMEBODY.test(headWord(noun)) ||
    !isCalledLikeOne(name.name));

/** "The state lender Emona Banka": what begins with nobody's given name may well be a firm. */
const isCalledLikeOne = (name: string): boolean => genderOfName(name.split(' ')[0] ?? '') !== undefined;

const tied = ({ tokens }: Tree, a: Hint, b: Hint): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([child, head]) => {
    const token = tokens[child?.head ?? -1];
    return token?.head === head?.head && TIED.test(token?.relation ?? '');
  });

/** "The firm Tessera"; behind a comma only what is no person's name: commas go astray most often. */
function standsBefore(tree: Tree, noun: Hint, name: Hint): boolean {
  const comma = tree.tokens[noun.to]?.text === ',' && !isSomebodysName(name);
  if (noun.to === name.from && standsFast(tree, noun, name)) return true;
  return (noun.to === name.from || (comma && noun.to + 1 === name.from)) && tied(tree, noun, name);
}

/** "Accused the power company Hydrovia of hiding it": whatever the tree made of it; "told the company Reyes had left" opens a clause. */
const standsFast = (tree: Tree, noun: Hint, name: Hint): boolean =>
  name.to - name.from === 1 &&
  /^the$/i.test(tree.tokens[noun.from - 1]?.text ?? tree.tokens[noun.from]?.text ?? '') &&
  !/^(VERB|AUX|ADV|PART)$/.test(tree.tokens[name.to]?.tag ?? '') &&
  tree.tokens[name.to]?.xpos !== 'POS';

/** Somebody's full name, or a given name. */
const isSomebodysName = ({ type, name }: Hint): boolean =>
  type === 'Person' && (name.includes(' ') || genderOfName(name) !== undefined);

const standsBehind = (tree: Tree, noun: Hint, name: Hint): boolean =>
  tree.tokens[name.to]?.text === ',' &&
  /^(an?|the)$/i.test(tree.tokens[name.to + 1]?.text ?? '') &&
  noun.head - name.to < 6 &&
  noun.head > name.to &&
  tied(tree, noun, name);

/** "Deportivo Tarapa have refused": one name with a verb for many, as clubs and bands have it. */
export function actsAsMany(tree: Tree, { head, name }: Hint): boolean {
  const token = tree.tokens[head];
  if (!token || !/^nsubj/.test(token.relation) || token.xpos !== 'NNP' || /s$/.test(name)) return false;
  const verb = tree.tokens[token.head];
  if (!verb || verb.index < head || childrenBy(tree, head, 'conj', 'appos').length > 0) return false;
  const [first] = childrenBy(tree, verb.index, 'aux', 'aux:pass', 'cop').filter(({ index }) => index > head);
  return first ? /^(have|are|were)$/.test(first.text) : verb.xpos === 'VBP';
}
