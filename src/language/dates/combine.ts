import { byWeeks, byYears, joinReaches, type Opening, openReach, type Reach } from './reach.ts';
import { type Match, type Scan, wordAt } from './scan.ts';

const hasDay = (match: Match | undefined): match is Match =>
  match !== undefined && match.relative === undefined && /^(?:point|interval)$/.test(match.kind);

/** "On Thursday and Friday": two weekdays in a row are one time. */
const areNext = (first: Match, last: Match): boolean =>
  [first, last].every(
    ({ kind, reach }) => kind === 'point' && reach.basis === 'weekday-resolved' && reach.min === reach.max,
  ) && ((((last.reach.min ?? 0) - (first.reach.min ?? 0)) % 7) + 7) % 7 === 1;

/** Whether two dates are the ends of one interval: "from A to B", "between A and B", "A to B", "A – B". */
function areEnds(scan: Scan, first: Match, last: Match): boolean {
  if (last.from !== first.to + 1) return false;
  const [before, link] = [wordAt(scan, first.from - 1), wordAt(scan, first.to)];
  const start = before === 'the' ? wordAt(scan, first.from - 2) : before;
  if (link === 'and') return start === 'between' || areNext(first, last);
  return /^(?:to|until|till|through|[-–—])$/.test(link);
}

/** "between March and May 2019", "from Monday to Wednesday": two dates become one interval. */
function joined(scan: Scan, first: Match, last: Match): Match | undefined {
  const opens = /^(?:from|between)$/.test(wordAt(scan, first.from - 1));
  const from = opens ? first.from - 1 : first.from;
  const reach = joinReaches(...inOrder(scan, last.from, [yearFrom(first.reach, last.reach), last.reach]));
  return reach === undefined ? undefined : { from, to: last.to, kind: 'interval', reach };
}

const yearIn = (reach: Reach): number | undefined => {
  const year = /^\d{4}/.exec(reach.edtf ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
};

/** "March" of "between March and May 2019" is of 2019. */
function yearFrom(first: Reach, last: Reach): Reach {
  const [own, year] = [yearIn(first), yearIn(last)];
  if (first.basis === 'explicit' || last.basis !== 'explicit' || own === undefined || year === undefined) return first;
  return { ...byYears(first, year - own), basis: 'explicit' };
}

/** An interval does not end before it starts: one end, found by itself, moves by a week or a year. */
function inOrder(scan: Scan, at: number, [first, last]: readonly [Reach, Reach]): [Reach, Reach] {
  if (first.min === null || last.max === null || first.min <= last.max || last.basis === 'explicit')
    return [first, last];
  const ahead = scan.outlook(at) === 'ahead';
  const move = last.basis === 'weekday-resolved' ? byWeeks : byYears;
  return ahead ? [first, move(last, 1)] : [move(first, -1), last];
}

/** Whether the date only describes a noun behind it: "since Friday's attack", "since the 2015 deal". */
function describesNoun(scan: Scan, match: Match): boolean {
  const next = wordAt(scan, match.to);
  if (/^(?:'s|'|’)$/.test(next)) return true;
  const noun = scan.tokens[match.to];
  const last = scan.tokens[match.to - 1];
  return noun !== undefined && /^NN/.test(noun.xpos) && last !== undefined && last.head >= match.to;
}

const OPENINGS: Readonly<Record<string, Opening>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'until',
  before: 'before',
  after: 'after',
};

/** "from Saturday until further notice", "from 2009 onwards". */
const isOpenEnded = (scan: Scan, at: number): boolean =>
  /^onwards?$/.test(wordAt(scan, at)) || (wordAt(scan, at) === 'until' && wordAt(scan, at + 1) === 'further');

/** "since Monday", "until 2011", "by Friday", "before 1950": an interval with one open end. */
function opened(scan: Scan, match: Match, previous: Match | undefined): Match {
  const gap = wordAt(scan, match.from - 1) === 'the' ? 2 : 1;
  const word = wordAt(scan, match.from - gap);
  const goesOn = word === 'from' && isOpenEnded(scan, match.to);
  const opening = goesOn ? 'since' : Object.hasOwn(OPENINGS, word) ? OPENINGS[word] : undefined;
  const taken = (previous?.to ?? 0) > match.from - gap; // "a week before" of "a week before Monday"
  if (opening === undefined || taken || describesNoun(scan, match)) return match;
  return { ...match, from: match.from - gap, kind: 'interval', reach: openReach(match.reach, opening) };
}

/** Joins dates that are the ends of one interval, and opens those after "since" and "until". */
export function combine(scan: Scan, matches: readonly Match[]): Match[] {
  const combined: Match[] = [];
  for (const match of matches) {
    const previous = combined.at(-1);
    const ends = hasDay(previous) && hasDay(match) && areEnds(scan, previous, match);
    const interval = ends ? joined(scan, previous, match) : undefined;
    if (interval !== undefined) combined.pop();
    combined.push(interval ?? match);
  }
  return combined.map((match, index) => (hasDay(match) ? opened(scan, match, combined[index - 1]) : match));
}
