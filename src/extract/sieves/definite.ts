import { childrenBy, type Tree } from '../../language/tree.ts';
import { countryNamed, countryOfDemonym } from '../../lexicon/places.ts';
import { ageToken } from '../ages.ts';
import type { Cluster, Hint } from '../hint.ts';
import { type Context, headWord, isName, names, normal, type Sieve, wordsOf } from './sieve.ts';

/** A definite noun with nothing before it but an article: "the brigade". */
export const isBareDefinite = (hint: Hint): boolean =>
  hint.form === 'description' && hint.definite === true && !hint.plural && !hint.count && !hint.name.includes(' ');

/** Whether the noun opens or closes a longer name: "River Sarva", "Steppe Brigade". */
const holdsNoun = (name: readonly string[], noun: string): boolean =>
  name.length > 1 && (name.at(-1) === noun || name[0] === noun);

/** "Steppe Brigade … the brigade", "the River Sarva … the river": the only name before that says what it is. */
export const nounOfName: Sieve = {
  name: 'noun-of-name',
  about: (hint) => hint.type !== 'Person' && (isName(hint) || hint.form === 'description'),
  reach: { keys: (hint) => [headWord(hint), wordsOf(hint)[0] ?? ''] },
  only: true,
  corefers: (hint, cluster) =>
    isBareDefinite(hint) &&
    cluster.hints.some(
      (other) =>
        other.start < hint.start &&
        (isName(other) || other.form === 'description') &&
        holdsNoun(wordsOf(other), headWord(hint)),
    ),
};

/** Kinds of bodies of which an article is mostly about one: "the company", "the party". */
const ONE_OF = new Set(['company', 'party', 'ngo', 'rebel', 'paramilitary', 'legislature', 'media']);

/** "Halden Air, the budget carrier … the company": the only named body of that kind in the sentences before. */
export const onlyOfKind: Sieve = {
  name: 'only-of-kind',
  about: (hint) => isBareDefinite(hint) && hint.type === 'Group' && ONE_OF.has(hint.kind ?? ''),
  reach: { window: 4 },
  only: true,
  corefers: (hint, cluster) =>
    cluster.type === 'Group' &&
    names(cluster).some((other) => other.start < hint.start) &&
    kindsOf(cluster).has(hint.kind ?? ''),
};

const kindsOf = (cluster: Cluster): ReadonlySet<string> =>
  new Set(cluster.hints.flatMap(({ kind }) => (kind === undefined ? [] : [kind])));

/** Fewer than this, and two groups are of one size by chance: "three people died, three were hurt". */
const TELLING = 20;

/** "About 11,000 passengers … the 11,000 passengers": the same number of the same. */
export const sameCount: Sieve = {
  name: 'same-count',
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && hint.count !== undefined,
  reach: { keys: (hint) => [headWord(hint)] },
  corefers: (hint, cluster) =>
    cluster.hints.some(
      ({ count, ...other }) =>
        count !== undefined &&
        headWord(other as Hint) === headWord(hint) &&
        count.min === hint.count?.min &&
        count.max === hint.count?.max &&
        (count.min >= TELLING || hint.definite === true),
    ),
};

/** "Some 1,400 dockers … the dockers": the plural alone, where one counted group of them has been told of. */
export const countedBefore: Sieve = {
  name: 'counted-before',
  about: (hint) => hint.form === 'description' && hint.type === 'Group',
  reach: { keys: (hint) => [headWord(hint)] },
  only: true,
  corefers: (hint, cluster) =>
    hint.plural === true &&
    !hint.count &&
    hint.definite === true &&
    !hint.name.includes(' ') &&
    cluster.hints.some(({ count, start }) => count !== undefined && start < hint.start),
};

/** Words for whoever is at the head of something. */
const HEADS = new Set(['leader', 'commander', 'chief', 'head', 'boss']);

const sameRole = (a: string, b: string): boolean => a === b || (HEADS.has(a) && HEADS.has(b));

/** Names that narrow a role, countries by their own name: "Peru's interior minister", "the Quds leader", "president of Uruguay". */
export function narrowing(tree: Tree, hint: Hint): string[] {
  const { tokens } = tree;
  const before = tokens.slice(Math.max(0, hint.from - (hint.title ? 4 : 0)), hint.from);
  const inside = tokens.slice(hint.from, hint.form === 'name' ? hint.from : hint.to);
  const below = childrenBy(tree, hint.head, 'nmod', 'nmod:poss', 'compound', 'amod');
  return [...before, ...inside, ...below]
    .filter(({ text, tag }) => /^\p{Lu}/u.test(text) && (tag === 'PROPN' || tag === 'ADJ'))
    .map(({ text }) => countryOfDemonym(text)?.name ?? countryNamed(text)?.name ?? normal(text));
}

/** Words of a mention by which somebody holds an office. */
const officesOf = (hint: Hint): string[] =>
  hint.title ? normal(hint.title.text).split(' ') : hint.form === 'description' ? [headWord(hint)] : [];

/** "Quds Force commander Adam Reyes … the Quds leader", "President Barrios of Uruguay … Uruguay's president": one office of one body or country. */
export const sameOffice: Sieve = {
  name: 'same-office',
  about: (hint) => hint.type === 'Person' && !hint.plural && (hint.form === 'description' || hint.title !== undefined),
  reach: { keys: (hint) => officesOf(hint).map((office) => (HEADS.has(office) ? 'leader' : office)) },
  only: true,
  corefers: (hint, cluster, { tree }) => {
    if (hint.form !== 'description') return false;
    const own = narrowing(tree(hint.sentence), hint);
    const apart = /^(former|ex|deputy|vice|acting|new|next|late) /.exec(normal(hint.name))?.[1];
    return (
      own.length > 0 &&
      cluster.hints.some(
        (other) =>
          officesOf(other).some((office) => sameRole(office, headWord(hint))) &&
          (apart === undefined || normal(other.name).includes(apart)) &&
          narrowing(tree(other.sentence), other).some((name) => own.includes(name)),
      )
    );
  },
};

/** What makes another one of somebody: "the former general", "another officer". */
export const ANOTHER =
  /\b(other|another|second|third|next|former|ex|previous|new|deputy|vice|acting|rival|opposition|retired|senior|junior|assistant|first|last)\b/;

/** "Gen Adam Reyes … the slain general": a title with words about its bearer's fate, where one alone bears it. */
export const titleAgain: Sieve = {
  name: 'title-again',
  about: (hint) => hint.type === 'Person' && (hint.title !== undefined || hint.form === 'description'),
  reach: { keys: (hint) => officesOf(hint) },
  only: true,
  corefers: (hint, cluster, { tree }) =>
    hint.form === 'description' &&
    hint.definite === true &&
    !hint.plural &&
    !ANOTHER.test(normal(hint.name)) &&
    narrowing(tree(hint.sentence), hint).length === 0 &&
    cluster.hints.some((other) => other.title && other.start < hint.start && officesOf(other).includes(headWord(hint))),
};

/** "A former general listened. The former general was silent": two words or more alike, the second time as known. */
export const sameDescription: Sieve = {
  name: 'same-description',
  about: (hint) => hint.form === 'description' && hint.type === 'Person' && !hint.plural && hint.name.includes(' '),
  reach: { keys: (hint) => [normal(hint.name)] },
  only: true,
  corefers: (hint, cluster) =>
    hint.definite === true &&
    cluster.hints.some((other) => other.start < hint.start && normal(other.name) === normal(hint.name)),
};

/** "A rusty ship … the ship": the noun again, with nothing before it that it did not have. */
export const thingAgain: Sieve = {
  name: 'thing-again',
  about: (hint) => hint.thing === true,
  reach: { keys: (hint) => [headWord(hint)] },
  corefers: (hint, cluster) =>
    cluster.hints.some(
      (other) =>
        (hint.definite === true || normal(hint.name) === normal(other.name)) &&
        other.thing === true &&
        other.start < hint.start &&
        other.plural === hint.plural &&
        wordsOf(hint).every((word) => wordsOf(other).includes(word)),
    ),
};

/** Words for one and the same soldiers. */
const FORCES = new Set(['forces', 'troops']);

/** Whether two mentions are narrowed by the same names. */
export const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((name) => b.includes(name)) && b.every((name) => a.includes(name));

/** "US forces … US troops": one country's soldiers as a whole. */
export const sameForces: Sieve = {
  name: 'same-forces',
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && !hint.count && FORCES.has(headWord(hint)),
  reach: { keys: () => ['forces'] },
  corefers: (hint, cluster, { tree }) => {
    const own = narrowing(tree(hint.sentence), hint);
    return (
      own.length > 0 &&
      cluster.hints.some((other) => {
        const theirs = narrowing(tree(other.sentence), other);
        return FORCES.has(headWord(other)) && !other.count && areSame(own, theirs);
      })
    );
  },
};

/** "Ada Moreau, 24, … the 24-year-old": the only one of that age. */
export const sameAge: Sieve = {
  name: 'same-age',
  about: (hint) => hint.form === 'description' && hint.type === 'Person' && /-year-old$/i.test(hint.name),
  reach: { window: 12 },
  only: true,
  corefers: (hint, cluster, context) => {
    const age = ageOf(hint, context);
    return hint.definite === true && age !== undefined && cluster.hints.some((other) => ageOf(other, context) === age);
  },
};

function ageOf(hint: Hint, { doc, tree }: Context): string | undefined {
  const sentence = doc.sentences[hint.sentence];
  const token = sentence && ageToken({ hint, sentence, tree: tree(hint.sentence) });
  return token && /\d+/.exec(token.text)?.[0];
}

/** "Swedish striker Emil Lind … the Swede": the only one said to be from there. */
export const sameOrigin: Sieve = {
  name: 'same-origin',
  about: (hint) => hint.form === 'description' && hint.type === 'Person' && originOf(hint) !== undefined,
  reach: { window: 12 },
  only: true,
  corefers: (hint, cluster, { tree }) =>
    hint.definite === true &&
    cluster.type === 'Person' &&
    cluster.hints.some(
      (other) => other.form !== 'pronoun' && narrowing(tree(other.sentence), other).includes(originOf(hint) ?? ''),
    ),
};

/** The country of a noun for one of its people: "the 24-year-old Swede". */
const originOf = ({ name }: Hint): string | undefined => countryOfDemonym(name.split(' ').at(-1) ?? '')?.name;
