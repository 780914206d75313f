/** Temporary folders of this process. */
export interface OwnFolders {
  /**
   * Makes a folder that nobody else can read and whose name begins with a prefix, and removes those of that prefix that
   * processes which ended without a word have left beside it.
   */
  make(parent: string, prefix: string): Promise<string>;
  /** Removes a folder. */
  remove(folder: string): Promise<void>;
}
