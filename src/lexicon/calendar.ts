// The calendar's words, lower-cased. General English; nothing here comes from a particular article.

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** ISO number of each weekday, Monday 1 to Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Short weekdays; trusted only before a full date, because "Sat" and "Sun" are words too. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = set('mon tue tues wed thu thur thurs fri sat sun');

/** Number of each month, long and short. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** EDTF code and first month of each season, northern meteorological; winter runs into the next year. */
export const SEASONS: Readonly<Record<string, { readonly code: number; readonly month: number }>> = {
  spring: { code: 21, month: 3 },
  summer: { code: 22, month: 6 },
  autumn: { code: 23, month: 9 },
  fall: { code: 23, month: 9 },
  winter: { code: 24, month: 12 },
};

/** Units of time with their length in days; hours and minutes are less than one. */
export const UNITS: Readonly<Record<string, number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
  decade: 3650,
  century: 36500,
};

/** Parts of a day that follow a weekday or stand after "this" and "last". */
export const DAY_PARTS: ReadonlySet<string> = set(
  'morning afternoon evening night noon midday lunchtime midnight dawn dusk',
);

/** Nouns that say when something is, and name nobody and no thing. */
export const TIMES: ReadonlySet<string> = new Set([
  ...[WEEKDAYS, MONTHS, SEASONS, UNITS].flatMap((table) => Object.keys(table)),
  ...DAY_PARTS,
  ...set('nightfall daybreak sunrise sunset daytime nighttime today tomorrow yesterday tonight'),
]);

/** Amounts without a number: how many units they can mean. */
export const VAGUE_NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  few: [2, 6],
  several: [2, 9],
  couple: [2, 2],
  some: [2, 9],
  many: [3, 20],
};

/** Decades by name; the century is the twentieth, as it is in speech of today. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

/** After these a bare year is a year: "in 1989". */
export const BEFORE_YEAR: ReadonlySet<string> = set(
  'in since from between until till by before after during through around circa c. of early late mid about',
);

/** After these a bare month is a month: "in May". */
export const BEFORE_MONTH: ReadonlySet<string> = set(
  'in since from between until till through during of before after early late mid last next this by to around throughout',
);

/** Verbs and adjectives of planning: what hangs on them lies ahead. */
export const PLANNING: ReadonlySet<string> = set(
  'schedule plan expect set due slate vow pledge promise intend aim hope want plan prepare threaten agree decide order ask ' +
    'urge invite arrange postpone delay announce call propose bind tip book poise likely ready upcoming forthcoming ' +
    'tentatively',
);

/** Verbs that move something to a later day: "adjourned until Friday". */
export const POSTPONING: ReadonlySet<string> = set(
  'adjourn postpone delay suspend extend defer remand move reschedule',
);

/** Verbs whose present tense announces what is still to come: "The trial opens on Monday". */
export const TIMETABLE: ReadonlySet<string> = set(
  'begin start open end close expire resume take meet arrive leave depart face be fall come return run due',
);

/** First words of names that hold a weekday, and last words of newspapers that do: "Good Friday", "Sunday Times". */
export const NAMED_DAYS: ReadonlySet<string> = set('good black bloody easter ash super cyber palm giving maundy red');
export const NAMED_PAPERS: ReadonlySet<string> = set(
  'times telegraph mirror express mail herald world independent post star sun',
);

/** Feasts that fall on the same day each year, by their words; month and day. Those that one country keeps are left out. */
export const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year 's day": [1, 1],
  "new year 's eve": [12, 31],
  epiphany: [1, 6],
  "valentine 's day": [2, 14],
  "st. patrick 's day": [3, 17],
  "st patrick 's day": [3, 17],
  "international women 's day": [3, 8],
  "april fools ' day": [4, 1],
  'may day': [5, 1],
  'bastille day': [7, 14],
  halloween: [10, 31],
  "all saints ' day": [11, 1],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
};

/** Feasts and seasons of fasting by name: they are neither people nor places. */
export const FEASTS: ReadonlySet<string> = new Set([
  ...'easter christmas ramadan eid passover hanukkah chanukah diwali lent advent pentecost whitsun nowruz purim'.split(
    ' ',
  ),
  ...['thanksgiving', 'halloween', 'ashura', 'vesak', 'holi', 'yom kippur', 'rosh hashanah', 'lunar new year'],
  ...['eid al-fitr', 'eid al-adha', 'new year', 'good friday', 'palm sunday', 'all saints', 'boxing day', 'may day'],
]);
