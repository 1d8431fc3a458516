import type { Point } from '../src/graph/point.ts';
import type { GraphEdge } from '../src/model/graph.ts';
import type { Span } from '../src/model/span.ts';
import { type Facet, type Filters, NO_FILTERS, solely, toggled } from './knowledge/choices.ts';
import {
  type Answer,
  type Camera,
  type Days,
  type Drawer,
  type Menu,
  type QueryBox,
  type Selection,
  type Session,
  START,
  type State,
  type Theme,
  type View,
} from './state.ts';

/** A change of state: a pure function from the old value to the new one. */
export type Producer = (state: State) => State;

const NOTHING: Selection = { as: 'nothing' };

const inView =
  (change: Partial<View>): Producer =>
  (state) => ({ ...state, view: { ...state.view, ...change } });

const inSession =
  (change: Partial<Session>): Producer =>
  (state) => ({ ...state, session: { ...state.session, ...change } });

const inQuery =
  (change: Partial<QueryBox>): Producer =>
  (state) =>
    inSession({ query: { ...state.session.query, ...change } })(state);

const sameSelection = (a: Selection, b: Selection): boolean => JSON.stringify(a) === JSON.stringify(b);

const select =
  (selection: Selection): Producer =>
  (state) =>
    sameSelection(state.view.selection, selection) ? state : inView({ selection })(state);

/** Picks out several nodes, or nothing when there are none; where a path is wanted, a node is its other end. */
export const selectNodes =
  (ids: readonly string[]): Producer =>
  (state) => {
    const { pathFrom } = state.session;
    const [to] = ids;
    if (pathFrom === null || to === undefined || to === pathFrom)
      return select(to === undefined ? NOTHING : { as: 'nodes', ids })(state);
    return inSession({ pathFrom: null })(select({ as: 'path', from: pathFrom, to })(state));
  };

/** Picks out one node. */
export const selectNode = (id: string): Producer => selectNodes([id]);

/** Picks out one relationship. */
export const selectEdge = (id: string): Producer => select({ as: 'edge', id });

/** Picks out nodes and brings them into view; of a path both its ends. */
export const goTo =
  (ids: readonly string[]): Producer =>
  (state) => {
    const gone = selectNodes(ids)(state);
    const { selection } = gone.view;
    return inSession({ aim: selection.as === 'path' ? [selection.from, selection.to] : [...ids] })(gone);
  };

/** Picks out a relationship and brings its ends into view. */
export const goToEdge =
  ({ id, source, target }: { readonly id: string; readonly source: string; readonly target: string }): Producer =>
  (state) =>
    inSession({ aim: [source, target] })(selectEdge(id)(state));

/** Lets go of everything picked out. */
export const clearSelection: Producer = select(NOTHING);

/** Opens an article, at a quote where one is given. */
export const openArticle = (article: string, quote: Span | null = null): Producer =>
  inView({ reading: { article, quote: quote && { start: quote.start, end: quote.end } } });

/** Closes the reading pane. */
export const closeArticle: Producer = (state) =>
  state.view.reading === null ? state : inView({ reading: null })(state);

/** Goes one step out: first what lies over the graph, then the article, then the selection. */
export const stepOut: Producer = (state) => {
  if (state.session.pathFrom !== null) return inSession({ pathFrom: null })(state);
  if (state.session.drawer !== 'none') return inSession({ drawer: 'none' })(state);
  return state.view.reading === null ? clearSelection(state) : closeArticle(state);
};

/** Shows or hides relationships that do not hold by default. */
export const showTruthyOnly = (truthyOnly: boolean): Producer => inView({ truthyOnly });

/** Shows or hides nodes that no shown relationship touches. */
export const showUnlinked = (unlinked: boolean): Producer => inView({ unlinked });

const inFilters =
  (change: Partial<Filters>): Producer =>
  (state) =>
    inView({ filters: { ...state.view.filters, ...change } })(state);

/** Lets values of a facet through, or no longer. */
export const toggleValues =
  (facet: Facet, values: readonly string[]): Producer =>
  (state) =>
    inFilters({ [facet]: toggled(state.view.filters[facet], values) })(state);

/** Lets only these values of a facet through; again takes it back. */
export const onlyValues =
  (facet: Facet, values: readonly string[]): Producer =>
  (state) =>
    inFilters({ [facet]: solely(state.view.filters[facet], values) })(state);

/** Leaves out claims of less confidence. */
export const demandConfidence = (confidence: number): Producer => inFilters({ confidence });

/** Leaves out what was published before a day or after another; empty: open. */
export const publishedWithin = (days: { readonly from?: string; readonly until?: string }): Producer => inFilters(days);

/** Only what sources disagree about. */
export const showDisputedOnly = (disputedOnly: boolean): Producer => inFilters({ disputedOnly });

/** Hides nodes by hand; what is selected is let go. */
export const hideNodes =
  (ids: readonly string[]): Producer =>
  (state) =>
    inView({ hidden: [...new Set([...state.view.hidden, ...ids])], selection: NOTHING })(state);

/** Wants a path from a node. */
export const startPath = (pathFrom: string): Producer => inSession({ pathFrom });

/** Shows a node with its neighbours: alone at first, then besides what the focus already holds. */
export const expand =
  (id: string): Producer =>
  (state) => {
    const { focus } = state.view;
    if (focus === null) return focusOn([id])(state);
    return focus.roots.includes(id) ? state : inView({ focus: { ...focus, roots: [...focus.roots, id] } })(state);
  };

/** Holds a node where it was put. */
export const pin =
  (id: string, { x, y }: Point): Producer =>
  (state) =>
    inView({ pinned: { ...state.view.pinned, [id]: { x, y } } })(state);

/** Lets a held node go back to its place. */
export const unpin =
  (id: string): Producer =>
  (state) => {
    const { [id]: _gone, ...pinned } = state.view.pinned;
    return inView({ pinned })(state);
  };

/** Lets discs grow with relationships or with mentions. */
export const sizeBy = (by: View['sizeBy']): Producer => inView({ sizeBy: by });

/** Colours discs by label or by community. */
export const colourBy = (by: View['colourBy']): Producer => inView({ colourBy: by });

/** Opens a node's menu. */
export const openMenu = (menu: Menu): Producer => inSession({ menu });

/** Closes the menu. */
export const closeMenu: Producer = (state) => (state.session.menu === null ? state : inSession({ menu: null })(state));

/** Shows only some nodes and what is one step away. */
export const focusOn = (roots: readonly string[]): Producer => inView({ focus: { roots, hops: 1 } });

/** Shows only some nodes and what is between them. */
export const onlyNodes = (roots: readonly string[]): Producer => inView({ focus: { roots, hops: 0 } });

/** Lets the focus reach so many steps further, or less far. */
export const focusWider =
  (steps: number): Producer =>
  (state) => {
    const { focus } = state.view;
    return focus === null ? state : inView({ focus: { ...focus, hops: Math.max(1, focus.hops + steps) } })(state);
  };

/** Lets what lies outside some days dim; null: no days. */
export const showDays =
  (time: Days | null): Producer =>
  (state) =>
    JSON.stringify(time) === JSON.stringify(state.view.time) ? state : inView({ time })(state);

/** Takes back every filter, focus and hiding at once. */
export const resetShown: Producer = inView({
  truthyOnly: START.view.truthyOnly,
  unlinked: START.view.unlinked,
  filters: NO_FILTERS,
  focus: null,
  hidden: [],
});

/** Shows every node, however many there are. */
export const showAllNodes: Producer = inView({ most: null });

/** Goes where an address leads; that is a step that can be undone. */
export const arriveAt = ({ view, session }: State): Producer => {
  const { camera, theme, query } = session;
  return (state) =>
    inSession({ camera, theme, query: { ...query, answer: state.session.query.answer } })({ ...state, view });
};

/** Remembers where the camera stands; null: where the whole graph is seen. */
export const moveCamera = (camera: Camera | null): Producer => inSession({ camera });

/** Opens a drawer over the graph, or closes it. */
export const toggleDrawer =
  (drawer: Drawer): Producer =>
  (state) =>
    inSession({ drawer: state.session.drawer === drawer ? 'none' : drawer })(state);

/** Picture, table or timeline. */
export const showAs = (shape: View['shape']): Producer => inView({ shape });

/** What the pointer rests on. */
export const hover = (id: string | null): Producer => inSession({ hover: id });

/** What stands in the search box. */
export const typeWords = (words: string): Producer => inSession({ words });

/** Takes a found node: goes there and empties the search box. */
export const takeHit =
  (id: string): Producer =>
  (state) =>
    inSession({ words: '' })(goTo([id])(state));

/** Takes a found quote: opens it in its article, beside the relationship or the node it speaks of. */
export const takeQuote =
  (quote: Span & { readonly article: string }, of: { readonly edge?: GraphEdge; readonly node?: string }): Producer =>
  (state) => {
    const gone = of.edge ? goToEdge(of.edge) : of.node === undefined ? clearSelection : goTo([of.node]);
    return openArticle(quote.article, quote)(inSession({ words: '' })(gone(state)));
  };

/** Opens or closes the Cypher box. */
export const toggleQuery: Producer = (state) => inQuery({ open: !state.session.query.open })(state);

/** What stands in the Cypher box. */
export const typeQuery = (text: string): Producer => inQuery({ text });

/** Puts a named question into the Cypher box, with its parameters' values. */
export const takeQuestion = (text: string, parameters: QueryBox['parameters']): Producer =>
  inQuery({ open: true, text, parameters, answer: { as: 'none' } });

/** Gives a parameter a value. */
export const setParameter =
  (name: string, value: string): Producer =>
  (state) =>
    inQuery({ parameters: { ...state.session.query.parameters, [name]: value } })(state);

/** What the query came to. */
export const answered = (answer: Answer): Producer => inQuery({ answer });

/** Light, dark, or as the system has it. */
export const chooseTheme = (theme: Theme): Producer => inSession({ theme });
