import type { Sentence, Token } from '../language/doc.ts';
import { PLAYING, setOf } from '../lexicon/words.ts';
import type { Hint } from './hint.ts';
import { base, range, textOf } from './text.ts';

const playing = setOf(PLAYING);

/** Nouns for how a game ended: "a 2-1 win over Rovers". */
export const ENDING = /^(win|victory|defeat|loss|draw|triumph|drubbing)$/i;
/** Prepositions between two that play. */
export const AGAINST = /^(to|with|against|over|by|at)$/i;

/** First words of scores: "3 - 0". */
const scoresOf = ({ tokens }: Sentence): number[] =>
  tokens.flatMap(({ index }) => (isScore(tokens, index) && !isScore(tokens, index - 3) ? [index] : []));

const isGoals = (token: Token | undefined): boolean => /^\d{1,2}$/.test(token?.text ?? '');

const isScore = (tokens: readonly Token[], at: number): boolean =>
  isGoals(tokens[at]) && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && isGoals(tokens[at + 2]);

/** "6-3, 6-4" counts sets, and those who win them are people. */
const isOneOfSeveral = (tokens: readonly Token[], at: number): boolean =>
  isScore(tokens, at + 3) || isScore(tokens, at + 4);

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(PROPN|NOUN|ADJ)$/.test(token.tag);

/** The words in capitals that end before a place, or begin at it. */
function endingAt(tokens: readonly Token[], to: number): [number, number] {
  let from = to;
  while (isNameWord(tokens[from - 1])) from--;
  return [from, to];
}
function startingAt(tokens: readonly Token[], from: number): [number, number] {
  let to = from;
  while (isNameWord(tokens[to])) to++;
  return [from, to];
}

/** Where those who played stand around a score. */
function around({ tokens }: Sentence, score: number): [number, number][] {
  const object = endingAt(tokens, score);
  const verb = object[0] - 1;
  const plays = playing.has(tokens[verb]?.lemma.toLowerCase() ?? '');
  let behind = score + 3;
  const ending = ENDING.test(tokens[behind]?.text ?? '');
  if (ending) behind++;
  if (/^(at|away)$/i.test(tokens[behind]?.text ?? '') && /^home$/i.test(tokens[behind + 1]?.text ?? '')) behind += 2;
  if (!plays && !ending) return [];
  const other: [number, number][] = AGAINST.test(tokens[behind]?.text ?? '') ? [startingAt(tokens, behind + 1)] : [];
  return plays ? [object, endingAt(tokens, verb), ...other] : other;
}

/** "Rovers beat Hamburg 3-2", "lost 2-1 to Leeds": sides that the recogniser left out, told by the score between them. */
export function spotSides(story: readonly Sentence[], hints: readonly Hint[]): Hint[] {
  const taken = new Set(hints.flatMap(({ sentence, from, to }) => range(from, to).map((at) => `${sentence}:${at}`)));
  const people = new Set(
    hints.flatMap(({ form, type, name }) =>
      form === 'name' && type === 'Person' && name.includes(' ') ? name.split(' ').slice(-1) : [],
    ),
  );
  return story.flatMap((sentence) =>
    scoresOf(sentence)
      .filter((score) => !isOneOfSeveral(sentence.tokens, score))
      .flatMap((score) => around(sentence, score))
      .filter(
        ([from, to]) =>
          to > from &&
          !people.has(sentence.tokens[to - 1]?.text ?? '') &&
          range(from, to).every((at) => !taken.has(`${sentence.index}:${at}`)),
      )
      .map(([from, to]): Hint => {
        const name = textOf(sentence, from, to);
        return { ...base(sentence, from, to), form: 'name', type: 'Group', name, rule: 'side' };
      }),
  );
}
