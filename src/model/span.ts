/** A half-open range of UTF-16 offsets into an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that covers all of the given ones. */
export const cover = (first: Span, ...rest: readonly Span[]): Span => ({
  start: Math.min(first.start, ...rest.map((span) => span.start)),
  end: Math.max(first.end, ...rest.map((span) => span.end)),
});

/** Reading order: earlier start first, then the longer one. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
