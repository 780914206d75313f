/** A full object id of a commit or, for uncommitted work, of a tree. */
export type TreeId = string;

/** One entry of `git diff --raw`. A path is `undefined` on the side where the file does not exist. */
export type FileChange = {
  readonly basePath: string | undefined;
  readonly headPath: string | undefined;
  readonly baseBlob: string | undefined;
  readonly headBlob: string | undefined;
  /** False for submodules and symbolic links, whose content is not the file's. */
  readonly isRegularFile: boolean;
};

/** A blob's bytes as text, or why there is none. */
export type BlobText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'missing' };

export type TreeEntry = { readonly path: string; readonly blob: string };

/** A git repository read as objects: no checkout is needed and nothing in it is run. */
export interface Git {
  /**
   * The commit that a revision names, fetched at depth 1 if the repository lacks it; `undefined` when there is none.
   */
  resolve(revision: string): Promise<TreeId | undefined>;
  /**
   * The best common ancestor; a shallow repository is deepened until it is seen. `undefined` when histories are
   * unrelated.
   */
  mergeBase(one: TreeId, other: TreeId): Promise<TreeId | undefined>;
  /** Uncommitted work, untracked files included, as a tree; the repository itself stays as it was. */
  snapshotWorktree(): Promise<TreeId>;
  /** What differs between two trees, renames recognised. */
  changes(base: TreeId, head: TreeId): Promise<readonly FileChange[]>;
  /** All regular files of a tree. */
  list(tree: TreeId): Promise<readonly TreeEntry[]>;
  /** The texts of many blobs in one go, in the order asked; over `maxBytes` a blob is not read. */
  readBlobs(blobs: readonly string[], maxBytes: number): Promise<readonly BlobText[]>;
}
