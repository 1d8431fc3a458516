import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import type { Token } from '../doc.ts';
import { ancestorsOf, childBy, childrenBy, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** Relations by which a clause of time can be hung, rightly or not. */
const CLAUSE = /^(advcl|acl|acl:relcl|parataxis|dep)$/;

/** Words that open a clause as well as a phrase. */
const EITHER = /^(after|before|since|until|till|as)$/i;

/** "days after the witness was found dead": a finite verb has a subject of its own; what stands between "after" and such a verb is it, not a phrase. */
export function raiseSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (!CLAUSE.test(verb.relation) || !hasTense(tree, verb) || hasSubject(tree, verb)) continue;
    // The phrase may hang on the verb or, right before it, on the verb above: "came after Moreau, the minister, told".
    const [noun] = [
      ...childrenBy(tree, verb.index, 'obl').filter(({ index }) => index < verb.index),
      ...childrenBy(tree, verb.head, 'obl').filter(({ index }) => isNextTo(tree, index, verb.index)),
    ];
    const word = noun && childBy(tree, noun.index, 'case');
    if (!noun || !word || !EITHER.test(word.text)) continue;
    const passive = childBy(tree, verb.index, 'aux:pass') !== undefined;
    changes.set(noun.index, { head: verb.index, relation: passive ? 'nsubj:pass' : 'nsubj' });
    changes.set(word.index, { head: verb.index, relation: 'mark' });
    const above = [...ancestorsOf(tree, verb.index)].find(isVerbal);
    if (verb.relation !== 'advcl' && above) changes.set(verb.index, { head: above.index, relation: 'advcl' });
  }
  return changes;
}

/** Participles that can have an object and be passive: "men given orders". */
const GIVEN = /^(give|tell|show|ask|pay|send|offer|deny|teach|award|grant|owe|sell|call|name)$/;

/** "as rebels attacked Gao": a participle with an object right behind its noun is no passive but the verb of a clause. */
export function raiseActive(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (!/^(acl|advcl)$/.test(verb.relation) || !/^VB[DN]$/.test(verb.xpos) || GIVEN.test(verb.lemma)) continue;
    const noun = tree.tokens[verb.index - 1];
    const object = childBy(tree, verb.index, 'obj');
    if (noun?.relation !== 'obl' || !object || object.index < verb.index || hasSubject(tree, verb)) continue;
    const word = childBy(tree, noun.index, 'case') ?? childBy(tree, verb.index, 'mark');
    const near = verb.head === noun.index || verb.head === noun.head;
    if (!near || !word || !EITHER.test(word.text) || childBy(tree, noun.index, 'det')) continue;
    changes.set(verb.index, { head: noun.head, relation: 'advcl', xpos: 'VBD' });
    changes.set(noun.index, { head: verb.index, relation: 'nsubj' });
    changes.set(word.index, { head: verb.index, relation: 'mark' });
  }
  return changes;
}

/** "On Sunday rebels began …": the day is when, and the noun behind it, right before a verb without a subject, is who. */
export function partDays(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    const day = tree.tokens[noun.index - 1];
    const verb = noun.relation === 'obl' ? headOf(tree, noun) : undefined;
    const on = day && (childBy(tree, day.index, 'case') ?? childBy(tree, noun.index, 'case'));
    if (!day || !verb || !on || day.head !== noun.index || !times.has(day.text.toLowerCase())) continue;
    if (on.index !== day.index - 1 || verb.index !== noun.index + 1 || !hasTense(tree, verb) || hasSubject(tree, verb))
      continue;
    changes.set(noun.index, { relation: 'nsubj' });
    changes.set(day.index, { head: verb.index, relation: 'obl' });
    changes.set(on.index, { head: day.index });
  }
  return changes;
}

const times: ReadonlySet<string> = new Set([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)]);

const hasTense = (tree: Tree, verb: Token): boolean =>
  /^VB[DZP]$/.test(childrenBy(tree, verb.index, 'aux', 'aux:pass')[0]?.xpos ?? verb.xpos);

const hasSubject = (tree: Tree, verb: Token): boolean =>
  childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'csubj', 'expl') !== undefined;

/** Nothing but the phrase's own words, commas and the verb's own stands between. */
const isNextTo = (tree: Tree, noun: number, verb: number): boolean =>
  noun < verb &&
  tree.tokens
    .slice(noun + 1, verb)
    .every(
      ({ index, text }) =>
        text === ',' || [...ancestorsOf(tree, index)].some((above) => above.index === noun || above.index === verb),
    );
