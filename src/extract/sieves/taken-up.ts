import { childrenBy, type Tree } from '../../language/tree.ts';
import { WORLD_REGIONS } from '../../lexicon/name-evidence.ts';
import { PLACE_NOUNS } from '../../lexicon/place-nouns.ts';
import { countryOfCapital } from '../../lexicon/places.ts';
import type { Hint } from '../hint.ts';
import { isBareDefinite } from './definite.ts';
import { type Context, gendersAgree, headWord, names, normal, type Sieve } from './sieve.ts';

/** "the general" for somebody called General, "the commander" for somebody described so. */
export const definiteRole: Sieve = {
  name: 'definite-role',
  about: (hint) => isBareDefinite(hint) && !hint.name.endsWith('-old'),
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
        (normal(other.name) === normal(hint.name) || (isBareDefinite(hint) && headWord(other) === headWord(hint))),
    ),
};
