import type { Phrase, Token } from '../language/doc.ts';
import { childBy, childrenBy, lemmaAt, phraseOf, type Tree } from '../language/tree.ts';

/** Verbs by which papers and those who judge say something. */
const SHOWING = new Set([
  'show',
  'find',
  'read',
  'suggest',
  'record',
  'list',
  'rule',
  'hold',
  'establish',
  'determine',
]);

/** "Court documents show that", "the inquiry found that": a paper or a judging body says so. */
export function isShowing(tree: Tree, { index, lemma }: Token): boolean {
  if (!SHOWING.has(lemma.toLowerCase())) return false;
  return childrenBy(tree, index, 'nsubj').some((subject) => {
    const word = subject.lemma.toLowerCase();
    return PAPERS.has(word) || JUDGING.has(word);
  });
}

/** Bodies and people who find things out for others. */
const JUDGING = new Set([
  'court',
  'judge',
  'jury',
  'tribunal',
  'panel',
  'coroner',
  'inquest',
  'inquiry',
  'commission',
  'committee',
  'investigation',
  'probe',
  'review',
  'audit',
  'auditor',
  'ombudsman',
  'watchdog',
  'investigator',
  'researcher',
  'expert',
]);

/** Papers that say what their authors say. */
const PAPERS = new Set([
  'transcript',
  'record',
  'file',
  'filing',
  'email',
  'memo',
  'indictment',
  'log',
  'paper',
  'complaint',
  'affidavit',
  'testimony',
  'investigation',
  'inquiry',
  'review',
  'audit',
  'poll',
  'data',
  'figure',
  'statement',
  'report',
  'letter',
  'tweet',
  'post',
  'note',
  'release',
  'communique',
  'document',
  'study',
  'message',
  'article',
  'survey',
]);

/** Whether a noun is a paper, which says what its author says. */
export const isPaper = (tree: Tree, head: number): boolean => PAPERS.has(lemmaAt(tree.tokens, head));

/** "A statement by the federation said": its author, where one is named. */
export function authorOf(tree: Tree, phrase: Phrase): Phrase {
  if (!isPaper(tree, phrase.head)) return phrase;
  // Court documents are filed there, not written by it.
  const author =
    childrenBy(tree, phrase.head, 'nmod').find((child) =>
      /^(by|from|of|in)$/i.test(childBy(tree, child.index, 'case')?.text ?? ''),
    ) ?? childrenBy(tree, phrase.head, 'nmod:poss', 'compound').find(({ lemma }) => lemma.toLowerCase() !== 'court');
  const from = author ?? issuerOf(tree, phrase.head);
  return from ? phraseOf(tree, from.index) : phrase;
}

/** "The family issued a statement saying": whoever puts out a paper says what it says. */
function issuerOf(tree: Tree, paper: number): Token | undefined {
  const token = tree.tokens[paper];
  const verb = token?.relation === 'obj' ? tree.tokens[token.head] : undefined;
  return verb && ISSUING.has(verb.lemma.toLowerCase()) ? childBy(tree, verb.index, 'nsubj') : undefined;
}

const ISSUING = new Set(['issue', 'release', 'publish', 'send', 'post', 'write', 'put', 'read', 'file', 'sign']);
