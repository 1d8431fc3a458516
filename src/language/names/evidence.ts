import { BODIES, bodyNamed, LONGEST_BODY } from '../../lexicon/bodies.ts';
import { type Gazetteer, type GazetteerKind, kindBit } from '../models/gazetteer.ts';
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

/** Whether a document knows a body that is called so and more, but not after a people or party. */
const isTeam = (document: readonly NamedSentence[], last: string, gazetteer: Gazetteer): boolean =>
  allNames(document).some(
    ({ name, sentence: { forms } }) =>
      name.type === 'ORG' &&
      !isSingle(name) &&
      forms[name.end - 1] === last &&
      (gazetteer.word(forms[name.start]!.toLowerCase()) & kindBit('people')) === 0,
  );

/** "Senators", "Republican Senators": many who have a title have no name, unless it is a team's ("Ottawa Senators"). */
export const dropPlurals: NameMender = (document, gazetteer) => {
  const is = (word: string, kind: GazetteerKind): boolean => (gazetteer.word(word.toLowerCase()) & kindBit(kind)) !== 0;
  const isMany = (word: string): boolean => word.endsWith('s') && is(word.slice(0, -1), 'title');
  return eachName(document, (name, { forms }) => {
    const last = forms[name.end - 1]!;
    if (!isMany(last) || name.end - name.start > 2) return [name];
    const people = isSingle(name) ? !isTeam(document, last, gazetteer) : is(forms[name.start]!, 'people');
    return name.type === 'PER' || (name.type === 'ORG' && people) ? [] : [name];
  });
};

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

const COURTESY = /^(?:Mrs?|Ms|Dr|Prof)\.?$/;

/** "Dr. Mann": whoever is addressed like this is a person, whatever else the name may be. */
export const knowAddressed: NameMender = (document) =>
  eachName(document, (name, { forms }) =>
    isSingle(name) && COURTESY.test(forms[name.start - 1] ?? '') ? [{ ...name, type: 'PER' }] : [name],
  );

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
