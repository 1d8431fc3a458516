import type { Token } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';
import { REPORTING, setOf } from '../lexicon/words.ts';
import { QUOTING } from './sources.ts';

const reporting = setOf(REPORTING);

/** Relations by which a statement hangs on the verb that reports it. */
export const REPORTED = new Set(['ccomp', 'xcomp', 'parataxis', 'obj', 'nsubj:pass', 'csubj:pass']);

/** "told the inquest": who is spoken to is not what is said. */
const isHearer = (word: string, child: Token): boolean =>
  ['tell', 'inform', 'warn'].includes(word) &&
  child.relation !== 'ccomp' &&
  child.relation !== 'xcomp' &&
  child.relation !== 'parataxis';

/** Whether a verb of saying reports what hangs on it: "said that", "quoted her as saying", "spoke of an attack". */
export function isReported(tree: Tree, word: string, child: Token): boolean {
  if (QUOTING.has(word) && child.relation === 'advcl') return reporting.has(child.lemma.toLowerCase());
  if (SPEAKING_OF.has(word) && child.relation === 'obl')
    return /^(of|about)$/i.test(childBy(tree, child.index, 'case')?.text ?? '');
  if (CONFESSING.has(word) && child.relation === 'advcl')
    return /^to$/i.test(childBy(tree, child.index, 'mark')?.text ?? '');
  if (word === 'make') return child.relation === 'xcomp' && CLEAR.test(child.text);
  if (GOING_ON.has(word) && child.relation === 'xcomp') return false;
  return (
    reporting.has(word) && REPORTED.has(child.relation) && !isHearer(word, child) && !isBehindSemicolon(tree, child)
  );
}

/** "The judges did not believe him; he was jailed": another sentence, which the verb before says nothing of. */
export const isBehindSemicolon = (tree: Tree, child: Token): boolean =>
  child.relation === 'parataxis' && childrenBy(tree, child.index, 'punct').some(({ text }) => text === ';');

/** "continued to attack Gao": nobody says anything. */
const GOING_ON = new Set(['continue', 'describe']);

/** "made clear that they had fled". */
const CLEAR = /^(clear|plain|known|public)$/i;

/** Verbs by which somebody says that they did it: "confessed to killing her". */
const CONFESSING = new Set(['confess', 'admit']);

/** Verbs that report what stands behind "of" or "about". */
const SPEAKING_OF = new Set(['speak', 'talk', 'tell', 'complain', 'warn']);

/** "rejected an appeal by relatives of those who were killed": what is asked for is turned down, not what it is about. */
export const isAskedFor = ({ lemma, relation }: Token): boolean => relation === 'obj' && ASKED.has(lemma.toLowerCase());

const ASKED = new Set([
  'appeal',
  'petition',
  'application',
  'bid',
  'request',
  'plea',
  'motion',
  'offer',
  'demand',
  'call',
]);
