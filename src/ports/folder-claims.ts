/** Keeps folders for one process at a time. */
export interface FolderClaims {
  /**
   * Does work in a folder that is nobody else's meanwhile. Throws a `UserError` and does nothing while somebody else
   * works there or claims it at the same moment, and where nothing can be written; what a process held that was killed
   * is free.
   */
  whileHeld<Result>(folder: string, work: () => Promise<Result>): Promise<Result>;
}
