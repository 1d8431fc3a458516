import type { Sentence } from '../language/doc.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import type { Hint } from './hint.ts';
import type { NounSense } from './nouns.ts';
import { isShouted } from './spot-unrecognised.ts';
import { base, range, textOf } from './text.ts';

/** How a name hangs on the noun that says what it is: "the insurer Halden", "newspaper Dagblad". */
const CALLED = new Set(['appos', 'flat', 'nmod:desc', 'dep']);

/** Names that the recogniser left out, told by the common noun right before them: "the insurer Halden" is a body. */
export function spotCalled(sentence: Sentence, senses: ReadonlyMap<string, NounSense>, known: readonly Hint[]): Hint[] {
  if (sentence.block !== 'body' || isShouted(sentence)) return [];
  const taken = new Set(known.flatMap(({ from, to }) => range(from, to)));
  return sentence.tokens.flatMap((noun) => {
    const from = noun.index + 1;
    const first = sentence.tokens[from];
    if (noun.xpos !== 'NN' || !first || !isNameWord(first) || taken.has(from)) return [];
    if (!CALLED.has(first.relation) || first.head !== noun.index) return [];
    const sense = senses.get(noun.lemma.toLowerCase());
    if (!sense || sense.role) return [];
    const end = sentence.tokens.findIndex(
      (token, at) => at > from && (!isNameWord(token) || taken.has(at) || token.head < from),
    );
    const to = end < 0 ? sentence.tokens.length : end;
    const kind = sense.kind && sense.type !== 'Person' ? { kind: sense.kind } : {};
    const name = textOf(sentence, from, to);
    return [{ ...base(sentence, from, to), form: 'name' as const, type: sense.type, name, rule: 'called', ...kind }];
  });
}

const isNameWord = ({ text, tag }: Sentence['tokens'][number]): boolean =>
  tag === 'PROPN' && /^\p{Lu}\p{L}/u.test(text) && !Object.hasOwn(WEEKDAYS, text.toLowerCase());
