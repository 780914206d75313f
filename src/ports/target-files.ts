/** A text file that a target is, and how it is written whole. */
export interface TargetFiles {
  /** The text; `undefined` where there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Writes the file, `message` says why. Throws an `Error` where it is not there afterwards. */
  write(path: string, text: string, message: string): Promise<void>;
}
