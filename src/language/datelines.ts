import type { Span } from '../model/span.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = `(?:,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
const DASH = '(?:--?|[–—―])';
const AGENCY = '\\([\\p{Lu}][\\p{L}\\d ./&-]{1,30}\\)';
const CAPITALS =
  "\\p{Lu}[\\p{Lu}'’./-]+(?:[ -]\\p{Lu}[\\p{Lu}'’./-]*){0,3}(?:(?:, |/)\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.]*){0,2}){0,2}";
const TITLE = "\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";

/** Place, day and agency before the first sentence of a report, with the dash that ends them. */
const DATELINES: readonly RegExp[] = [
  // LONDON (Reuters) - ; BAGHDAD, Jan 5 — ; WASHINGTON —
  new RegExp(`^${CAPITALS}${DAY}?(?: ${AGENCY})?${DAY}? ?${DASH} ?(?=[\\p{Lu}\\d"“'‘])`, 'u'),
  // Paris (AFP) – ; Beirut, Lebanon (CNN) ; London, 5 January –
  new RegExp(`^${TITLE}(?:, ${TITLE}){0,2}(?:${DAY}(?: ${AGENCY})?| ${AGENCY}${DAY}?) ?${DASH} ?(?=\\S)`, 'u'),
  // (CNN) -- ; (Reuters) -
  new RegExp(`^${AGENCY} ?${DASH} ?(?=\\S)`, 'u'),
  // Evansville, Indiana – The …
  new RegExp(`^${TITLE}(?:, ${TITLE}){1,2} ${DASH} (?=\\p{Lu}\\p{Ll}+ \\p{Ll})`, 'u'),
  // Thursday, May 7, 2015 The …
  new RegExp(`^${WEEKDAY},? ${MONTH} \\d{1,2},? \\d{4} (?=[\\p{Lu}"“])`, 'u'),
];

/** A line that is a day and nothing else: "Thursday, 7 May 2015". */
export const DAY_LINE = new RegExp(
  `^(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})(?:,? \\d{1,2}[:.]\\d{2}.{0,20})?$`,
  'u',
);
const LAST_DAY = new RegExp(
  `(?<=[\\p{L}\\d)'’”"?!] )${WEEKDAY}, (?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4})$`,
  'u',
);
const PREPOSITION = /(?:^| )(?:on|of|for|until|till|from|since|before|after|by|and|to|through|last|next|,) $/iu;

/** How long a dateline can be, in UTF-16 units. */
const LONGEST = 120;

/** End of the dateline at the start of a line, or the line's start when there is none. */
export function endOfDateline(text: string, line: Span): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  for (const pattern of DATELINES) {
    const match = pattern.exec(head);
    if (match !== null) return line.start + match[0].length;
  }
  return line.start;
}

/** Start of a day that closes a headline ("Council votes again Thursday, May 7, 2015"), or the line's end. */
export function startOfLastDay(text: string, line: Span): number {
  const from = Math.max(line.start, line.end - LONGEST);
  const tail = text.slice(from, line.end);
  const match = LAST_DAY.exec(tail);
  if (match === null || PREPOSITION.test(tail.slice(0, match.index))) return line.end;
  return from + match.index;
}
