import type { Token } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import type { Hint } from './hint.ts';

/** Prepositions after which a name is where something is. */
const INSIDE = new Set(['in', 'near', 'across', 'outside', 'inside', 'throughout']);

/** What is put into people: "confidence in Moreau", "interested in Moreau". */
const PUT_INTO =
  /^(confidence|faith|trust|belief|interest|interested|confident|disappointed|hope|role|believe|confide|involve|involved)$/;

/** Words before a name that is a water's or a mountain's. */
const LANDMARK = /^(River|Lake|Mount|Cape|Port|Isle|Island|Gulf)$/;

/** What only a company has or consists of: "Norbank's shareholders", "shares in Norbank". */
const OF_COMPANY: ReadonlySet<string> = new Set(
  (
    'executive chairman chairwoman ceo cfo shareholder investor share stake board subsidiary workforce profit revenue ' +
    'turnover auditor creditor insurer founder director headquarters employee customer factory merger bankruptcy ' +
    'insolvency acquisition branch staff management'
  ).split(' '),
);

/** Whether a name stands where only a company's does. */
export function isCompany(tree: Tree, hint: Hint): boolean {
  const token = tree.tokens[hint.head] as Token;
  const head = tree.tokens[token.head];
  if (!head || !OF_COMPANY.has(head.lemma.toLowerCase())) return false;
  if (token.relation === 'nmod:poss' || token.relation === 'compound') return true;
  const marker = childrenBy(tree, hint.head, 'case')[0]?.lemma.toLowerCase();
  return token.relation === 'nmod' && (marker === 'of' || (marker === 'in' && /^(share|stake)$/.test(head.lemma)));
}

/** What a state has: first what nobody else has, then what a party or a company may have, then what any power may have. */
const OF_STATE: readonly ReadonlySet<string>[] = [
  'border embassy ambassador constitution capital coast coastline airspace territory soil',
  'parliament minister ministry president citizen currency population independence',
  'government army navy troop troops force forces soldier military diplomat envoy authority authorities cabinet',
].map((words) => new Set(words.split(' ')));

/** What a state's court, bank or commission is called by: "Tambira's electoral commission". */
const STATELY = /^(electoral|election|central|supreme|constitutional|foreign|interior|defence|defense|finance)$/i;
const BODY_OF_STATE = /^(commission|court|bank|ministry)$/;

/** How surely a name stands where a state does: 3 surely, 2 where a party or company might, 1 where a ruler might; 0 nowhere near. */
export function stateShown(tree: Tree, hint: Hint): number {
  const token = tree.tokens[hint.head] as Token;
  const head = tree.tokens[token.head];
  const marker = childrenBy(tree, hint.head, 'case')[0]?.lemma.toLowerCase();
  const owner = token.relation === 'nmod:poss' || token.relation === 'compound';
  const of = token.relation === 'nmod' && (marker === 'of' || (marker === 'with' && head?.lemma === 'border'));
  const owned = owner || of ? head : head && itsOwn(tree, token, head);
  // "Quarrymen Capital of Chicago" is no seat of government.
  if (owned && owner && isBodyOfState(tree, owned)) return 2;
  const rank =
    owned && !(of && owned.tag === 'PROPN') ? OF_STATE.findIndex((words) => words.has(owned.lemma.toLowerCase())) : -1;
  return rank < 0 ? 0 : OF_STATE.length - rank;
}

const isBodyOfState = (tree: Tree, { index, lemma }: Token): boolean =>
  BODY_OF_STATE.test(lemma.toLowerCase()) &&
  childrenBy(tree, index, 'amod', 'compound').some(({ text }) => STATELY.test(text));

/** "Lobaye closed its border": what the subject of a verb calls its own. */
const itsOwn = (tree: Tree, subject: Token, verb: Token): Token | undefined =>
  /^nsubj/.test(subject.relation)
    ? childrenBy(tree, verb.index, 'obj', 'obl').find(({ index }) =>
        childrenBy(tree, index, 'nmod:poss').some(({ text }) => /^its$/i.test(text)),
      )
    : undefined;

/** How land lies: "neighbouring Beluna". */
const LYING =
  /^(neighbou?ring|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|rural)$/i;

/** Verbs that lead somewhere, not to somebody. */
const GOING = /^(fly|flee|sail|emigrate|travel|deport|evacuate)$/;

/** What only a town or a stretch of land has: "the outskirts of Carrow"; mayors and residents are somewhere. */
const OF_PLACE =
  /^(outskirts?|suburbs?|streets?|north|south|east|west|cent(?:re|er)|mayor|mayoress|residents?|inhabitants?|townspeople|villagers?)$/i;

/** Whether a name stands where only a place does. */
export function isInside(tree: Tree, hint: Hint): boolean {
  const token = tree.tokens[hint.head] as Token;
  if (LANDMARK.test(tree.tokens[hint.from - 1]?.text ?? '')) return true;
  const head = tree.tokens[token.head];
  const verb = head?.lemma.toLowerCase() ?? '';
  const marker = childrenBy(tree, hint.head, 'case')[0]?.lemma.toLowerCase();
  if (childrenBy(tree, hint.head, 'amod').some(({ text }) => LYING.test(text))) return true;
  if (marker === 'to' && GOING.test(verb)) return true;
  if (marker === 'of' && OF_PLACE.test(head?.text ?? '')) return true;
  return marker !== undefined && INSIDE.has(marker) && !PUT_INTO.test(verb);
}

/** Nouns before "of" and a name that is theirs: "the village of Orla", "the barracks of San Telmo"; a house may be somebody's. */
const CALLED =
  /^(city|town|village|hamlet|port|suburb|district|province|region|county|island|islet|peninsula|valley|outpost|garrison|barracks)$/;

/** Whether a name is said to be a place's: its noun stands before it with "of". */
export function isCalledPlace({ tokens }: Tree, { from }: Hint): boolean {
  const [noun, of] = tokens.slice(Math.max(0, from - 2), from);
  return of?.text === 'of' && noun?.tag === 'NOUN' && CALLED.test(noun.lemma.toLowerCase());
}
