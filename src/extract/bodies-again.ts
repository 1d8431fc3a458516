import type { Sentence, Token } from '../language/doc.ts';
import { PERSON_WORDS } from '../lexicon/person-words.ts';
import type { Hint } from './hint.ts';
import type { NounSense } from './nouns.ts';
import { base } from './text.ts';

/** Nouns by which named bodies of an article are taken up, with where the first of them is named. */
export type BodyNouns = ReadonlyMap<string, number>;

/** Last words of bodies' names that nouns alone say again: "the Western Health Board" is "the board" from then on. */
const AGAIN =
  /^(board|federation|union|commission|committee|agency|authority|council|association|institute|society|trust|league|foundation|ministry|bureau|fund|bank|company|firm|group|front|alliance|party|club|network|tribunal|orchestra|university|college|academy|airline|newspaper|charity)$/;

/** Those nouns, from the names of an article. */
export function bodyNouns(hints: readonly Hint[]): BodyNouns {
  const nouns = new Map<string, number>();
  for (const { form, type, name, start } of hints) {
    const words = name.split(' ');
    const last = words.at(-1)?.toLowerCase() ?? '';
    if (form !== 'name' || type !== 'Group' || words.length < 2 || !AGAIN.test(last)) continue;
    nouns.set(last, Math.min(start, nouns.get(last) ?? start));
  }
  return nouns;
}

/** "The board's chief executive", "a federation spokeswoman": such a noun by itself, or before whoever works there. */
export function bodiesAgain(
  sentence: Sentence,
  nouns: BodyNouns,
  known: { readonly hints: readonly Hint[]; readonly senses: ReadonlyMap<string, NounSense> },
): Hint[] {
  return sentence.tokens.flatMap((token): Hint[] => {
    const named = nouns.get(token.text);
    if (named === undefined || named > token.start || token.tag !== 'NOUN' || isTold(token.index, known.hints))
      return [];
    if (!isDefinite(sentence, token) && !isEmployer(sentence, token, known.senses)) return [];
    const where = base(sentence, token.index, token.index + 1);
    return [{ ...where, form: 'description', type: 'Group', name: token.text, definite: true, rule: 'description' }];
  });
}

/** Whether the word is a mention's own, or inside a name. */
const isTold = (at: number, hints: readonly Hint[]): boolean =>
  hints.some(({ head, form, from, to }) => head === at || (form === 'name' && from <= at && at < to));

const isDefinite = ({ tokens }: Sentence, { index, relation }: Token): boolean =>
  /^the$/i.test(tokens[index - 1]?.text ?? '') && relation !== 'compound';

const isEmployer = (
  { tokens }: Sentence,
  { relation, head, index }: Token,
  senses: ReadonlyMap<string, NounSense>,
): boolean => {
  const worker = relation === 'compound' && head === index + 1 ? tokens[head] : undefined;
  const noun = worker?.lemma.toLowerCase() ?? '';
  return (
    worker?.tag === 'NOUN' && (senses.get(noun)?.type === 'Person' || PERSON_WORDS.has(noun) || noun === 'official')
  );
};
