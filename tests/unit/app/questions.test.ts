import { describe, expect, test } from 'vitest';
import { nearTo } from '../../../src/app/near.ts';
import {
  checkParameters,
  isQuestionName,
  parameterFromWord,
  parseQuestion,
  questionByName,
  questions,
} from '../../../src/app/questions.ts';

const HEADER = [
  '// Who met whom',
  '//',
  '// Meetings of two people,',
  '// as told.',
  '//',
  '// @edges truthy',
  '// @param name: string, e.g. "Ada" — whose meetings',
  '// @param most: integer = 10 — rows at most',
  '// @param all: boolean = false — also those that are planned',
  '// @param from: date = "", e.g. "2020-01" — first day',
];
const TEXT = `${HEADER.join('\n')}\nMATCH (n) RETURN n.name AS name LIMIT $most\n`;

describe('The header of a query', () => {
  const question = parseQuestion('who-met', TEXT);

  test('gives title, description, edges and typed parameters', () => {
    expect(question).toEqual({
      name: 'who-met',
      title: 'Who met whom',
      description: 'Meetings of two people, as told.',
      edges: 'truthy',
      parameters: [
        { name: 'name', type: 'string', example: 'Ada', description: 'whose meetings' },
        { name: 'most', type: 'integer', default: 10, description: 'rows at most' },
        { name: 'all', type: 'boolean', default: false, description: 'also those that are planned' },
        { name: 'from', type: 'date', default: '', example: '2020-01', description: 'first day' },
      ],
      text: TEXT,
    });
  });

  test.each([
    ['no description', '// Title\n// @edges all\nRETURN 1 AS x'],
    ['no word on edges', '// Title\n// What it says.\nRETURN 1 AS x'],
    ['an unknown type', '// Title\n// What it says.\n// @edges all\n// @param x: colour — any\nRETURN 1 AS x'],
    [
      'a parameter without description',
      '// Title\n// What it says.\n// @edges all\n// @param x: string\nRETURN 1 AS x',
    ],
  ])('is refused with %s', (_, text) => {
    expect(() => parseQuestion('q', text)).toThrow(expect.objectContaining({ code: 'question-header' }));
  });

  test('fills in defaults', () => {
    expect(checkParameters(question, { name: 'Ada' })).toEqual({ name: 'Ada', most: 10, all: false, from: '' });
  });

  test('reads words from a command line by the type of the parameter', () => {
    const words = { name: '2020', most: '5', all: 'true', from: '2020-02-01' };
    expect(checkParameters(question, words)).toEqual({ name: '2020', most: 5, all: true, from: '2020-02-01' });
  });

  test.each([
    [{}, 'The parameter "name" of who-met is missing. Give text, for example "Ada".'],
    [{ name: ['Ada'] }, 'The parameter "name" of who-met cannot be ["Ada"]. Give text, for example "Ada".'],
    [{ name: 'A', most: 'many' }, 'The parameter "most" of who-met cannot be "many". Give a whole number.'],
    [{ name: 'A', most: 1.5 }, 'The parameter "most" of who-met cannot be 1.5. Give a whole number.'],
    [{ name: 'A', all: 'maybe' }, 'The parameter "all" of who-met cannot be "maybe". Give true or false.'],
    [
      { name: 'A', from: 'soon' },
      'The parameter "from" of who-met cannot be "soon". Give a date: 2020, 2020-01 or 2020-01-31, for example "2020-01".',
    ],
    [{ name: 'A', nme: 1 }, 'The query who-met has no parameter "nme". It takes: name, most, all, from.'],
  ])('refuses %j in words', (given, message) => {
    expect(() => checkParameters(question, given)).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'query-parameter', message }),
    );
  });
});

describe('The named queries', () => {
  test('are at least eight, each explained, and each parameter either has a default or an example', () => {
    expect(questions().length).toBeGreaterThanOrEqual(8);
    for (const { parameters } of questions())
      for (const parameter of parameters) expect(parameter.default ?? parameter.example).toBeDefined();
  });

  test('use exactly the parameters that they declare, and alias every column', () => {
    for (const { name, text, parameters } of questions()) {
      const code = text.replace(/^\/\/.*$/gm, '');
      const used = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1]));
      expect([...used].sort(), name).toEqual(parameters.map((each) => each.name).sort());
      const returned = /^RETURN (?:DISTINCT )?([\s\S]*?)\nORDER BY/m.exec(code)?.[1] ?? '';
      for (const column of returned.split(/,(?![^[({]*[\])}])/)) expect(column.trim(), name).toMatch(/ AS \w+$/);
    }
  });

  test('bound every path', () => {
    for (const { name, text } of questions()) expect(text, name).not.toMatch(/\*(?:\d*\.\.)?\s*\]/);
  });

  test('are found by name', () => {
    expect(questionByName('who-led').title).toBe('Who led a group');
    expect(() => questionByName('who-lead')).toThrow(/Did you mean who-led/);
  });
});

test('A single word is a name, and anything longer is Cypher', () => {
  expect(['who-led', ' denials ', 'x'].map(isQuestionName)).toEqual([true, true, true]);
  expect(['MATCH (n) RETURN n', 'RETURN 1', ''].map(isQuestionName)).toEqual([false, false, false]);
});

test('A word of a command line is JSON where it can be', () => {
  expect(['3', 'true', '["a"]', 'Ada Moreau', '007', '{'].map(parameterFromWord)).toEqual([
    3,
    true,
    ['a'],
    'Ada Moreau',
    '007',
    '{',
  ]);
});

test('Near names are few, and the nearest comes first', () => {
  const names = ['who-led', 'who-attended', 'killed-in', 'denials'];
  expect(nearTo('who-lead', names)).toEqual(['who-led']);
  expect(nearTo('attended', names)).toEqual(['who-attended']);
  expect(nearTo('zzzzzz', names)).toEqual([]);
});
