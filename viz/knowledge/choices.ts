/** Which values of one facet are let through. */
export type Choice =
  | { readonly as: 'all' }
  | { readonly as: 'only'; readonly values: readonly string[] }
  | { readonly as: 'without'; readonly values: readonly string[] };

/** What can be chosen among: node labels, and what relationships and their claims say of themselves. */
export const FACETS = ['labels', 'relations', 'statuses', 'publishers', 'speakers'] as const;
export type Facet = (typeof FACETS)[number];

/** Everything that filters by value; an edge stays while one of its claims passes all that concern claims. */
export interface Filters extends Readonly<Record<Facet, Choice>> {
  /** Least confidence of a claim, 0 to 1. */
  readonly confidence: number;
  /** First and last day of publication, `YYYY-MM-DD`; empty: open. */
  readonly from: string;
  readonly until: string;
  /** Only what sources disagree about, also what does not hold by default. */
  readonly disputedOnly: boolean;
}

const ALL: Choice = { as: 'all' };

/** Filters that let everything through. */
export const NO_FILTERS: Filters = {
  labels: ALL,
  relations: ALL,
  statuses: ALL,
  publishers: ALL,
  speakers: ALL,
  confidence: 0,
  from: '',
  until: '',
  disputedOnly: false,
};

/** Whether a value is let through. */
export const lets = (choice: Choice, value: string): boolean =>
  choice.as === 'all' || choice.values.includes(value) === (choice.as === 'only');

const withValues = (as: 'only' | 'without', values: readonly string[]): Choice =>
  values.length === 0 ? ALL : { as, values: values.toSorted() };

/** Lets a value through that was not, or the other way round; taking back the last `only` is no choice at all. */
export function toggled(choice: Choice, values: readonly string[]): Choice {
  if (choice.as === 'all') return withValues('without', values);
  const has = values.every((value) => choice.values.includes(value));
  const others = choice.values.filter((value) => !values.includes(value));
  return withValues(choice.as, has ? others : [...others, ...values]);
}

/** Lets only some values through; the same choice again takes it back. */
export function solely(choice: Choice, values: readonly string[]): Choice {
  const sole: Choice = { as: 'only', values: values.toSorted() };
  return JSON.stringify(choice) === JSON.stringify(sole) ? ALL : sole;
}
