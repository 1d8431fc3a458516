import type { Name } from '../doc.ts';
import { type Gazetteer, type GazetteerKind, kindBit } from '../models/gazetteer.ts';
import { eachName, isSingle, type NamedSentence, type NameMender, wordsOf } from './document.ts';

/** "the United States": the article is no part of a name; one with a capital may be ("The Hague"). */
export const cutArticles: NameMender = (document) =>
  eachName(document, (name, { forms }) =>
    forms[name.start] === 'the' && !isSingle(name) ? [{ ...name, start: name.start + 1 }] : [name],
  );

/** "US President Ada Lund": titles stand before a name, and before them the country of the office. */
export const cutTitles: NameMender = (document, gazetteer) =>
  eachName(document, (name, sentence) => (name.type === 'PER' ? [cutTitle(name, sentence, gazetteer)] : [name]));

function cutTitle(name: Name, { forms }: NamedSentence, gazetteer: Gazetteer): Name {
  const is = (at: number, ...kinds: GazetteerKind[]): boolean =>
    kinds.some((kind) => (gazetteer.word(forms[at]!.toLowerCase()) & kindBit(kind)) !== 0);
  let { start } = name;
  while (start < name.end && is(start, 'title', 'country', 'people')) start++;
  const title = start > name.start && is(start - 1, 'title');
  return title && start < name.end && /^\p{Lu}/u.test(forms[start]!) ? { ...name, start } : name;
}

/** "Norway's Nordfarm": a country or capital that owns a name is a name of its own. */
export const splitOwners: NameMender = (document, gazetteer) =>
  eachName(document, (name, sentence) => {
    const mark = sentence.forms.findIndex((form, at) => at > name.start && at < name.end - 1 && /^['’]s$/.test(form));
    if (mark < 0) return [name];
    const owner: Name = { type: 'LOC', start: name.start, end: mark };
    const bits = gazetteer.word(wordsOf(sentence, owner).toLowerCase());
    const known = bits & (kindBit('country') | kindBit('capitalCity'));
    return known ? [owner, { ...name, start: mark + 1 }] : [name];
  });
