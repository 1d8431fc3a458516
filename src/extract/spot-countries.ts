import type { Sentence, Token } from '../language/doc.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/places.ts';
import { isCompatriot } from './compatriots.ts';
import type { Hint } from './hint.ts';
import { base } from './text.ts';

/** A country that stands there by its name, or by a word for its people. */
export function countryAt(
  sentence: Sentence,
  { from, to, name, form }: { from: number; to: number; name: string; form: Hint['form'] },
): Hint {
  return {
    ...base(sentence, from, to),
    form,
    type: 'Place',
    kind: 'country',
    name,
    rule: form === 'name' ? 'country' : 'demonym',
  };
}

/** What a word for a country's people names, unless it names some of them. */
export function demonymHint(
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  name: string,
): Hint | undefined {
  const token = sentence.tokens[to - 1];
  if (!token || token.xpos === 'NNPS' || token.xpos === 'NNS' || isCompatriot(sentence.tokens, token)) return undefined;
  return countryAt(sentence, { from, to, name, form: 'metonym' });
}

/** Countries and demonyms that the recogniser left out. */
export function countryHint(sentence: Sentence, token: Token): Hint | undefined {
  const demonym = countryOfDemonym(token.text);
  if (demonym) return demonymHint(sentence, { from: token.index, to: token.index + 1 }, demonym.name);
  if (token.tag !== 'PROPN' && !token.xpos.startsWith('NNP')) return undefined;
  const country = token.text.length > 1 ? countryNamed(token.text) : undefined;
  if (!country || token.relation === 'flat') return undefined;
  return countryAt(sentence, { from: token.index, to: token.index + 1, name: country.name, form: 'name' });
}
