import type { Clause } from '../../language/doc.ts';
import { childrenBy, type Tree } from '../../language/tree.ts';
import { PERSON_WORDS } from '../../lexicon/person-words.ts';
import { REPORTING, setOf } from '../../lexicon/words.ts';
import { genderOfName } from '../gender.ts';
import type { Cluster, Hint } from '../hint.ts';
import { isOutlet } from '../people-at.ts';
import { isSpeaking } from '../speech.ts';
import { outlived } from './outlived.ts';
import { type Context, gendersAgree, headWord, type Sieve } from './sieve.ts';
import { accusesIt, harmedAnother, strikesBack, triesOthers } from './tried.ts';

const reporting = setOf(REPORTING);

/** "The army denied it had fired", "Moreau said she was ill": the subject of what is said is most often who says it. */
export const speakerPronoun: Sieve = {
  name: 'speaker-pronoun',
  about: (hint, context) => hint.form === 'pronoun' && sayingOf(hint, context) !== undefined,
  reach: { window: 0 },
  corefers: (hint, cluster, context) => {
    const outer = sayingOf(hint, context);
    const fits =
      hint.type === 'Person'
        ? cluster.type === 'Person' && gendersAgree(hint, cluster)
        : cluster.type === 'Group' || cluster.kind === 'country';
    return (
      outer !== undefined &&
      fits &&
      !outlived(hint, cluster, context) &&
      !speaksForAnother(hint, cluster, context) &&
      cluster.hints.some((other) => other.sentence === hint.sentence && isSubject(outer, other.head))
    );
  },
};

/** The clause of speaking above the one whose subject a pronoun is. */
function sayingOf({ sentence, head }: Hint, { doc }: Context): Clause | undefined {
  const clauses = doc.sentences[sentence]?.clauses ?? [];
  const own = clauses.find((clause) => clause.form !== 'noun' && isSubject(clause, head));
  // "Her partner, he said, had told officers": who says so in passing is not the subject of what is said.
  const inPassing = own && doc.sentences[sentence]?.tokens[own.predicate]?.relation === 'parataxis';
  return own && !inPassing
    ? clauses.find((clause) => clause.predicate === own.governor && isSpeaking(clause))
    : undefined;
}

const REPRESENTATIVE =
  /^(lawyer|solicitor|barrister|attorney|counsel|agent|publicist|spokes(man|woman|person)|doctor)$/i;

/** "His lawyer said that she had attacked him": whom somebody's lawyer speaks of is the client, or the other side. */
function speaksForAnother(hint: Hint, cluster: Cluster, { tree }: Context): boolean {
  const branches = tree(hint.sentence);
  if (cluster.gender || cluster.hints.some(({ form }) => form === 'name')) return false;
  return cluster.hints.some(({ sentence, head }) => {
    const token = sentence === hint.sentence ? branches.tokens[head] : undefined;
    if (!token || !REPRESENTATIVE.test(token.lemma) || token.relation !== 'nsubj') return false;
    return childrenBy(branches, head, 'nmod:poss', 'nmod').length > 0;
  });
}

const isSubject = (clause: Clause, head: number): boolean =>
  (['subject', 'passive:subject'] as const).some((slot) =>
    clause.slots.get(slot)?.some((phrase) => phrase.head === head),
  );

/** "Peru denied it": what a verb's subject does to somebody else is not done to itself, or the pronoun would end in "self". */
function isBound(hint: Hint, cluster: Cluster, { tree }: Context): boolean {
  const branches = tree(hint.sentence);
  const token = branches.tokens[hint.head];
  if (!token || !/^(obj|iobj|obl|obl:agent)$/.test(token.relation) || /sel(f|ves)$/i.test(token.text)) return false;
  const subjects = doersOf(branches, token.head);
  return cluster.hints.some((other) => other.sentence === hint.sentence && subjects.includes(other.head));
}

/** Subjects of a verb, its own or those of the verb that it goes on from: "met creditors and urged them". */
function doersOf(tree: Tree, verb: number): number[] {
  const own = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').map(({ index }) => index);
  const token = tree.tokens[verb];
  return own.length === 0 && token?.relation === 'conj' ? doersOf(tree, token.head) : own;
}

/** "Reyes was with Ada Moreau when she was killed": a first name of that gender stands between, and Reyes shows none. */
function isAnothersGender(hint: Hint, cluster: Cluster, { doc }: Context): boolean {
  if (cluster.gender || !hint.gender) return false;
  const { names: all = [], tokens = [] } = doc.sentences[hint.sentence] ?? {};
  const last = Math.max(-1, ...cluster.hints.filter(({ sentence }) => sentence === hint.sentence).map(({ to }) => to));
  return all.some(
    ({ type, start, end }) =>
      type === 'PER' &&
      start >= last &&
      end <= hint.head &&
      end - start > 1 &&
      genderOfName(tokens[start]?.text ?? '') === hint.gender,
  );
}

/** "he", "she": the most salient person just before, never of the other gender. */
export const personalPronoun: Sieve = {
  name: 'he-she',
  about: (hint) => hint.form === 'pronoun' && hint.type === 'Person',
  reach: { window: 3 },
  corefers: (hint, cluster, context) =>
    cluster.type === 'Person' &&
    gendersAgree(hint, cluster) &&
    !isAnothersGender(hint, cluster, context) &&
    !isBound(hint, cluster, context) &&
    !outlived(hint, cluster, context) &&
    !speaksForAnother(hint, cluster, context) &&
    !accusesIt(hint, cluster, context) &&
    !strikesBack(hint, cluster, context) &&
    !harmedAnother(hint, cluster, context) &&
    !triesOthers(hint, cluster, context),
};

const isPlural = ({ hints }: Cluster): boolean => hints.some(({ plural }) => plural);

/** Whether a dictionary knows the noun for people: "the authors". */
const isHuman = ({ hints }: Cluster): boolean =>
  hints.some((hint) => PERSON_WORDS.has(headWord(hint).replace(/s$/, '')));

/** "They say …": only people do. */
const speaks = (hint: Hint, { doc }: Context): boolean =>
  (doc.sentences[hint.sentence]?.clauses ?? []).some((clause) => isSpeaking(clause) && isSubject(clause, hint.head));

/** Whoever only writes down what is said: "He told reporters that they had fired." */
const LISTENERS = /^(reporters|journalists|press|media)$/;

/** "One of them", "some of them": of several people, not of the police. */
const isSomeOf = ({ sentence, head }: Hint, { doc }: Context): boolean => {
  const tokens = doc.sentences[sentence]?.tokens ?? [];
  const some = tokens[head - 1]?.text === 'of' ? tokens[head - 2] : undefined;
  return some?.tag === 'NUM' || SOME.test(some?.text ?? '');
};

const SOME = /^(some|most|many|several|all|half|both|none|each|any|few)$/i;

/** "they": the last group that was the subject. */
export const they: Sieve = {
  name: 'they',
  about: (hint) => hint.form === 'pronoun' && hint.plural === true,
  reach: { window: 1 },
  corefers: (hint, cluster, context) =>
    cluster.type === 'Group' &&
    (!isSomeOf(hint, context) || cluster.hints.some(({ plural, count }) => plural || count)) &&
    !isBound(hint, cluster, context) &&
    !accusesIt(hint, cluster, context) &&
    !strikesBack(hint, cluster, context) &&
    !triesOthers(hint, cluster, context) &&
    !cluster.hints.every((other) => LISTENERS.test(headWord(other))) &&
    (!cluster.thing || (isPlural(cluster) && !onlyNarrows(cluster, context))) &&
    (!cluster.thing || !speaks(hint, context) || isHuman(cluster)),
};

/** "Clock" in "clock parts" is nothing that stands by itself. */
const onlyNarrows = ({ thing, hints }: Cluster, { tree }: Context): boolean =>
  thing === true && hints.every(({ sentence, head }) => tree(sentence).tokens[head]?.relation === 'compound');

/** "it", "its": the last body, country or thing, never a person. */
export const it: Sieve = {
  name: 'it',
  about: (hint) => hint.form === 'pronoun' && !hint.type && !hint.plural,
  reach: { window: 1 },
  corefers: (hint, cluster, context) =>
    !isBound(hint, cluster, context) &&
    !accusesIt(hint, cluster, context) &&
    !onlyNarrows(cluster, context) &&
    !onlyReports(hint, cluster, context) &&
    ((cluster.type === 'Group' && !cluster.hints.every((other) => other.plural)) || cluster.kind === 'country'),
};

/** "Norvik sacked 200 miners, the Lima Post reported. Its chairman …": a paper that only told it is not what is told of. */
function onlyReports(hint: Hint, cluster: Cluster, { doc }: Context): boolean {
  const near = cluster.hints.filter(
    ({ form, sentence, start }) => form !== 'pronoun' && start < hint.start && sentence >= hint.sentence - 1,
  );
  return (
    near.length > 0 &&
    near.some(({ name }) => isOutlet({ kind: cluster.kind, name })) &&
    near.every(({ sentence, head }) =>
      (doc.sentences[sentence]?.clauses ?? []).some(
        (clause) => sentence !== hint.sentence && reporting.has(clause.lemma) && isSubject(clause, head),
      ),
    )
  );
}
