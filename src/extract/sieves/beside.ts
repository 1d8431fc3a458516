import type { Sentence, Token } from '../../language/doc.ts';
import { childBy, type Tree } from '../../language/tree.ts';
import { PERSON_NOUNS } from '../../lexicon/people.ts';
import { PERSON_WORDS } from '../../lexicon/person-words.ts';
import { setOf } from '../../lexicon/words.ts';
import type { Hint } from '../hint.ts';
import { isPart } from '../members.ts';
import { isOffice, isTitle } from '../spot-names.ts';
import { isName, names, type Sieve } from './sieve.ts';

const personNouns = setOf(PERSON_NOUNS);

/** How an apposition hangs on what it describes, and a title on the name behind it. */
const BESIDE = ['appos', 'nmod:desc', 'flat'];

/** Whether one head hangs on the other as apposition or as a title before a name. */
function standsBeside(sentence: Sentence, a: Hint, b: Hint): boolean {
  const linked = (child: Hint, head: Hint): boolean => {
    const token = sentence.tokens[child.head];
    return (
      token !== undefined &&
      token.head === head.head &&
      BESIDE.includes(token.relation) &&
      // "Six people, among them three children": some of them, not all.
      !isPart(sentence, child.head)
    );
  };
  return linked(a, b) || linked(b, a);
}

/** Whether anything stands beside a mention at all. */
const hasBeside = (tree: Tree, { head }: Hint): boolean =>
  BESIDE.includes(tree.tokens[head]?.relation ?? '') || childBy(tree, head, ...BESIDE) !== undefined;

/** "Ada Moreau, head of the port authority": apposition, or a role before the name. */
export const apposition: Sieve = {
  name: 'apposition',
  tied: true,
  about: (hint, { tree }) =>
    (hint.form === 'description' || hint.form === 'name') && hasBeside(tree(hint.sentence), hint),
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
  tied: true,
  about: (hint) => isName(hint) && hint.type === 'Person',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    return cluster.hints.some((other) => {
      if (other.sentence !== hint.sentence || other.form !== 'description' || other.to > hint.from) return false;
      const between = tokens.slice(other.to, hint.from);
      return between.every((token: Token) => isTitle(token) || token.relation === 'flat') || isOffice(between);
    });
  },
};

/** Marks and words at which a noun phrase ends. */
const ENDS = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PRON', 'CCONJ', 'ADP']);

/** Whether only words of one noun phrase, and "of", stand between two places of a sentence. */
export const unbroken = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 10 &&
  tokens.slice(from, to).every((token) => !ENDS.has(token.tag) || /^(of|\(|\)|-|the)$/i.test(token.text));

/** "Ada Moreau, Amnesty director for the Americas": a person's role right behind the comma, however the parser hung it. */
export const afterComma: Sieve = {
  name: 'after-comma',
  tied: true,
  about: (hint, { tree }) => {
    if (hint.form !== 'description' || hint.type !== 'Person') return false;
    const here = tree(hint.sentence);
    // "Rebels fled Gao, a witness said": the witness opens a clause of his own.
    const role = here.tokens[hint.head];
    if (role?.relation === 'nsubj' && here.tokens[role.head]?.relation === 'parataxis') return false;
    // "Ada Moreau, a niece of the mayor": whose niece she is, she is not.
    return childBy(here, hint.head, 'case') === undefined;
  },
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    const role = tokens[hint.head];
    return cluster.hints.some(
      (other) =>
        other.sentence === hint.sentence &&
        other.form === 'name' &&
        tokens[other.to]?.text === ',' &&
        other.to < hint.head &&
        !(role?.relation === 'nsubj' && standsBeforeClause(tokens, tokens[other.head], role)) &&
        unbroken(tokens, other.to + 1, hint.head),
    );
  },
};

/** "According to Ada Moreau, the minister lied", "The rebels attacked Gao, a witness told Reuters": what stands before the clause, or in what is told, not its subject. */
const standsBeforeClause = (tokens: readonly Token[], name: Token | undefined, subject: Token): boolean => {
  if (name === undefined) return false;
  const verb = tokens[name.head];
  const told = verb?.head === subject.head && verb.relation === 'ccomp' && /^(obj|obl)$/.test(name.relation);
  return told || (/^(obl|nmod|advcl)$/.test(name.relation) && name.head === subject.head);
};

const isPerson = (token: Token | undefined): boolean =>
  token?.tag === 'NOUN' && (PERSON_WORDS.has(token.lemma.toLowerCase()) || personNouns.has(token.lemma.toLowerCase()));

const OWN = /^(his|her|their|my|our)$/i;

/** "Her husband, actor Adam Reyes, …", "her husband, the actor Adam Reyes, …": how many words another role takes between. */
function roleBetween(tokens: readonly Token[], start: number): number {
  const length = /^the$/i.test(tokens[start - 2]?.text ?? '') ? 2 : 1;
  return tokens[start - 1 - length]?.text === ',' && isPerson(tokens[start - 1]) ? length : 0;
}

/** "The chief executive, Ada Moreau", "deputy head of the Liberal Party Ada Moreau": a name behind a person's role. */
export const nameAfterRole: Sieve = {
  name: 'name-after-role',
  tied: true,
  about: (hint) => hint.form === 'name' && hint.type === 'Person',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    let start = hint.from;
    while (tokens[start - 1] && isTitle(tokens[start - 1] as Token)) start--;
    const between = roleBetween(tokens, start);
    start -= between;
    const comma = tokens[start - 1]?.text === ',' ? 1 : 0;
    const own = between === 2 ? cluster.hints.filter(({ from }) => OWN.test(tokens[from]?.text ?? '')) : cluster.hints;
    return own.some((other) => {
      if (other.sentence !== hint.sentence || other.form !== 'description' || other.plural || other.to > hint.from)
        return false;
      if (comma === 1 && isSubjectBefore(tokens, other, hint)) return true;
      const next = tokens[other.to]?.text.toLowerCase();
      // "He called his mother, Moreau said": only a name that ends at a mark is who the role is.
      if (other.to === start - comma) return comma === 0 || /^[,.;:)–—-]$/.test(tokens[hint.to]?.text ?? '.');
      // "The deputy chairman of Ada Moreau's party" is not Ada Moreau, nor is "the lawyer of suspect Ada Moreau".
      const isBody = tokens[start - 1]?.tag === 'ADP' || tokens[hint.to]?.xpos === 'POS' || isPerson(tokens[start - 1]);
      return next === 'of' && !isBody && unbroken(tokens, other.to, start - comma);
    });
  },
};

/** What ties a role to its body and its place. */
const ROLE_TIES = /^(of|for|at|in|from|with|the|an?|\(|\)|-|['’]s|['’])$/i;

/** "A spokesman for the port in Lima, Ada Moreau, declined": a subject, what it is of or for, and its name between commas. */
function isSubjectBefore(tokens: readonly Token[], role: Hint, name: Hint): boolean {
  const token = tokens[role.head];
  const between = tokens.slice(role.to, name.from - 1);
  const closes = /^[,.;:–—]$/.test(tokens[name.to]?.text ?? '');
  if (!role.role || !closes || between.length > 12 || !/^nsubj/.test(token?.relation ?? '')) return false;
  const verb = token?.head ?? -1;
  const around = verb >= name.to || (verb < role.from && role.from - verb <= 2);
  return (
    around &&
    between.length > 0 &&
    ADPOSITION.test(between[0]?.text ?? '') &&
    between.every((each) => ROLE_TIES.test(each.text) || (isPhraseWord(each) && !isPerson(each)))
  );
}

const ADPOSITION = /^(of|for|at|in|from|with)$/i;

const isPhraseWord = ({ tag }: Token): boolean => ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tag);

/** "Ada Moreau, founder and chief executive of Norbank": the second of two roles that stand beside a name. */
export const secondRole: Sieve = {
  name: 'second-role',
  tied: true,
  about: (hint, { tree }) => {
    if (hint.form !== 'description' || hint.type !== 'Person' || hint.plural || hint.count) return false;
    const here = tree(hint.sentence);
    const joined = here.tokens[hint.head]?.relation === 'conj' && /^and$/i.test(here.tokens[hint.from - 1]?.text ?? '');
    return joined && childBy(here, hint.head, 'det', 'nmod:poss') === undefined;
  },
  reach: { window: 0 },
  corefers: (hint, cluster) => {
    const isFirst = (other: Hint): boolean =>
      other.sentence === hint.sentence && other.form === 'description' && other.to === hint.from - 1;
    return names(cluster).some((other) => other.sentence === hint.sentence) && cluster.hints.some(isFirst);
  },
};

/** What joins a description to the name it introduces: "a militia called the Red Spears", "a man identified as Adam Reyes". */
const CALLED =
  /^,? ?(?:called|named|dubbed|nicknamed|(?:better |also |formerly )?known (?:to \w+(?: \w+)? )?as|identified as|by the name of)(?: the)?$/i;

/** Last words of those: "called the", "known as", "by the name of". */
const JOINS = /^(called|named|dubbed|nicknamed|as|of|the)$/i;

/** Where a name begins, its title included: "known as Mullah Seyd". */
const titled = (tokens: readonly Token[], { title, from }: Hint): number => {
  const first = title ? tokens.findIndex(({ start }) => start === title.start) : -1;
  return first < 0 ? from : first;
};

/** "A militia called the Red Spears": the name that the words behind a description give it. */
export const called: Sieve = {
  name: 'called',
  tied: true,
  about: (hint, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    return hint.form === 'name' && JOINS.test(tokens[titled(tokens, hint) - 1]?.text ?? '');
  },
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const tokens = doc.sentences[hint.sentence]?.tokens ?? [];
    const until = titled(tokens, hint);
    const words = (from: number): string =>
      tokens
        .slice(from, until)
        .map(({ text }) => text)
        .join(' ');
    return cluster.hints.some(
      (other) =>
        other.sentence === hint.sentence &&
        other.form === 'description' &&
        !other.plural &&
        other.to < hint.from &&
        CALLED.test(words(other.to)),
    );
  },
};
