/** A number as words give it: bounds in units, `null` where the words leave a side open. */
export interface Amount {
  readonly min: number;
  readonly max: number | null;
}

/** Small numbers as words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
};

/** Numbers that a plural scale word stands for: "dozens" is at least two of them, and less than the next scale. */
const PLURALS: Readonly<Record<string, Amount>> = {
  dozens: { min: 24, max: 99 },
  scores: { min: 40, max: 199 },
  tens: { min: 20, max: 99 },
  hundreds: { min: 200, max: 999 },
  thousands: { min: 2_000, max: 9_999 },
  millions: { min: 2_000_000, max: null },
  billions: { min: 2_000_000_000, max: null },
};

/** "several", "a few": amounts without a number, after common usage. */
const VAGUE: Readonly<Record<string, Amount>> = {
  several: { min: 3, max: 9 },
  few: { min: 3, max: 9 },
  many: { min: 3, max: null },
  couple: { min: 2, max: 2 },
  pair: { min: 2, max: 2 },
  handful: { min: 3, max: 9 },
  numerous: { min: 3, max: null },
};

/** What the words before a number do to its bounds. */
const AT_LEAST = /\b(at least|more than|over|no fewer than|no less than|above|upwards? of|not less than)\b/;
const AT_MOST = /\b(up to|at most|fewer than|less than|under|as many as|no more than|nearly|almost|below)\b/;

/** What stands between the ends of a range: "20 to 30", "two or three", "20–30"; "and" only behind "between". */
const RANGE = /^(?:between )?(.+?) ?(?:\bto\b|\bor\b|(?<=\d ?)[-–](?= ?\d)|(?<=^between .*)\band\b) ?(.+)$/;

const NUMBER_WORDS = new Set([NUMBERS, SCALES, PLURALS, VAGUE].flatMap((table) => Object.keys(table)));

/** Whether a word can be part of a number. */
export const isNumberWord = (word: string): boolean =>
  NUMBER_WORDS.has(word.toLowerCase()) || /^\d[\d.,]*(k|m|bn)?$/i.test(word);

/** "hundreds of thousands" is 200,000 to 999,999; "millions" 2,000,000 and up; "at least 56" is 56 and up; "two to three hundred" 200 to 300. */
export function amountOf(text: string): Amount | undefined {
  const lower = text.toLowerCase();
  const bare = lower
    .replace(AT_LEAST, '')
    .replace(AT_MOST, '')
    .replace(/\bfrom\b/, '')
    .trim();
  const amount = rangeIn(bare) ?? plainAmount(bare);
  if (!amount) return undefined;
  if (AT_LEAST.test(lower)) return { min: amount.min, max: null };
  if (AT_MOST.test(lower)) return { min: 0, max: amount.max ?? amount.min };
  return amount;
}

/** "20 to 30 thousand": from the one to the other; a scale behind the second counts for both. */
function rangeIn(text: string): Amount | undefined {
  const [, first, second] = RANGE.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [low, high] = [plainAmount(first), plainAmount(second)];
  if (!low || !high) return undefined;
  const scale =
    second
      .split(/[\s-]+/)
      .map((word) => SCALES[word])
      .findLast((each) => each !== undefined) ?? 1;
  const min = low.min < high.min / scale && !wordsOf(first).some((word) => SCALES[word]) ? low.min * scale : low.min;
  const max = high.max ?? high.min;
  return min < max ? { min, max } : undefined;
}

const wordsOf = (text: string): string[] =>
  text.split(/[\s-]+/).filter((word) => word && word !== 'of' && word !== 'and');

/** An amount that is no range. */
function plainAmount(text: string): Amount | undefined {
  if (/\bhalf (an? )?dozen\b/.test(text)) return { min: 6, max: 6 };
  const words = wordsOf(text);
  return fromPlurals(words) ?? fromVague(words) ?? fromDigits(words);
}

/** "several hundred": as many times the scale behind it. */
function fromVague(words: readonly string[]): Amount | undefined {
  const vague = words.map((word) => VAGUE[word]).find((amount) => amount !== undefined);
  if (!vague) return undefined;
  const scale = words.map((word) => SCALES[word] ?? 1).reduce((product, each) => product * each, 1);
  return {
    min: vague.min * scale,
    max: vague.max === null || vague.min === vague.max ? vague.max && vague.max * scale : (vague.max + 1) * scale - 1,
  };
}

/** "tens of thousands": the plural of the larger scale multiplied by the smaller one. */
function fromPlurals(words: readonly string[]): Amount | undefined {
  const plurals = words.map((word) => PLURALS[word]).filter((amount) => amount !== undefined);
  const [first, second] = plurals;
  if (!first) return undefined;
  if (!second) return first;
  const scale = second.min / 2;
  return { min: first.min * scale, max: first.max === null ? null : (first.max + 1) * scale - 1 };
}

/** The number a word stands for by itself: digits or a small numeral. */
const unitOf = (word: string): number | undefined =>
  /^\d[\d,]*(\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : NUMBERS[word];

/** "three hundred and fifty thousand": units add up, scales multiply what stands before them. */
function fromDigits(words: readonly string[]): Amount | undefined {
  let [total, current] = [0, 0];
  for (const word of words) {
    const [unit, scale] = [unitOf(word), SCALES[word]];
    if (unit !== undefined) current += unit;
    if (scale !== undefined) current = (current || 1) * scale;
    if (scale !== undefined && scale >= 1_000) [total, current] = [total + current, 0];
  }
  const value = Math.round(total + current);
  return value > 0 ? { min: value, max: value } : undefined;
}
