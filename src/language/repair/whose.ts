import { INTRANSITIVE, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const intransitive = setOf(INTRANSITIVE);

/** "Adam Reyes, whose wife Ada Moreau was killed": the noun behind "whose" is what its clause is about, never Adam Reyes. */
export function giveWhoseItsClause(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const whose of tree.tokens) {
    const noun = /^whose$/i.test(whose.text) ? headOf(tree, whose) : undefined;
    if (noun?.relation === 'nsubj') giveDoer(tree, noun, changes);
    const owner = noun && /^(appos|nmod)$/.test(noun.relation) ? headOf(tree, noun) : undefined;
    const verb =
      noun &&
      owner &&
      (relativeOf(tree, noun, owner) ??
        swapped(tree, noun, { owner, changes }) ??
        sharedBy(tree, noun, { owner, changes }));
    if (!verb) continue;
    if (childBy(tree, noun.index, 'case')) hangBeside(tree, noun, { verb, owner, changes });
    else giveSubject(tree, noun, { verb, owner, changes });
  }
  return changes;
}

/** "whose brother Ada Moreau had jailed", with the brother as the subject and the name beside him. */
function giveDoer(tree: Tree, noun: Token, changes: Changes): void {
  const doer = doerBeside(tree, noun, tree.tokens[noun.head]!);
  if (!doer) return;
  changes.set(doer.index, { head: noun.head, relation: 'nsubj' });
  changes.set(noun.index, { relation: 'obj' });
}

interface Shared {
  readonly owner: Token;
  readonly changes: Changes;
}

interface Clause extends Shared {
  readonly verb: Token;
}

function giveSubject(tree: Tree, noun: Token, { verb, owner, changes }: Clause): void {
  const doer = doerBeside(tree, noun, verb);
  if (doer) changes.set(doer.index, { head: verb.index, relation: 'nsubj' });
  changes.set(noun.index, { head: verb.index, relation: doer ? 'obj' : subjectOf(tree, verb) });
  changes.set(verb.index, { head: owner.index, relation: 'acl:relcl' });
}

/** "near whose house Ada Moreau was killed": the name behind the phrase is what the clause is about. */
function hangBeside(tree: Tree, noun: Token, { verb, owner, changes }: Clause): void {
  const name = childrenBy(tree, noun.index, 'appos').find(({ tag }) => tag === 'PROPN');
  if (!name) return;
  changes.set(name.index, { head: verb.index, relation: subjectOf(tree, verb) });
  changes.set(noun.index, { head: verb.index, relation: 'obl' });
  changes.set(verb.index, { head: owner.index, relation: 'acl:relcl' });
}

const subjectOf = (tree: Tree, verb: Token): string => (childBy(tree, verb.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj');

/** "whose brother Ada Moreau had jailed": a name beside the noun does it, where the verb lacks whom it was done to. */
function doerBeside(tree: Tree, noun: Token, verb: Token): Token | undefined {
  const name = childrenBy(tree, noun.index, 'appos').find(({ tag }) => tag === 'PROPN');
  const had = childBy(tree, verb.index, 'aux') !== undefined && !childBy(tree, verb.index, 'aux:pass');
  const whole = childrenBy(tree, verb.index, 'obj', 'ccomp', 'xcomp', 'obl').length > 0;
  return had && !whole && !intransitive.has(verb.lemma) ? name : undefined;
}

/** The relative clause behind the noun, if nobody is its subject yet. */
function relativeOf(tree: Tree, noun: Token, owner: Token): Token | undefined {
  const verb = tree.tokens.find(
    ({ index, head, relation }) =>
      index > noun.index && relation === 'acl:relcl' && (head === owner.index || head === noun.index),
  );
  return verb && !childBy(tree, verb.index, 'nsubj') && !childBy(tree, verb.index, 'nsubj:pass') ? verb : undefined;
}

/** "…, whose sister, Ada, was held, wept": of two verbs the first belongs to "whose", the second to the owner. */
function sharedBy(tree: Tree, noun: Token, { owner, changes }: Shared): Token | undefined {
  const verb = headOf(tree, owner);
  if (!verb || verb.index < noun.index || !/^nsubj/.test(owner.relation)) return undefined;
  const main = mainBehind(tree, verb);
  if (!main) return saidBefore(tree, { owner, verb, changes });
  changes.set(main.index, { head: verb.head, relation: verb.relation });
  changes.set(owner.index, { head: main.index, relation: subjectOf(tree, main) });
  return verb;
}

/** "…, whose sister, Ada, was held, resigned": the verb that the owner has hangs on the one of "whose" as if that one were the sentence's. */
function swapped(tree: Tree, noun: Token, { owner, changes }: Shared): Token | undefined {
  const main = /^nsubj/.test(owner.relation) ? headOf(tree, owner) : undefined;
  const verb = main && headOf(tree, main);
  if (
    !verb ||
    verb.index < noun.index ||
    verb.index > main.index ||
    !/^(xcomp|parataxis|conj|advcl)$/.test(main.relation)
  )
    return undefined;
  if (childBy(tree, verb.index, 'nsubj', 'nsubj:pass') || childBy(tree, main.index, 'mark', 'cc', 'aux:pass'))
    return undefined;
  changes.set(main.index, { head: verb.head, relation: verb.relation, xpos: main.xpos === 'VBN' ? 'VBD' : main.xpos });
  changes.set(owner.index, { head: main.index, relation: 'nsubj' });
  return verb;
}

const mainBehind = (tree: Tree, verb: Token): Token | undefined =>
  tree.tokens.find((word) => word.index > verb.index && word.head === verb.index && isMain(tree, word));

/** "said Moreau, whose brother, Karl, was held": the verb before the owner is the owner's. */
function saidBefore(tree: Tree, { owner, verb, changes }: Clause): Token | undefined {
  const above = headOf(tree, verb);
  if (!above || !isVerbal(above) || above.index > owner.index || childBy(tree, above.index, 'nsubj')) return undefined;
  changes.set(owner.index, { head: above.index, relation: 'nsubj' });
  return verb;
}

/** A finite verb without subject or conjunction of its own. */
const isMain = (tree: Tree, word: Token): boolean =>
  ['nsubj', 'nsubj:pass', 'mark', 'cc'].every((each) => !childBy(tree, word.index, each)) &&
  (isHungOn(tree, word) || isBehindComma(tree, word));

const isHungOn = (tree: Tree, { index, relation, xpos }: Token): boolean =>
  /^(advcl|conj|parataxis|xcomp|dep)$/.test(relation) &&
  (/^VB[DZPN]$/.test(xpos) || childBy(tree, index, 'cop') !== undefined) &&
  // Taggers take "…, resigned" for a participle.
  (xpos !== 'VBN' || tree.tokens[index - 1]?.text === ',');

/** "…, whose wife, Ada, said that men had taken him, was freed": what nobody said, for it has no subject and stands behind a comma. */
function isBehindComma(tree: Tree, { index, relation, xpos }: Token): boolean {
  const first = childrenBy(tree, index, 'aux', 'aux:pass', 'cop')[0]?.index ?? index;
  const finite = /^VB[DPZN]$/.test(tree.tokens[first]?.xpos ?? xpos);
  return relation === 'ccomp' && finite && tree.tokens[first - 1]?.text === ',';
}

/** "said Nair, whose family bought the club": of two subjects the one of "whose" is the verb's own, and the clause belongs to the other. */
export function partWhose(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const subjects = childrenBy(tree, verb.index, 'nsubj', 'nsubj:pass');
    const own = subjects.find(({ index }) =>
      childrenBy(tree, index, 'nmod:poss').some(({ text }) => text.toLowerCase() === 'whose'),
    );
    const other = own && subjects.find(({ index }) => index < own.index);
    const above = headOf(tree, verb);
    const main = own && other && !above ? mainBehind(tree, verb) : undefined;
    if (main && other) {
      changes.set(main.index, { head: verb.head, relation: verb.relation });
      changes.set(other.index, { head: main.index, relation: subjectOf(tree, main) });
      changes.set(verb.index, { head: other.index, relation: 'acl:relcl' });
    }
    if (!own || !other || !above || !isVerbal(above)) continue;
    changes.set(verb.index, { head: other.index, relation: 'acl:relcl' });
    const free = childBy(tree, above.index, 'nsubj', 'nsubj:pass') === undefined;
    changes.set(other.index, { head: above.index, relation: free ? 'nsubj' : 'obj' });
  }
  return changes;
}
