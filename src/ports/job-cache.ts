/** One entry of the cache that jobs of a repository share. `version` tells apart entries of one key. */
export type JobCacheEntry = { readonly key: string; readonly version: string };

/** The cache service of a CI system: single files under keys, each in the scope of the ref whose job saved it. */
export interface JobCache {
  /**
   * The entries in the scope of one full ref whose keys begin so, the newest first. This is what the repository itself
   * says, so no job of another ref can add to it. Throws an `Error` that says why when it cannot be read.
   */
  list(keyPrefix: string, ref: string): Promise<readonly JobCacheEntry[]>;
  /**
   * The bytes of the file in an entry, or `undefined` when it is gone. Another scope that this job can see may answer
   * under the same key, so what comes is of unknown origin. Throws when it is no single file of at most `maxBytes`.
   */
  read(entry: JobCacheEntry, maxBytes: number): Promise<Buffer | undefined>;
  /** Saves a file in this job's own scope. Throws when it was not saved. */
  save(key: string, path: string): Promise<void>;
}
