/** A part of an explanation: a heading and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}
