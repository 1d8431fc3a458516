/** What a worker came to. */
export interface Run {
  readonly iterationsPerSecond: number;
  /** The longest time in which the page could do nothing else, in milliseconds. */
  readonly longestStall: number;
}
