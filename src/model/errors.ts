/** The user's mistake at a border: exit code 2. The message says what happened, where, and what to do. */
export class InputError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InputError';
    this.code = code;
  }
}

/** A mistake in an ontology, ours or the user's. */
export class OntologyError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OntologyError';
    this.code = code;
  }
}

/** A graph store that cannot do what was asked; `fault` says whose mistake it is. */
export class StoreError extends Error {
  readonly code: string;
  readonly fault: 'user' | 'ours';
  constructor(code: string, message: string, options: ErrorOptions & { fault?: 'user' | 'ours' } = {}) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
    this.fault = options.fault ?? 'ours';
  }
}
