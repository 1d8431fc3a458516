/** Where a node is drawn, in graph units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
