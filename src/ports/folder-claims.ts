/** Keeps folders for one process at a time. */
export interface FolderClaims {
  /**
   * Throws a `UserError` while somebody else holds the folder or claims it at the same moment; what a process held that
   * was killed is free.
   */
  claim(folder: string): Promise<FolderClaim>;
}

/** A folder that is held. */
export interface FolderClaim {
  release(): Promise<void>;
}
