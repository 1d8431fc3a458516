import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/model/errors.ts';
import { isIsoDate, parseHeader } from '../../../src/schema/header.ts';

describe('an article header', () => {
  test('may leave out every field', () => {
    expect(parseHeader('{}', 'a.json')).toEqual({ header: {}, warnings: [] });
  });

  test('keeps what it knows, and takes null as absent', () => {
    const json = '{"title": "T", "publisher": "P", "author": null, "url": "u", "publishedAt": "2020-01-07"}';
    expect(parseHeader(json, 'a.json').header).toEqual({
      title: 'T',
      publisher: 'P',
      url: 'u',
      publishedAt: '2020-01-07',
    });
  });

  test('keeps unknown fields and warns of each', () => {
    const { header, warnings } = parseHeader('{"title": "T", "section": ["a"], "rank": 1}', 'a.json');
    expect(header).toEqual({ title: 'T', extra: { section: ['a'], rank: 1 } });
    expect(warnings.map(({ code }) => code)).toEqual(['header-unknown-field', 'header-unknown-field']);
    expect(warnings[0]?.message).toContain('a.json');
    expect(warnings[0]?.message).toContain('"section"');
  });

  test('may begin with a byte order mark', () => {
    expect(parseHeader('\ufeff{"title": "T"}', 'a.json').header).toEqual({ title: 'T' });
  });

  test.each([
    ['{"title": ', 'not valid JSON'],
    ['["title"]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"title": 5}', '"title"'],
    ['{"publishedAt": "yesterday"}', 'ISO date'],
    ['{"publishedAt": "2020-02-30"}', 'ISO date'],
  ])('that is %s is refused, naming file and fault', (json, fault) => {
    expect(() => parseHeader(json, 'folder/a.json')).toThrow(InputError);
    expect(() => parseHeader(json, 'folder/a.json')).toThrow(fault);
    expect(() => parseHeader(json, 'folder/a.json')).toThrow('folder/a.json');
  });
});

test.each([
  ['2020-01-07', true],
  ['2020-02-29', true],
  ['1900-02-29', false],
  ['2020-13-01', false],
  ['2020-04-31', false],
  ['2020-00-10', false],
  ['2020-1-7', false],
  ['2020-01-07T09:30', true],
  ['2020-01-07T09:30:00Z', true],
  ['2020-01-07T09:30:00.123+03:30', true],
  ['2020-01-07T24:30:00Z', false],
  ['2020-01-07 09:30', false],
  ['07/01/2020', false],
])('"%s" is a real ISO date: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});
