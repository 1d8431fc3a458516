import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** What is done to people, as participles tell it. */
const HARMED =
  /^(kill|murder|shoot|stab|strangle|assassinate|execute|behead|slay|drown|crush|wound|injure|abduct|kidnap|jail|arrest|detain)$/;

/** "paid tribute to Moreau, killed in Lima": whom the participle behind a comma tells of stands right before it, not at the head of the sentence. */
export function hangHarmed(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const found = finderOf(tree, token);
    if (found) changes.set(token.index, { head: found.index, relation: 'advcl' });
    if (token.xpos !== 'VBN' || !/^(advcl|conj|parataxis|xcomp|dep)$/.test(token.relation)) continue;
    if (!HARMED.test(token.lemma.toLowerCase()) || childBy(tree, token.index, 'aux', 'aux:pass', 'cc', 'mark'))
      continue;
    const named = tree.tokens[token.index - 1]?.text === ',' ? nameAt(tree, token.index - 2) : undefined;
    if (named && /^(obj|obl|nmod|iobj)$/.test(named.relation))
      changes.set(token.index, { head: named.index, relation: 'acl' });
  }
  return changes;
}

/** "was found by his wife, stabbed to death": nothing says that it is she; the participle describes how he was found. */
function finderOf(tree: Tree, token: Token): Token | undefined {
  if (token.relation !== 'acl' || token.xpos !== 'VBN' || !HARMED.test(token.lemma.toLowerCase())) return undefined;
  const agent = headOf(tree, token);
  const verb = agent?.relation === 'obl:agent' ? headOf(tree, agent) : undefined;
  return tree.tokens[token.index - 1]?.text === ',' && agent?.tag !== 'PROPN' ? verb : undefined;
}

/** Head of the name that ends at a token and hangs on a verb or a noun before it. */
function nameAt(tree: Tree, at: number): Token | undefined {
  let token = tree.tokens[at];
  if (token?.tag !== 'PROPN') return undefined;
  while (token?.relation === 'flat') token = headOf(tree, token);
  const above = token && headOf(tree, token);
  return above && (isVerbal(above) || above.tag === 'NOUN') ? token : undefined;
}

/** "attack army base, killing six": behind a comma, what came of a deed is told of the deed, not of what it was done to. */
export function hangResults(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation !== 'acl' || token.xpos !== 'VBG' || !STRIKES.test(token.lemma.toLowerCase())) continue;
    const object = headOf(tree, token);
    const verb = object?.relation === 'obj' && object.tag === 'NOUN' ? headOf(tree, object) : undefined;
    if (verb && isVerbal(verb) && tree.tokens[token.index - 1]?.text === ',')
      changes.set(token.index, { head: verb.index, relation: 'advcl' });
  }
  return changes;
}

/** What kills without being anybody. */
const DEADLY =
  /^(accident|attack|avalanche|blast|blaze|bomb|bombing|collapse|collision|crash|derailment|earthquake|explosion|fire|flood|landslide|quake|shooting|shelling|stabbing|stampede|storm|strike)$/;

/** What such a thing does. */
const STRIKES = /^(kill|injure|wound|hurt|leave|claim|hit|destroy|damage)$/;

/** "Driver held after crash kills two": the crash killed, and the driver is held. */
export function partHeadlines(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const cause = tree.tokens[verb.index - 1];
    if (!STRIKES.test(verb.lemma.toLowerCase()) || !cause || !DEADLY.test(cause.lemma.toLowerCase())) continue;
    const held = headOf(tree, cause);
    const word = childBy(tree, cause.index, 'case', 'mark');
    const [subject] = childrenBy(tree, verb.index, 'nsubj');
    if (!held || !word || held.xpos !== 'VBN' || held.relation !== 'acl' || held.head !== subject?.index) continue;
    changes.set(held.index, { head: verb.head, relation: verb.relation });
    changes.set(subject.index, { head: held.index, relation: 'nsubj:pass' });
    changes.set(verb.index, { head: held.index, relation: 'advcl' });
    changes.set(cause.index, { head: verb.index, relation: 'nsubj' });
    changes.set(word.index, { head: verb.index, relation: 'mark' });
  }
  return changes;
}
