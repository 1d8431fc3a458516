import { describe, expect, test } from 'vitest';
import { apply, type History, redo, undo } from '../../../viz/history.ts';
import * as produce from '../../../viz/producers.ts';
import { START, type State } from '../../../viz/state.ts';

const begin: History = { state: START, past: [], future: [] };
const stateAfter = (...producers: produce.Producer[]): State =>
  producers.reduce((state, change) => change(state), START);

describe('producers', () => {
  test('a selected node stays alone in the selection', () => {
    expect(stateAfter(produce.selectNodes(['a', 'b']), produce.selectNode('c')).view.selection).toEqual({
      as: 'nodes',
      ids: ['c'],
    });
  });

  test('selecting no nodes is selecting nothing', () => {
    expect(stateAfter(produce.selectNode('a'), produce.selectNodes([])).view.selection).toEqual({ as: 'nothing' });
  });

  test('selecting what is selected changes nothing', () => {
    const state = stateAfter(produce.selectEdge('e'));
    expect(produce.selectEdge('e')(state)).toBe(state);
  });

  test('going to an edge brings both its ends into view', () => {
    const { view, session } = stateAfter(produce.goToEdge({ id: 'e', source: 'a', target: 'b' }));
    expect(view.selection).toEqual({ as: 'edge', id: 'e' });
    expect(session.aim).toEqual(['a', 'b']);
  });

  test('going to the same node twice is two wishes for the camera', () => {
    const once = stateAfter(produce.goTo(['a']));
    expect(produce.goTo(['a'])(once).session.aim).not.toBe(once.session.aim);
  });

  test('a path is brought into view with both its ends', () => {
    expect(stateAfter(produce.startPath('a'), produce.goTo(['b'])).session.aim).toEqual(['a', 'b']);
  });

  test('taking a hit empties the search box', () => {
    const { view, session } = stateAfter(produce.typeWords('sol'), produce.takeHit('a'));
    expect(session.words).toBe('');
    expect(view.selection).toEqual({ as: 'nodes', ids: ['a'] });
  });

  test('stepping out closes the article first, then lets go of the selection', () => {
    const reading = stateAfter(produce.selectNode('a'), produce.openArticle('x', { start: 2, end: 5 }));
    expect(reading.view.reading).toEqual({ article: 'x', quote: { start: 2, end: 5 } });
    const closed = produce.stepOut(reading);
    expect(closed.view).toMatchObject({ reading: null, selection: { as: 'nodes', ids: ['a'] } });
    expect(produce.stepOut(closed).view.selection).toEqual({ as: 'nothing' });
  });

  test('a named question brings its parameters and forgets the last answer', () => {
    const { query } = stateAfter(
      produce.answered({ as: 'failed', message: 'no' }),
      produce.takeQuestion('RETURN $a', { a: '1' }),
      produce.setParameter('a', '2'),
    ).session;
    expect(query).toEqual({ open: true, text: 'RETURN $a', parameters: { a: '2' }, answer: { as: 'none' } });
  });

  test('no producer changes the state it was given', () => {
    const frozen = Object.freeze({
      view: Object.freeze({ ...START.view }),
      session: Object.freeze({ ...START.session }),
    });
    const changes = [
      produce.selectNode('a'),
      produce.goTo(['a']),
      produce.showTruthyOnly(false),
      produce.showUnlinked(true),
      produce.showAs('table'),
      produce.hover('a'),
      produce.toggleQuery,
      produce.typeQuery('RETURN 1'),
      produce.chooseTheme('dark'),
    ];
    for (const change of changes) expect(change(frozen)).not.toBe(frozen);
    expect(frozen).toEqual(START);
  });
});

describe('history', () => {
  test('undo and redo walk through views', () => {
    const two = apply(apply(begin, produce.selectNode('a')), produce.selectEdge('e'));
    const back = undo(two);
    expect(back.state.view.selection).toEqual({ as: 'nodes', ids: ['a'] });
    expect(redo(back).state.view).toEqual(two.state.view);
    expect(undo(undo(undo(back))).state.view).toEqual(START.view);
  });

  test('what passes is no step, and undo leaves it alone', () => {
    const steps = [produce.selectNode('a'), produce.typeWords('sol'), produce.hover('b')].reduce(apply, begin);
    expect(steps.past.length).toBe(1);
    expect(undo(steps).state.session).toMatchObject({ words: 'sol', hover: 'b' });
  });

  test('a new step forgets what was undone', () => {
    const back = undo(apply(begin, produce.selectNode('a')));
    expect(apply(back, produce.selectNode('b')).future).toEqual([]);
  });
});
