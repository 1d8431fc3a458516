import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../viz/knowledge/finder.ts';
import { readWanted } from '../../../viz/knowledge/wanted.ts';
import * as produce from '../../../viz/producers.ts';
import { START } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const atlas = blastAtlas();
const find = createFinder(atlas);
const found = (typed: string, as?: 'node' | 'quote'): string[] =>
  find(typed)
    .hits.filter((hit) => as === undefined || hit.as === as)
    .map((hit) => (hit.as === 'node' ? hit.node.name : hit.claim.quote.text));

describe('the words of a search', () => {
  test('typed filters are told from words, quoted values whole', () => {
    expect(readWanted('blast type:Event source:"The  Pôst" after:2020-01-03')).toEqual({
      words: 'blast',
      conditions: [
        { name: 'type', value: 'event' },
        { name: 'source', value: 'the  post' },
        { name: 'after', value: '2020-01-03' },
      ],
      unknown: [],
    });
  });

  test('a filter still without a value asks for nothing, and unknown names are told', () => {
    expect(readWanted('type: who:"x" 10:30')).toEqual({ words: '10:30', conditions: [], unknown: ['who'] });
  });
});

describe('finding', () => {
  test.each([
    ['a word’s beginning', 'orr', ['Lena Orr']],
    ['a name with a letter missing', 'arbour', ['Harbour Board']],
    ['any case and accent', 'VÉSNA', ['Vesna']],
    ['several words', 'harbour b', ['Harbour Board']],
    ['nothing for nothing', '  ', []],
  ])('goes by %s', (_what, words, names) => {
    expect(found(words, 'node')).toEqual(names);
  });

  test('the same name goes before one that begins so, aliases count, quotes come last', () => {
    const [node] = atlas.view.nodes;
    const named = (id: string, name: string, aliases: string[] = []) => ({ ...node!, id, name, aliases, mentions: 1 });
    const nodes = [named('1', 'Lenaian army'), named('2', 'Tern', ['Lena'])];
    const { hits } = createFinder({
      ...atlas,
      nodes: new Map(nodes.map((node) => [node.id, node])),
      view: { ...atlas.view, nodes },
    })('lena');
    expect(hits.map((hit) => (hit.as === 'node' ? [hit.node.name, hit.alias] : [hit.as]))).toEqual([
      ['Tern', 'Lena'],
      ['Lenaian army', undefined],
      ...hits.slice(2).map(() => ['quote']),
    ]);
    expect(hits.length).toBeGreaterThan(2);
  });

  test('quotes are found by their words', () => {
    expect(found('accused', 'quote')).toEqual(['accused Tern of the blast']);
  });

  test.each([
    ['type:event', ['blast']],
    ['type:person source:herald', ['Lena Orr']],
    ['kind:attack', ['blast']],
    ['relation:carried', ['blast', 'Tern', 'Tern denied it']],
    ['speaker:officials', ['Lena Orr led the Harbour Board']],
    ['status:denied', ['Tern denied it']],
    ['led before:2021-05-01', ['Lena Orr led the Harbour Board']],
    ['led after:2021-05-02', ['Orr led the Harbour Board']],
  ])('%s finds only what fits', (typed, names) => {
    expect(found(typed).toSorted()).toEqual(names.toSorted());
  });

  test('a found quote opens its article beside what it says, and empties the box', () => {
    const edge = atlas.view.edges.find(({ type }) => type === 'LED') ?? expect.fail('no LED');
    const quote = { article: 'x', start: 2, end: 5 };
    const { view, session } = produce.takeQuote(quote, { edge })(produce.typeWords('led')(START));
    expect(view).toMatchObject({ selection: { as: 'edge', id: edge.id }, reading: { article: 'x' } });
    expect(session).toMatchObject({ words: '', aim: [idOf(atlas, 'Lena Orr'), idOf(atlas, 'Harbour Board')] });
  });
});
