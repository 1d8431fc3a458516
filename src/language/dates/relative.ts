import { UNITS } from '../../lexicon/calendar.ts';
import { civilOf, type Day } from './days.ts';
import { approximate, dayReach, monthReach, type Reach, UNRESOLVED, yearReach } from './reach.ts';
import { type Amount, amountAt, type Match, type Pattern, type Relative, type Scan, unitAt, wordAt } from './scan.ts';

/** A count of units before the article's day, no finer than the unit: "two years ago" is a year. */
function unitsAgo(published: Day, unit: string, count: number): Reach {
  const { year, month } = civilOf(published);
  if (unit === 'day' || unit === 'night') return dayReach(published - count, 'article-date');
  if (unit === 'week' || unit === 'fortnight') {
    const day = published - count * (UNITS[unit] ?? 7);
    return { ...approximate(dayReach(day, 'article-date')), min: day - 3, max: day + 3 };
  }
  const slack = Math.round(((UNITS[unit] ?? 30) / 4) * Math.max(1, count / 10));
  return loosened(
    approximate(
      unit === 'month' ? monthAgo(year, month - count) : yearReach(year - count * (YEARS[unit] ?? 1), 'article-date'),
    ),
    slack,
  );
}

const YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100 };

/** A month counted from January of a year, beyond its ends too. */
function monthAgo(year: number, month: number): Reach {
  const index = year * 12 + month - 1;
  return monthReach(Math.floor(index / 12), (index % 12) + 1, 'article-date');
}

/** Round numbers are loose: a quarter of a unit on both sides, more when there are many. */
const loosened = (reach: Reach, slack: number): Reach => ({
  ...reach,
  min: reach.min === null ? null : reach.min - slack,
  max: reach.max === null ? null : reach.max + slack,
});

/** Bounds for amounts without a number; hours may reach back over midnight. */
function ago(published: Day | undefined, amount: Amount): Reach {
  if (published === undefined) return UNRESOLVED;
  if (UNITS[amount.unit] === 0)
    return {
      ...approximate(dayReach(published, 'article-date')),
      min: published - Math.ceil(amount.max / 24),
      max: published,
    };
  if (amount.min === amount.max) return unitsAgo(published, amount.unit, amount.min);
  const [far, near] = [unitsAgo(published, amount.unit, amount.max), unitsAgo(published, amount.unit, amount.min)];
  return approximate({
    edtf: `${far.edtf}/${near.edtf}`.replaceAll('~', ''),
    min: far.min,
    max: near.max,
    basis: 'article-date',
  });
}

/** How far an amount reaches, in days, loosened by half a unit where the unit is longer than a day. */
function daysOf(amount: Amount): { readonly min: number; readonly max: number } {
  const each = UNITS[amount.unit] ?? 1;
  if (each === 0) return { min: 0, max: Math.ceil(amount.max / 24) };
  const slack = each >= 30 ? Math.round(each / 4) : 0;
  return { min: each * amount.min - slack, max: each * amount.max + slack };
}

const backward = ({ min, max }: { min: number; max: number }): Relative => ({ min: -max, max: min === 0 ? 0 : -min });

const TAIL = /^(?:later|after|afterwards|on|earlier|before|previously|prior)$/;

/** "two weeks ago", "a week later", "hours after the attack", "three days earlier". */
export const agoOrLater: Pattern = (scan, at): Match | undefined => {
  const amount = amountAt(scan, at);
  if (amount === undefined || !countsAlone(scan, at)) return undefined;
  const tail = wordAt(scan, amount.to);
  if (tail === 'ago') return { from: at, to: amount.to + 1, kind: 'point', reach: ago(scan.published, amount) };
  if (!TAIL.test(tail) || (tail === 'on' && scan.tokens[amount.to]?.tag !== 'ADV')) return undefined;
  const back = /^(?:earlier|before|previously|prior)$/.test(tail);
  const relative = back ? backward(daysOf(amount)) : daysOf(amount);
  return { from: at, to: amount.to + 1, kind: 'point', reach: UNRESOLVED, relative };
};

/** Not the "days" of "the past days" or the "a day" of "three times a day". */
function countsAlone(scan: Scan, at: number): boolean {
  return !/^(?:recent|coming|these|those|past|last|next)$/.test(wordAt(scan, at - 1));
}

const AROUND: Readonly<Record<string, 1 | -1>> = { next: 1, following: 1, previous: -1, preceding: -1 };

/** "the next day", "the following week", "the previous night": counted from the event before. */
export const nextUnit: Pattern = (scan, at): Match | undefined => {
  const word = wordAt(scan, at);
  const sign = Object.hasOwn(AROUND, word) ? AROUND[word] : undefined;
  const unit = /^(?:morning|afternoon|evening)$/.test(wordAt(scan, at + 1)) ? 'day' : unitAt(scan, at + 1);
  if (sign === undefined || unit === undefined || wordAt(scan, at + 1).endsWith('s') || wordAt(scan, at - 1) !== 'the')
    return undefined;
  const each = UNITS[unit] ?? 1;
  if (each === 0) return undefined;
  const far = each === 1 ? 1 : 2 * each - 1;
  const relative = sign > 0 ? { min: 1, max: far } : { min: -far, max: -1 };
  return { from: at - 1, to: at + 2, kind: each === 1 ? 'point' : 'interval', reach: UNRESOLVED, relative };
};

/** "the day before", "the night before the vote", "the day after", "the same day", "that day". */
export const dayBeside: Pattern = (scan, at): Match | undefined => {
  if (!/^(?:day|night|morning|evening)$/.test(wordAt(scan, at))) return undefined;
  const [before, next] = [wordAt(scan, at - 1), wordAt(scan, at + 1)];
  if (before === 'that' || (before === 'same' && wordAt(scan, at - 2) === 'the'))
    return {
      from: before === 'that' ? at - 1 : at - 2,
      to: at + 1,
      kind: 'point',
      reach: UNRESOLVED,
      relative: { min: 0, max: 0 },
    };
  if (before !== 'the' || !/^(?:before|after)$/.test(next) || /^(?:yesterday|tomorrow)$/.test(wordAt(scan, at + 2)))
    return undefined;
  const days = next === 'after' ? 1 : -1;
  return { from: at - 1, to: at + 2, kind: 'point', reach: UNRESOLVED, relative: { min: days, max: days } };
};
