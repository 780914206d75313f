/** What a checkout says of itself. */
export type CheckoutFacts = {
  /** Its topmost folder, absolute. */
  readonly root: string;
  /** The branch that pull requests go to, as far as the clone knows; else the branch that is checked out. */
  readonly defaultBranch: string | undefined;
  /** Where it was cloned from, without credentials: `https://host/owner/name` or `git@host:owner/name.git`. */
  readonly origin: string | undefined;
};

/** A file that is to be made. The path is from the root, with `/` between folders. */
export type NewFile = { readonly path: string; readonly text: string };

/** The checkout that a command was started in, also in a folder below its root. */
export interface Checkout {
  /** Throws `UserError` where there is no checkout. */
  describe(): Promise<CheckoutFacts>;
  /** Those of some paths at which anything lies: a file, a folder, or a link wherever it leads; ignored ones too. */
  present(paths: readonly string[]): Promise<readonly string[]>;
  /**
   * Makes files with the folders on the way: all of them, or none where one cannot be made. Nothing that exists is
   * changed, and no link is followed. Throws `UserError` at the path that stands in the way.
   */
  create(files: readonly NewFile[]): Promise<void>;
}
