import { isAccordingTo } from '../language/arguments.ts';
import type { Clause, Doc, Sentence, Token } from '../language/doc.ts';
import { childBy, childrenBy, lemmaAt, phraseOf, type Tree } from '../language/tree.ts';
import { REPORTING, setOf } from '../lexicon/words.ts';
import { type Aside, announcerIn } from './accounts.ts';
import { spokenBy } from './inserted.ts';
import type { Context } from './sieves/sieve.ts';

const reporting = setOf(REPORTING);

/** How many sentences reported speech goes on for without saying so again. */
const MOST = 3;

/** The predicate outside a sentence that says who speaks in it. */
export interface Said {
  readonly sentence: Sentence;
  readonly clause: Clause;
}

/**
 * Whose words a sentence goes on with that names nobody, in the same paragraph:
 * "Moreau said she had seen him at the bank. He had shot the guard. He would come back.": a past before the past, or a
 * future seen from it; "Moreau told the court that he came in. He shot the guard.": testimony in the plain past;
 * "The union makes three charges. The firm dismissed nine pilots.": an account that was announced;
 * "He shot the guard. So says Ada Moreau.": one that is given its owner behind.
 */
export function carriedOn({ doc, tree }: Context, sentence: Sentence): Said | undefined {
  let going: Going = { reported: true, told: true, plain: true };
  for (let back = 0; back < MOST; back++) {
    const [here, before] = [doc.sentences[sentence.index - back], doc.sentences[sentence.index - back - 1]];
    if (!here || !before || !isRightBehind(doc, before, here)) break;
    going = goingOn(going, here, tree(here.index));
    const said = sayingIn(before, tree(before.index));
    const opening = said ?? announcedIn(before, tree(before.index), here);
    if (opening && (said ? isTaken(said, going) : going.plain)) return opening;
    if (said || !isGoing(going)) break;
  }
  return ownedBehind({ doc, tree }, sentence);
}

const isGoing = ({ reported, plain }: Going): boolean => reported || plain;

const isTaken = (said: Said, { reported, told }: Going): boolean => reported || (told && isTestimony(said));

/** How the sentences from here back go on: each in reported tenses, each of somebody spoken of in the plain past, each by no other voice. */
interface Going {
  readonly reported: boolean;
  readonly told: boolean;
  readonly plain: boolean;
}

const goingOn = ({ reported, told, plain }: Going, here: Sentence, tree: Tree): Going => ({
  reported: reported && isReportedTense(tree),
  told: told && !turnsAway(here) && isToldOn(tree),
  plain: plain && !turnsAway(here),
});

const rootOf = ({ tokens }: Tree): Token | undefined => tokens.find(({ head }) => head < 0);

/** "had shot", "would come back": the sentence's own verb, under no condition. */
function isReportedTense(tree: Tree): boolean {
  const root = rootOf(tree);
  if (!root) return false;
  const has = (word: RegExp): boolean => childrenBy(tree, root.index, 'aux').some(({ text }) => word.test(text));
  if (root.xpos === 'VBN' && has(/^(had|['’]d)$/i)) return true;
  const conditional = childrenBy(tree, root.index, 'advcl').some(({ index }) =>
    /^(if|unless|were|had)$/i.test(childBy(tree, index, 'mark', 'aux')?.text ?? ''),
  );
  return has(/^would$/i) && !has(/^have$/i) && !conditional;
}

/** "He shot the guard": the plain past of somebody who was spoken of already. */
function isToldOn(tree: Tree): boolean {
  const root = rootOf(tree);
  const subject = root && childBy(tree, root.index, 'nsubj', 'nsubj:pass');
  return (
    subject?.tag === 'PRON' && (root?.xpos === 'VBD' || childrenBy(tree, root?.index ?? -1, 'aux:pass').length > 0)
  );
}

/** "But the firm …": another voice may begin. */
const turnsAway = ({ tokens }: Sentence): boolean =>
  /^(but|however|yet|still|meanwhile|in|on|police|officials)$/i.test(tokens[0]?.text ?? '');

const isRightBehind = (doc: Doc, before: Sentence, sentence: Sentence): boolean =>
  !/["“”\n]/.test(doc.article.text.slice((before.tokens.at(-1)?.end ?? before.end) - 1, sentence.tokens[0]?.end));

/** Who says what at the root of a sentence, in their reported words. */
function sayingIn(sentence: Sentence, tree: Tree): Said | undefined {
  const root = rootOf(tree);
  if (!root || !reporting.has(root.lemma.toLowerCase()) || !childBy(tree, root.index, 'ccomp')) return undefined;
  const clause = sentence.clauses.find(({ predicate, slots }) => predicate === root.index && slots.has('subject'));
  return clause && { sentence, clause };
}

/** Before whom people testify. */
const FORUMS = new Set(
  'court jury judge tribunal inquest inquiry hearing coroner magistrate police detective investigator committee'.split(
    ' ',
  ),
);

/** "told the court", "testified". */
const isTestimony = ({ sentence, clause: { lemma, slots } }: Said): boolean =>
  lemma === 'testify' ||
  (lemma === 'tell' &&
    [...(slots.get('object') ?? []), ...(slots.get('indirect') ?? [])].some(({ head }) =>
      FORUMS.has(lemmaAt(sentence.tokens, head)),
    ));

/** The sentence's clause with somebody else as the one who says it. */
function saidBy(sentence: Sentence, tree: Tree, { word, speaker }: Aside): Said | undefined {
  const clause = sentence.clauses.find((each) => each.predicate === word);
  return clause && { sentence, clause: spokenBy(clause, phraseOf(tree, speaker)) };
}

function announcedIn(sentence: Sentence, tree: Tree, here: Sentence): Said | undefined {
  const root = rootOf(tree);
  if (!root) return undefined;
  // "According to the union, the firm hid its losses. It also …".
  const also =
    here.tokens[0]?.tag === 'PRON' && here.tokens.slice(1, 4).some(({ text }) => /^(also|then)$/i.test(text));
  const source = also ? childrenBy(tree, root.index, 'obl').find(({ index }) => isAccordingTo(tree, index)) : undefined;
  const speaker = source ?? announcerIn(tree);
  return speaker && saidBy(sentence, tree, { word: root.index, speaker: speaker.index });
}

/** "So says the mayor.", "That, at least, is what the mayor says.": whose words the sentence before was. */
function ownedBehind({ doc, tree }: Pick<Context, 'doc' | 'tree'>, { index }: Sentence): Said | undefined {
  const [here, next] = [doc.sentences[index], doc.sentences[index + 1]];
  if (!here || !next || !isRightBehind(doc, here, next)) return undefined;
  const opening = next.tokens[0]?.text ?? '';
  if (!/^(so|thus|that|this|such)$/i.test(opening)) return undefined;
  const branches = tree(next.index);
  const root = rootOf(branches);
  if (!root || childBy(branches, root.index, 'ccomp', 'obj')) return undefined;
  const verb = /^what$/i.test(root.text) ? childBy(branches, root.index, 'acl:relcl') : root;
  if (!verb || !reporting.has(verb.lemma.toLowerCase()) || (verb === root && !/^(so|thus)$/i.test(opening)))
    return undefined;
  const speaker = childBy(branches, verb.index, 'nsubj');
  return speaker && speaker.index > 0
    ? saidBy(next, branches, { word: verb.index, speaker: speaker.index })
    : undefined;
}
