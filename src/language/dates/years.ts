import { BEFORE_YEAR, DECADES } from '../../lexicon/calendar.ts';
import { ACTION_NOUNS } from '../../lexicon/verb-words.ts';
import type { Token } from '../doc.ts';
import { dayOf } from './days.ts';
import { yearAt } from './explicit.ts';
import { approximate, centuryReach, decadeReach, partOf, spanReach, yearReach } from './reach.ts';
import { type Match, type Pattern, partBefore, type Scan, wordAt } from './scan.ts';

const DASH = /^[-–—/]$/;
const events: ReadonlySet<string> = new Set([
  ...ACTION_NOUNS.words,
  'game',
  'olympics',
  'flood',
  'championship',
  'sanction',
]);

/** "1980-1988", "1980–88": the second year in full. */
function rangeEnd(scan: Scan, at: number): number | undefined {
  const first = yearAt(scan, at);
  if (first === undefined || !DASH.test(wordAt(scan, at + 1))) return undefined;
  const short = /^\d{2}$/.test(wordAt(scan, at + 2))
    ? Math.floor(first / 100) * 100 + Number(wordAt(scan, at + 2))
    : undefined;
  const last = yearAt(scan, at + 2) ?? short;
  return last !== undefined && last > first ? last : undefined;
}

/** "(1980-1988)", "the 1980-88 war". */
export const yearRange: Pattern = (scan, at): Match | undefined => {
  const [first, last] = [yearAt(scan, at), rangeEnd(scan, at)];
  if (first === undefined || last === undefined) return undefined;
  return {
    from: at,
    to: at + 3,
    kind: 'interval',
    reach: { edtf: `${first}/${last}`, min: dayOf(first, 1, 1), max: dayOf(last, 12, 31), basis: 'explicit' },
  };
};

/** Whether the number counts things or is a time: "in 2000 homes", "by 1500 GMT". */
function isQuantity(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next === undefined || (wordAt(scan, at - 1) === 'the' && isEvents(next))) return false;
  return next.xpos === 'NNS' || /^(?:gmt|utc|est|et|hours|local|percent|%|km|miles|-|:)$/.test(wordAt(scan, at + 1));
}

/** "the 2015 bombings": plurals of what happens; of other things there may be two thousand. */
const isEvents = (next: Token | undefined): boolean =>
  next?.xpos === 'NNS' && (events.has(next.lemma.toLowerCase()) || next.lemma.endsWith('ing'));

/** A determiner or possessive before and an event's noun after: "the 2015 deal", "Iran's 2009 election". */
function isBeforeEvent(scan: Scan, at: number): boolean {
  const [before, next] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  const opens =
    before !== undefined &&
    (/^(?:the|a|its|their|his|her|'s|’s|'|’)$/.test(wordAt(scan, at - 1)) || before.tag === 'ADJ');
  const noun =
    next?.xpos === 'NN' ||
    isEvents(next) ||
    next?.tag === 'ADJ' ||
    (next?.tag === 'PROPN' && !/^\p{Lu}+$/u.test(next.text));
  return opens && noun === true;
}

/** "in 1996, 2000 and 2004": a year that follows one. */
const followsYear = (scan: Scan, at: number): boolean =>
  /^(?:,|and|or|to|until|through)$/.test(wordAt(scan, at - 1)) && yearAt(scan, at - 2) !== undefined;

/** "in 1989", "since 2011", "around 1980", "the 2015 deal", "mid-2019", "early 2020". */
export const year: Pattern = (scan, at): Match | undefined => {
  const number = yearAt(scan, at);
  if (number === undefined || isQuantity(scan, at)) return undefined;
  const { part, from } = partBefore(scan, at);
  const before = wordAt(scan, from - 1);
  const back = before === 'to' && wordAt(scan, from - 2) === 'back';
  const told =
    part !== undefined || back || BEFORE_YEAR.has(before) || followsYear(scan, at) || isBeforeEvent(scan, at);
  if (!told) return undefined;
  const reach = partOf(yearReach(number, 'explicit'), part);
  const near = /^(?:around|circa|c\.|about)$/.test(before) && part === undefined;
  return { from: near ? from - 1 : from, to: at + 1, kind: 'point', reach: near ? approximate(reach) : reach };
};

/** First year of a decade: "1980s", "1980's", "'80s", "80s", "eighties". */
function decadeAt(scan: Scan, at: number): number | undefined {
  const word = wordAt(scan, at);
  const full = /^(1\d|20)(\d)0'?s$/.exec(word);
  if (full !== null) return Number(`${full[1]}${full[2]}0`);
  const short = /^'?([3-9])0'?s$/.exec(word);
  if (short !== null)
    return wordAt(scan, at - 1) === 'the' || word.startsWith("'") || partBefore(scan, at).part
      ? 1900 + 10 * Number(short[1])
      : undefined;
  return Object.hasOwn(DECADES, word) && wordAt(scan, at - 1) === 'the' ? DECADES[word] : undefined;
}

/** "in the 1980s", "the late 1990s", "the '60s", "the eighties". */
export const decade: Pattern = (scan, at): Match | undefined => {
  const first = decadeAt(scan, at);
  if (first === undefined) return undefined;
  const { part, from } = partBefore(scan, at);
  // "the 1900s" is mostly said of the century, "the 2000s" of the decade.
  const reach = first % 100 === 0 && first < 2000 ? centuryReach(first) : decadeReach(first);
  return { from, to: at + 1, kind: 'interval', reach: partOf(reach, part) };
};

/** "the 19th century": 1801 to 1900. */
export const century: Pattern = (scan, at): Match | undefined => {
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(scan, at))?.[1];
  const gap = wordAt(scan, at + 1) === '-' ? at + 2 : at + 1;
  if (number === undefined || !/^century$/.test(wordAt(scan, gap)) || Number(number) < 11 || Number(number) > 21)
    return undefined;
  const first = (Number(number) - 1) * 100 + 1;
  const { part, from } = partBefore(scan, at);
  const reach = {
    ...spanReach(dayOf(first, 1, 1), dayOf(first + 99, 12, 31), 'explicit'),
    edtf: `${first}/${first + 99}`,
  };
  return {
    from,
    to: gap + 1,
    kind: 'interval',
    reach: part === undefined ? reach : { ...partOf(reach, part), edtf: reach.edtf },
  };
};
