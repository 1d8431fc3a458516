import { CLUB_OPENING } from '../../lexicon/bodies.ts';
import type { Name } from '../doc.ts';
import { type Gazetteer, kindBit } from '../models/gazetteer.ts';
import { eachName, isSingle, type NamedSentence, type NameMender } from './document.ts';

const AND = /^(?:and|&)$/;
/** Joins what a body is for to its name. */
const PURPOSE: ReadonlySet<string> = new Set(['for', 'of', 'on', 'against']);
const LONGEST_REST = 3;

/** "Ministry of Trade and Industry", "the Ways and Means Committee": the "and" inside a body's name parts nothing. */
export const joinBodies: NameMender = (document, gazetteer) =>
  eachName(document, (name, sentence) =>
    name.type === 'ORG' ? [joinBefore(joinBehind(name, sentence, gazetteer), sentence, gazetteer)] : [name],
  );

/** "Sporting Huanta", of which the models know the town: the word before is how clubs' names begin, and no other name's. */
export const openClubs: NameMender = (document) =>
  eachName(document, (name, { forms, names }) => {
    const first = name.start - 1;
    const opens = CLUB_OPENING.test(forms[first] ?? '') && isTitled(forms[first]) && isTitled(forms[name.start]);
    return opens && !names.some(({ end }) => end > first && end <= name.start)
      ? [{ ...name, type: 'ORG' as const, start: first }]
      : [name];
  });

/** Whether a word begins with a capital and goes on in small letters: what has none is a name by itself. */
const isTitled = (word: string | undefined): boolean => /^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word ?? '');

const isBodyWord = (word: string, gazetteer: Gazetteer): boolean =>
  (gazetteer.word(word.toLowerCase()) & kindBit('organisation')) !== 0;

/** "Board of Trade" … "and Industry": unnamed words with capitals behind what a body is for. */
function joinBehind(name: Name, { forms, names }: NamedSentence, gazetteer: Gazetteer): Name {
  const words = forms.slice(name.start, name.end);
  const purpose = words.findIndex((word, at) => at > 0 && PURPOSE.has(word));
  if (purpose < 0 || !AND.test(forms[name.end] ?? '') || !words.slice(0, purpose).some((w) => isBodyWord(w, gazetteer)))
    return name;
  let { end } = name;
  end++;
  while (isTitled(forms[end]) && !names.some((other) => other.start <= end && other.end > end)) end++;
  const rest = end - name.end - 1;
  const touches = names.some(({ start }) => start === end);
  return rest > 0 && rest <= LONGEST_REST && !touches ? { ...name, end } : name;
}

/** "the Ways and" … "Means Committee": one unnamed word with a capital between an article and "and". */
function joinBefore(name: Name, { forms, names }: NamedSentence, gazetteer: Gazetteer): Name {
  const first = name.start - 2;
  const split = !isSingle(name) && first > 0 && AND.test(forms[first + 1]!) && /^(?:the|its)$/i.test(forms[first - 1]!);
  if (!split || !isTitled(forms[first]) || !isBodyWord(forms[name.end - 1]!, gazetteer)) return name;
  return names.some(({ end }) => end > first && end <= name.start) ? name : { ...name, start: first };
}
