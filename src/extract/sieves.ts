import type { Doc, Sentence, Token } from '../language/doc.ts';
import { childrenBy, type Tree, treeOf } from '../language/tree.ts';
import type { Cluster, Hint } from './hint.ts';
import { isTitle } from './spot-names.ts';

/** What a sieve may look at beside the two sides. */
export interface Context {
  readonly doc: Doc;
  readonly tree: (sentence: number) => Tree;
}

/** One idea of coreference: a mention, a cluster before it, yes or no. Named in `explain`. */
export interface Sieve {
  readonly name: string;
  /** Whether the idea is about such a mention at all. */
  readonly about: (hint: Hint) => boolean;
  readonly corefers: (hint: Hint, cluster: Cluster, context: Context) => boolean;
  /** Where it looks: so many sentences back, or anywhere among the mentions that share a key. */
  readonly reach: { readonly window: number } | { readonly keys: (hint: Hint) => readonly string[] };
}

/** Trees of a document, made once each. */
export function contextOf(doc: Doc): Context {
  const trees = new Map<number, Tree>();
  const tree = (index: number): Tree => {
    const known = trees.get(index);
    if (known) return known;
    const made = treeOf(doc.sentences[index]?.tokens ?? []);
    trees.set(index, made);
    return made;
  };
  return { doc, tree };
}

/** A name without case, accents, articles, possessives and punctuation. */
export const normal = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /, '');

const isName = (hint: Hint): boolean => hint.form === 'name' || hint.form === 'metonym';
const names = (cluster: Cluster): readonly Hint[] => cluster.hints.filter(isName);
const wordsOf = (hint: Hint): string[] => normal(hint.name).split(' ');

/** "Ada Moreau … Ada Moreau": the same words, the same kind of thing. */
const sameName: Sieve = {
  name: 'same-name',
  reach: { keys: (hint) => [normal(hint.name)] },
  about: isName,
  corefers: (hint, cluster) => names(cluster).some((other) => normal(other.name) === normal(hint.name)),
};

/** "Ada Moreau … Moreau": one person's name within the other's, family name or given name alone. */
const partOfName: Sieve = {
  name: 'part-of-name',
  reach: { keys: wordsOf },
  about: (hint) => isName(hint) && hint.type === 'Person',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [wordsOf(hint), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
      return (
        short.length < long.length &&
        short.every((word) => long.includes(word)) &&
        (short.at(-1) === long.at(-1) || short[0] === long[0] || short.length > 1)
      );
    }),
};

/** The first letters of the capitalised words. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** "Popular Mobilization Forces … PMF": the initials of a body's capitalised words. */
const acronym: Sieve = {
  name: 'acronym',
  reach: { keys: (hint) => [hint.name.replaceAll('.', ''), initialsOf(hint.name)] },
  about: (hint) => hint.form === 'name' && hint.type === 'Group',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [hint.name, other.name].sort((a, b) => a.length - b.length) as [string, string];
      return short.length > 1 && short.replaceAll('.', '') === initialsOf(long);
    }),
};

/** "the Red Cross … Red Cross society": a body's name that holds the other at its start, at least two words long. */
const shortGroupName: Sieve = {
  name: 'short-name',
  reach: { keys: (hint) => [wordsOf(hint).slice(0, 2).join(' '), wordsOf(hint).slice(-2).join(' ')] },
  about: (hint) => hint.form === 'name' && hint.type !== 'Person',
  corefers: (hint, cluster) =>
    names(cluster).some((other) => {
      const [short, long] = [normal(hint.name), normal(other.name)].sort((a, b) => a.length - b.length) as [
        string,
        string,
      ];
      return short.includes(' ') && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
    }),
};

/** Whether one head hangs on the other as apposition or as a title before a name. */
function standsBeside(sentence: Sentence, a: Hint, b: Hint): boolean {
  const linked = (child: Hint, head: Hint): boolean => {
    const token = sentence.tokens[child.head];
    return token !== undefined && token.head === head.head && ['appos', 'nmod:desc', 'flat'].includes(token.relation);
  };
  return linked(a, b) || linked(b, a);
}

/** "Ada Moreau, head of the port authority": apposition, or a role before the name. */
const apposition: Sieve = {
  name: 'apposition',
  about: (hint) => hint.form === 'description' || hint.form === 'name',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const sentence = doc.sentences[hint.sentence];
    if (!sentence) return false;
    return cluster.hints.some(
      (other) =>
        other.sentence === hint.sentence &&
        (isName(other) !== isName(hint) || hint.form === 'description') &&
        standsBeside(sentence, hint, other),
    );
  },
};

/** "foreign minister Ada Moreau", "Red Cross chief Ada Moreau": the role stands right before the name. */
const roleBeforeName: Sieve = {
  name: 'role-before-name',
  about: (hint) => isName(hint) && hint.type === 'Person',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    return cluster.hints.some((other) => {
      if (other.sentence !== hint.sentence || other.form !== 'description' || other.to > hint.from) return false;
      return tokens.slice(other.to, hint.from).every((token: Token) => isTitle(token) || token.relation === 'flat');
    });
  },
};

/** "Ada Moreau is the head of the port authority": an asserted copula. */
const copula: Sieve = {
  name: 'copula',
  about: (hint) => hint.form === 'description' && !hint.count,
  reach: { window: 0 },
  corefers: (hint, cluster, { doc, tree }) => {
    const sentence = doc.sentences[hint.sentence];
    const clause = sentence?.clauses.find((each) => each.form === 'copula' && each.predicate === hint.head);
    if (!clause || clause.polarity === 'negative' || clause.modality !== 'asserted') return false;
    const subjects = new Set([...(clause.slots.get('subject') ?? [])].map((phrase) => phrase.head));
    if (childrenBy(tree(hint.sentence), hint.head, 'case').length > 0) return false;
    return cluster.hints.some((other) => other.sentence === hint.sentence && subjects.has(other.head));
  },
};

const headWord = (hint: Hint): string => normal(hint.name).split(' ').at(-1) ?? '';

/** "the general" for somebody called General, "the commander" for somebody described so. */
const definiteRole: Sieve = {
  name: 'definite-role',
  about: (hint) =>
    hint.form === 'description' && hint.definite === true && !hint.plural && !hint.count && !hint.name.includes(' '),
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

/** "the city" for the last city: a definite place noun and a name of that kind just before. */
const definitePlace: Sieve = {
  name: 'definite-place',
  about: (hint) =>
    hint.form === 'description' &&
    hint.type === 'Place' &&
    hint.definite === true &&
    !hint.name.includes(' ') &&
    (hint.kind === 'country' || hint.kind === 'city'),
  reach: { window: 2 },
  corefers: (hint, cluster) =>
    names(cluster).some((other) => other.form === 'name' && (hint.kind === 'country') === (other.kind === 'country')),
};

/** "the city of Lyon": a place noun and the name below it. */
const placeOfName: Sieve = {
  name: 'place-of-name',
  about: (hint) => hint.form === 'description' && hint.type === 'Place' && !/\bcapital$/i.test(hint.name),
  reach: { window: 0 },
  corefers: (hint, cluster, { tree }) => {
    const below = childrenBy(tree(hint.sentence), hint.head, 'nmod', 'appos', 'flat').filter(
      (child) => child.tag === 'PROPN',
    );
    return names(cluster).some(
      (other) =>
        other.sentence === hint.sentence &&
        below.some((child) => child.index === other.head && hasOf(tree(hint.sentence), child)),
    );
  },
};

/** Whether a phrase is introduced by "of", or by nothing. */
const hasOf = (tree: Tree, token: Token): boolean => {
  const marker = childrenBy(tree, token.index, 'case')[0];
  return !marker || marker.lemma.toLowerCase() === 'of';
};

/** "Iraq's parliament … parliament": the same body without what narrowed it. */
const definiteGroup: Sieve = {
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

/** "he", "she": the most salient person just before, never of the other gender. */
const personalPronoun: Sieve = {
  name: 'he-she',
  about: (hint) => hint.form === 'pronoun' && hint.type === 'Person',
  reach: { window: 3 },
  corefers: (hint, cluster) => cluster.type === 'Person' && gendersAgree(hint, cluster),
};

/** "they": the last group that was the subject. */
const they: Sieve = {
  name: 'they',
  about: (hint) => hint.form === 'pronoun' && hint.plural === true,
  reach: { window: 1 },
  corefers: (_hint, cluster) => cluster.type === 'Group',
};

/** "it", "its": the last body or country, never a person. */
const it: Sieve = {
  name: 'it',
  about: (hint) => hint.form === 'pronoun' && !hint.type && !hint.plural,
  reach: { window: 1 },
  corefers: (_hint, cluster) =>
    (cluster.type === 'Group' && !cluster.hints.every((other) => other.plural)) || cluster.kind === 'country',
};

/** In order of precision; the first that says yes decides. */
export const sieves: readonly Sieve[] = [
  sameName,
  roleBeforeName,
  apposition,
  placeOfName,
  copula,
  acronym,
  shortGroupName,
  partOfName,
  definiteGroup,
  definiteRole,
  definitePlace,
  personalPronoun,
  they,
  it,
];
