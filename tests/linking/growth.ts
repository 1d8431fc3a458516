/** Placeholder. */
export const measureGrowth = (_sizes: readonly number[]): string[] => [];
