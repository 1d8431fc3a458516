/** Prepositions that carry a role of their own; others are heard but fill no slot. */
export const PREPOSITIONS = [
  'about',
  'across',
  'after',
  'against',
  'along',
  'alongside',
  'among',
  'around',
  'as',
  'at',
  'before',
  'behind',
  'between',
  'by',
  'during',
  'following',
  'for',
  'from',
  'in',
  'inside',
  'into',
  'near',
  'of',
  'off',
  'on',
  'onto',
  'outside',
  'over',
  'since',
  'through',
  'throughout',
  'to',
  'toward',
  'under',
  'until',
  'via',
  'with',
  'within',
  'without',
] as const;

/**
 * The closed list of places an argument can stand in a clause.
 * `passive:subject` is the deep object of a passive; `passive:by` its agent; `attribute` the noun after a copula;
 * `possessive` and `modifier` stand before a noun ("Iran's attack", "a US airstrike"); `,` is the larger place after
 * a comma ("Lyon, France"); `clause` is a clausal complement.
 */
export const SLOTS = [
  'subject',
  'object',
  'indirect',
  'passive:subject',
  'passive:by',
  'attribute',
  'possessive',
  'modifier',
  'clause',
  ',',
  ...PREPOSITIONS,
] as const;
export type Slot = (typeof SLOTS)[number];
