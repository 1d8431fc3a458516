import type { Span } from '../src/model/span.ts';
import type { Table } from '../src/model/table.ts';

/** What is picked out: nodes (one by click, several by a query's row), one edge, or nothing. */
export type Selection =
  | { readonly as: 'nothing' }
  | { readonly as: 'nodes'; readonly ids: readonly string[] }
  | { readonly as: 'edge'; readonly id: string };

/** The article in the reading pane and the quote it was opened at. */
export interface ReadingPlace {
  readonly article: string;
  readonly quote: Span | null;
}

/** What can be undone: where one is and what one looks at. */
export interface View {
  readonly selection: Selection;
  readonly reading: ReadingPlace | null;
  /** Only relationships that hold by default: stated, or told and denied by nobody. */
  readonly truthyOnly: boolean;
  /** Also nodes that no shown relationship touches. */
  readonly unlinked: boolean;
  readonly shape: 'picture' | 'table';
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

export type Theme = 'auto' | 'light' | 'dark';

/** What passes: never part of undo. */
export interface Session {
  readonly hover: string | null;
  /** Nodes the picture brings into view; a new list is a new wish. */
  readonly aim: readonly string[];
  readonly words: string;
  readonly query: QueryBox;
  readonly theme: Theme;
}

/** The whole state of the viewer: one value, replaced, never changed. */
export interface State {
  readonly view: View;
  readonly session: Session;
}

/** Where everyone starts. */
export const START: State = {
  view: { selection: { as: 'nothing' }, reading: null, truthyOnly: true, unlinked: false, shape: 'picture' },
  session: {
    hover: null,
    aim: [],
    words: '',
    query: { open: false, text: '', parameters: {}, answer: { as: 'none' } },
    theme: 'auto',
  },
};
