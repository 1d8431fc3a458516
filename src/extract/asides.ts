import type { Token } from '../language/doc.ts';
import { ancestorsOf, childBy, childrenBy, childrenOf, type Tree } from '../language/tree.ts';
import { CONTENT_NOUNS, REPORTING, setOf } from '../lexicon/words.ts';
import { type Aside, versionOf } from './accounts.ts';

const reporting = setOf(REPORTING);

/** Speakers whom a word right beside the clause names, whatever the tree makes of it; outermost last. */
export const asidesOf = (tree: Tree, token: Token): readonly Aside[] =>
  [
    inRelative(tree, token),
    inPassive(tree, token),
    inMiddle(tree, token),
    inParticiple(tree, token),
    ...asTold(tree, token),
    owned(tree, token),
    versionOf(tree, token),
    ifBelieved(tree, token),
    heardFrom(tree, token),
    suspectedBy(tree, token),
    atTheEnd(tree, token),
  ].filter((aside) => aside !== undefined);

const isNominal = ({ tag }: Pick<Token, 'tag'>): boolean => ['NOUN', 'PROPN', 'PRON'].includes(tag);

/** The verb of saying right before the words of a predicate, and its subject. */
function sayingBefore(tree: Tree, { index }: Token): (Aside & { readonly from: number }) | undefined {
  const { tokens } = tree;
  let at = index - 1;
  while (['AUX', 'ADV', 'PART'].includes(tokens[at]?.tag ?? '') || (tokens[at]?.text === ',' && at === index - 1)) at--;
  const verb = tokens[at];
  if (verb?.tag !== 'VERB' || verb.xpos === 'VBG' || !saysSo(tree, verb)) return undefined;
  const subject = childrenBy(tree, at, 'nsubj').findLast((each) => isNominal(each) && !/^W/.test(each.xpos));
  if (!subject || subject.index > at) return undefined;
  let from = subject.index;
  while (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokens[from - 1]?.tag ?? '')) from--;
  return { speaker: subject.index, word: at, from };
}

/** "said", "went on". */
const saysSo = ({ tokens }: Tree, { index, lemma }: Token): boolean =>
  reporting.has(lemma.toLowerCase()) || (lemma === 'go' && /^on$/i.test(tokens[index + 1]?.text ?? ''));

/** "Reyes, she went on, attacked the guard": between the subject and its verb, whatever the parser takes for the root. */
function inMiddle(tree: Tree, token: Token): Aside | undefined {
  const said = sayingBefore(tree, token);
  const { tokens } = tree;
  if (!said || tokens[said.from - 1]?.text !== ',') return undefined;
  if (![tokens[said.word + 1], tokens[said.word + 2]].some((each) => each?.text === ',')) return undefined;
  const subject = childBy(tree, token.index, 'nsubj', 'nsubj:pass');
  return subject && subject.index < said.from ? said : undefined;
}

/** "the man, who police say attacked a bank", "the attack, which the army says was the rebels' work". */
function inRelative(tree: Tree, token: Token): Aside | undefined {
  const said = sayingBefore(tree, token);
  return said && /^(who|whom|which|that)$/i.test(tree.tokens[said.from - 1]?.text ?? '') ? said : undefined;
}

/** "Reyes was, the prosecutor insisted, kidnapped": between two commas, the verb of saying stands for no clause of its own. */
function inPassive(tree: Tree, token: Token): Aside | undefined {
  const said = sayingBefore(tree, token);
  const { tokens } = tree;
  if (!said || tokens[said.word + 1]?.text !== ',' || tokens[said.from - 1]?.text !== ',') return undefined;
  return tokens[said.from - 2]?.tag === 'AUX' ? said : undefined;
}

/** "A statement saying rebels had attacked": the parser hangs what is said on the paper, beside the word for it. */
function inParticiple(tree: Tree, token: Token): Aside | undefined {
  const saying = /^acl/.test(token.relation)
    ? childrenBy(tree, token.head, 'acl').find(
        ({ index, xpos, lemma }) => xpos === 'VBG' && index < token.index && reporting.has(lemma.toLowerCase()),
      )
    : undefined;
  const between = saying && tree.tokens.slice(saying.index + 1, token.index).some(({ tag }) => tag === 'VERB');
  return saying && !between ? { speaker: token.head, word: saying.index } : undefined;
}

/** Verbs of "as she tells it". */
const TOLD_SO = new Set(['tell', 'put', 'see', 'remember', 'recount', 'describe', 'recall']);

/** "Police suspect Adam Reyes leads the gang": without an article, "suspect" is what police do, not what he is. */
function suspectedBy({ tokens }: Tree, token: Token): Aside | undefined {
  const [who, suspect, name] = tokens;
  if (!/^(police|prosecutors|detectives|investigators|officials)$/i.test(who?.text ?? '')) return undefined;
  return suspect?.text === 'suspect' && name?.tag === 'PROPN' && token.index > name.index
    ? { speaker: 0, word: 1 }
    : undefined;
}

/** "The court heard from Ada Moreau that he had fled": the parser hangs what was heard on her. */
function heardFrom(tree: Tree, token: Token): Aside | undefined {
  const hears = ({ lemma }: Token | { lemma: string }): boolean => /^(hear|learn)$/i.test(lemma);
  const head = tree.tokens[token.head];
  if (!head || !childrenBy(tree, token.index, 'mark', 'nsubj').some(({ text }) => /^that$/i.test(text)))
    return undefined;
  const isFrom = ({ index }: Token): boolean => childBy(tree, index, 'case')?.text.toLowerCase() === 'from';
  const verb = tree.tokens[head.head];
  if (verb && hears(verb) && isFrom(head)) return { speaker: head.index, word: verb.index };
  const from = hears(head) ? childrenBy(tree, head.index, 'obl').find(isFrom) : undefined;
  return from && { speaker: from.index, word: head.index };
}

/** "…, if the mayor is to be believed". */
function ifBelieved(tree: Tree, { index }: Token): Aside | undefined {
  const belief = childrenBy(tree, index, 'advcl').find(({ lemma }) => /^believe/i.test(lemma));
  const subject = belief && childBy(tree, belief.index, 'nsubj:pass');
  return subject && childrenBy(tree, belief.index, 'mark').some(({ text }) => /^if$/i.test(text))
    ? { speaker: subject.index, word: belief.index }
    : undefined;
}

/** How many words may stand behind the last verb of saying: "wrote in it", "told the court on Monday". */
const TAIL = 6;

/** "…, a fisheries officer, Joan Pell, wrote in it": what closes a sentence says all of it, whatever the parser hangs it on. */
function atTheEnd(tree: Tree, token: Token): Aside | undefined {
  const { tokens } = tree;
  const verb = tokens.findLast(({ tag }) => tag === 'VERB');
  if (!verb || verb.index <= token.index || tokens.length - verb.index > TAIL + 1) return undefined;
  if (!reporting.has(verb.lemma.toLowerCase()) || !/^VB[DZ]$/.test(verb.xpos)) return undefined;
  const behind = tokens.slice(verb.index + 1).map(({ text }) => text);
  if (behind.some((text) => /^(that|[,:;"“”])$/i.test(text))) return undefined;
  const name = tokens[verb.index - 1]?.text === ',' ? verb.index - 2 : verb.index - 1;
  const from = opening(tree, name);
  const apart = tokens[from - 1]?.text === ',' && from - 1 > token.index;
  return apart && name >= from && ![...ancestorsOf(tree, token.index)].includes(verb)
    ? { speaker: headIn(tree, { from, name }), word: verb.index }
    : undefined;
}

const SPEAKERS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** Where the words for one speaker begin: a name, or a role and a name between commas. */
function opening({ tokens }: Tree, name: number): number {
  const start = (last: number): number => {
    let from = last + 1;
    while (SPEAKERS.has(tokens[from - 1]?.tag ?? '') || tokens[from - 1]?.relation === 'nmod:poss') from--;
    return from;
  };
  const from = start(name);
  const role = tokens[from - 1]?.text === ',' && tokens[name]?.tag === 'PROPN' ? start(from - 2) : from - 1;
  return role < from - 1 && /^(an?|the|his|her|its|their)$/i.test(tokens[role]?.text ?? '') ? role : from;
}

/** The word that the others between those two hang on. */
const headIn = ({ tokens }: Tree, { from, name }: { readonly from: number; readonly name: number }): number =>
  tokens.slice(from, name + 1).find(({ head, tag }) => isNominal({ tag }) && (head < from || head > name))?.index ??
  name;

/** "As the indictment puts it, …". */
const asTold = (tree: Tree, { index }: Token): Aside[] =>
  childrenBy(tree, index, 'advcl').flatMap((child) => {
    const subject = childBy(tree, child.index, 'nsubj');
    const it = childBy(tree, child.index, 'obj')?.text.toLowerCase() === 'it';
    const as = childBy(tree, child.index, 'mark')?.text.toLowerCase() === 'as';
    return subject && it && as && TOLD_SO.has(child.lemma.toLowerCase())
      ? [{ speaker: subject.index, word: child.index }]
      : [];
  });

/** Nouns whose content nobody says, or who owns them does not. */
const UNSAID = new Set(
  (
    'fact evidence proof hope fear sign possibility chance risk danger doubt denial promise proposal condition news ' +
    'rumour rumor'
  ).split(' '),
);
const contents = new Set([...setOf(CONTENT_NOUNS)].filter((word) => !UNSAID.has(word)));

/** "Ada Moreau's claim that he attacked her": what somebody's statement holds. */
function owned(tree: Tree, token: Token): Aside | undefined {
  const noun = token.relation === 'acl' ? tree.tokens[token.head] : undefined;
  if (!noun || !contents.has(noun.lemma.toLowerCase())) return undefined;
  if (!childrenOf(tree, token.index).some(({ relation, text }) => relation === 'mark' && /^that$/i.test(text)))
    return undefined;
  const owner =
    childBy(tree, noun.index, 'nmod:poss') ??
    childrenBy(tree, noun.index, 'nmod').find((each) =>
      /^(by|from)$/i.test(childBy(tree, each.index, 'case')?.text ?? ''),
    );
  return owner && { speaker: owner.index, word: noun.index };
}
