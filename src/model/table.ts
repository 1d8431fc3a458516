/** What a query may return or take: JSON, so that every store and door agrees. */
export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

/** The answer to a query. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** True when there were more rows than may be answered at once. */
  readonly truncated?: boolean;
}

/** One Cypher statement with its parameters; labels and types come from the ontology, everything else is a parameter. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Cell>>;
}
