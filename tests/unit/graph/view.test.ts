import { expect, test } from 'vitest';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { project } from '../../../src/graph/project.ts';
import { library } from '../../../src/graph/union.ts';
import { view } from '../../../src/graph/view.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

function sample() {
  const builder = readingOf('Ada Lark led the Guard. It may raid Ostby.', { title: 'News', publishedAt: '2020-01-03' });
  const [ada, guard] = [builder.entity('Person', 'Ada Lark'), builder.entity('Group', 'Guard')];
  builder.claim([ada, 'LED', guard], { quote: 'Ada Lark led the Guard' });
  builder.claim([ada, 'MEMBER_OF', guard], { quote: 'Ada Lark led the Guard' });
  builder.event('raid', 'raid', { words: ['raid'], modality: 'hypothetical' });
  return view(knowledge(library([builder.reading()]), ontology), ontology);
}

test('the view is plain JSON that holds all a picture and a reading pane need', () => {
  const one = sample();
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  expect(one.nodes.map(({ name, degree, mentions }) => [name, degree, mentions])).toEqual([
    ['Guard', 2, 1],
    ['Ada Lark', 2, 1],
  ]);
  expect(one.articles[0]).toMatchObject({ title: 'News', publishedAt: '2020-01-03', sentences: [{ start: 0 }, {}] });
  expect(one.labels.map((label) => label.name)).toEqual(['Person', 'Group', 'Place', 'Event']);
  expect(one.relations.find(({ name }) => name === 'MET_WITH')).toMatchObject({ symmetric: true });
});

test('the view names what became no node, so that its claims can still be told', () => {
  const { names, nodeOf } = sample();
  const raid = Object.keys(names).find((id) => names[id] === 'raid')!;
  expect(raid in nodeOf).toBe(false);
});

test('the projection keeps parallel edges, sorts its nodes and leaves out edges without both ends', () => {
  const one = sample();
  const graph = project({ nodes: one.nodes.toReversed(), edges: one.edges });
  expect(graph.nodes()).toEqual(one.nodes.map(({ id }) => id));
  expect(graph.mapEdges((_, { relation }) => relation).sort()).toEqual(['LED', 'MEMBER_OF']);
  expect(project({ nodes: one.nodes.slice(1), edges: one.edges }).size).toBe(0);
});
