import type { Sentence, Token } from '../../language/doc.ts';
import { childrenBy, type Tree } from '../../language/tree.ts';
import { PERSON_WORDS } from '../../lexicon/person-words.ts';
import type { Hint } from '../hint.ts';
import { isTitle } from '../spot-names.ts';
import { headWord, isName, names, type Sieve } from './sieve.ts';

/** Whether one head hangs on the other as apposition or as a title before a name. */
function standsBeside(sentence: Sentence, a: Hint, b: Hint): boolean {
  const linked = (child: Hint, head: Hint): boolean => {
    const token = sentence.tokens[child.head];
    return token !== undefined && token.head === head.head && ['appos', 'nmod:desc', 'flat'].includes(token.relation);
  };
  return linked(a, b) || linked(b, a);
}

/** "Ada Moreau, head of the port authority": apposition, or a role before the name. */
export const apposition: Sieve = {
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
export const roleBeforeName: Sieve = {
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

/** Marks and words at which a noun phrase ends. */
const ENDS = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PRON', 'CCONJ', 'ADP']);

/** Whether only words of one noun phrase, and "of", stand between two places of a sentence. */
const unbroken = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 10 &&
  tokens.slice(from, to).every((token) => !ENDS.has(token.tag) || /^(of|\(|\)|-|the)$/i.test(token.text));

/** "Ada Moreau, Amnesty director for the Americas": a person's role right behind the comma, however the parser hung it. */
export const afterComma: Sieve = {
  name: 'after-comma',
  about: (hint) => hint.form === 'description' && hint.type === 'Person',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    // "Rebels fled Gao, a witness said": the witness opens a clause of his own.
    const role = tokens[hint.head];
    if (role?.relation === 'nsubj' && tokens[role.head]?.relation === 'parataxis') return false;
    return cluster.hints.some(
      (other) =>
        other.sentence === hint.sentence &&
        other.form === 'name' &&
        tokens[other.to]?.text === ',' &&
        other.to < hint.head &&
        unbroken(tokens, other.to + 1, hint.head),
    );
  },
};

/** What a description in apposition begins with: "Iran's elite unit", "the largest militia", "a bank". */
const OPENS = /^(the|an?|its|their|one)$/i;

/** "The Steppe Brigade, the largest militia of the east, …": a body's description between its name and a comma or dash. */
export const bodyAfterComma: Sieve = {
  name: 'body-after-comma',
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

/** "The chief executive, Ada Moreau", "deputy head of the Liberal Party Ada Moreau": a name behind a person's role. */
export const nameAfterRole: Sieve = {
  name: 'name-after-role',
  about: (hint) => hint.form === 'name' && hint.type === 'Person',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    let start = hint.from;
    while (tokens[start - 1] && isTitle(tokens[start - 1] as Token)) start--;
    const comma = tokens[start - 1]?.text === ',' ? 1 : 0;
    return cluster.hints.some((other) => {
      if (other.sentence !== hint.sentence || other.form !== 'description' || other.plural || other.to > hint.from)
        return false;
      const next = tokens[other.to]?.text.toLowerCase();
      if (other.to === start - comma) return true;
      // "The deputy chairman of Ada Moreau's party" is not Ada Moreau.
      const isBody = tokens[start - 1]?.tag === 'ADP' || tokens[hint.to]?.xpos === 'POS';
      // "A friend of murder suspect Adam Reyes" is not Adam Reyes.
      const another = PERSON_WORDS.has(tokens[start - 1]?.lemma.toLowerCase() ?? '');
      return next === 'of' && !isBody && !another && unbroken(tokens, other.to, start - comma);
    });
  },
};

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
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && !hint.plural && GENERIC.has(headWord(hint)),
  reach: { window: 0 },
  corefers: (hint, cluster) =>
    names(cluster).some(
      (other) =>
        other.sentence === hint.sentence &&
        other.type === 'Group' &&
        (other.to === hint.head || other.from === hint.to),
    ),
};

/** "Ada Moreau is the head of the port authority": an asserted copula. */
export const copula: Sieve = {
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

/** Verbs after which a role is what somebody becomes. */
const BECOMING = new Set([
  'appoint',
  'name',
  'elect',
  're-elect',
  'become',
  'make',
  'nominate',
  'choose',
  'remain',
  'serve',
  'work',
  'act',
  'resign',
  'retire',
  'take over',
  'step down',
  'swear in',
  'quit',
]);

/** "Ada Moreau was appointed head of the port": a role after a verb of becoming is its subject's, or its object's. */
export const becomes: Sieve = {
  name: 'becomes',
  about: (hint) => hint.form === 'description' && hint.type === 'Person' && !hint.plural,
  reach: { window: 0 },
  corefers: (hint, cluster, { doc, tree }) => {
    const token = tree(hint.sentence).tokens[hint.head];
    if (!token || !['xcomp', 'obj', 'obl', 'ccomp'].includes(token.relation)) return false;
    const clause = doc.sentences[hint.sentence]?.clauses.find(
      (each) => each.form === 'verb' && each.predicate === token.head && BECOMING.has(each.lemma),
    );
    if (!clause || clause.polarity === 'negative' || clause.modality !== 'asserted') return false;
    const marker = childrenBy(tree(hint.sentence), hint.head, 'case')[0]?.lemma.toLowerCase();
    if (token.relation === 'obl' && marker !== 'as') return false;
    // Who is named as captain becomes it; who is named as the gunman may be the wrong one.
    if (clause.lemma === 'name' && marker === 'as' && !hint.role) return false;
    const objects = token.relation === 'xcomp' ? clause.slots.get('object') : undefined;
    const holders = clause.slots.get('passive:subject') ?? objects ?? clause.slots.get('subject') ?? [];
    return cluster.hints.some(
      (other) => other.sentence === hint.sentence && holders.some((phrase) => phrase.head === other.head),
    );
  },
};

/** "the city of Lyon": a place noun and the name below it. */
export const placeOfName: Sieve = {
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
