import type { Clause, Sentence } from '../language/doc.ts';
import { lemmaAt } from '../language/tree.ts';

/** A clause that a noun makes by itself where the text has none, at the word at `head`: nobody doubts it, and nothing governs it. */
export const nounClause = ({ tokens }: Sentence, head: number, slots: Clause['slots'] = new Map()): Clause => ({
  predicate: head,
  lemma: lemmaAt(tokens, head),
  form: 'noun',
  voice: 'active',
  tense: 'unspecified',
  modality: 'asserted',
  polarity: 'positive',
  slots,
  governor: -1,
});
