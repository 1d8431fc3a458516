import type { Token } from '../../language/doc.ts';
import { childrenBy, type Tree } from '../../language/tree.ts';
import { isDealerBefore } from '../dealers.ts';
import { unbroken } from './beside.ts';
import { headWord, names, type Sieve } from './sieve.ts';

/** What a description in apposition begins with: "Iran's elite unit", "the largest militia", "a bank". */
const OPENS = /^(the|an?|its|their|one)$/i;

/** "The Steppe Brigade, the largest militia of the east, …": a body's description between its name and a comma or dash. */
export const bodyAfterComma: Sieve = {
  name: 'body-after-comma',
  tied: true,
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && !hint.count,
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    return cluster.hints.some((other) => {
      if (other.sentence !== hint.sentence || other.form !== 'name' || other.to >= hint.head) return false;
      const mark = tokens[other.to]?.text ?? '';
      const first = tokens[other.to + 1];
      const owned = tokens.slice(other.to + 1, hint.head).some(({ xpos }) => xpos === 'POS');
      if (!/^(,|–|—|--)$/.test(mark) || !first || !(OPENS.test(first.text) || owned)) return false;
      return unbroken(tokens, other.to + 1, hint.head) && closes(tokens, hint.head + 1, mark);
    });
  },
};

/** Whether the phrase ends at the mark that opened it, and no list goes on behind it. */
function closes(tokens: readonly Token[], from: number, mark: string): boolean {
  const end = tokens.findIndex(({ text }, at) => at >= from && (text === mark || /^[.;:]$/.test(text)));
  if (end < 0 || end - from > 14) return false;
  const inside = tokens.slice(from, end);
  return !inside.some(({ text }) => /^(and|or)$/i.test(text)) && !/^(and|or)$/i.test(tokens[end + 1]?.text ?? '');
}

/** Nouns that only say what kind of body a name is: "the National Front party", "Bild newspaper". */
const GENERIC = new Set([
  'party',
  'newspaper',
  'agency',
  'company',
  'firm',
  'group',
  'club',
  'bank',
  'airline',
  'broadcaster',
  'movement',
  'organisation',
  'organization',
  'militia',
  'network',
  'magazine',
  'carmaker',
  'union',
  'corporation',
  'channel',
]);

/** "the National Front party": a body's name and the noun that says what it is. */
export const nameBeforeNoun: Sieve = {
  name: 'name-before-noun',
  tied: true,
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && !hint.plural && GENERIC.has(headWord(hint)),
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) =>
    names(cluster).some(
      (other) =>
        other.sentence === hint.sentence &&
        other.type === 'Group' &&
        (other.to === hint.head || other.from === hint.to) &&
        // "A pro-Kremlin organisation" is not the Kremlin.
        doc.sentences[hint.sentence]?.tokens[other.from - 1]?.text !== '-',
    ),
};

/** "his employer, Borealis Copper, …": a body told by how it deals with somebody, and its name. */
export const dealerBeforeName: Sieve = {
  name: 'dealer-before-name',
  tied: true,
  about: (hint) => hint.form === 'description' && hint.type === 'Group',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    const here = names(cluster).filter((other) => other.sentence === hint.sentence && other.type === 'Group');
    return isDealerBefore(tokens, hint.head, here);
  },
};

/** "Ahvaz, an Iranian city near the border": what kind of place a name is, behind its comma. */
export const placeAfterComma: Sieve = {
  name: 'place-after-comma',
  tied: true,
  about: (hint) => hint.form === 'description' && hint.type === 'Place' && !hint.plural,
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    return names(cluster).some(
      (other) =>
        other.form === 'name' &&
        other.sentence === hint.sentence &&
        other.to < hint.head &&
        tokens[other.to]?.text === ',' &&
        /^(an?|the)$/i.test(tokens[other.to + 1]?.text ?? '') &&
        tokens.slice(other.to + 2, hint.head).every(({ tag }) => /^(ADJ|NOUN|PROPN|ADV)$/.test(tag)) &&
        (hint.kind === 'country') === (other.kind === 'country'),
    );
  },
};

/** "the city of Lyon": a place noun and the name below it. */
export const placeOfName: Sieve = {
  name: 'place-of-name',
  tied: true,
  about: (hint) => hint.form === 'description' && hint.type === 'Place' && !/\bcapital$/i.test(hint.name),
  reach: { window: 0 },
  corefers: (hint, cluster, { tree }) => {
    const below = childrenBy(tree(hint.sentence), hint.head, 'nmod', 'appos', 'flat').filter(
      (child) => child.tag === 'PROPN',
    );
    return names(cluster).some(
      (other) =>
        other.sentence === hint.sentence &&
        // "A village of red earth north of Lyon" is not Lyon.
        other.from - hint.to <= 2 &&
        below.some((child) => child.index === other.head && hasOf(tree(hint.sentence), child)),
    );
  },
};

/** Whether a phrase is introduced by "of", or by nothing. */
const hasOf = (tree: Tree, token: Token): boolean => {
  const marker = childrenBy(tree, token.index, 'case')[0];
  return !marker || marker.lemma.toLowerCase() === 'of';
};
