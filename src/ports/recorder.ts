/** Writes down what became of requests, for `replay` to read. */
export interface Recorder {
  /**
   * Makes sure that lines can be added to the recording at a path. Throws a `UserError` for a file that cannot be
   * written to, as `add` does when an answer is paid for already.
   */
  prepare(path: string): Promise<void>;
  /**
   * Resolves when the line is in the recording at a path, which starts at the folder that recordings are kept in.
   * Throws a `UserError` for a file that cannot be written to.
   */
  add(path: string, line: string): Promise<void>;
  /** Throws the `UserError` of an earlier line that could not be written: no later one is then. */
  refuseUnwritable(path: string): void;
}
