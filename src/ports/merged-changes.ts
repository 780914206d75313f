/** A change as it was before it was merged. */
export type MergedChange = {
  /** The last commit of its branch. */
  readonly head: string;
  /** The login of whoever wrote it; `undefined` of an account that is gone. */
  readonly author: string | undefined;
};

/** What was merged as which commit. */
export interface MergedChanges {
  /**
   * The change that a commit of a branch came from; `undefined` where it came from none. Throws where nobody can tell.
   */
  mergedAs(commit: string): Promise<MergedChange | undefined>;
}
