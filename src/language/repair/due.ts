import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** "is due to meet him": taken for the preposition "due to", it would make a plan a fact. Before a bare verb it is the adjective. */
export function raiseDue(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const due of tree.tokens) {
    const verb = tree.tokens[due.head];
    raiseBeforePlace(tree, due, changes);
    const to = childBy(tree, due.index, 'fixed');
    if (due.lemma.toLowerCase() !== 'due' || to?.lemma.toLowerCase() !== 'to' || verb?.xpos !== 'VB') continue;
    if (to.index >= verb.index) continue;
    changes.set(due.index, { head: verb.head, relation: verb.relation, tag: 'ADJ' });
    changes.set(verb.index, { head: due.index, relation: 'xcomp' });
    changes.set(to.index, { head: verb.index, relation: 'mark' });
    for (const child of childrenBy(tree, verb.index, 'cop', 'nsubj', 'aux', 'advmod', 'punct'))
      if (child.index < due.index) changes.set(child.index, { head: due.index });
  }
  return changes;
}

/** "is due in Lima on Tuesday": taken for a preposition of the place, it is what the subject is. */
function raiseBeforePlace(tree: Tree, due: Token, changes: Changes): void {
  const place = due.relation === 'case' && due.lemma.toLowerCase() === 'due' ? headOf(tree, due) : undefined;
  const cop = place && childBy(tree, place.index, 'cop');
  if (!place || !cop || cop.index > due.index || !/^(in|at|on)$/i.test(tree.tokens[due.index + 1]?.text ?? '')) return;
  changes.set(due.index, { head: place.head, relation: place.relation, tag: 'ADJ', xpos: 'JJ' });
  changes.set(place.index, { head: due.index, relation: 'obl' });
  for (const child of childrenBy(tree, place.index, 'cop', 'nsubj', 'aux', 'advmod', 'punct', 'nmod', 'obl', 'advcl')) {
    const phrase = child.relation === 'nmod' && child.index > place.index ? { relation: 'obl' } : {};
    changes.set(child.index, { head: due.index, ...phrase });
  }
}

const NOMINAL = new Set(['obj', 'nsubj', 'nsubj:pass', 'obl', 'iobj', 'nmod']);

/** Adjectives that stand for one thing or person behind an article: "in the final", "the general". */
const NOUNS_TOO =
  /^((semi|quarter)-?)?final$|^(general|capital|offensive|criminal|detective|executive|individual|official|terminal|representative)$/i;

/** "told a rally", "the poet's funeral": what an article or an owner stands before and a verb governs is a noun, whatever the tagger says. */
export function nounsByArticle(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    countHurt(tree, token, changes);
    if (isParticleNoun(tree, token)) changes.set(token.index, { tag: 'NOUN', xpos: 'NN', relation: 'nsubj' });
    if (!NOMINAL.has(token.relation)) continue;
    const article = childrenBy(tree, token.index, 'det').some(
      (word) => /^(the|an?)$/i.test(word.text) && word.index < token.index,
    );
    const owned = childrenBy(tree, token.index, 'nmod:poss').some((word) => word.index < token.index);
    // "the dead" are many, yet an adjective; nobody owns one.
    const named = token.tag === 'ADJ' && article && NOUNS_TOO.test(token.text);
    if ((token.tag === 'ADV' && article) || (token.tag === 'ADJ' && owned) || named)
      changes.set(token.index, { tag: 'NOUN', xpos: 'NN' });
  }
  return changes;
}

/** "spoke of 31 wounded": a participle behind a number that nothing else is counted by is those people. */
function countHurt(tree: Tree, token: Token, changes: Changes): void {
  const number = tree.tokens[token.index - 1];
  if (!/^(wounded|injured|dead|missing)$/i.test(token.text) || number?.tag !== 'NUM') return;
  if (token.head !== number.head || !/^(xcomp|acl|amod|advcl)$/.test(token.relation)) return;
  if (!/^(obl|obj|nmod)$/.test(number.relation) || childrenBy(tree, token.index, 'obl', 'obj', 'advmod').length > 0)
    return;
  changes.set(token.index, { relation: number.relation, tag: 'NOUN', xpos: 'NNS' });
  changes.set(number.index, { head: token.index, relation: 'nummod' });
  for (const word of childrenBy(tree, number.index, 'case')) changes.set(word.index, { head: token.index });
}

/** "The start-up employs forty people": an adverb with an article and a word before it is the subject that the verb lacks. */
function isParticleNoun(tree: Tree, token: Token): boolean {
  const verb = headOf(tree, token);
  if (token.relation !== 'advmod' || verb?.tag !== 'VERB' || verb.index < token.index) return false;
  if (childBy(tree, verb.index, 'nsubj', 'nsubj:pass')) return false;
  const [word, article] = [
    childBy(tree, token.index, 'compound') ?? tree.tokens[token.index - 2],
    tree.tokens[token.index - 3],
  ];
  return tree.tokens[token.index - 1]?.text === '-' && word?.index === token.index - 2 && article?.tag === 'DET';
}
