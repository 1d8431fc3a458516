import type { Name, NameType } from '../doc.ts';
import { type NamedSentence, type NameMender, setName } from './document.ts';

/** A name with the letters in brackets behind it. */
interface Spelled {
  readonly name: Name;
  readonly letters: string;
}

/**
 * "World Relief Board (WRB)": letters in brackets behind a name are that name all over the document, and where they
 * spell more words than the models took for the name ("Board for Relief and Aid in Asia (BRAA)"), they are right.
 */
export const readAcronyms: NameMender = (document) => {
  const known = new Map<string, NameType>();
  const fitted = document.map((sentence) => {
    const found = bracketsOf(sentence).flatMap((at) => spelledBefore(sentence, at) ?? []);
    for (const { name, letters } of found) known.set(letters, name.type);
    return found.reduce((now, { name }) => coverWith(now, name), sentence);
  });
  if (known.size === 0) return document;
  return fitted.map((sentence) =>
    sentence.forms.reduce((now: NamedSentence, form, at) => {
      const type = known.get(form);
      return type ? setName(now, { type, start: at, end: at + 1 }) : now;
    }, sentence),
  );
};

/** Where brackets open around a single word. */
function bracketsOf({ forms }: NamedSentence): number[] {
  const found: number[] = [];
  for (let at = forms.indexOf('('); at >= 0; at = forms.indexOf('(', at + 1)) if (forms[at + 2] === ')') found.push(at);
  return found;
}

/** The name that the letters in a bracket opened here stand for. */
function spelledBefore(sentence: NamedSentence, bracket: number): Spelled | undefined {
  const { forms, names } = sentence;
  const letters = forms[bracket + 1]!;
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return undefined;
  const own = names.find(({ end }) => end === bracket);
  if (own && isShortFor(letters, forms.slice(own.start, own.end))) return { name: own, letters };
  const start = letters.length > 2 ? startOfSpelled(forms, bracket, letters) : undefined;
  const within = names.filter((name) => name.end > (start ?? bracket) && name.start < bracket);
  // Somebody or something in it must have looked like a name, and no name may reach beyond it.
  if (start === undefined || within.length === 0 || within.some((name) => name.start < start)) return undefined;
  return { name: { type: 'ORG', start, end: bracket }, letters };
}

/** Words in small letters that stand inside names of bodies. */
const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'and', 'in', 'on', 'the', 'to', 'against', '&', '-']);

/** Where the capitals before a bracket begin that spell its letters, one a word; none may be left over inside. */
function startOfSpelled(forms: readonly string[], bracket: number, letters: string): number | undefined {
  let left = letters.length;
  for (let at = bracket - 1; at >= 0; at--) {
    const word = forms[at]!;
    if (word[0] === letters[left - 1]) {
      left--;
      if (left === 0) return at;
    } else if (!INSIDE.has(word)) return undefined;
  }
  return undefined;
}

/** Whether letters are the capitals or all the first letters of a name, in order. */
function isShortFor(letters: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const initials = words.map((word) => word[0]!);
  return [initials.filter((letter) => /\p{Lu}/u.test(letter)).join(''), initials.join('').toUpperCase()].includes(
    letters,
  );
}

/** Puts a name in the place of all that touch it. */
const coverWith = (sentence: NamedSentence, name: Name): NamedSentence => ({
  ...sentence,
  names: [...sentence.names.filter(({ start, end }) => end <= name.start || start >= name.end), name].sort(
    (a, b) => a.start - b.start,
  ),
});
