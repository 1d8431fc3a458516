import type { Sentence, Token } from '../language/doc.ts';
import { bodyNamed, LONGEST_BODY, mayOpenBody } from '../lexicon/bodies.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { LETTERS_OF_NO_BODY } from '../lexicon/groups.ts';
import { countryNamed } from '../lexicon/places.ts';
import { setOf } from '../lexicon/words.ts';
import type { Hint } from './hint.ts';
import { base, range, textOf } from './text.ts';

/** Letters that stand for no body. */
const NO_BODY = setOf(LETTERS_OF_NO_BODY);

/** Whether the recogniser took a word in capitals for a name that is none: "MPs", "CEO". */
export const isNoBody = (text: string): boolean => /^\p{Lu}{2,}s?$/u.test(text) && NO_BODY.has(text.toLowerCase());

/** Relations of a word that acts, owns or is acted on; what stands before another noun only narrows it. */
const STANDS = /^(nsubj|nsubj:pass|obl:agent|nmod:poss|obj|obl|nmod|appos|conj)$/;

/** Headlines in capitals, where letters say nothing. */
export const isShouted = ({ tokens }: Sentence): boolean => {
  const words = tokens.filter(({ text }) => /^\p{L}{3,}$/u.test(text));
  return words.filter(({ text }) => text === text.toUpperCase()).length * 2 > words.length;
};

/** "The PLO refused": letters that act as a body does. */
export function lettersHint(sentence: Sentence, token: Token): Hint | undefined {
  if (!/^\p{Lu}{3,5}$/u.test(token.text) || token.xpos !== 'NNP' || sentence.block !== 'body') return undefined;
  if (NO_BODY.has(token.text.toLowerCase()) || !STANDS.test(token.relation)) return undefined;
  return {
    ...base(sentence, token.index, token.index + 1),
    form: 'name',
    type: 'Group',
    name: token.text,
    rule: 'letters',
  };
}

/** Well-known bodies that the recogniser left out. */
export function bodiesBeside(sentence: Sentence, known: readonly Hint[]): Hint[] {
  const taken = new Set(known.flatMap((hint) => range(hint.from, hint.to)));
  const out: Hint[] = [];
  for (let from = 0; from < sentence.tokens.length; from++) {
    if (taken.has(from) || !mayOpenBody(sentence.tokens[from]?.text ?? '')) continue;
    const length = range(1, LONGEST_BODY + 1)
      .reverse()
      .find((words) => bodyNamed(textOf(sentence, from, from + words)) !== undefined);
    if (!length || range(from, from + length).some((at) => taken.has(at))) continue;
    const name = textOf(sentence, from, from + length);
    out.push({
      ...base(sentence, from, from + length),
      form: 'name',
      type: 'Group',
      kind: bodyNamed(name) ?? 'other',
      name,
      rule: 'body',
    });
    from += length - 1;
  }
  return out;
}

/** "WESTHAVEN —": what a dateline opens with is where the story was written, known or not. */
export function datelinePlace(sentence: Sentence, known: readonly Hint[]): Hint[] {
  if (sentence.block !== 'dateline' || known.some(({ type }) => type === 'Place')) return [];
  const to = sentence.tokens.findIndex(({ text }) => !/^\p{Lu}[\p{L}.’'-]+$/u.test(text));
  if (to < 1 || to > 3) return [];
  const text = textOf(sentence, 0, to);
  if (countryNamed(text) || Object.hasOwn(WEEKDAYS, text.toLowerCase())) return [];
  return [{ ...base(sentence, 0, to), form: 'name', type: 'Place', name: inSentence(text), rule: 'dateline' }];
}

/** A dateline's capitals as a sentence would write them: "OSLO" is Oslo. */
export const inSentence = (name: string): string =>
  name === name.toUpperCase() ? name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : name;
