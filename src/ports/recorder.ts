/** Writes down what became of requests, for `replay` to read. */
export interface Recorder {
  /**
   * Resolves when the line is in the recording at a path, which starts at the folder that recordings are kept in.
   * Throws a `UserError` for a file that cannot be written to.
   */
  add(path: string, line: string): Promise<void>;
  /** Throws the `UserError` of an earlier line that could not be written: no later one is then. */
  refuseUnwritable(path: string): void;
}
