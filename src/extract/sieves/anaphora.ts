import type { Clause } from '../../language/doc.ts';
import { childrenBy, type Tree } from '../../language/tree.ts';
import { WORLD_REGIONS } from '../../lexicon/name-evidence.ts';
import { PERSON_WORDS } from '../../lexicon/person-words.ts';
import { PLACE_NOUNS } from '../../lexicon/place-nouns.ts';
import { countryOfCapital } from '../../lexicon/places.ts';
import { genderOfName } from '../gender.ts';
import type { Cluster, Hint } from '../hint.ts';
import { isSpeaking } from '../speech.ts';
import { outlived } from './outlived.ts';
import { type Context, headWord, names, normal, type Sieve } from './sieve.ts';
import { accusesIt, strikesBack, triesOthers } from './tried.ts';

/** "the general" for somebody called General, "the commander" for somebody described so. */
export const definiteRole: Sieve = {
  name: 'definite-role',
  about: (hint) =>
    hint.form === 'description' && hint.definite === true && !hint.plural && !hint.count && !/ |-old$/.test(hint.name),
  reach: { window: 12 },
  corefers: (hint, cluster) => {
    const word = headWord(hint);
    return cluster.hints.some(
      (other) =>
        (other.title && normal(other.title.text).split(' ').includes(word)) ||
        (other.form === 'description' && headWord(other) === word),
    );
  },
};

/** "The leader of the Quds Force was killed": a definite role of a named body, opening a sentence, is the person just spoken of. */
export const definitePerson: Sieve = {
  name: 'definite-person',
  // "Her successor", "his lawyer" are somebody else by their very words.
  about: (hint, { tree }) =>
    hint.role === true &&
    hint.definite === true &&
    !hint.plural &&
    hint.from <= 2 &&
    /^the$/i.test(tree(hint.sentence).tokens[0]?.text ?? '') &&
    /^nsubj/.test(tree(hint.sentence).tokens[hint.head]?.relation ?? ''),
  reach: { window: 2 },
  corefers: (hint, cluster, context) => {
    const { tree } = context;
    const below = childrenBy(tree(hint.sentence), hint.head, 'nmod', 'compound', 'nmod:poss');
    const known = cluster.hints.some((other) => other.form === 'name' && other.sentence < hint.sentence);
    // "The party's candidate to replace Ada Moreau" is not Ada Moreau.
    const named = cluster.hints.some((other) => other.form === 'name' && other.sentence === hint.sentence);
    return (
      known &&
      !named &&
      below.some(({ tag }) => tag === 'PROPN') &&
      gendersAgree(hint, cluster) &&
      !isOfPerson(hint, context)
    );
  },
};

const regions = new Set(WORLD_REGIONS.words);

/** "The lawyer of gunman Ada Moreau": the role is somebody's, not a body's. */
const isOfPerson = ({ sentence, head }: Hint, { doc }: Context): boolean => {
  const { names: all = [], tokens = [] } = doc.sentences[sentence] ?? {};
  const verb = tokens[head]?.head ?? -1;
  return all.some(({ type, start }) => type === 'PER' && start > head && (start < verb || verb < head));
};

/** Last words of names that are of no town: "Deerpark Road", "Lake Tarn". */
const notTowns = new Set(['facility', 'water', 'natural'].flatMap((kind) => PLACE_NOUNS[kind]?.words ?? []));

/** A country for "the country", a capital for "the capital", any town for "the city"; never a building. */
function isSuchPlace(hint: Hint, other: Hint): boolean {
  if (hint.kind === 'country' || other.kind === 'country') return hint.kind === other.kind;
  if (hint.name === 'region') return regions.has(other.name.replace(/^the /i, ''));
  if (/capital$/i.test(hint.name)) return countryOfCapital(other.name) !== undefined;
  return (other.kind === undefined && !notTowns.has(headWord(other))) || other.kind === 'city';
}

/** "the city" for the last city: a definite place noun and a name of that kind just before. */
export const definitePlace: Sieve = {
  name: 'definite-place',
  about: (hint) =>
    hint.form === 'description' &&
    hint.type === 'Place' &&
    hint.definite === true &&
    !hint.name.includes(' ') &&
    (hint.kind === 'country' || hint.kind === 'city' || hint.name === 'region'),
  reach: { window: 2 },
  corefers: (hint, cluster, { tree }) =>
    !hasName(tree(hint.sentence), hint.head) &&
    names(cluster).some(
      (other) => other.form === 'name' && isSuchPlace(hint, other) && !hasArticle(tree(other.sentence), other, hint),
    ),
};

/** "the city of Lomnica" is called by its name already, whoever knows it. */
const hasName = (tree: Tree, head: number): boolean =>
  childrenBy(tree, head, 'nmod').some(({ index, tag }) => tag === 'PROPN' && tree.tokens[index - 1]?.text === 'of');

/** Towns have no article: "the Euphrates" is no city. */
const hasArticle = ({ tokens }: Tree, { from }: Hint, { kind }: Hint): boolean =>
  kind === 'city' && /^the$/i.test(tokens[from - 1]?.text ?? '');

/** "Iraq's parliament … parliament": the same body without what narrowed it. */
export const definiteGroup: Sieve = {
  name: 'definite-group',
  reach: { keys: (hint) => [headWord(hint)] },
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && !hint.count,
  corefers: (hint, cluster) =>
    cluster.hints.some(
      (other) =>
        other.form === 'description' &&
        (normal(other.name) === normal(hint.name) ||
          (hint.definite === true && !hint.plural && !hint.name.includes(' ') && headWord(other) === headWord(hint))),
    ),
};

const gendersAgree = (hint: Hint, cluster: Cluster): boolean =>
  !hint.gender || !cluster.gender || hint.gender === cluster.gender;

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
  return own && clauses.find((clause) => clause.predicate === own.governor && isSpeaking(clause));
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
  const { tokens } = tree(hint.sentence);
  const token = tokens[hint.head];
  if (!token || !/^(obj|iobj|obl|obl:agent)$/.test(token.relation) || /sel(f|ves)$/i.test(token.text)) return false;
  return cluster.hints.some((other) => {
    const subject = other.sentence === hint.sentence ? tokens[other.head] : undefined;
    return subject !== undefined && subject.head === token.head && /^nsubj/.test(subject.relation);
  });
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

/** "they": the last group that was the subject. */
export const they: Sieve = {
  name: 'they',
  about: (hint) => hint.form === 'pronoun' && hint.plural === true,
  reach: { window: 1 },
  corefers: (hint, cluster, context) =>
    cluster.type === 'Group' &&
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
    ((cluster.type === 'Group' && !cluster.hints.every((other) => other.plural)) || cluster.kind === 'country'),
};
