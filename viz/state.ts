import type { Point } from '../src/graph/point.ts';
import type { Span } from '../src/model/span.ts';
import type { Table } from '../src/model/table.ts';
import { type Filters, NO_FILTERS } from './knowledge/choices.ts';

/** What is picked out: nodes (one by click, several by a query's row), one edge, the way between two nodes, or nothing. */
export type Selection =
  | { readonly as: 'nothing' }
  | { readonly as: 'nodes'; readonly ids: readonly string[] }
  | { readonly as: 'edge'; readonly id: string }
  | { readonly as: 'path'; readonly from: string; readonly to: string };

/** The article in the reading pane and the quote it was opened at. */
export interface ReadingPlace {
  readonly article: string;
  readonly quote: Span | null;
}

/** Only what is so many relationships away from some nodes. */
export interface Focus {
  readonly roots: readonly string[];
  readonly hops: number;
}

/** A stretch of days, both included, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** What can be undone: where one is and what one looks at. */
export interface View {
  readonly selection: Selection;
  readonly reading: ReadingPlace | null;
  /** Only relationships that hold by default: stated, or told and denied by nobody. */
  readonly truthyOnly: boolean;
  /** Also nodes that no shown relationship touches. */
  readonly unlinked: boolean;
  readonly filters: Filters;
  readonly focus: Focus | null;
  /** Nodes hidden by hand. */
  readonly hidden: readonly string[];
  /** Only so many of the best connected nodes; null: all. */
  readonly most: number | null;
  /** Nodes held where they were put, in graph units. */
  readonly pinned: Readonly<Record<string, Point>>;
  /** Events outside these days dim. */
  readonly time: Days | null;
  readonly sizeBy: 'degree' | 'mentions';
  readonly colourBy: 'label' | 'community';
  readonly shape: 'picture' | 'table' | 'timeline';
}

/** How a query stands. */
export type Answer =
  | { readonly as: 'none' }
  | { readonly as: 'asking' }
  | { readonly as: 'table'; readonly table: Table }
  | { readonly as: 'failed'; readonly message: string };

/** The Cypher box: text, values of its parameters, and the last answer. */
export interface QueryBox {
  readonly open: boolean;
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

/** Where the picture is seen from, as Sigma has it. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** An open menu: its node, and its place in pixels. */
export interface Menu {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

export type Drawer = 'none' | 'filters' | 'keys' | 'keep';

export type Theme = 'auto' | 'light' | 'dark';

/** What passes: never part of undo. */
export interface Session {
  readonly hover: string | null;
  /** Nodes the picture brings into view; a new list is a new wish. */
  readonly aim: readonly string[];
  readonly words: string;
  readonly query: QueryBox;
  /** What lies over the graph: the filters, the sheet of keys, or nothing. */
  readonly drawer: Drawer;
  /** Whose path to another node is wanted; the next node that is picked out is its other end. */
  readonly pathFrom: string | null;
  /** Around which node the keyboard walks from neighbour to neighbour. */
  readonly walkedFrom: string | null;
  /** The node whose menu is open, and where in the picture. */
  readonly menu: Menu | null;
  /** Null until someone moves it. */
  readonly camera: Camera | null;
  readonly theme: Theme;
}

/** The whole state of the viewer: one value, replaced, never changed. */
export interface State {
  readonly view: View;
  readonly session: Session;
}

/** Where everyone starts. */
export const START: State = {
  view: {
    selection: { as: 'nothing' },
    reading: null,
    truthyOnly: true,
    unlinked: false,
    filters: NO_FILTERS,
    focus: null,
    hidden: [],
    most: null,
    pinned: {},
    time: null,
    sizeBy: 'degree',
    colourBy: 'label',
    shape: 'picture',
  },
  session: {
    hover: null,
    aim: [],
    words: '',
    query: { open: false, text: '', parameters: {}, answer: { as: 'none' } },
    drawer: 'none',
    pathFrom: null,
    walkedFrom: null,
    menu: null,
    camera: null,
    theme: 'auto',
  },
};
