/** One option of a command, as parsing, help and typo hints need it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly description: string;
}

/** What the user gave to a command. */
export interface Given {
  readonly positionals: readonly string[];
  readonly has: (option: string) => boolean;
  /** The value of an option, the last one given. */
  readonly valueOf: (option: string) => string | undefined;
  readonly valuesOf: (option: string) => readonly string[];
}

/** Where a command speaks: answers go to standard output, everything else to standard error. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether someone is looking at standard output. */
  readonly isOutSeen: boolean;
  /** Whether someone is looking at standard error: progress is drawn only then. */
  readonly isErrSeen: boolean;
}

/** One command: to add one, write its record and list it. Its help is made of it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Without the program's and the command's name: "FILE|FOLDER… [-o FILE]". */
  readonly usage: string;
  readonly details?: string;
  readonly options: readonly Option[];
  /** How many positional arguments it takes, at least and at most. */
  readonly takes: { readonly min: number; readonly max: number; readonly what: string };
  readonly run: (given: Given, terminal: Terminal) => Promise<void>;
}
