/** Read-only all the way down, as the model's types are. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** True when a schema's output and a model type accept each other. */
export type Agree<Schema, Model> = [Frozen<Schema>] extends [Model]
  ? [Model] extends [Frozen<Schema>]
    ? true
    : false
  : false;

/** Compiles only where each is true: neither a schema nor the model can change alone. */
export type Proof<All extends readonly true[]> = All;
