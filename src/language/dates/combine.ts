import { joinReaches, openReach } from './reach.ts';
import { type Match, type Scan, wordAt } from './scan.ts';

const hasDay = (match: Match | undefined): match is Match =>
  match !== undefined && match.relative === undefined && /^(?:point|interval)$/.test(match.kind);

/** Whether two dates are the ends of one interval: "from A to B", "between A and B", "A to B", "A – B". */
function areEnds(scan: Scan, first: Match, last: Match): boolean {
  if (last.from !== first.to + 1) return false;
  const [before, link] = [wordAt(scan, first.from - 1), wordAt(scan, first.to)];
  const start = before === 'the' ? wordAt(scan, first.from - 2) : before;
  if (link === 'and') return start === 'between';
  return /^(?:to|until|till|through|[-–—])$/.test(link);
}

/** "between March and May 2019", "from Monday to Wednesday": two dates become one interval. */
function joined(scan: Scan, first: Match, last: Match): Match {
  const opens = /^(?:from|between)$/.test(wordAt(scan, first.from - 1));
  const from = opens ? first.from - 1 : first.from;
  return { from, to: last.to, kind: 'interval', reach: joinReaches(yearFrom(first, last), last.reach) };
}

/** "March" of "between March and May 2019" is of 2019. */
function yearFrom(first: Match, last: Match): Match['reach'] {
  const [edtf, year] = [first.reach.edtf, /^\d{4}/.exec(last.reach.edtf ?? '')?.[0]];
  if (first.reach.basis === 'explicit' || last.reach.basis !== 'explicit' || edtf === null || year === undefined)
    return first.reach;
  const own = edtf.slice(0, 4);
  const days = Math.round((Date.UTC(Number(year), 0, 1) - Date.UTC(Number(own), 0, 1)) / 86_400_000);
  const moved = (day: number | null): number | null => (day === null ? null : day + days);
  return { edtf: edtf.replace(own, year), min: moved(first.reach.min), max: moved(first.reach.max), basis: 'explicit' };
}

/** Whether the date only describes a noun behind it: "since Friday's attack", "since the 2015 deal". */
function describesNoun(scan: Scan, match: Match): boolean {
  const next = wordAt(scan, match.to);
  if (/^(?:'s|'|’)$/.test(next)) return true;
  const noun = scan.tokens[match.to];
  const last = scan.tokens[match.to - 1];
  return noun !== undefined && /^NN/.test(noun.xpos) && last !== undefined && last.head >= match.to;
}

/** "since Monday", "until 2011", "by Friday": an interval with one open end. */
function opened(scan: Scan, match: Match): Match {
  const gap = wordAt(scan, match.from - 1) === 'the' ? 2 : 1;
  const word = wordAt(scan, match.from - gap);
  const side = /^since$/.test(word) ? 'since' : /^(?:until|till|by)$/.test(word) ? 'until' : undefined;
  if (side === undefined || describesNoun(scan, match)) return match;
  return { ...match, from: match.from - gap, kind: 'interval', reach: openReach(match.reach, side) };
}

/** Joins dates that are the ends of one interval, and opens those after "since" and "until". */
export function combine(scan: Scan, matches: readonly Match[]): Match[] {
  const combined: Match[] = [];
  for (const match of matches) {
    const previous = combined.at(-1);
    if (hasDay(previous) && hasDay(match) && areEnds(scan, previous, match))
      combined[combined.length - 1] = joined(scan, previous, match);
    else combined.push(match);
  }
  return combined.map((match) => (hasDay(match) ? opened(scan, match) : match));
}
