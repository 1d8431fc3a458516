import { ACTION_NOUNS, DONE_THERE, DONE_TO } from '../lexicon/verb-words.ts';
import { LIGHT, setOf } from '../lexicon/words.ts';
import type { Slot } from '../model/grammar.ts';
import { fill, prepositionOf, type Slots } from './arguments.ts';
import { childrenBy, lemmaAt, type Tree } from './tree.ts';

const actions = setOf(ACTION_NOUNS);
const doneThere = new Set([...setOf(DONE_TO), ...setOf(DONE_THERE)]);

const waging = new Set([...setOf(LIGHT), 'fight', 'wage', 'win', 'lose']);

const WHERE: ReadonlySet<Slot> = new Set<Slot>(['in', 'at', 'near', 'inside']);
const WHERE_AND_WHEN: ReadonlySet<Slot> = new Set<Slot>([
  ...WHERE,
  'on',
  'during',
  'after',
  'before',
  'since',
  'to',
  'from',
]);
const TAKING_PART: ReadonlySet<Slot> = new Set<Slot>(['of', 'by', 'on', 'against', 'between']);

/**
 * "the killing of the general by rebels in Tolvar": where those are who take part in a deed, there the deed is done. Small
 * parsers hang the place on the nearest noun, and often it is true of both.
 */
export function liftFromNoun(tree: Tree, index: number, slots: Slots): void {
  if (!actions.has(lemmaAt(tree.tokens, index))) return;
  lift(tree, slots, { from: TAKING_PART, wanted: WHERE_AND_WHEN });
}

/** "was killed by a drone in Baghdad", "arrested two men in Porto". */
export function liftFromVerb(tree: Tree, index: number, slots: Slots): void {
  const from = new Set<Slot>(['passive:by']);
  if (doneThere.has(lemmaAt(tree.tokens, index))) from.add('object');
  lift(tree, slots, { from, wanted: WHERE });
  if (waging.has(lemmaAt(tree.tokens, index))) liftTime(tree, slots);
}

/** "fought a war in the 1980s": when there is a war it is fought. */
function liftTime(tree: Tree, slots: Slots): void {
  if (slots.has('in')) return;
  for (const { head } of slots.get('object') ?? [])
    for (const child of childrenBy(tree, head, 'nmod'))
      if (/^(1\d|20)\d\ds?$/.test(child.text) && prepositionOf(tree, child.index) === 'in')
        fill(tree, slots, { slot: 'in', head: child.index });
}

function lift(
  tree: Tree,
  slots: Slots,
  { from, wanted }: { from: ReadonlySet<Slot>; wanted: ReadonlySet<Slot> },
): void {
  const heads = [...slots].filter(([slot]) => from.has(slot)).flatMap(([, phrases]) => phrases.map(({ head }) => head));
  const had = new Set(slots.keys());
  for (const head of heads)
    for (const child of childrenBy(tree, head, 'nmod')) {
      const slot = child.index > head ? prepositionOf(tree, child.index) : undefined;
      if (slot && wanted.has(slot) && !had.has(slot)) fill(tree, slots, { slot, head: child.index });
    }
}
