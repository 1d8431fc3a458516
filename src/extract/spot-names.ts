import type { Name, Sentence, Token } from '../language/doc.ts';
import { bodyNamed } from '../lexicon/bodies.ts';
import { FEASTS, WEEKDAYS } from '../lexicon/calendar.ts';
import { GENDERED, TITLES } from '../lexicon/people.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/places.ts';
import { setOf } from '../lexicon/words.ts';
import type { EntityType } from '../model/claim.ts';
import { genderOfName } from './gender.ts';
import type { Gender, Hint } from './hint.ts';
import { countryAt, countryHint, demonymHint } from './spot-countries.ts';
import { joinNames } from './spot-joined.ts';
import { shownByWords } from './spot-shown.ts';
import { bodiesBeside, datelinePlace, inSentence, isNoBody, isShouted, lettersHint } from './spot-unrecognised.ts';
import { base, range, textOf } from './text.ts';

const titles = setOf(TITLES);
const male = new Set(GENDERED.male);
const female = new Set(GENDERED.female);
const TYPE: Readonly<Record<Name['type'], EntityType>> = { PER: 'Person', ORG: 'Group', LOC: 'Place' };

const bare = (token: Token): string => token.text.toLowerCase().replace(/\.$/, '');

/** Whether a word is a rank, an office or a form of address. */
export const isTitle = (token: Token): boolean => titles.has(bare(token));

/** Gender that a word shows, if it does. */
export const genderOf = (word: string): Gender | undefined => {
  const key = word.toLowerCase().replace(/\.$/, '');
  return male.has(key) ? 'male' : female.has(key) ? 'female' : undefined;
};

/** Proper names, with titles cut off, and adjectives that name a country. */
export function spotNames(sentence: Sentence): Hint[] {
  const parts = sentence.names
    .flatMap((name) => [
      ...splitName(sentence, name).map((part) => nameHint(sentence, part)),
      ...countryInside(sentence, name),
    ])
    .filter((hint) => hint !== undefined);
  const hints = joinNames(sentence, parts);
  hints.push(...bodiesBeside(sentence, hints), ...datelinePlace(sentence, hints));
  hints.push(...shownByWords(sentence, hints, ({ from, to }) => personHint(sentence, from, to)));
  const taken = new Set(hints.flatMap((hint) => range(hint.from, hint.to)));
  const shouted = isShouted(sentence);
  for (const token of sentence.tokens) {
    if (taken.has(token.index) || !/^\p{Lu}/u.test(token.text)) continue;
    const hint = countryHint(sentence, token) ?? (shouted ? undefined : lettersHint(sentence, token));
    if (hint) hints.push(hint);
  }
  return hints.sort((a, b) => a.start - b.start);
}

const textBefore = (tokens: readonly Token[], at: number): string => `${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`;

/** Where one recognised name is really two: an owner's mark, a dash, or a body "of the" larger body. */
function splitName({ tokens }: Sentence, name: Name): Name[] {
  const holder = /^(Secretary|Minister) of$/.test(textBefore(tokens, name.start))
    ? officeTo(tokens, name.start, name.end)
    : 0;
  if (holder > 0) return [{ type: 'PER', start: holder, end: name.end }];
  const inside = (at: number): boolean => at > name.start && at < name.end - 1;
  const mark = tokens.findIndex((token, at) => inside(at) && token.xpos === 'POS');
  const owner = tokens
    .slice(name.start, Math.max(name.start, mark))
    .map((token) => token.text)
    .join(' ');
  if (mark > 0 && countryNamed(owner))
    return [
      { type: 'LOC', start: name.start, end: mark },
      { ...name, start: mark + 1 },
    ];
  const dash = tokens.findIndex((token, at) => inside(at) && /^[–—]$/.test(token.text));
  if (dash > 0)
    return [
      { ...name, end: dash },
      { ...name, start: dash + 1 },
    ];
  const of = tokens.findIndex(
    (token, at) => inside(at) && token.text === 'of' && tokens[at + 1]?.text === 'the' && at - name.start > 1,
  );
  const larger = of > 0 && LARGER.test(tokens[name.end - 1]?.text ?? '') && name.end - of > 3;
  return larger
    ? [
        { ...name, end: of },
        { ...name, start: of + 2 },
      ]
    : [name];
}

/** Last words of bodies that have bodies of their own. */
const LARGER =
  /^(corps|army|forces?|guards?|ministry|party|union|nations|government|police|council|parliament|navy|republic)$/i;

/** "German Parliament", "US Supreme Court": a body's name that opens with its country. */
function countryInside(sentence: Sentence, name: Name): (Hint | undefined)[] {
  const first = sentence.tokens[name.start];
  if (name.type !== 'ORG' || name.end - name.start < 2 || !first) return [];
  const country =
    countryOfDemonym(first.text) ?? (first.text === first.text.toUpperCase() ? countryNamed(first.text) : undefined);
  return country
    ? [countryAt(sentence, { from: name.start, to: name.start + 1, name: country.name, form: 'metonym' })]
    : [];
}

/** Token bounds of a name without a leading article, a trailing possessive or a comma. */
function trimmed({ tokens }: Sentence, { start, end }: Name): [from: number, to: number] {
  let [from, to] = [start, end];
  while (to > from && /^(['’]s?|,|\.)$/.test(tokens[to - 1]?.text ?? '')) to--;
  while (to > from + 1 && Object.hasOwn(WEEKDAYS, (tokens[to - 1]?.text ?? '').toLowerCase())) to--;
  while (from < to - 1 && /^(the|an?|,|neighbou?ring|nearby)$/i.test(tokens[from]?.text ?? '')) from++;
  return [from, to];
}

function nameHint(sentence: Sentence, name: Name): Hint | undefined {
  const [from, to] = trimmed(sentence, name);
  if (from >= to) return undefined;
  const text = textOf(sentence, from, to);
  if (isNoBody(text) || FEASTS.has(text.toLowerCase())) return undefined;
  if (sentence.block === 'dateline') return datelineHint(sentence, { ...name, start: from, end: to }, text);
  if (name.type === 'PER' && !bodyNamed(text)) return personHint(sentence, from, to);
  const country = countryNamed(text);
  if (country) return countryAt(sentence, { from, to, name: country.name, form: 'name' });
  const demonym = countryOfDemonym(text);
  if (demonym) return demonymHint(sentence, { from, to }, demonym.name);
  const kind = bodyNamed(text);
  if (kind) return { ...base(sentence, from, to), form: 'name', type: 'Group', kind, name: text, rule: 'body' };
  return { ...base(sentence, from, to), form: 'name', type: TYPE[name.type], name: text, rule: 'name' };
}

/** A dateline names where the story was written; the agency in it is a credit. */
function datelineHint(sentence: Sentence, { type, start, end }: Name, text: string): Hint | undefined {
  if (type !== 'LOC' && text !== text.toUpperCase()) return undefined;
  const country = countryNamed(text);
  if (country) return countryAt(sentence, { from: start, to: end, name: country.name, form: 'name' });
  return { ...base(sentence, start, end), form: 'name', type: 'Place', name: inSentence(text), rule: 'dateline' };
}

/** "Major General Adam Reyes": the title is evidence, the name is "Adam Reyes". */
function personHint(sentence: Sentence, from: number, to: number): Hint {
  const { tokens } = sentence;
  const start = afterTitles(sentence, from, to);
  const first = titleFrom(sentence, start);
  const words = tokens.slice(first, start);
  const gender = words.map((token) => genderOf(token.text)).find(Boolean) ?? genderOfFirstName(tokens.slice(start, to));
  const [head, tail] = [words[0], words.at(-1)];
  return {
    ...base(sentence, start, to),
    form: 'name',
    type: 'Person',
    name: textOf(sentence, start, to),
    rule: 'name',
    ...(gender ? { gender } : {}),
    ...(head && tail ? { title: { start: head.start, end: tail.end, text: textOf(sentence, first, start) } } : {}),
  };
}

/** What offices are of: "Secretary of State", "Minister of Foreign Affairs", "Chief of Staff". */
const OFFICE =
  /^(State|Defen[cs]e|Justice|Interior|Staff|Treasury|Health|Finance|Energy|Education|Labou?r|Transport(ation)?|Agriculture|Commerce|Homeland|Security|Foreign|Home|Internal|External|Public|Affairs|Economy|Culture|Environment|Trade|Tourism|Information|Communications?|Operations|Intelligence|National)$/;

/** Whether a word may stand within an office, before a name: "of State". */
const isOfficeWord = ({ text }: Token): boolean => OFFICE.test(text) || /^(of|and|the)$/.test(text);

/** "of Defense", "of Foreign Affairs": what an office is of; "of" alone leads to somebody else. */
export const isOffice = (words: readonly Token[]): boolean =>
  words.every(isOfficeWord) && OFFICE.test(words.at(-1)?.text ?? '');

/** Where the titles before a name begin: "Secretary of Defense", "Major General". */
function titleFrom({ tokens }: Sentence, start: number): number {
  let first = start;
  while (isTitleBefore(tokens[first - 1]) || (first > 0 && isOfficeWord(tokens[first - 1] as Token))) first--;
  while (first < start && !isTitleBefore(tokens[first])) first++;
  return first;
}

/** What a given name shows; a name of one word may be a family's. */
const genderOfFirstName = ([first, ...more]: readonly Token[]): Gender | undefined =>
  first && more.length > 0 ? genderOfName(first.text) : undefined;

/** "The Dane Mikkel Toft": where somebody is from is no part of the name. */
const afterDemonym = (tokens: readonly Token[], from: number, to: number): number =>
  to - from > 2 && countryOfDemonym(tokens[from]?.text ?? '') ? from + 1 : from;

/** Where the name itself begins: after titles, and after the country or body that stands before them. */
function afterTitles({ tokens }: Sentence, from: number, to: number): number {
  let start = afterDemonym(tokens, from, to);
  for (let at = start; at < to - 1; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const office = token && next && /^(of|and)$/.test(token.text) ? officeTo(tokens, at + 1, to) : 0;
    if (office > 0 && at >= start && at - 1 <= start) start = office;
    if (!token || !next || !isTitle(token) || !/^\p{Lu}/u.test(next.text) || /^(jr|sr|ii|iii|iv)\.?$/i.test(next.text))
      continue;
    const before = tokens.slice(start, at).map((word) => word.text);
    const cut =
      before.length === 0 ||
      before.every(
        (word) =>
          countryNamed(word) !== undefined ||
          countryOfDemonym(word) !== undefined ||
          titles.has(word.toLowerCase().replace(/\.$/, '')),
      );
    if (cut || countryNamed(before.join(' '))) start = at + 1;
  }
  return start;
}

/** Behind "of": where what the office is of ends, if a name goes on there. */
function officeTo(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isOfficeWord(tokens[at] as Token)) at++;
  return at > from && at < to && /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? at : 0;
}

/** Capitalised titles stand before a name as part of it; small ones are descriptions of their own. */
const isTitleBefore = (token: Token | undefined): boolean =>
  token !== undefined && isTitle(token) && /^\p{Lu}/u.test(token.text);
