import { countryOfDemonym } from '../../lexicon/places.ts';
import type { Cluster, Hint } from '../hint.ts';
import { isBarePerson } from './by-title.ts';
import { narrowing } from './definite.ts';
import { type Context, headWord, names, type Sieve } from './sieve.ts';

/** The country of "the Swede". */
const demonymOf = ({ name }: Hint): string | undefined => countryOfDemonym(name)?.name;

/** "Yumi Nakata scored twice. The Japanese forward …": a country and a place in a team or a craft, opening a sentence. */
const isOpeningRole = (hint: Hint, { tree }: Context): boolean =>
  hint.form === 'description' &&
  hint.definite === true &&
  !hint.plural &&
  !hint.count &&
  hint.type === 'Person' &&
  hint.from <= 1 &&
  /^nsubj/.test(tree(hint.sentence).tokens[hint.head]?.relation ?? '') &&
  countryBefore(hint) !== undefined;

/** "Viktor Sandberg flew in. The Swede denied it": where somebody is from stands for the only person spoken of just before, who is named and from nowhere else. */
export const epithet: Sieve = {
  name: 'epithet',
  about: (hint, context) => (isBarePerson(hint) && demonymOf(hint) !== undefined) || isOpeningRole(hint, context),
  reach: { window: 1 },
  only: true,
  corefers: (hint, cluster, context) => {
    if (cluster.type !== 'Person' || isElsewhere(demonymOf(hint) ?? countryBefore(hint), cluster, context))
      return false;
    const near = cluster.hints.filter(({ form, start }) => form !== 'pronoun' && start < hint.start);
    // Whoever is named in the same sentence is meant before anybody of the sentence before.
    const here = context.doc.sentences[hint.sentence]?.names.some(
      ({ type, end }) => type === 'PER' && end <= hint.from,
    );
    return near.some(({ sentence, plural }) => !plural && sentence === (here ? hint.sentence : hint.sentence - 1));
  },
};

/** Said to be from another country. */
function isElsewhere(country: string | undefined, cluster: Cluster, { tree }: Context): boolean {
  return cluster.hints.some((other) => {
    if (other.form === 'pronoun') return false;
    const said = narrowing(tree(other.sentence), other).filter((name) => /^\p{Lu}/u.test(name));
    return said.some((name) => name !== country);
  });
}

/** The country of "the South Korean company", with nothing else before the noun. */
const countryBefore = ({ name }: Hint): string | undefined => {
  const words = name.split(' ');
  return words.length > 1 ? countryOfDemonym(words.slice(0, -1).join(' '))?.name : undefined;
};

/** Of these a country has many; its government, its federation or its union is another body than the one just named. */
const ONE_OF_MANY = new Set(['company', 'media']);

const isOneOfMany = (hint: Hint): boolean => ONE_OF_MANY.has(hint.kind ?? '') || headWord(hint) === 'club';

/** "Cells came from Hanseong Energy. The South Korean company …": the only body named just before, which is from nowhere else. */
export const foreignBody: Sieve = {
  name: 'foreign-body',
  about: (hint) =>
    hint.form === 'description' &&
    hint.type === 'Group' &&
    hint.definite === true &&
    !hint.plural &&
    !hint.count &&
    isOneOfMany(hint) &&
    countryBefore(hint) !== undefined,
  reach: { window: 1 },
  only: true,
  corefers: (hint, cluster, context) =>
    cluster.type === 'Group' &&
    (cluster.kind === undefined || cluster.kind === hint.kind) &&
    !isElsewhere(countryBefore(hint), cluster, context) &&
    names(cluster).some(({ start }) => start < hint.start),
};
