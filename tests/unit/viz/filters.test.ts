import { describe, expect, test } from 'vitest';
import { type Facet, lets, NO_FILTERS, solely, toggled } from '../../../viz/knowledge/choices.ts';
import { OWN_VOICE } from '../../../viz/knowledge/claim-facets.ts';
import { facetCounts } from '../../../viz/knowledge/facet-counts.ts';
import { askedWords, hiddenNodesWords, hiddenWords } from '../../../viz/knowledge/hidden-words.ts';
import { type Sieve, visible } from '../../../viz/knowledge/visible.ts';
import * as produce from '../../../viz/producers.ts';
import { START, type State } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const atlas = blastAtlas();
const viewAfter = (...producers: produce.Producer[]): Sieve =>
  producers.reduce((state: State, change) => change(state), START).view;
const shown = (sieve: Sieve): string[] => {
  const { edges } = visible(atlas, sieve);
  return atlas.view.edges.filter(({ id }) => edges.has(id)).map(({ type }) => type);
};
const counts = (facet: Facet, sieve: Sieve) =>
  Object.fromEntries(facetCounts(atlas, sieve)[facet].map(({ value, count }) => [value, count]));

describe('a choice', () => {
  test('starts by leaving out what is taken off, and the last one back is no choice', () => {
    const without = toggled({ as: 'all' }, ['a']);
    expect([lets(without, 'a'), lets(without, 'b')]).toEqual([false, true]);
    expect(toggled(without, ['a'])).toEqual({ as: 'all' });
  });

  test('of one value grows by what is added, and the same again takes it back', () => {
    const only = solely({ as: 'all' }, ['a']);
    expect(['a', 'b'].map((value) => lets(only, value))).toEqual([true, false]);
    expect(toggled(only, ['b'])).toEqual({ as: 'only', values: ['a', 'b'] });
    expect(solely(only, ['a'])).toEqual({ as: 'all' });
  });
});

describe('what is shown', () => {
  test.each([
    ['by default what holds', [], ['KILLED_IN', 'LED', 'DIED_IN', 'OCCURRED_IN']],
    [
      'the doubtful on demand',
      [produce.showTruthyOnly(false)],
      ['KILLED_IN', 'LED', 'DIED_IN', 'OCCURRED_IN', 'CARRIED_OUT'],
    ],
    ['no relationship of a label left out', [produce.toggleValues('labels', ['Place'])], ['KILLED_IN', 'LED']],
    ['one relation alone', [produce.onlyValues('relations', ['LED'])], ['LED']],
    ['what one publisher prints', [produce.onlyValues('publishers', ['Herald'])], ['LED']],
    ['what one speaker says', [produce.onlyValues('speakers', ['officials'])], ['LED']],
    ['what was published by a day', [produce.publishedWithin({ until: '2021-05-01' })], ['LED']],
    [
      'nothing where no claim passes all filters at once',
      [produce.onlyValues('publishers', ['Post']), produce.onlyValues('speakers', ['officials'])],
      [],
    ],
    ['what sources disagree about, also where it is doubtful', [produce.showDisputedOnly(true)], ['CARRIED_OUT']],
    ['nothing surer than sure', [produce.demandConfidence(1.01)], []],
    ['nothing around a node hidden by hand', [produce.hideNodes([idOf(atlas, 'blast')])], ['LED', 'DIED_IN']],
    ['one step around a node', [produce.focusOn([idOf(atlas, 'Harbour Board')])], ['LED']],
  ])('is %s', (_what, producers, types) => {
    expect(shown(viewAfter(...producers)).toSorted()).toEqual(types.toSorted());
  });

  test('two steps reach further than one', () => {
    const board = [idOf(atlas, 'Harbour Board')];
    const two = visible(atlas, viewAfter(produce.focusOn(board), produce.focusWider(1)));
    expect(two.nodes.has(idOf(atlas, 'Vesna'))).toBe(true);
    expect(visible(atlas, viewAfter(produce.focusOn(board))).nodes.has(idOf(atlas, 'Vesna'))).toBe(false);
  });

  test('a node of a hidden label is not shown though nodes without relationships are', () => {
    const { nodes } = visible(atlas, viewAfter(produce.showUnlinked(true), produce.toggleValues('labels', ['Group'])));
    expect(nodes.has(idOf(atlas, 'army'))).toBe(false);
    expect(nodes.has(idOf(atlas, 'a guard'))).toBe(true);
  });
});

describe('live counts', () => {
  test('a facet’s counts do not look at its own choice, but at all others', () => {
    const sieve = viewAfter(produce.onlyValues('publishers', ['Herald']));
    expect(counts('publishers', sieve)).toEqual({ Post: 4, Herald: 1 });
    expect(counts('relations', sieve)).toEqual({ KILLED_IN: 0, LED: 1, OCCURRED_IN: 0, CARRIED_OUT: 0, DIED_IN: 0 });
    expect(counts('speakers', sieve)).toEqual({ officials: 1, [OWN_VOICE]: 0, army: 0 });
  });

  test('every value’s count is what is shown once it alone is chosen', () => {
    for (const facet of ['relations', 'statuses', 'publishers', 'speakers'] as const)
      for (const { value, count } of facetCounts(atlas, viewAfter())[facet])
        expect([facet, value, shown(viewAfter(produce.onlyValues(facet, [value]))).length]).toEqual([
          facet,
          value,
          count,
        ]);
  });
});

describe('what is hidden', () => {
  const line = (...producers: produce.Producer[]): string =>
    hiddenWords(atlas, visible(atlas, viewAfter(...producers)));

  test('is counted with its reasons', () => {
    expect(line()).toBe('4 of 5 relationships shown; 1 hidden: 1 alleged.');
    expect(line(produce.showTruthyOnly(false))).toBe('All 5 relationships shown.');
    expect(line(produce.onlyValues('relations', ['LED']))).toBe(
      '1 of 5 relationships shown; 4 hidden: 1 alleged, 3 by filters.',
    );
  });

  test('nodes without a shown relationship are counted', () => {
    expect(hiddenNodesWords(atlas, visible(atlas, viewAfter()))).toBe('4 of 7 nodes shown.');
    expect(hiddenNodesWords(atlas, visible(atlas, viewAfter(produce.showUnlinked(true))))).toBe('');
  });

  test('what was asked for is said in words, and one reset takes it all back', () => {
    const all = [
      produce.toggleValues('labels', ['Place']),
      produce.onlyValues('publishers', ['Post']),
      produce.demandConfidence(0.5),
      produce.publishedWithin({ from: '2021-05-01' }),
      produce.focusOn([idOf(atlas, 'blast')]),
      produce.hideNodes([idOf(atlas, 'Tern')]),
    ];
    expect(askedWords(viewAfter(...all), atlas)).toEqual([
      'without Places',
      'only Post',
      'confidence from 50 %',
      'published from 2021-05-01',
      '1 step around blast',
      '1 node hidden by hand',
    ]);
    expect(viewAfter(...all, produce.resetShown)).toEqual(START.view);
    expect(NO_FILTERS).toEqual(START.view.filters);
  });
});
