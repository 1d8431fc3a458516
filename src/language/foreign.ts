import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';

/** Names the language of a text in English ("German"), or undefined where that is not certain; handed in, because a table is needed. */
export type LanguageOf = (text: string) => string | undefined;

/** Paragraphs shorter than so many letters go with the text around them: names and captions look like any language. */
const TELLING = 60;
/** Of what is long enough to tell, no more than this is looked at: a language does not change within it. */
const LOOKED_AT = 2000;
const NATIVE = 'English';

/** What of a text is not English. */
export interface Foreign {
  readonly spans: readonly Span[];
  /** Languages in the order in which they come. */
  readonly languages: readonly string[];
  /** Nothing that could be told is English. */
  readonly whole: boolean;
}

interface Paragraph extends Span {
  readonly language: string | undefined;
}

/** Words that hardly any other language has: one in sixteen is enough, whatever the names around them look like. */
const UNMISTAKABLE =
  /\b(?:the|and|that|said|were|which|who|their|been|would|from|this|with|after|told|reported|against|about|where|when|while)\b/gi;
const ONE_IN = 16;

const soundsEnglish = (text: string): boolean =>
  (text.match(UNMISTAKABLE)?.length ?? 0) * ONE_IN >= text.split(/\s+/).length;

const LETTER = /\p{L}/u;
const WIDE = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Letters, where those of scripts that need few of them for a word count three times. */
function lettersIn(text: string): number {
  let letters = 0;
  for (const sign of text) if (LETTER.test(sign)) letters += WIDE.test(sign) ? 3 : 1;
  return letters;
}

/** Finds the paragraphs that are not English; short ones go with those before them. */
export function findForeign(text: string, languageOf: LanguageOf): Foreign {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line): Paragraph => {
    const start = line.index;
    const words = line[0].slice(0, LOOKED_AT);
    const end = start + line[0].length;
    if (lettersIn(words) < TELLING) return { start, end, language: undefined };
    return { start, end, language: soundsEnglish(words) ? NATIVE : languageOf(words) };
  });
  const told = paragraphs.flatMap(({ language }) => language ?? []);
  const languages = [...new Set(told.filter((language) => language !== NATIVE))];
  const whole = languages.length > 0 && !told.includes(NATIVE);
  if (whole) return { spans: [{ start: 0, end: text.length }], languages, whole };
  let last = told[0];
  const spans = paragraphs.filter(({ language }) => {
    last = language ?? last;
    return last !== undefined && last !== NATIVE;
  });
  return { spans: spans.map(({ start, end }) => ({ start, end })), languages, whole };
}

/** The code of what is said about text that is not English. */
export const NOT_ENGLISH = 'not-english';

/** Says so once an article. */
export function tellForeign({ spans, languages, whole }: Foreign): Problem[] {
  if (spans.length === 0) return [];
  const what = `not English (${languages.join(', ')})`;
  if (whole) return [{ code: NOT_ENGLISH, message: `The text is ${what}: nothing in it was read.` }];
  const paragraphs = spans.length === 1 ? 'One paragraph is' : `${spans.length} paragraphs are`;
  const left = spans.length === 1 ? 'it was not read' : 'they were not read';
  return [{ code: NOT_ENGLISH, message: `${paragraphs} ${what}: ${left}.` }];
}
