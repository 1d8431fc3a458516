import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../../../src/app/models.ts';
import { analyze } from '../../../src/language/analyze.ts';
import { anchorDates } from '../../../src/language/dates/anchored.ts';
import { type DateMention, findDates } from '../../../src/language/dates.ts';
import { createArticle } from '../../../src/model/article.ts';
import { tables as plainTables } from './dates.cases.ts';
import { newsTables } from './dates-news.cases.ts';

const tables = [...plainTables, ...newsTables];
const model = loadLanguageModel();

interface Row {
  readonly sentence: string;
  readonly dates: readonly string[];
}

function rowsOf(table: string): Row[] {
  const rows: { sentence: string; dates: string[] }[] = [];
  for (const line of table.split('\n').filter((each) => each.trim() !== '')) {
    if (!line.startsWith('  ')) rows.push({ sentence: line, dates: [] });
    else if (line.trim() !== 'nothing') rows.at(-1)?.dates.push(line.trim());
  }
  return rows;
}

/** The dates of a text as the tables write them; the words are cut out of the text by the tokens' offsets. */
function datesIn(text: string, published: string | undefined): string[] {
  return analyze(createArticle('test', text), model).sentences.flatMap((sentence) =>
    findDates(sentence, published === undefined ? {} : { published }).map((date) => {
      const [first, last] = [sentence.tokens[date.from], sentence.tokens[date.to - 1]];
      const words = text.slice(first?.start, last?.end);
      expect(date.value.text).toBe(words);
      return [words, ...meaning(date), date.value.basis, date.kind].join(' | ');
    }),
  );
}

const meaning = ({ relative, value }: DateMention): string[] =>
  relative === undefined
    ? [`${value.edtf}`, `${value.min}`, `${value.max}`]
    : [`days ${relative.min} to ${relative.max}`];

describe.each(tables)('dates read on $published', ({ published, table }) => {
  it.each(rowsOf(table))('finds in "$sentence" what it gives and nothing more', ({ sentence, dates }) => {
    expect(datesIn(sentence, published)).toEqual(dates);
  });
});

describe('findDates', () => {
  it('has at least 300 cases', () => {
    const cases = tables.flatMap(({ table }) => rowsOf(table)).map(({ dates }) => Math.max(1, dates.length));
    expect(cases.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(300);
  });

  it('counts from the day of a date-time, whatever the hour', () => {
    expect(datesIn('He left on Friday.', '2020-01-05T23:59:00-08:00')).toEqual(
      datesIn('He left on Friday.', '2020-01-05'),
    );
  });

  it('names its anchor where it counted from the article, and a problem where it could not', () => {
    const [sentence] = analyze(createArticle('test', 'He left on Friday.'), model).sentences;
    if (sentence === undefined) throw new Error('there is a sentence');
    expect(findDates(sentence, { published: '2020-01-05' })[0]?.value.anchor).toBe('2020-01-05');
    expect(findDates(sentence, {})[0]).toMatchObject({
      problem: 'date-without-anchor',
      value: { basis: 'unresolved' },
    });
    expect(findDates(sentence, { published: 'last year' })[0]?.value.edtf).toBeNull();
  });

  it('reads any words without failing, with bounds in order and tokens in range', () => {
    const word = fc.constantFrom(
      ...'on in since from between and to until the last next this early late mid - of , Friday Sunday Jan. May 3 5th 31 2020 1999 1980s days week weeks year ago later a two few every for 2020-02-30 12/31/2020 weekend summer century 19th overnight yesterday'.split(
        ' ',
      ),
    );
    const published = fc.constantFrom('', '2020-01-05', '2020-02-29', '2024-12-31');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), published, (parts, day) => {
        for (const sentence of analyze(createArticle('test', parts.join(' ')), model).sentences)
          expectSound(findDates(sentence, { published: day }), sentence.tokens.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dates counted from the event before', () => {
  const resolved = (text: string, published = '2020-03-31'): string[] => {
    const { sentences } = analyze(createArticle('test', text), model);
    const found = sentences.map((sentence) => findDates(sentence, { published }));
    return anchorDates(sentences, found)
      .flat()
      .map(({ value }) => `${value.text}: ${value.edtf ?? 'unresolved'}`);
  };

  it.each([
    ['He was arrested on 3 March. A week later he was freed.', ['3 March: 2020-03-03', 'A week later: 2020-03-10']],
    ['The army took Tolvar on 3 March and Orlava the next day.', ['3 March: 2020-03-03', 'the next day: 2020-03-04']],
    [
      'She was shot on 3 March. The following day she died. Two days later she was buried.',
      ['3 March: 2020-03-03', 'The following day: 2020-03-04', 'Two days later: 2020-03-06'],
    ],
    [
      'The strike began on 3 March. Days later the port closed.',
      ['3 March: 2020-03-03', 'Days later: 2020-03-05/2020-03-23'],
    ],
  ])('are resolved in "%s"', (text, dates) => {
    expect(resolved(text)).toEqual(dates);
  });

  it.each([
    ['nothing was dated', 'The army took Tolvar. A week later it left.', 'A week later: unresolved'],
    [
      'the day was that of saying so',
      'A bomb went off, police said on Friday. A week later the mayor resigned.',
      'A week later: unresolved',
    ],
    [
      'they name their own event',
      'He was arrested on 3 March. A day after the vote he was freed.',
      'A day after: unresolved',
    ],
    ['the day is a year', 'He was born in 1971. The next day his father left.', 'The next day: unresolved'],
    [
      'the day was told long before',
      'He was arrested on 3 March. The judge was ill. The court was closed. Nobody knew why. A week later he was freed.',
      'A week later: unresolved',
    ],
  ])('stay unresolved where %s', (_, text, last) => {
    expect(resolved(text).at(-1)).toBe(last);
  });
});

/** Dates stand in order, inside the sentence, with first before last day, and no bounds where nothing is resolved. */
function expectSound(dates: readonly DateMention[], length: number): void {
  let end = 0;
  for (const { from, to, value } of dates) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
    if (value.min !== null && value.max !== null) expect(value.min <= value.max).toBe(true);
    if (value.edtf === null) expect([value.min, value.max]).toEqual([null, null]);
  }
  expect(end).toBeLessThanOrEqual(length);
}
