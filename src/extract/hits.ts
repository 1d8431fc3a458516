/** How often something was right, of how often it was told. */
export type Hits = readonly [right: number, told: number];

/** Hits by the name of a rule or of a family of rules. */
export type Measured = Readonly<Record<string, Hits>>;
