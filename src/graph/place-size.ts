import type { ListedPlace } from '../model/places.ts';

/** A place of one name is meant where it is so many times larger than all namesakes elsewhere. */
export const DOMINANT = 20;
/** Places with fewer people have namesakes that no table lists. */
export const SMALL = 15_000;

/** People in the largest of some places; none where there is no place. */
export const largest = (all: readonly ListedPlace[]): number => Math.max(0, ...all.map(({ people }) => people));
