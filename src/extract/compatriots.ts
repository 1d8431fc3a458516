import type { Token } from '../language/doc.ts';
import { countryOfDemonym } from '../lexicon/places.ts';

/** Words that, with "the", mean the whole people: "the French", "the Chinese". */
const WHOLE_PEOPLE = /(sh|ch|ese|ss)$/i;

/** Where a noun stands for somebody and does not narrow another noun. */
const ITSELF = /^(nsubj|obj|iobj|obl|appos|root|conj|nmod|ccomp|xcomp|parataxis)/;

/** "A Libyan was arrested", "the 18-year-old Swede": one person, whose country did nothing and had nothing done to it. */
export function isCompatriot(tokens: readonly Token[], token: Token): boolean {
  if (!countryOfDemonym(token.text) || !/^(JJ|NN|NNP)$/.test(token.xpos) || !ITSELF.test(token.relation)) return false;
  const determiner = tokens.find(({ head, relation }) => head === token.index && relation === 'det');
  if (!determiner || determiner.index > token.index) return false;
  return !/^the$/i.test(determiner.text) || !WHOLE_PEOPLE.test(token.text);
}

/** "The French national": whom taggers take for an adjective without a noun. */
const isNational = (tokens: readonly Token[], { index, text, tag, relation }: Token): boolean =>
  text === 'national' &&
  tag === 'ADJ' &&
  ITSELF.test(relation) &&
  countryOfDemonym(tokens[index - 1]?.text ?? '') !== undefined;

/** Whether a word stands for one of a country's people, although it is no noun for a person. */
export const isOneOfPeople = (tokens: readonly Token[], token: Token): boolean =>
  isCompatriot(tokens, token) || isNational(tokens, token);
