import { REPORTING, SPEAKING, setOf } from '../../lexicon/words.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, headOf, isFiniteForm, phraseOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

const reporting = setOf(REPORTING);

/** Verbs of saying whose object is spoken to: "told rebels". */
const ADDRESSING = new Set(['tell', 'inform', 'warn']);

const isNominal = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';
const isReporting = (token: Token): boolean => reporting.has(token.lemma.toLowerCase());

/**
 * Who says it and who does it, kept apart where a small parser gives both to one verb: "Rebels attacked Gao, police
 * said" makes no attackers of the police, and "said rebels attacked Gao" leaves the rebels their deed.
 */
export function partReported(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens.filter(isReporting))
    for (const said of childrenBy(tree, verb.index, 'ccomp')) {
      const speaker = speakerWithin(tree, verb, said);
      if (speaker) changes.set(speaker.index, { head: verb.index, relation: 'nsubj' });
      const doer = doerBefore(tree, verb, said);
      const relation = childBy(tree, said.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
      if (doer) changes.set(doer.index, { head: said.index, relation });
    }
  return changes;
}

/** The second subject of what is said, between a comma and the verb of saying that has none. */
function speakerWithin(tree: Tree, verb: Token, said: Token): Token | undefined {
  if (said.index > verb.index || childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'csubj')) return undefined;
  const [first, second] = childrenBy(tree, said.index, 'nsubj', 'nsubj:pass');
  if (!first || !second || first.index > said.index || second.index < said.index || second.index > verb.index)
    return undefined;
  return tree.tokens[phraseOf(tree, second.index).from - 1]?.text === ',' ? second : undefined;
}

/** The noun between a verb of saying and a clause without a subject: nobody is spoken to by "say". */
function doerBefore(tree: Tree, verb: Token, said: Token): Token | undefined {
  if (said.index < verb.index || ADDRESSING.has(verb.lemma.toLowerCase()) || !isFinitely(tree, said)) return undefined;
  if (childBy(tree, said.index, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return undefined;
  return childrenBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'obj', 'iobj').find(
    (child) => child.index > verb.index && child.index < said.index && !childBy(tree, child.index, 'case'),
  );
}

const isFinitely = (tree: Tree, said: Token): boolean =>
  [said, ...childrenBy(tree, said.index, 'aux', 'aux:pass', 'cop')].some(isFiniteForm);

/** "Rebels attacked Gao: minister", "…, says minister": who speaks at the end of a headline takes no part in the deed. */
export function findHeadlineSpeakers(tree: Tree): Changes {
  const last = tree.tokens.at(-1);
  const root = tree.tokens.find(({ head }) => head < 0);
  const speaker = last && isNominal(last) ? topOf(tree, last) : undefined;
  const before = speaker && tree.tokens[phraseOf(tree, speaker.index).from - 1];
  if (!before || !root || speaker === root) return new Map();
  if (before.text === ':' && root.tag === 'VERB' && root.index < before.index)
    return new Map([[speaker.index, { head: root.index, relation: 'parataxis' }]]);
  return isTurned(tree, before) && speaker.head === before.index
    ? new Map([
        [speaker.index, { relation: 'nsubj' }],
        [before.index, { relation: before.relation === 'conj' ? 'parataxis' : before.relation }],
      ])
    : new Map();
}

/** A finite verb of saying right behind a comma. */
const isTurned = (tree: Tree, verb: Token): boolean =>
  isReporting(verb) &&
  /^VB[DPZ]$/.test(verb.xpos) &&
  tree.tokens[verb.index - 1]?.text === ',' &&
  !childBy(tree, verb.index, 'cc');

/** The head of the noun phrase that a word ends. */
function topOf(tree: Tree, word: Token): Token {
  const above = headOf(tree, word);
  return above && isNominal(above) && ['flat', 'compound'].includes(word.relation) ? topOf(tree, above) : word;
}

/** Words that open a clause with a subject of its own. */
const OPENERS = new Set([
  'after',
  'before',
  'because',
  'while',
  'although',
  'though',
  'since',
  'until',
  'when',
  'that',
  'as',
  'unless',
  'once',
]);

/** "after newspapers accused him": the noun between such a word and a verb without a subject is its subject. */
export function findSubjects(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    const mark = childrenBy(tree, verb.index, 'mark', 'advmod').find((word) => OPENERS.has(word.text.toLowerCase()));
    if (verb.tag !== 'VERB' || !mark || mark.index > verb.index || !isFinitely(tree, verb)) continue;
    if (childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) continue;
    const first = childrenBy(tree, verb.index, 'aux', 'aux:pass')[0]?.index ?? verb.index;
    const noun = tree.tokens[first - 1];
    if (!noun || !isNominal(noun) || !['obl', 'obj', 'nmod', 'obl:unmarked'].includes(noun.relation)) continue;
    if (childBy(tree, noun.index, 'case') || phraseOf(tree, noun.index).from !== mark.index + 1) continue;
    const relation = childBy(tree, verb.index, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    changes.set(noun.index, { head: verb.index, relation });
  }
  return changes;
}

/** "confirmed that rebels had fired but denied that they had killed": who says the one says the other. */
export function joinSayings(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const verb of tree.tokens) {
    if (verb.relation !== 'conj' || !SPEAKING.has(verb.lemma.toLowerCase())) continue;
    const said = headOf(tree, verb);
    const above = said?.relation === 'ccomp' ? headOf(tree, said) : undefined;
    if (!said || !above || SPEAKING.has(said.lemma.toLowerCase()) || !SPEAKING.has(above.lemma.toLowerCase())) continue;
    if (above.index > said.index || childBy(tree, verb.index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark'))
      continue;
    if (childBy(tree, verb.index, 'ccomp') || isOfSpeaker(tree, { verb, said, above }))
      changes.set(verb.index, { head: above.index });
  }
  return changes;
}

/** "insisted that his player had slipped, and accused the referee": behind a comma, in the tense of the saying and not of what is said. */
function isOfSpeaker(
  tree: Tree,
  { verb, said, above }: { readonly verb: Token; readonly said: Token; readonly above: Token },
): boolean {
  const joined = childBy(tree, verb.index, 'cc');
  const further = childrenBy(tree, said.index, 'aux').some(({ lemma }) => /^(have|will|would|can|could)$/i.test(lemma));
  return further && verb.xpos === 'VBD' && above.xpos === 'VBD' && tree.tokens[(joined?.index ?? 0) - 1]?.text === ',';
}
