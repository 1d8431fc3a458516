import { bodyNamed } from '../../lexicon/bodies.ts';
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

/** "Ada Lund of the Harbour Union": the body that a person is of has a name of its own. */
export const splitMembers: NameMender = (document, gazetteer) =>
  eachName(document, (name, sentence) => {
    const { forms } = sentence;
    const of = name.type === 'PER' ? forms.indexOf('of', name.start + 2) : -1;
    if (of < 0 || of >= name.end - 1) return [name];
    const body: Name = { type: 'ORG', start: forms[of + 1] === 'the' ? of + 2 : of + 1, end: name.end };
    const isBody =
      (gazetteer.word(forms[name.end - 1]!.toLowerCase()) & kindBit('organisation')) !== 0 ||
      bodyNamed(wordsOf(sentence, body)) !== undefined;
    const titled = gazetteer.word(forms[of - 1]!.toLowerCase()) & kindBit('title');
    return isBody && !titled && body.start < body.end ? [{ ...name, end: of }, body] : [name];
  });

const DOLLARS: ReadonlySet<string> = new Set(['US', 'U.S.', 'A', 'AU', 'C', 'HK', 'NZ', 'S']);

/** "US$ 10 billion": the country of a currency does nothing; one that is given money ("the US $5 billion") may. */
export const dropCurrencies: NameMender = (document) =>
  eachName(document, (name, { forms }) => {
    const money = isSingle(name) && forms[name.end] === '$' && DOLLARS.has(forms[name.start]!);
    return money && !/^the$/i.test(forms[name.start - 1] ?? '') ? [] : [name];
  });

const HONOURS: ReadonlySet<string> = new Set(['QC', 'KC', 'SC', 'MP', 'MEP', 'MBE', 'OBE', 'CBE', 'MD', 'PhD', 'Esq']);

/** "Ada Lund, QC": letters behind a person are honours, no body. */
export const dropHonours: NameMender = (document) =>
  eachName(document, (name, { forms, names }) => {
    const honour = isSingle(name) && HONOURS.has(forms[name.start]!) && forms[name.start - 1] === ',';
    return honour && names.some(({ type, end }) => type === 'PER' && end === name.start - 1) ? [] : [name];
  });
