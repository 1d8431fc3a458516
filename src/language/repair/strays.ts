import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, isVerbal, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

type Change = Partial<Pick<Token, 'head' | 'relation' | 'tag' | 'xpos'>>;

/** Words that hang on a neighbour where grammar leaves one place for them. */
export function hangStrays(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    const change =
      verbOf(tree, token) ??
      pronounOf(tree, token) ??
      someOf(tree, token) ??
      relativeOf(tree, token) ??
      relativesNameOf(tree, token) ??
      agentOf(tree, token) ??
      objectOf(tree, token) ??
      scoreOf(tree, token) ??
      chargeOf(tree, token) ??
      stateOf(tree, token) ??
      secondSubjectOf(tree, token) ??
      intentionOf(tree, token) ??
      questionOf(tree, token) ??
      plannedOf(tree, token) ??
      bareOf(tree, token) ??
      clauseOf(tree, token) ??
      statementOf(tree, token);
    if (change) changes.set(token.index, change);
  }
  return changes;
}

/** "Prosecutors allege that …": what has a subject and says something is a verb; "EU, Japan sign deal": a finite one. */
function verbOf(tree: Tree, token: Token): Change | undefined {
  if (token.xpos === 'VB' && token.head < 0 && tree.tokens[token.index - 1]?.relation === 'nsubj')
    return childBy(tree, token.index, 'aux', 'aux:pass', 'mark', 'expl') ? undefined : { xpos: 'VBP' };
  if (token.tag !== 'NOUN' || childBy(tree, token.index, 'cop', 'det', 'case', 'amod', 'nmod:poss')) return undefined;
  const subject = childBy(tree, token.index, 'nsubj');
  const said = childBy(tree, token.index, 'ccomp');
  const says = subject?.index === token.index - 1 && said && said.index > token.index;
  return says ? { tag: 'VERB', xpos: token.xpos === 'NNS' ? 'VBZ' : 'VBP' } : undefined;
}

/** "the officer to whom the prisoners surrendered": the pronoun belongs to the clause that it opens. */
function pronounOf(tree: Tree, token: Token): Change | undefined {
  const noun = headOf(tree, token);
  if (!noun || token.relation !== 'nmod' || !/^(whom|which)$/i.test(token.text) || noun.index > token.index)
    return undefined;
  const verb = childrenBy(tree, noun.index, 'acl:relcl').find(({ index }) => index > token.index);
  const preposition = childBy(tree, token.index, 'case');
  // "one of whom fled": one of several, not of the clause.
  return verb && preposition && preposition.lemma !== 'of' ? { head: verb.index, relation: 'obl' } : undefined;
}

/** "officials, one of whom fled": the one of them is who did what the clause says. */
function someOf(tree: Tree, token: Token): Change | undefined {
  const whole = childrenBy(tree, token.index, 'nmod').find(({ text }) => /^(whom|which)$/i.test(text));
  if (token.relation !== 'appos' || !whole || childBy(tree, whole.index, 'case')?.lemma !== 'of') return undefined;
  const verb = childrenBy(tree, token.head, 'acl:relcl').find(({ index }) => index > whole.index);
  if (!verb || childBy(tree, verb.index, 'nsubj', 'nsubj:pass')) return undefined;
  return { head: verb.index, relation: childBy(tree, verb.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj' };
}

/** "Reyes, whose brother Hugo had died": the clause in which the name right behind "whose brother" stands as the subject. */
function clauseOfRelative(tree: Tree, relative: Token | undefined): { verb: Token; name: Token } | undefined {
  const whose = relative && childBy(tree, relative.index, 'nmod:poss');
  if (relative?.relation !== 'appos' || whose?.text.toLowerCase() !== 'whose') return undefined;
  const verb = childrenBy(tree, relative.head, 'acl:relcl').find(({ index }) => index > relative.index);
  const name = verb && childBy(tree, verb.index, 'nsubj', 'nsubj:pass');
  if (!verb || name?.tag !== 'PROPN' || tree.tokens[relative.index + 1]?.tag !== 'PROPN') return undefined;
  return { verb, name };
}

/** The brother is who it happened to, not another word for Reyes. */
function relativeOf(tree: Tree, token: Token): Change | undefined {
  const clause = clauseOfRelative(tree, token);
  return clause && { head: clause.verb.index, relation: clause.name.relation };
}

/** Hugo is the brother's name. */
function relativesNameOf(tree: Tree, token: Token): Change | undefined {
  const noun = headOf(tree, token) && tree.tokens.slice(0, token.index).findLast(({ tag }) => tag === 'NOUN');
  return noun && clauseOfRelative(tree, noun)?.name === token ? { head: noun.index, relation: 'appos' } : undefined;
}

/** "was shot dead by police": whoever did it belongs to the verb, not to what came of it. */
function agentOf(tree: Tree, token: Token): Change | undefined {
  const state = headOf(tree, token);
  const verb = state && headOf(tree, state);
  if (token.relation !== 'obl:agent' || state?.tag !== 'ADJ' || state.relation !== 'xcomp') return undefined;
  return verb?.tag === 'VERB' ? { head: verb.index } : undefined;
}

/** Verbs that a noun may complete without being what they are done to. */
const LINKING = new Set(['be', 'become', 'remain', 'seem', 'stay', 'turn', 'name', 'call', 'elect', 'appoint', 'make']);

/** "flood hits Graz", "union threatens strike": right behind a verb without an object, a noun is its object. */
function objectOf(tree: Tree, token: Token): Change | undefined {
  if (!['appos', 'xcomp'].includes(token.relation) || !/^(NOUN|PROPN)$/.test(token.tag)) return undefined;
  const first = childrenBy(tree, token.index, 'compound', 'amod', 'det')[0]?.index ?? token.index;
  const verb = tree.tokens[Math.min(first, token.index) - 1];
  if (verb?.tag !== 'VERB' || LINKING.has(verb.lemma.toLowerCase()) || childBy(tree, verb.index, 'obj', 'aux:pass'))
    return undefined;
  if (childBy(tree, token.index, 'mark', 'cop', 'nsubj')) return undefined;
  const toSubject = headOf(tree, token)?.head === verb.index && token.head < verb.index;
  return verb.index === token.head || toSubject ? { head: verb.index, relation: 'obj' } : undefined;
}

/** "accused Hale of bribing voters": behind an object, what has a preposition is no second one. */
function chargeOf(tree: Tree, token: Token): Change | undefined {
  const preposition = childBy(tree, token.index, 'case');
  if (token.relation !== 'obj' || preposition?.text.toLowerCase() !== 'of') return undefined;
  const object = childrenBy(tree, token.head, 'obj').some(({ index }) => index < preposition.index);
  return object && preposition.index < token.index ? { relation: 'obl' } : undefined;
}

/** "boy found alive in cave": an adjective right behind a verb says how somebody was, not how it was done. */
function stateOf(tree: Tree, token: Token): Change | undefined {
  const verb = headOf(tree, token);
  if (token.relation !== 'advmod' || token.tag !== 'ADJ' || token.xpos !== 'JJ' || verb?.xpos !== 'VBN')
    return undefined;
  return verb.index === token.index - 1 ? { relation: 'xcomp' } : undefined;
}

/** "Rovers beat Linden 3-1": the score is no second object. */
function scoreOf(tree: Tree, token: Token): Change | undefined {
  const [hyphen, number] = tree.tokens.slice(token.index + 1, token.index + 3);
  if (token.relation !== 'obj' || token.tag !== 'NUM' || !/^[-–]$/.test(hyphen?.text ?? '') || number?.tag !== 'NUM')
    return undefined;
  const object = childrenBy(tree, token.head, 'obj').some(({ index }) => index < token.index);
  return object ? { relation: 'obl:unmarked' } : undefined;
}

/** "nine people were killed and dozens wounded": a second subject behind "and" belongs to the second verb. */
function secondSubjectOf(tree: Tree, token: Token): Change | undefined {
  if (token.relation !== 'nsubj:pass' || token.index < token.head) return undefined;
  const second = childrenBy(tree, token.head, 'conj').find(({ index }) => index === token.index + 1);
  if (!/^VB[DN]$/.test(second?.xpos ?? '') || !second || tree.tokens[token.index - 1]?.relation !== 'cc')
    return undefined;
  return childBy(tree, second.index, 'nsubj', 'nsubj:pass') ? undefined : { head: second.index };
}

/** "has until May to announce the winner": what one has time for. */
function intentionOf(tree: Tree, token: Token): Change | undefined {
  const has = headOf(tree, token);
  if (token.relation !== 'advcl' || token.xpos !== 'VB' || has?.lemma !== 'have' || has.index > token.index)
    return undefined;
  const until = childrenBy(tree, has.index, 'obl').some(({ index }) => childBy(tree, index, 'case')?.lemma === 'until');
  return until && !childBy(tree, has.index, 'obj') ? { relation: 'xcomp' } : undefined;
}

/** "said how many fighters it lost": of two subjects, what is asked for is the object. */
function questionOf(tree: Tree, token: Token): Change | undefined {
  const verb = headOf(tree, token);
  if (token.relation !== 'nsubj' || !verb || !isVerbal(verb) || verb.index < token.index) return undefined;
  const subject = childrenBy(tree, verb.index, 'nsubj').find(({ index }) => index > token.index && index < verb.index);
  if (!subject || childBy(tree, verb.index, 'obj')) return undefined;
  const asks = childrenBy(tree, token.index, 'det', 'amod').some(
    (word) => /^W/.test(word.xpos) || childrenBy(tree, word.index, 'advmod').some(({ xpos }) => xpos === 'WRB'),
  );
  return asks ? { relation: 'obj' } : undefined;
}

/** "is to be held": the first "be" says that it is planned, the second that it is done to somebody. */
function plannedOf(tree: Tree, token: Token): Change | undefined {
  if (token.relation !== 'aux:pass' || token.lemma !== 'be' || tree.tokens[token.index + 1]?.xpos !== 'TO')
    return undefined;
  const second = childrenBy(tree, token.head, 'aux:pass').some(({ index }) => index > token.index);
  return second ? { relation: 'aux' } : undefined;
}

/** Verbs whose object hears what is said. */
const TELLING = new Set(['tell', 'inform', 'warn', 'assure', 'remind', 'persuade', 'convince', 'notify']);

/**
 * "told the council that she would resign": behind verbs of telling, a clause with "that" and a subject is what is told.
 * A finite verb with a subject of its own completes nothing: "…, state television reported" stands beside.
 */
function statementOf(tree: Tree, verb: Token): Change | undefined {
  const subject = childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'expl');
  if (!subject || subject.index > verb.index) return undefined;
  if (verb.relation === 'xcomp' && /^VB[DPZ]$/.test(verb.xpos) && tree.tokens[verb.head]!.index < subject.index)
    return childrenBy(tree, verb.index, 'mark').length === 0 && followsComma(tree, verb)
      ? { relation: 'parataxis' }
      : undefined;
  const hearer = headOf(tree, verb);
  const telling = hearer && headOf(tree, hearer);
  const that = tree.tokens.slice(0, subject.index).findLast((word) => word.head === verb.index);
  if (verb.relation !== 'acl:relcl' || that?.text.toLowerCase() !== 'that' || that.index !== (hearer?.index ?? 0) + 1)
    return undefined;
  if (!telling || !TELLING.has(telling.lemma.toLowerCase()) || !/^i?obj$/.test(hearer.relation)) return undefined;
  return childBy(tree, telling.index, 'ccomp') ? undefined : { head: telling.index, relation: 'ccomp' };
}

/** Whether a comma stands between a clause and what it hangs on. */
const followsComma = (tree: Tree, verb: Token): boolean =>
  tree.tokens.slice(verb.head, verb.index).some(({ text }) => text === ',');

/** "told the jury that Reyes had robbed": a "that" which opens a clause stands for nobody. */
export function nameThat(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens)
    if (token.relation === 'mark' && token.xpos === 'WDT' && token.lemma.toLowerCase() === 'that')
      changes.set(token.index, { tag: 'SCONJ', xpos: 'IN' });
  return changes;
}

/** "called off the march", "arrest five": what follows a verb without a preposition and is no time is its object. */
function bareOf(tree: Tree, token: Token): Change | undefined {
  const verb = headOf(tree, token);
  if (verb?.tag !== 'VERB' || verb.index > token.index || childBy(tree, verb.index, 'obj', 'aux:pass', 'ccomp'))
    return undefined;
  if (token.relation === 'flat') return token.tag === 'NUM' ? { relation: 'obj' } : undefined;
  const particle = childBy(tree, verb.index, 'compound:prt');
  const follows = particle && childBy(tree, token.index, 'det')?.index === particle.index + 1;
  return token.relation === 'obl' && follows && !childBy(tree, token.index, 'case') ? { relation: 'obj' } : undefined;
}

/** "the reporters that the army had arrested": a finite verb with a pronoun for the noun is a relative clause. */
function clauseOf(tree: Tree, verb: Token): Change | undefined {
  if (verb.relation !== 'acl' || !childBy(tree, verb.index, 'nsubj', 'nsubj:pass')) return undefined;
  const pronoun = childrenBy(tree, verb.index, 'obj', 'nsubj', 'nsubj:pass').some(
    ({ index, text }) => index < verb.index && /^(that|which|whom?)$/i.test(text),
  );
  return pronoun ? { relation: 'acl:relcl' } : undefined;
}
