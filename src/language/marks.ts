import { COMMON_ABBREVIATIONS, NUMBER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { UNITS } from '../lexicon/affixes.ts';
import { COMPOUND_NOUN } from './compounds.ts';

/** Returns where the token that starts at `at` ends, or `at` when this kind of token does not start there. */
export type Recogniser = (text: string, at: number) => number;

// Every quantifier is bounded, so that a failed try costs no more than a word and any text is read in linear time.
const pattern =
  (...parts: readonly RegExp[]): Recogniser =>
  (text, at) => {
    for (const part of parts) {
      part.lastIndex = at;
      if (part.test(text)) return part.lastIndex;
    }
    return at;
  };

const matches = (regexp: RegExp, text: string, at: number): boolean => {
  regexp.lastIndex = at;
  return regexp.test(text);
};

/** "https://…", "www.…", "pic.twitter.com/…"; a full stop after it is not part of it. */
const url = pattern(
  /(?:https?:\/\/|ftp:\/\/|www\.|pic\.twitter\.com\/|t\.co\/|bit\.ly\/)[^\s<>"”“]{0,2000}[^\s<>"”“.,;:!?)\]'’…]/uy,
);

const TOP_LEVEL = 'com|org|net|gov|edu|info|tv|co|uk|us|de|fr|ru|ir|iq|il|eu|io|me|news|doc|pdf|xls|jpg|png|html?|txt';

/** "bbc.co.uk", "report.pdf". */
const domain = pattern(
  new RegExp(
    `[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,62}){0,4}\\.(?:${TOP_LEVEL})(?![\\p{L}\\p{N}'’])` +
      '(?:/[^\\s<>"”]{0,200}[^\\s<>"”.,;:!?)\\]])?',
    'uy',
  ),
);

/** "name@example.org", "Rice@ENRON". */
const address = pattern(
  /[\p{L}\p{N}_][\p{L}\p{N}_.+%-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,6}/uy,
);

/** "@handle", "#tag". */
const handle = pattern(/[@#][\p{L}_][\p{L}\p{M}\p{N}_]{0,99}/uy);

/** "U.S.", "p.m.", "Ph.D.", "J.K." */
const acronym = pattern(/(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?/uy, /Ph\.D\.?|[MB]\.Sc\.?/y);

const isTitle: ReadonlySet<string> = new Set(TITLE_ABBREVIATIONS);
const isCommon: ReadonlySet<string> = new Set(COMMON_ABBREVIATIONS);
const isBeforeNumber: ReadonlySet<string> = new Set(NUMBER_ABBREVIATIONS);
const ABBREVIATION = /(\p{L}{1,14}(?:['’]t)?)\./uy;
const NUMBER_NEXT = /[.,]?\s{0,3}(?:[\d(]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,8}\.? \d)/uy;
const NAME_NEXT = /\s?\p{Lu}[\p{L}\p{M}'’.-]/uy;

/** "Gen.", "Inc.", "No. 5", "J. Smith": a word whose full stop belongs to it. */
const abbreviation: Recogniser = (text, at) => {
  ABBREVIATION.lastIndex = at;
  const word = ABBREVIATION.exec(text)?.[1];
  if (word === undefined) return at;
  const end = at + word.length + 1;
  if (isTitle.has(word) || isCommon.has(word)) return end;
  if (isBeforeNumber.has(word) && matches(NUMBER_NEXT, text, end)) return end;
  const initial = word.length === 1 && word !== 'I' && word === word.toUpperCase();
  return initial && matches(NAME_NEXT, text, end) ? end : at;
};

const NUMBER = new RegExp(
  [
    '\\d{4}-\\d{2}-\\d{2}', // 2020-01-03
    '\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}', // 01/03/2020
    '(?:[+]?1-)?\\d{3}-\\d{3}-\\d{4}', // telephone
    '\\d{3}-\\d{4}(?!\\d)',
    '\\d{1,3}/\\d{1,3}(?![\\d/])', // 9/11, 1/2
    '\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)', // 6:30
    '\\d{1,3}(?:,\\d{3}){1,9}(?!\\d)(?:\\.\\d{1,20})?', // 200,000.5
    '\\d{1,120}(?:\\.\\d{1,20}){0,6}', // 3.5, 2.1.3
    '(?<![\\p{L}\\p{N}.])\\.\\d{1,20}', // .45
  ].join('|'),
  'uy',
);
const LETTERS = /[\p{L}\d]{1,30}/uy;
const GENITIVE_YEARS = /0['’]s(?![\p{L}\p{N}])/uy;

/** Numbers with what is written to them: "20th", "1980s", "4G"; units stand alone: "430|km". */
const number: Recogniser = (text, at) => {
  NUMBER.lastIndex = at;
  if (!NUMBER.test(text)) return at;
  const end = NUMBER.lastIndex;
  if (matches(GENITIVE_YEARS, text, end - 1)) return end + 2;
  LETTERS.lastIndex = end;
  const letters = LETTERS.exec(text)?.[0];
  return letters === undefined || UNITS.has(letters) ? end : end + letters.length;
};

/** "'80s", "'em", "'s" after a full stop or a digit. */
const apostrophe = pattern(
  /['’](?:\d{2}s?|em|til|cause|tis|twas)(?![\p{L}\p{N}])/iuy,
  /['’](?:s|re|ll|ve|d|m)(?![\p{L}\p{N}])/iuy,
);

/** "US$", "AT&T", ":)". */
const compound = pattern(
  /(?:US|HK|NZ|[ACNRS])\$/y,
  /\p{Lu}{1,4}&\p{Lu}{1,3}(?![\p{L}\p{N}])/uy,
  /[:;=]-?[)(DP](?![\p{L}\p{N}])/uy,
);

/** "mother-in-law", "passers-by". */
const compoundNoun = pattern(COMPOUND_NOUN);

/** The same mark several times is one token: "...", "--", "!!!", "``". */
const run = pattern(
  /\.{2,60}|-{2,120}|[!?]{2,60}|\*{2,120}|={2,120}|_{2,120}|\+{2,60}|~{2,60}|#{2,60}|<{2,9}|>{2,9}|''|``|’’/y,
);

const PICTURE = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic})(?:\\p{Emoji_Modifier}|\\uFE0F){0,2}';

/** An emoji with its modifiers, joined ones and flags included. */
const emoji = pattern(/\p{Regional_Indicator}{2}/uy, new RegExp(`${PICTURE}(?:\\u200D${PICTURE}){0,8}`, 'uy'));

/** What is tried before a plain word, in this order; the first that matches wins. */
export const recognisers: readonly Recogniser[] = [
  url,
  address,
  handle,
  acronym,
  domain,
  abbreviation,
  number,
  apostrophe,
  compound,
  compoundNoun,
  run,
  emoji,
];
