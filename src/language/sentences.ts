import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { AFTER_TIME, SENTENCE_STARTERS, SPEECH_VERBS } from '../lexicon/sentence-words.ts';
import type { Word } from './tokens.ts';

/** Most tokens in one sentence; a longer one is cut, so that parsing stays linear in the length of any text. */
export const LONGEST_SENTENCE = 200;

/** Most closing or opening marks looked over at a sentence's edge. */
const MOST_MARKS = 12;

const isTitle: ReadonlySet<string> = new Set(TITLE_ABBREVIATIONS.map((word) => `${word}.`));
const TERMINAL = /^(?:[.。！？]|[!?]+|\.{2,}|…)$/;
const ELLIPSIS = /^(?:\.{2,}|…)$/;
const ABBREVIATION = /^\p{L}.*\.$/su;
const CLOSER = /^(?:["”’'»)\]}]|''|’’)$/;
const STRAIGHT = /^["']$/;
const OPENER = /^(?:["“‘'«([{„‹]|``|‘‘)$/;
const STARTS_UPPER = /^[\p{Lu}\p{Lt}\p{Lo}\d#@$£€]/u;
// "iPhone" and "eBay" may begin a sentence; other words in small letters go on.
const CONTINUES = /^(?:\p{Ll}+(?!\p{Lu})(?:\P{L}|$)|[,;:–—-])/u;
const PLAIN_WORD = /^\p{Lu}?\p{Ll}{2,}$/u;
/** Initials, and abbreviations that introduce what follows. */
const NEVER_LAST = /^(?:\p{Lu}|e\.g|i\.e|cf|viz|vs|c|ca|approx|incl)\.$/iu;
const FIGURE = /^(?:Figure|Fig\.|Table|Box|Map|Chart)$/;
const TIME = /^[ap]\.m\.$/i;

const adjacent = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** A straight quote closes when it touches what is before it and not what follows. */
function closes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !CLOSER.test(word.text) || !adjacent(words[at - 1], word)) return false;
  return !STRAIGHT.test(word.text) || !adjacent(word, words[at + 1]) || !/^[\p{L}\p{N}]/u.test(textAt(words, at + 1));
}

/** "[4]", "[12][13]" and "[citation needed]" after the full stop belong to the sentence before. */
function afterCitation(words: readonly Word[], at: number): number {
  if (textAt(words, at) !== '[' || !/^[\p{Ll}\d…]/u.test(textAt(words, at + 1))) return at;
  for (let end = at + 2; end < at + MOST_MARKS / 2; end += 1) if (textAt(words, end) === ']') return end + 1;
  return at;
}

/** First index after the marks that still belong to the sentence that ends at `at`. */
function afterClosers(words: readonly Word[], at: number): number {
  const limit = Math.min(words.length, at + MOST_MARKS);
  let next = at + 1;
  while (next < limit) {
    const cited = afterCitation(words, next);
    if (cited > next) next = cited;
    else if (closes(words, next) || (TERMINAL.test(textAt(words, next)) && adjacent(words[next - 1], words[next])))
      next += 1;
    else break;
  }
  return next;
}

/** The first word at or after `at` that is no opening quote or bracket. */
function firstWord(words: readonly Word[], at: number): string {
  const limit = at + MOST_MARKS;
  let next = at;
  while (next < limit && OPENER.test(textAt(words, next))) next += 1;
  return textAt(words, next);
}

/** `"Stop!" Smith said`: the quote is part of the sentence that names its speaker. */
function isSpeechTag(words: readonly Word[], at: number): boolean {
  return (
    words.slice(at, at + 4).some((word) => SPEECH_VERBS.has(word.text)) && !SENTENCE_STARTERS.has(textAt(words, at))
  );
}

/** "the U.S. The …" ends a sentence, "the U.S. Senate" and "Gen. Smith" do not. */
function abbreviationEnds(words: readonly Word[], at: number, next: number): boolean {
  const text = textAt(words, at);
  const follower = firstWord(words, next);
  if (isTitle.has(text) || NEVER_LAST.test(text)) return false;
  if (TIME.test(text)) return STARTS_UPPER.test(follower) && !AFTER_TIME.has(follower) && !/^\d/.test(follower);
  if (text === 'etc.') return STARTS_UPPER.test(follower);
  return SENTENCE_STARTERS.has(follower);
}

function terminalEnds(words: readonly Word[], at: number, next: number): boolean {
  const text = textAt(words, at);
  const quoted = next > at + 1 && text !== '.';
  if (quoted && isSpeechTag(words, next)) return false;
  if (ELLIPSIS.test(text)) return /^\p{Lu}/u.test(firstWord(words, next)) && !adjacent(words[next - 1], words[next]);
  return !CONTINUES.test(firstWord(words, next)) || OPENER.test(textAt(words, next));
}

/** "week.The", "(VIDEO)The": a capital right after a full stop or bracket where a blank was lost. */
function blankLost(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  if (!adjacent(mark, after) || !/^\p{Lu}/u.test(after?.text ?? '')) return false;
  if (mark?.text === ')') return PLAIN_WORD.test(after?.text ?? '') && /^\p{L}{2,}$/u.test(before?.text ?? '');
  // "the 17th.Prosecutors", but not "3.Introduction"
  if (/^\d+(?:st|nd|rd|th)?$/.test(before?.text ?? '')) return at > 2 && PLAIN_WORD.test(after?.text ?? '');
  return PLAIN_WORD.test(before?.text ?? '') || !adjacent(before, mark) || CLOSER.test(before?.text ?? '');
}

/** `ended."Nobody`, `said.“We`, `risk.[How`: where the blank beside a quote was lost, the first word of what follows; else 0. */
function gluedQuote(words: readonly Word[], at: number, start: number): number {
  const [before, mark, quote, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!quote || !/^["“[]$/.test(quote.text) || !/^[.?!]$/.test(mark?.text ?? '')) return 0;
  if (!adjacent(before, mark) || !adjacent(mark, quote) || !adjacent(quote, after)) return 0;
  if (!/^\p{Lu}/u.test(after?.text ?? '') || !/^(?:\p{Lu}?\p{Ll}{2,}|\d+\p{Ll}{0,2})$/u.test(before?.text ?? ''))
    return 0;
  // A straight quote closes what the sentence has opened; else it opens the next one.
  const opened = quote.text === '"' && words.slice(start, at).filter(({ text }) => text === '"').length % 2 === 1;
  return opened ? at + 2 : at + 1;
}

/** "Figure 1.5 The harbour …": the label of a picture before its caption. */
const isLabel = (words: readonly Word[]): boolean =>
  FIGURE.test(textAt(words, 0)) &&
  /^[\dA-Z][\d.]*$/.test(textAt(words, 1)) &&
  /^\p{Lu}\p{Ll}*$/u.test(textAt(words, 2));

/** Whether a full stop, question mark or ellipsis with what closes after it ends a sentence. */
function markEnds(words: readonly Word[], at: number, next: number): boolean {
  const tight = adjacent(words[next - 1], words[next]) && next === at + 1;
  return tight ? blankLost(words, at) : terminalEnds(words, at, next);
}

/** Index of the first word of the next sentence if one ends at word `at`, else 0. */
function endsAt(words: readonly Word[], at: number, start: number): number {
  const text = textAt(words, at);
  const glued = gluedQuote(words, at, start);
  if (glued > 0) return glued;
  if (text === ')' && blankLost(words, at)) return at + 1;
  if (at === 1 && isLabel(words)) return 2;
  const next = afterClosers(words, at);
  if (next >= words.length) return 0;
  const ends = TERMINAL.test(text)
    ? markEnds(words, at, next)
    : ABBREVIATION.test(text) && abbreviationEnds(words, at, next);
  return ends ? next : 0;
}

/** Where a sentence that is too long is cut: after the last comma or semicolon in its second half, or anywhere. */
function cutOf(words: readonly Word[], start: number): number {
  for (let at = start + LONGEST_SENTENCE - 1; at >= start + LONGEST_SENTENCE / 2; at -= 1)
    if (textAt(words, at) === ',' || textAt(words, at) === ';') return at + 1;
  return start + LONGEST_SENTENCE;
}

/** A time or a letter at the head of a line, which says when or who speaks and is no part of the sentence: "18:42 It is over.", "Q: Did you?" */
function stampEnds(words: readonly Word[]): number {
  const first = textAt(words, 0);
  if (/^([QA]|Update|UPDATE)$/.test(first) && textAt(words, 1) === ':') return 2;
  if (!/^([01]?\d|2[0-3])[:.][0-5]\d$/.test(first)) return 0;
  let at = 1;
  while (/^([ap]\.?m\.?|GMT|UTC|BST|CET|EST|[:–—-])$/i.test(textAt(words, at))) at++;
  return /^\p{Lu}/u.test(textAt(words, at)) && words.length > at + 1 ? at : 0;
}

/** Groups the words of one paragraph into sentences. */
export function splitSentences(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let start = 0;
  const closeAt = (end: number) => {
    while (end - start > LONGEST_SENTENCE) {
      const cut = cutOf(words, start);
      sentences.push(words.slice(start, cut));
      start = cut;
    }
    if (end > start) sentences.push(words.slice(start, end));
    start = end;
  };
  let at = stampEnds(words);
  closeAt(at);
  while (at < words.length) {
    const next = endsAt(words, at, start);
    if (next > 0) closeAt(next);
    at = Math.max(at + 1, next);
  }
  closeAt(words.length);
  return sentences;
}
