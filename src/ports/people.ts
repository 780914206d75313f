/** Who people are to git. */
export interface People {
  /** Whoever works here, as `Name <address>`; `undefined` where git has not been told. */
  me(): Promise<string | undefined>;
  /** The address of a commit's author; `undefined` where there is no such commit. */
  authorOf(commit: string): Promise<string | undefined>;
}
