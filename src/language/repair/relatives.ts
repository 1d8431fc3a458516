import { REPORTING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenOf, headOf, isFiniteForm, type Tree } from '../tree.ts';
import { isActing } from './acting.ts';
import type { Changes } from './amend.ts';

/** "The officer to whom the prisoners surrendered has died": the pronoun belongs to the clause that it opens. */
export function hangRelatives(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const token of tree.tokens) {
    if (token.relation !== 'obl' || !/^(whom|which)$/i.test(token.text)) continue;
    const verb = opened(tree, token);
    if (verb && verb.index !== token.head) changes.set(token.index, { head: verb.index });
  }
  return changes;
}

/** "a procession for General Soto, who was killed": whoever is somebody is the one named right before, not a thing further back. */
export function hangWho(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const thing = verb.relation === 'acl:relcl' ? headOf(tree, verb) : undefined;
    const who = childBy(tree, verb.index, 'nsubj', 'nsubj:pass');
    if (!thing || who?.text.toLowerCase() !== 'who' || thing.tag !== 'NOUN' || isSomebody(thing)) continue;
    const named = nameBefore(tree, who.index);
    if (named && named.index > thing.index) changes.set(verb.index, { head: named.index });
  }
  return changes;
}

/** Nouns for people and for bodies of people: "the crew of the Despina, who were killed". */
const isSomebody = (token: Token): boolean =>
  isActing(token) ||
  /^(family|couple|pair|staff|half|rest|majority|number|dozen|hundred|thousand|one|all)$/i.test(token.lemma);

/** Head of the name that ends right before a word, or before the comma in front of it. */
function nameBefore(tree: Tree, at: number): Token | undefined {
  let token = tree.tokens[tree.tokens[at - 1]?.text === ',' ? at - 2 : at - 1];
  if (token?.tag !== 'PROPN') return undefined;
  while (token?.relation === 'flat') token = headOf(tree, token);
  return token;
}

/** "Asked by the prosecutor who had attacked the guard": what is asked, not who asks; "asked the man who had … to leave" says whom. */
export function hangQuestions(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const clause of tree.tokens) {
    const noun = clause.relation === 'acl:relcl' ? headOf(tree, clause) : undefined;
    const ask = noun && /^(obj|iobj|obl|obl:agent)$/.test(noun.relation) ? headOf(tree, noun) : undefined;
    if (!noun || !ask || !/^(ask|question|quiz)$/i.test(ask.lemma) || childBy(tree, ask.index, 'xcomp', 'ccomp'))
      continue;
    const who = tree.tokens.find(({ index, head }) => index > noun.index && head === clause.index);
    if (who?.text.toLowerCase() === 'who' && tree.tokens[who.index - 1]?.text !== ',')
      changes.set(clause.index, { head: ask.index, relation: 'ccomp' });
  }
  return changes;
}

const speaking = setOf(REPORTING);

/** "the man who police say killed the guard": who says so stands inside the clause that the pronoun opens. */
export function partSpeakers(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const say of tree.tokens) {
    const told = isSaying(say) ? verbFrom(tree, say.index + 1) : undefined;
    const speaker = tree.tokens[say.index - 1];
    const pronoun = told && speaker && pronounBefore(tree, speaker);
    const noun = told && pronoun && nounOf(tree, pronoun, told);
    if (!told || !speaker || !pronoun || noun === undefined) continue;
    changes.set(speaker.index, { head: say.index, relation: 'nsubj' });
    giveClause(tree, { say, told, pronoun, noun }, changes);
  }
  return changes;
}

const isSaying = ({ lemma, xpos }: Token): boolean => speaking.has(lemma.toLowerCase()) && /^VB[DPZ]?$/.test(xpos);

/** The pronoun that opens the clause, where only the speaker's name stands between it and the verb of saying. */
function pronounBefore(tree: Tree, speaker: Token): Token | undefined {
  if (!/^(NOUN|PROPN|PRON)$/.test(speaker.tag) || /^W/.test(speaker.xpos)) return undefined;
  const pronoun = tree.tokens
    .slice(0, speaker.index)
    .findLast(({ tag, xpos }) => !IN_PHRASE.has(tag) || /^W/.test(xpos));
  return pronoun && /^W(P|DT)$/.test(pronoun.xpos) ? pronoun : undefined;
}

interface Told {
  readonly say: Token;
  readonly told: Token;
  readonly pronoun: Token;
  /** The noun that the clause describes. */
  readonly noun: number;
}

/** The clause is about what is told; who says it stands beside. */
function giveClause(tree: Tree, { say, told, pronoun, noun }: Told, changes: Changes): void {
  const passive = childBy(tree, told.index, 'aux:pass') !== undefined;
  changes.set(told.index, {
    head: noun,
    relation: 'acl:relcl',
    xpos: told.xpos === 'VBN' && told.index === say.index + 1 ? 'VBD' : told.xpos,
  });
  changes.set(say.index, { head: told.index, relation: 'parataxis' });
  changes.set(pronoun.index, { head: told.index, relation: passive ? 'nsubj:pass' : 'nsubj' });
  for (const aid of tree.tokens.slice(say.index + 1, told.index)) {
    const kept = /^(aux|advmod)/.test(aid.relation) ? aid.relation : aid.tag === 'AUX' ? 'aux' : 'advmod';
    changes.set(aid.index, { head: told.index, relation: kept });
  }
  for (const word of childrenOf(tree, say.index))
    if (word.index > told.index && word.tag !== 'PUNCT') changes.set(word.index, { head: told.index });
}

/** What a name of who speaks is made of. */
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PART', 'NUM', 'PRON']);

/** The verb that a finite verb group at a place ends in: "had attacked". */
function verbFrom(tree: Tree, at: number): Token | undefined {
  const first = tree.tokens[at];
  // "who police say killed her": behind the verb of saying no participle can stand.
  if (!first || !(isFiniteForm(first) || (first.xpos === 'VBN' && childBy(tree, at, 'obj')))) return undefined;
  const rest = tree.tokens.slice(at, at + 5);
  const end = rest.findIndex(({ tag }) => tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART');
  return rest[end]?.tag === 'VERB' ? rest[end] : undefined;
}

/** The noun that a relative clause belongs to: as the parser has it for one of its verbs, or the name before the pronoun. */
const nounOf = (tree: Tree, pronoun: Token, told: Token): number | undefined =>
  tree.tokens
    .slice(pronoun.index + 1, told.index + 1)
    .find(({ relation, head }) => relation === 'acl:relcl' && head < pronoun.index)?.head ??
  nameBefore(tree, pronoun.index)?.index;

/** The relative clause whose noun stands before the pronoun and whose verb behind it. */
const opened = (tree: Tree, pronoun: Token): Token | undefined =>
  tree.tokens.find(
    (verb) =>
      verb.index > pronoun.index &&
      verb.relation === 'acl:relcl' &&
      (headOf(tree, verb)?.index ?? verb.index) < pronoun.index &&
      (tree.tokens[pronoun.head]?.index ?? 0) > verb.index,
  );
