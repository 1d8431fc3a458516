import { expect, test } from 'vitest';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { edgeProperties, nodeProperties } from '../../../src/graph/properties.ts';
import { library } from '../../../src/graph/union.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { count, day, type ReadingBuilder, readingOf, words } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

const graphOf = (...builders: ReadingBuilder[]): KnowledgeGraph =>
  knowledge(library(builders.map((builder) => builder.reading())), ontology);

/** Ada Lark led the Wardens, says a text that some publisher printed. */
function told(text: string, slug: string, publisher?: string): ReadingBuilder {
  const builder = readingOf(text, { slug, ...(publisher && { publisher }) });
  builder.claim([builder.entity('Person', 'Ada Lark'), 'LED', builder.entity('Group', 'Wardens')]);
  return builder;
}

test.each<[string, ReadingBuilder[], number]>([
  [
    'two publishers are two sources',
    [told('One. Ada Lark led the Wardens.', 'a', 'A'), told('Two. Ada Lark led the Wardens.', 'b', 'B')],
    2,
  ],
  [
    'one publisher is one',
    [told('One. Ada Lark led the Wardens.', 'a', 'A'), told('Two. Ada Lark led the Wardens.', 'b', 'A')],
    1,
  ],
  [
    'a text that two print is one',
    [told('One. Ada Lark led the Wardens.', 'a', 'A'), told('One. Ada Lark led the Wardens.', 'b', 'B')],
    1,
  ],
  [
    'articles without publisher count for themselves',
    [told('One. Ada Lark led the Wardens.', 'a'), told('Two. Ada Lark led the Wardens.', 'b')],
    2,
  ],
])('%s', (_, builders, expected) => {
  const graph = graphOf(...builders);
  expect(graph.edges).toHaveLength(1);
  expect(edgeProperties(graph.edges[0]!, graph)).toMatchObject({ sourceCount: expected });
});

test('a wire story that another paper prints with a line of its own is one source', () => {
  const story = Array.from({ length: 40 }, (_, at) => `Witness ${at} saw Ada Lark.`).join(' ');
  const wire = told(`Ada Lark led the Wardens. ${story}`, 'wire', 'Wire');
  const paper = told(`From our desk. Ada Lark led the Wardens. ${story}`, 'paper', 'Paper');
  const graph = graphOf(wire, paper);
  expect(edgeProperties(graph.edges[0]!, graph)).toMatchObject({ sourceCount: 1 });
});

test('an edge tells who says it: nodes by id, others in words', () => {
  const builder = readingOf('Ada Lark led the Wardens, officials told Bo Finch.');
  const [ada, guard] = [builder.entity('Person', 'Ada Lark'), builder.entity('Group', 'Wardens')];
  const bo = builder.entity('Person', 'Bo Finch');
  builder.claim([ada, 'LED', guard], {
    claimedBy: ['officials', bo],
    modality: 'attributed',
    qualifiers: { role: 'chief' },
  });
  const graph = graphOf(builder);
  expect(edgeProperties(graph.edges[0]!, graph)).toMatchObject({
    status: 'attributed',
    roles: ['chief'],
    claimedBy: ['officials', bo.id],
    quotes: [builder.article.text],
    articles: [builder.article.id],
    confidence: 0.5,
  });
});

test('a node has flat properties: ranges as bounds, what is unknown left out', () => {
  const builder = readingOf('A raid killed five to nine on 3 January.');
  const raid = builder.event('raid', 'raid', { words: ['raid'] });
  builder.claim([raid, 'killed', count('five to nine', 5, 9)]);
  builder.claim([raid, 'injured', count('two', 2)]);
  builder.claim([raid, 'attendance', count('many', null)]);
  builder.claim([raid, 'date', day('2020-01-03', '3 January')]);
  const graph = graphOf(builder);
  expect(nodeProperties(graph.nodes[0]!, graph)).toEqual({
    name: 'raid',
    kind: 'raid',
    acts: false,
    aliases: [],
    status: 'asserted',
    disputed: false,
    mentions: 1,
    articles: [builder.article.id],
    killedMin: 5,
    killedMax: 9,
    killedText: 'five to nine',
    injured: 2,
    injuredMin: 2,
    injuredMax: 2,
    injuredText: 'two',
    attendanceText: 'many',
    date: '2020-01-03',
    dateMin: '2020-01-03',
    dateMax: '2020-01-03',
    dateText: '3 January',
    dateBasis: 'explicit',
  });
});

test('a title is a property of a person', () => {
  const builder = readingOf('General Ada Lark came.');
  builder.claim([builder.entity('Person', 'Ada Lark'), 'title', words('General')]);
  const graph = graphOf(builder);
  expect(nodeProperties(graph.nodes[0]!, graph)).toMatchObject({ title: 'General' });
});
