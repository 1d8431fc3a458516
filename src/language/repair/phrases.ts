import { ACTION_NOUNS, GIVING, PHRASAL } from '../../lexicon/verb-words.ts';
import { CONTENT_NOUNS, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { ancestorsOf, childBy, childrenBy, childrenOf, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const phrasal = setOf(PHRASAL);
const giving = setOf(GIVING);
const actions = setOf(ACTION_NOUNS);
const contents = setOf(CONTENT_NOUNS);

const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

/** Phrases that the parser hung on a verb by the wrong name. */
export function nameObjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.tag !== 'VERB' || isTakenAs(tree, verb, changes)) continue;
    nameStranded(tree, verb, changes);
    const objects = childrenBy(tree, verb.index, 'obj');
    if (objects.length === 0) {
      findParticle(tree, verb, changes);
      findContent(tree, verb, changes);
    }
    for (const object of objects) {
      // "sank off Malta": what has a preposition is no object.
      const preposition = childBy(tree, object.index, 'case');
      if (preposition?.tag === 'ADP' && preposition.index < object.index && lemmaOf(preposition) !== 'of')
        changes.set(object.index, { relation: 'obl' });
    }
    if (giving.has(lemmaOf(verb))) nameGift(tree, verb, { objects, changes });
  }
  return changes;
}

/** "was sworn in": a preposition right behind its verb, without a phrase of its own, is a particle. */
function nameStranded(tree: Tree, verb: Token, changes: Changes): void {
  const next = tree.tokens[verb.index + 1];
  const behind = tree.tokens[verb.index + 2];
  const alone = behind === undefined || /^(ADP|PUNCT|ADV|CCONJ|SCONJ)$/.test(behind.tag);
  if (alone && next?.tag === 'ADP' && next.relation === 'advmod' && next.head === verb.index)
    changes.set(next.index, { relation: 'compound:prt' });
}

/** "dismissed as lies reports": behind "as", a verb in -s without a subject is a noun, and its object that of the verb before. */
function isTakenAs(tree: Tree, token: Token, changes: Changes): boolean {
  const as = childBy(tree, token.index, 'mark', 'case');
  const verb = headOf(tree, token);
  if (token.xpos !== 'VBZ' || as?.index !== token.index - 1 || lemmaOf(as) !== 'as' || verb?.tag !== 'VERB')
    return false;
  if (childBy(tree, token.index, 'nsubj', 'nsubj:pass', 'expl')) return false;
  changes.set(token.index, { tag: 'NOUN', xpos: 'NNS', relation: 'obl' });
  changes.set(as.index, { relation: 'case' });
  for (const object of childrenBy(tree, token.index, 'obj'))
    if (!childBy(tree, verb.index, 'obj')) changes.set(object.index, { head: verb.index });
  return true;
}

/** "hand over the files": a particle, not a preposition. */
function findParticle(tree: Tree, verb: Token, changes: Changes): void {
  const particle = tree.tokens[verb.index + 1];
  const object = particle?.relation === 'case' ? headOf(tree, particle) : undefined;
  if (!particle || object?.head !== verb.index || object.relation !== 'obl') return;
  if (!phrasal.has(`${lemmaOf(verb)} ${lemmaOf(particle)}`)) return;
  changes.set(particle.index, { head: verb.index, relation: 'compound:prt' });
  changes.set(object.index, { relation: 'obj' });
}

/** "dismissed as lies reports that …": a noun of what is said, without a preposition, is what the verb is done to. */
function findContent(tree: Tree, verb: Token, changes: Changes): void {
  const content = childrenBy(tree, verb.index, 'obl').find(
    (child) => contents.has(lemmaOf(child)) && childBy(tree, child.index, 'acl'),
  );
  const marker = content && childBy(tree, content.index, 'case');
  // The preposition belongs to the word before: "as lies".
  const between =
    content && marker && tree.tokens.slice(marker.index + 1, content.index).find(({ head }) => head === verb.index);
  if (!content || (marker && !between)) return;
  changes.set(content.index, { relation: 'obj' });
  if (marker && between) changes.set(marker.index, { head: between.index });
}

interface Gift {
  readonly objects: readonly Token[];
  readonly changes: Changes;
}

/** "gave the mayor a letter", "was given a medal by the mayor". */
function nameGift(tree: Tree, verb: Token, { objects, changes }: Gift): void {
  const [first, second] = objects;
  if (first && second && !childBy(tree, first.index, 'case')) changes.set(first.index, { relation: 'iobj' });
  if (!childBy(tree, verb.index, 'aux:pass')) return;
  const gift = childrenBy(tree, verb.index, 'xcomp', 'obj').find((child) => child.tag === 'NOUN');
  if (!gift || gift.index < verb.index) return;
  if (gift.relation === 'xcomp') changes.set(gift.index, { relation: 'obj' });
  const giver = childrenBy(tree, gift.index, 'nmod').find((child) => isBy(tree, child));
  if (giver && !childBy(tree, verb.index, 'obl:agent'))
    changes.set(giver.index, { head: verb.index, relation: 'obl:agent' });
}

const isBy = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token.index, 'case').some((word) => lemmaOf(word) === 'by');

/** Who does what a noun tells: "the attack on the base by rebels", "criticised the report by the bank". */
export function hangDoers(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const way = wayBefore(tree, token);
    if (way) changes.set(token.index, { head: way.index, relation: 'nmod' });
    if (!isBy(tree, token)) continue;
    const deed = token.relation === 'nmod' ? deedAbove(tree, token) : deedBefore(tree, token);
    if (deed) changes.set(token.index, { head: deed.index, relation: 'nmod' });
  }
  return changes;
}

/** The deed that a doer belongs to when it hangs on another word of the deed's phrase. */
function deedAbove(tree: Tree, doer: Token): Token | undefined {
  const noun = headOf(tree, doer);
  if (!noun || actions.has(lemmaOf(noun))) return undefined;
  for (const above of ancestorsOf(tree, doer.index)) {
    if (above.tag !== 'NOUN' && above.tag !== 'PROPN') return undefined;
    if (actions.has(lemmaOf(above)) || /ments?$|[ts]ions?$/.test(above.text)) return above;
  }
  return undefined;
}

/** Nouns for a way to somewhere. */
const WAYS = new Set(['visit', 'trip', 'journey', 'voyage', 'flight', 'return']);

/** "put off his visit to Cuba": the way right before where it leads, which the parser hung on the verb. */
function wayBefore(tree: Tree, token: Token): Token | undefined {
  const preposition = childBy(tree, token.index, 'case');
  const way = preposition && tree.tokens[preposition.index - 1];
  if (!way || token.relation !== 'obl' || lemmaOf(preposition) !== 'to') return undefined;
  return way.relation === 'obj' && way.head === token.head && WAYS.has(lemmaOf(way)) ? way : undefined;
}

/** The deed right before a doer that hangs on an active verb. */
function deedBefore(tree: Tree, doer: Token): Token | undefined {
  if (doer.relation !== 'obl' && doer.relation !== 'obl:agent') return undefined;
  const verb = headOf(tree, doer);
  const object = verb && childBy(tree, verb.index, 'obj');
  if (!verb || !object || childBy(tree, verb.index, 'aux:pass') || !actions.has(lemmaOf(object))) return undefined;
  const between = tree.tokens.slice(object.index + 1, doer.index);
  const direct = between.every((word) => word.head === doer.index || childrenOf(tree, doer.index).includes(word));
  return verb.xpos !== 'VBN' && direct ? object : undefined;
}
