/** A line for the shell, and what its program is given. */
export type LineRun = {
  readonly line: string;
  readonly input: string;
  /** Variables that it is given as they are, beside those of this process that `names` lists. */
  readonly variables: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly timeoutSeconds: number;
};

/** Runs a program and answers what it printed. Throws an `Error` that says how it ended. */
export type RunLine = (run: LineRun) => Promise<string>;
