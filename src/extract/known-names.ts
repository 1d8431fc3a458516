import type { Sentence } from '../language/doc.ts';
import type { Hint } from './hint.ts';
import { base, range } from './text.ts';

/** Names of one word that may start a sentence as a mere word are looked for inside sentences only. */
const isCapitals = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.]+$/u.test(name);

interface Known {
  readonly words: readonly string[];
  readonly hint: Hint;
}

/** Names of bodies and places by their first word, the longest first. */
function knownNames(hints: readonly Hint[]): Map<string, Known[]> {
  const known = new Map<string, Known>();
  for (const hint of hints) {
    if (hint.form !== 'name' || hint.rule === 'dateline') continue;
    const words = hint.name.split(' ');
    if (!known.has(hint.name) && /^\p{Lu}/u.test(hint.name)) known.set(hint.name, { words, hint });
  }
  const byFirst = new Map<string, Known[]>();
  for (const one of known.values()) {
    const first = one.words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), one].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

/** A name once recognised is that name wherever its words stand again: what the recogniser missed elsewhere. */
export function knownAgain(story: readonly Sentence[], hints: readonly Hint[]): Hint[] {
  const byFirst = knownNames(hints);
  const taken = new Set(hints.flatMap((hint) => range(hint.from, hint.to).map((at) => `${hint.sentence}:${at}`)));
  const ends = lastWords(hints);
  return story.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => {
      const whole = byFirst.get(token.text)?.find(({ words }) => stands(sentence, token.index, words));
      const found = whole ?? (isShort(sentence, token.index) ? ends.get(token.text) : undefined);
      if (!found) return [];
      const [from, to] = [token.index, token.index + found.words.length];
      if (range(from, to).some((at) => taken.has(`${sentence.index}:${at}`))) return [];
      return [again(sentence, { from, to }, found.hint)];
    }),
  );
}

const again = (sentence: Sentence, { from, to }: Pick<Hint, 'from' | 'to'>, known: Hint): Hint => ({
  ...base(sentence, from, to),
  form: known.form,
  name: known.name,
  rule: 'name-again',
  ...(known.type ? { type: known.type } : {}),
  ...(known.kind ? { kind: known.kind } : {}),
});

/** Bodies of several words by the last of them: "the Presidential Guard" is "the Guard" from then on. */
function lastWords(hints: readonly Hint[]): Map<string, Known> {
  const ends = new Map<string, Known>();
  for (const hint of hints) {
    const words = hint.name.split(' ');
    const last = words.at(-1) ?? '';
    if (hint.form !== 'name' || hint.type !== 'Group' || words.length < 2 || !/^\p{Lu}\p{Ll}{2}/u.test(last)) continue;
    const { kind: _, ...plain } = hint;
    ends.set(last, { words: [last], hint: { ...plain, name: last } });
  }
  return ends;
}

/** "The Guard's commander": a word with a capital of its own behind the article, and no name goes on with it. */
function isShort({ tokens, block }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return (
    block === 'body' &&
    /^the$/i.test(tokens[at - 1]?.text ?? '') &&
    !/^\p{Lu}/u.test(next?.text ?? '') &&
    !/^(of|for|&|-)$/i.test(next?.text ?? '')
  );
}

/** Whether the words stand there, as a name would: a single word neither opens the sentence nor is anything but a proper noun. */
function stands({ tokens }: Sentence, from: number, words: readonly string[]): boolean {
  if (!words.every((word, at) => tokens[from + at]?.text === word)) return false;
  if (words.length > 1 || isCapitals(words[0] ?? '')) return true;
  return from > 0 && tokens[from]?.tag === 'PROPN';
}
