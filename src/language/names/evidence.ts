import { BODIES, bodyNamed, LONGEST_BODY } from '../../lexicon/bodies.ts';
import type { NameType } from '../doc.ts';
import { kindBit } from '../models/gazetteer.ts';
import { allNames, eachName, isSingle, type NamedSentence, type NameMender, setName } from './document.ts';

const STORM = /^(?:cyclone|hurricane|typhoon|storm)$/i;

/** "Hurricane Ada": a storm with a first name is nobody, wherever the document speaks of it. */
export const dropStorms: NameMender = (document) => {
  const storms = new Set(
    allNames(document).flatMap(({ name, sentence: { forms } }) =>
      [forms[name.start - 1], forms[name.start]].some((word) => STORM.test(word ?? '')) ? [forms[name.end - 1]!] : [],
    ),
  );
  if (storms.size === 0) return document;
  return eachName(document, (name, { forms }) =>
    name.type !== 'LOC' && name.end - name.start <= 2 && storms.has(forms[name.end - 1]!) ? [] : [name],
  );
};

/** "Senators": many who have a title have no name. */
export const dropPlurals: NameMender = (document, gazetteer) =>
  eachName(document, (name, { forms }) => {
    const last = forms[name.end - 1]!;
    const many = last.endsWith('s') && (gazetteer.word(last.slice(0, -1).toLowerCase()) & kindBit('title')) !== 0;
    return name.type === 'PER' && many && name.end - name.start <= 2 ? [] : [name];
  });

/** "World Relief Board (WRB)": letters in brackets behind a name are that name all over the document. */
export const readAcronyms: NameMender = (document) => {
  const known = new Map<string, NameType>();
  for (const { name, sentence } of allNames(document)) {
    const [open, letters, close] = sentence.forms.slice(name.end, name.end + 3);
    const short = open === '(' && close === ')' && letters !== undefined;
    if (short && isShortFor(letters, sentence.forms.slice(name.start, name.end))) known.set(letters, name.type);
  }
  if (known.size === 0) return document;
  return document.map((sentence) =>
    sentence.forms.reduce((now: NamedSentence, form, at) => {
      const type = known.get(form);
      return type ? setName(now, { type, start: at, end: at + 1 }) : now;
    }, sentence),
  );
};

/** Whether letters are the capitals or all the first letters of a name, in order. */
function isShortFor(letters: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(letters) || words.length < 2) return false;
  const initials = words.map((word) => word[0]!);
  return [initials.filter((letter) => /\p{Lu}/u.test(letter)).join(''), initials.join('').toUpperCase()].includes(
    letters,
  );
}

/** "Raqqa": a city or country that no person of the document is called is no person. */
export const knowPlaces: NameMender = (document, gazetteer) => {
  const parts = new Set(
    allNames(document).flatMap(({ name, sentence: { forms } }) =>
      name.type === 'PER' && !isSingle(name) ? forms.slice(name.start, name.end) : [],
    ),
  );
  const places = kindBit('country') | kindBit('capitalCity') | kindBit('city');
  return eachName(document, (name, { forms }) => {
    const word = forms[name.start]!;
    if (name.type !== 'PER' || !isSingle(name) || parts.has(word)) return [name];
    const bits = gazetteer.word(word.toLowerCase());
    return bits & places && !(bits & kindBit('firstName')) ? [{ ...name, type: 'LOC' }] : [name];
  });
};

/** "Ada Lund … Lund": a last name is that of the person whose whole name the document tells. */
export const agreeLastNames: NameMender = (document) => {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { name, sentence } of allNames(document)) {
    if (isSingle(name)) continue;
    const words = sentence.forms.slice(name.start, name.end);
    if (name.type === 'PER') people.add(words.at(-1)!);
    else for (const word of words) others.add(word);
  }
  return eachName(document, (name, { forms }) => {
    const word = forms[name.start]!;
    const theirs = isSingle(name) && name.type !== 'PER' && people.has(word) && !others.has(word);
    return theirs && forms[name.start - 1] !== 'in' ? [{ ...name, type: 'PER' }] : [name];
  });
};

const firstWords: ReadonlySet<string> = new Set(
  Object.values(BODIES).flatMap((names) => names.map((name) => name.split(' ')[0]!)),
);

/** "AFP", "Islamic State": a well-known body is one, whatever the models think of it; a place by its name stays one. */
export const knowBodies: NameMender = (document) =>
  document.map((sentence) =>
    sentence.forms.reduce((now: NamedSentence, form, at) => {
      const end = firstWords.has(form) ? endOfBody(sentence.forms, at) : 0;
      const own = now.names.find((name) => name.start === at && name.end === end);
      return end > 0 && own?.type !== 'LOC' ? setName(now, { type: 'ORG', start: at, end }) : now;
    }, sentence),
  );

/** End of the longest known body that begins at a word, or 0. */
function endOfBody(forms: readonly string[], at: number): number {
  for (let end = Math.min(at + LONGEST_BODY, forms.length); end > at; end--)
    if (bodyNamed(forms.slice(at, end).join(' ')) !== undefined) return end;
  return 0;
}
