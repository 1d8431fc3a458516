import { BOILERPLATE, BYLINE, CAPTION, CREDIT_WORDS, type LayoutCue, TWEET } from '../lexicon/layout.ts';
import type { Block } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { DAY_LINE, endOfDateline, startOfLastDay } from './datelines.ts';
import { type Line, linesOf } from './lines.ts';

/** A stretch of text that no sentence crosses, and what part of the layout it is. */
export interface Paragraph extends Span {
  readonly block: Block;
}

/** Longest line, in words, that can be something other than body text. */
const [LONGEST_HEADLINE, LONGEST_HEADING, LONGEST_CAPTION] = [30, 10, 90];
/** A short line is boilerplate as a whole when one sentence of it is. */
const SHORT_LINE = 25;
/** Cues are looked for in this many units of a line; what is longer is a story. */
const LONGEST_LOOK = 1200;

const BULLET = /^(?:[•·▪‣●◦*➢➤]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*\S/u;
const ENDS_SENTENCE = /[.?!…]["”’')\]]*$/u;
const CREDIT = new RegExp(`(?<=[\\p{L}\\p{N})"”’'.]) (?=${CREDIT_WORDS}:\\s?\\S.{0,160}$)`, 'u');
const SENTENCE_EDGE = /(?<=[.!?]["”’)]?)\s+/u;

const wordCount = (words: string): number => words.match(/\S+/g)?.length ?? 0;
const hasCue = (cues: readonly LayoutCue[], words: string): boolean => cues.some(({ pattern }) => pattern.test(words));

/** Whether a sentence or line is page furniture rather than story. */
export const isBoilerplate = (words: string): boolean =>
  words.length <= LONGEST_LOOK && hasCue(BOILERPLATE, words.trim());

interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

function isHeadline(words: string, place: Place): boolean {
  if (place.last || ENDS_SENTENCE.test(words) || /[,;]$/.test(words)) return false;
  const count = wordCount(words);
  return place.first
    ? count <= LONGEST_HEADLINE
    : count <= LONGEST_HEADING && /^[\p{Lu}\d"“'‘]/u.test(words) && !words.endsWith(':');
}

/** What a line is, by what it says and where it stands; the first that applies. */
function blockOf(words: string, place: Place): Block {
  if (words.length > LONGEST_LOOK) return 'body';
  const count = wordCount(words);
  if (hasCue(TWEET, words) && count <= LONGEST_CAPTION) return 'tweet';
  if (count <= SHORT_LINE && [words, ...words.split(SENTENCE_EDGE)].some(isBoilerplate)) return 'boilerplate';
  if (DAY_LINE.test(words)) return 'dateline';
  if (count <= SHORT_LINE && hasCue(BYLINE, words)) return 'byline';
  if (count <= LONGEST_CAPTION && hasCue(CAPTION, words)) return 'caption';
  if (BULLET.test(words)) return 'list';
  return isHeadline(words, place) ? 'headline' : 'body';
}

/** "The harbour at dawn Credit: Jane Roe": the caption, and the credit apart. */
function splitCredit(text: string, line: Span): Paragraph[] {
  const tail = Math.max(line.start, line.end - LONGEST_LOOK);
  const match = CREDIT.exec(text.slice(tail, line.end));
  if (match === null) return [];
  const at = tail + match.index;
  const block = wordCount(text.slice(line.start, at)) <= LONGEST_CAPTION ? 'caption' : 'body';
  return [
    { start: line.start, end: at, block },
    { start: at, end: line.end, block: 'boilerplate' },
  ];
}

function paragraphsOf(text: string, line: Line, place: Place): Paragraph[] {
  const credited = splitCredit(text, line);
  if (credited.length > 0) return credited;
  const start = endOfDateline(text, line);
  const end = startOfLastDay(text, line);
  const words = text.slice(start, end).trimEnd();
  const block = start > line.start ? 'body' : blockOf(words, end < line.end ? { ...place, last: false } : place);
  const parts: Paragraph[] = [
    { start: line.start, end: start, block: 'dateline' },
    { start, end, block },
    { start: end, end: line.end, block: 'dateline' },
  ];
  return parts.filter((part) => part.end > part.start);
}

/** Parts an article into its paragraphs and says what each is; nothing is left out. */
export function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) =>
    paragraphsOf(text, line, { first: index === 0, last: index === lines.length - 1 }),
  );
}
