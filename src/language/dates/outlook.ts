import { PLANNING, POSTPONING, TIMETABLE } from '../../lexicon/calendar.ts';
import type { Block } from '../../model/reading.ts';
import type { Token } from '../doc.ts';

/** Whether words tell of what is to come, of what was, or leave it open. */
export type Outlook = 'ahead' | 'past' | 'open';

const PAST_AUXILIARY = /^(?:was|were|had|did|'d)$/i;
/** Participles of planning verbs that tell when the plan was told, not what is planned: "was announced on Monday". */
const TOLD: ReadonlySet<string> = new Set([
  'announce',
  'decide',
  'agree',
  'order',
  'ask',
  'urge',
  'invite',
  'call',
  'bind',
  'tip',
  'threaten',
  'want',
  'hope',
  'postpone',
  'delay',
]);
const isVerb = (token: Token): boolean => token.tag === 'VERB' || token.tag === 'AUX';

const childrenOf = (tokens: readonly Token[], head: Token): Token[] =>
  tokens.filter((token) => token.head === head.index && token.index !== head.index);

/** "will go", "would be held", "may meet"; "could have gone" looks back. */
function modalOutlook(children: readonly Token[]): Outlook {
  const modal = children.some((child) => child.xpos === 'MD' || child.lemma === 'will');
  if (!modal) return 'open';
  return children.some((child) => child.lemma === 'have' && child.tag === 'AUX') ? 'past' : 'ahead';
}

/** "is to visit", "set to be held", "to be announced": an infinitive under a plan, or under a bare "be". */
function infinitiveOutlook(tokens: readonly Token[], verb: Token, children: readonly Token[]): Outlook {
  if (!children.some((child) => child.text.toLowerCase() === 'to' && child.tag === 'PART')) return 'open';
  const governor = tokens[verb.head];
  if (governor === undefined || governor.index === verb.index) return 'ahead';
  if (PLANNING.has(governor.lemma) || governor.lemma === 'go' || governor.lemma === 'be') return 'ahead';
  // "Mayor to resign in May": a headline says so of what is to come.
  const headline =
    !/^[.?!]$/.test(tokens.at(-1)?.text ?? '') && /^(?:root|appos|parataxis|list)$/.test(governor.relation);
  if (headline && /^(?:NOUN|PROPN)$/.test(governor.tag)) return 'ahead';
  return children.some((child) => child.lemma === 'be' && /^(?:is|are)$/i.test(child.text)) ? 'ahead' : 'open';
}

/** "scheduled for Monday", "due on Monday", "planned for Monday". */
function planOutlook(word: Token): Outlook {
  if (!PLANNING.has(word.lemma) && !PLANNING.has(word.text.toLowerCase())) return 'open';
  return word.tag === 'ADJ' || (word.xpos === 'VBN' && !TOLD.has(word.lemma)) ? 'ahead' : 'open';
}

/** "The funeral is on Monday" lies ahead; "was on Monday" does not. */
function copulaOutlook(word: Token, copula: Token): Outlook {
  if (!/^(?:is|are|'s|’s)$/i.test(copula.text)) return 'past';
  return word.tag === 'PROPN' ? 'ahead' : 'open';
}

function tenseOutlook(verb: Token, children: readonly Token[], block: Block): Outlook {
  if (verb.xpos === 'VBD') return 'past';
  if (children.some((child) => child.tag === 'AUX' && PAST_AUXILIARY.test(child.text))) return 'past';
  if (children.some((child) => child.tag === 'AUX' && child.lemma === 'have')) return 'past';
  const present = /^VB[PZ]$/.test(verb.xpos);
  return present && block !== 'headline' && TIMETABLE.has(verb.lemma) ? 'ahead' : 'open';
}

function outlookOf(tokens: readonly Token[], word: Token, block: Block): Outlook {
  const plan = planOutlook(word);
  if (plan !== 'open') return plan;
  const children = childrenOf(tokens, word);
  const modal = modalOutlook(children);
  if (modal !== 'open') return modal;
  const infinitive = isVerb(word) ? infinitiveOutlook(tokens, word, children) : 'open';
  if (infinitive !== 'open') return infinitive;
  if (children.some((child) => child.lemma === 'due')) return 'ahead';
  const copula = children.find((child) => child.relation === 'cop');
  if (copula !== undefined) return copulaOutlook(word, copula);
  if (isVerb(word)) return tenseOutlook(word, children, block);
  return children.some((child) => child.relation === 'amod' && PLANNING.has(child.lemma)) ? 'ahead' : 'open';
}

/** What the words that govern a date tell of; the nearest one that says so decides. "a strike for Friday" is to come. */
export function outlookAt(tokens: readonly Token[], at: number, block: Block): Outlook {
  const preposition = tokens[at - 1]?.text.toLowerCase() ?? '';
  let word = tokens[at];
  if (preposition === 'for' && (word?.head ?? at) < at) return 'ahead';
  for (let step = 0; step < 12 && word !== undefined; step += 1) {
    if (/^(?:until|till|to)$/.test(preposition) && POSTPONING.has(word.lemma)) return 'ahead';
    const outlook = outlookOf(tokens, word, block);
    if (outlook !== 'open') return outlook;
    if (word.head === word.index) break;
    word = tokens[word.head];
  }
  return 'open';
}
