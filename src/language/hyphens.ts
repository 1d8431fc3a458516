import { HYPHEN_PREFIXES, HYPHEN_SUFFIXES, NO_SYLLABLES } from '../lexicon/affixes.ts';
import type { Span } from '../model/span.ts';

const SYLLABLE = /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|kw|ng|ph|th|kh)?[aeiou]{1,2}(?:y|n|ng|k|l|m|p|t|h|w|r)?$/iu;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

const isGivenName = (left: string, right: string): boolean =>
  [left, right].every((part) => part.length > 1 && SYLLABLE.test(part) && !NO_SYLLABLES.has(part.toLowerCase()));

/** Whether "left-right" is one token: a prefix ("pre-war"), a given name ("Kim Jong-un"), a suffix ("crab-wise"). */
export function keepsHyphen(left: string, right: string, before: string | undefined): boolean {
  if (HYPHEN_PREFIXES.has(left.toLowerCase())) return left.length > 1 || /^\p{Ll}/u.test(right);
  if (HYPHEN_SUFFIXES.has(right.toLowerCase())) return true;
  return before !== undefined && CAPITALISED.test(before) && CAPITALISED.test(left) && isGivenName(left, right);
}

/** The word just before `span`, when a single blank parts the two. */
export const wordBefore = (text: string, span: Span, previous: Span | undefined): string | undefined =>
  previous !== undefined && previous.end + 1 === span.start ? text.slice(previous.start, previous.end) : undefined;
