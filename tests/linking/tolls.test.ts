import { describe, expect, test } from 'vitest';
import { answers } from '../../src/app/answers/answers.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { profile } from '../../src/graph/profile.ts';
import { library } from '../../src/graph/union.ts';
import { createArticle } from '../../src/model/article.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { reader } from '../unit/extract/read.ts';

/** The graph of articles that papers printed on Wednesday 4 March 2026. */
const told = (...texts: readonly string[]): KnowledgeGraph =>
  knowledge(
    library(
      texts.map((text, at) =>
        reader(createArticle(`a${at}`, text, { publishedAt: '2026-03-04', publisher: `Paper ${at}` })),
      ),
    ),
    ontology,
  );

/** What `newsgraph conflicts` quotes of two articles, either side. */
const quoted = (one: string, other: string): (readonly string[])[] => {
  const { columns, rows } = answers.conflicts(told(one, other), { words: [] });
  const words = ['in words', 'in other words'].map((column) => columns.indexOf(column));
  return rows.map((row) => words.map((at) => String(row[at])).sort());
};

const raid = (who: string): string => `${who} in an airstrike on the village of Brod in Arland on Monday.`;

describe('how many one event befell, told by two articles', () => {
  test.each([
    [raid('Four smugglers were killed'), raid('Three shepherds died'), 'Four smugglers', 'Three shepherds'],
    [raid('Six people were killed'), raid('Nine people were killed'), 'Six people', 'Nine people'],
    [raid('At least ten people were injured'), raid('Eight villagers were hurt'), 'At least ten', 'Eight villagers'],
    [raid('A total of 12 people were killed'), raid('Nine shepherds died'), '12 people', 'Nine shepherds'],
    [
      'About 5,000 farmers attended a rally in Brod in Arland on Monday, organisers said.',
      'A crowd of 800 people attended the rally in Brod in Arland on Monday, police said.',
      '5,000 farmers',
      '800 people',
    ],
    [
      'An airstrike hit the village of Brod in Arland on Monday. Four smugglers were killed.',
      'Three shepherds died on Monday when jets bombed the village of Brod in Arland.',
      'Four smugglers',
      'Three shepherds',
    ],
    [
      'Police arrested 12 protesters in Brod on Monday.',
      'Twenty students were detained by police in Brod on Monday, their lawyer said.',
      '12 protesters',
      'Twenty students',
    ],
    [
      raid('Six people, among them three children, were killed'),
      raid('Three shepherds were killed'),
      'Six people',
      'Three shepherds',
    ],
    [
      raid('Six soldiers, among them three officers, were killed'),
      raid('Eight soldiers were killed'),
      'Six soldiers',
      'Eight soldiers',
    ],
    [
      raid('Three soldiers and two civilians were killed'),
      raid('Nine people were killed'),
      'Three soldiers',
      'Nine people',
    ],
  ])('is told with both quotes, whatever they are called: %s / %s', (one, other, ...words) => {
    const pairs = quoted(one, other);
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs)
      expect(words.map((each) => pair.filter((quote) => quote.includes(each)).length)).toEqual([1, 1]);
  });

  test.each([
    [raid('Six people, among them three children, were killed'), raid('Six people were killed')],
    [raid('Six people, including three children, were killed'), raid('Three children were killed')],
    [raid('Three soldiers and two civilians were killed'), raid('Five people were killed')],
    [raid('Ada Moreau and three guards were killed'), raid('Four people were killed')],
    [raid('At least ten people were injured'), raid('Fourteen people were injured')],
    [raid('Dozens of villagers were killed'), raid('Fifty people were killed')],
    [raid('Four smugglers were killed'), raid('Four shepherds died')],
    [
      'Four ministers attended a rally in Brod in Arland on Monday.',
      'Twenty nurses attended the rally in Brod in Arland on Monday.',
    ],
    [raid('Four smugglers were killed'), raid('Three shepherds were injured')],
    [raid('Four smugglers were killed'), 'Three shepherds died in a flood in Costa on Sunday.'],
    ['Police arrested 12 protesters in Brod on Monday.', 'Police arrested 20 students in Costa on Monday.'],
  ])('is no disagreement where both may hold: %s / %s', (one, other) => {
    expect(quoted(one, other)).toEqual([]);
  });

  test('shows all of them before some of them', () => {
    const graph = told(raid('Eleven people, including eight children, were killed'));
    const [event] = graph.nodes.filter(({ type }) => type === 'Event');
    const fact = profile(event!, graph).facts['killed'];
    expect(fact?.value.text).toBe('Eleven');
    expect(fact?.rivals.map(({ value }) => value.text)).toEqual(['eight']);
    expect(fact?.disputed).toBe(false);
  });

  test('is disputed for the event where it is told so, and only there', () => {
    const isDisputed = (one: string, other: string): boolean | undefined => {
      const graph = told(raid(one), raid(other));
      const [event] = graph.nodes.filter(({ type }) => type === 'Event');
      return profile(event!, graph).facts['killed']?.disputed;
    };
    expect(isDisputed('Four smugglers were killed', 'Three shepherds died')).toBe(true);
    expect(isDisputed('Six people, among them three children, were killed', 'Six people were killed')).toBe(false);
  });
});
