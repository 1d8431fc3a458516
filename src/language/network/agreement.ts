import type { Tag } from '../doc.ts';

/** A universal tag and its Penn tag. */
type Pair = readonly [Tag, string];

/**
 * Pairs of tags that a relation of Universal Dependencies rules out, and what the word is there. Tags come from the
 * network's first layer, relations from its second, which sees more of the sentence: where they disagree, the relation is
 * right more often (counted on the dev parts of GUM and EWT, each row on both).
 */
const RULED_OUT: Readonly<Record<string, Readonly<Record<string, Pair>>>> = {
  // "after the vote", "after they had voted"
  case: { 'SCONJ|IN': ['ADP', 'IN'], 'CCONJ|CC': ['ADP', 'IN'], 'PART|TO': ['ADP', 'IN'] },
  mark: { 'ADP|IN': ['SCONJ', 'IN'] },
  // "that man", "that which"
  det: { 'SCONJ|IN': ['DET', 'DT'] },
  'compound:prt': { 'ADV|RB': ['ADP', 'RP'] },
  amod: { 'NOUN|NN': ['ADJ', 'JJ'], 'PROPN|NNP': ['ADJ', 'JJ'], 'ADP|IN': ['ADJ', 'JJ'] },
  // "So, who was it?"
  discourse: { 'ADV|RB': ['INTJ', 'UH'], 'ADP|IN': ['INTJ', 'UH'] },
};

/** The tags of a word that the network has hung by a relation: its own, unless that relation rules them out. */
export const agreeingTags = (pair: string, relation: string): Pair =>
  RULED_OUT[relation]?.[pair] ?? (pair.split('|') as [Tag, string]);
