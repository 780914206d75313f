/** What a file is to hold, by what it holds now; `undefined` where there is none. */
export type TextOf = (found: string | undefined) => string;

/** A text file that a target is, and how it is written whole. */
export interface TargetFiles {
  /** The text; `undefined` where there is no such file. */
  read(path: string): Promise<string | undefined>;
  /**
   * Has a file hold what `textOf` says, which is asked again where somebody else wrote meanwhile; `message` says why.
   * Throws an `Error` where the file does not hold it afterwards.
   */
  write(path: string, textOf: TextOf, message: string): Promise<void>;
}
