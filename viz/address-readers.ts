import type { Point } from '../src/graph/point.ts';
import type { Choice, Filters } from './knowledge/choices.ts';
import { FACETS, NO_FILTERS } from './knowledge/choices.ts';
import type { Camera, Days, Focus, ReadingPlace, Selection, View } from './state.ts';

/** Takes a value from an address, or undefined for what no viewer wrote: anyone may write an address. */
export type Reader<T> = (value: unknown) => T | undefined;

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Text, and nothing else. */
export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);
const bool: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const number: Reader<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const day: Reader<string> = (value) => (/^\d{4}-\d{2}-\d{2}$/.test(text(value) ?? '') ? text(value) : undefined);
const texts: Reader<readonly string[]> = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;

/** One of a few words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (value) =>
    words.find((word) => word === value);

const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value);

const selection: Reader<Selection> = (value) => {
  const { as, ids, id, from, until, to } = fields(value);
  if (as === 'nothing') return { as };
  if (as === 'nodes' && texts(ids)) return { as, ids: texts(ids) ?? [] };
  if (as === 'edge' && text(id) !== undefined) return { as, id: text(id) ?? '' };
  if (as === 'path' && text(from) !== undefined && text(to) !== undefined && until === undefined)
    return { as, from: text(from) ?? '', to: text(to) ?? '' };
  return undefined;
};

const reading: Reader<ReadingPlace> = (value) => {
  const { article, quote } = fields(value);
  const name = text(article);
  if (name === undefined) return undefined;
  const [start, end] = [number(fields(quote)['start']), number(fields(quote)['end'])];
  return { article: name, quote: start === undefined || end === undefined ? null : { start, end } };
};

const choice: Reader<Choice> = (value) => {
  const { as, values } = fields(value);
  if (as === 'all') return { as };
  const list = texts(values);
  return (as === 'only' || as === 'without') && list !== undefined ? { as, values: list } : undefined;
};

const filters: Reader<Filters> = (value) => {
  const given = fields(value);
  const chosen = FACETS.flatMap((facet) => {
    const read = choice(given[facet]);
    return read === undefined ? [] : [[facet, read] as const];
  });
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(chosen),
    confidence: number(given['confidence']) ?? 0,
    from: day(given['from']) ?? '',
    until: day(given['until']) ?? '',
    disputedOnly: bool(given['disputedOnly']) ?? false,
  };
};

const focus: Reader<Focus> = (value) => {
  const { roots, hops } = fields(value);
  const [list, steps] = [texts(roots), number(hops)];
  return list === undefined || steps === undefined ? undefined : { roots: list, hops: steps };
};

const days: Reader<Days> = (value) => {
  const [from, until] = [day(fields(value)['from']), day(fields(value)['until'])];
  return from === undefined || until === undefined ? undefined : { from, until };
};

const pinned: Reader<View['pinned']> = (value) =>
  Object.fromEntries(
    Object.entries(fields(value)).flatMap(([id, point]): [string, Point][] => {
      const [x, y] = [number(fields(point)['x']), number(fields(point)['y'])];
      return x === undefined || y === undefined ? [] : [[id, { x, y }]];
    }),
  );

/** Where the camera stands. */
export const camera: Reader<Camera> = (value) => {
  const [x, y, ratio] = ['x', 'y', 'ratio'].map((key) => number(fields(value)[key]));
  return x === undefined || y === undefined || ratio === undefined || ratio <= 0 ? undefined : { x, y, ratio };
};

/** How each part of the view is read. */
export const VIEW_READERS: { readonly [K in keyof View]: Reader<View[K]> } = {
  selection,
  reading: orNull(reading),
  truthyOnly: bool,
  unlinked: bool,
  filters,
  focus: orNull(focus),
  hidden: texts,
  most: orNull(number),
  pinned,
  time: orNull(days),
  sizeBy: oneOf('degree', 'mentions'),
  colourBy: oneOf('label', 'community'),
  shape: oneOf('picture', 'table', 'timeline'),
};
