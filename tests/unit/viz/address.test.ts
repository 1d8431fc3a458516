import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../viz/address.ts';
import * as produce from '../../../viz/producers.ts';
import { START, type State } from '../../../viz/state.ts';

const producers: readonly produce.Producer[] = [
  produce.selectNodes(['person:a & b', 'ж']),
  produce.selectEdge('e'),
  produce.openArticle('x', { start: 2, end: 5 }),
  produce.openArticle('y'),
  produce.showTruthyOnly(false),
  produce.showUnlinked(true),
  produce.onlyValues('publishers', ['The “Post”', '#1']),
  produce.toggleValues('labels', ['Place']),
  produce.demandConfidence(0.35),
  produce.publishedWithin({ from: '2020-01-03' }),
  produce.showDisputedOnly(true),
  produce.focusOn(['n']),
  produce.hideNodes(['h']),
  produce.showAs('table'),
  produce.moveCamera({ x: 0.25, y: 0.5, ratio: 0.125 }),
  produce.typeQuery('MATCH (n) RETURN n'),
  produce.chooseTheme('dark'),
];

describe('the address', () => {
  test('is empty at the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual(START);
  });

  test('brings back every part of the state, alone and together', () => {
    const all = producers.reduce((state: State, change) => change(state), START);
    for (const state of [...producers.map((change) => change(START)), all]) {
      const back = readAddress(`#${writeAddress(state)}`);
      expect(back.view).toEqual(state.view);
      expect([back.session.camera, back.session.theme, back.session.query.text]).toEqual([
        state.session.camera,
        state.session.theme,
        state.session.query.text,
      ]);
    }
  });

  test.each([
    ['#person:someone'],
    ['#selection=%7B'],
    ['#selection={"as":"edge"}&shape="cube"&truthyOnly="yes"&hidden=[1]&most="many"&theme=pink&camera={"x":1}'],
    ['#focus={"roots":"a"}&time={"from":"now","until":"then"}&reading={"article":7}&sizeBy=null&colourBy=3'],
    ['#filters={"labels":{"as":"only","values":"x"},"confidence":"high","from":"<b>"}&pinned={"a":{"x":"1","y":2}}'],
    ['#__proto__=1&constructor={}'],
  ])('that no viewer wrote changes nothing: %s', (hash) => {
    expect(readAddress(hash)).toEqual(START);
  });

  test('going where it leads is a step, and the answer of a query stays', () => {
    const answer = { as: 'failed', message: 'no' } as const;
    const state = produce.arriveAt(readAddress(`#${writeAddress(produce.selectNode('a')(START))}`))(
      produce.answered(answer)(START),
    );
    expect(state.view.selection).toEqual({ as: 'nodes', ids: ['a'] });
    expect(state.session.query.answer).toEqual(answer);
  });
});
