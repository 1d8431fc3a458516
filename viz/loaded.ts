import type { PartIds } from '../src/graph/part.ts';
import type { Point } from '../src/graph/point.ts';
import type { GraphView } from '../src/graph/view.ts';
import type { FormatInfo } from './source.ts';

/** The graph, and where its nodes stand if that came along with it. */
export interface Loaded {
  readonly view: GraphView;
  readonly positions?: ReadonlyMap<string, Point>;
  /** How a part is written, where that needs no server. */
  readonly writer?: Writer;
}

/** Writes the part of a graph that is shown, in a format by name. */
export interface Writer {
  readonly formats: readonly FormatInfo[];
  write(format: string, wanted: PartIds): Promise<Blob>;
}
