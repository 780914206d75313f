import type { NotUtf8 } from '../domain/artifacts/not-utf8.js';

/** A full object id of a commit or, for uncommitted work, of a tree. */
export type TreeId = string;

/** One entry of `git diff --raw`. A path is `undefined` on the side where the file does not exist. */
export type FileChange = {
  readonly basePath: string | undefined;
  readonly headPath: string | undefined;
  readonly baseBlob: string | undefined;
  /** The id of the content; of a link its target, of a submodule the commit it points to. */
  readonly headBlob: string | undefined;
  readonly kind: FileKind;
};

/** Links and submodules are never followed: what they point to is all that they are. */
export type FileKind = 'file' | 'link' | 'submodule';

/**
 * A blob's bytes as text, or why there is none. Besides UTF-8, UTF-16 with its mark and Windows-1252 are text, without
 * a NUL character; of those, and of what is binary without a NUL, it is told where they stop being UTF-8.
 */
export type BlobText =
  | { readonly kind: 'text'; readonly text: string; readonly notUtf8?: NotUtf8 | undefined }
  | { readonly kind: 'binary'; readonly bytes: number; readonly notUtf8?: NotUtf8 | undefined }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'left-out'; readonly bytes: number }
  | { readonly kind: 'missing' };

/** The lines of a blob one after another, as often as they are asked for, and its size; or why it has none. */
export type BlobLines =
  | {
      readonly kind: 'lines';
      readonly lines: Iterable<string>;
      readonly bytes: number;
      readonly notUtf8?: NotUtf8 | undefined;
    }
  | Exclude<BlobText, { readonly kind: 'text' }>;

/** How much is read at most, in bytes: of one blob, and of all that are asked for at once. */
export type ReadLimit = { readonly maxBytes: number; readonly maxTotalBytes: number };

export type TreeEntry = { readonly path: string; readonly blob: string };

/** One commit of a history. */
export type HistoryCommit = {
  readonly commit: TreeId;
  readonly parents: readonly TreeId[];
  /** When it was committed: ISO 8601, UTC. */
  readonly date: string;
  /** The first paragraph of its message as one line, of at most 200 characters. */
  readonly subject: string;
  /**
   * What differs from the first parent, or from nothing for a root; `cut-off` where the repository lacks the parent.
   */
  readonly changes: readonly FileChange[] | 'cut-off';
};

export type HistoryRange = {
  /** At most so many commits, the newest ones. */
  readonly count: number;
  /** Leaves out what this commit has in its own history; children then always come before their parents. */
  readonly notIn?: TreeId | undefined;
};

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
  /** The paths of all links and submodules of a tree. */
  pointers(tree: TreeId): Promise<readonly string[]>;
  /**
   * The texts of many blobs in one go, in the order asked; over `maxBytes` a blob is not read, and once `maxTotalBytes`
   * are used up the others are left out.
   */
  readBlobs(blobs: readonly string[], limit: number | ReadLimit): Promise<readonly BlobText[]>;
  /**
   * Has blobs come in one go that are to be read one after the other, where they are not here; what nobody has is
   * missing when it is read. Where none can be missing nobody asks which they are. Throws `UserError` when a fetch is
   * needed and fails.
   */
  bring(blobs: Iterable<string>): Promise<void>;
  /** The text of one blob line by line, since a large one takes several times its bytes as a whole. */
  readLines(blob: string, maxBytes: number): Promise<BlobLines>;
  /** The tree without files, which everything can be compared with. It resolves to itself. */
  emptyTree(): Promise<TreeId>;
  /**
   * The commits up to head, newest first, each with what it changed. A shallow history is deepened where the server can
   * be reached, and ends in commits that are cut off where it cannot.
   */
  history(head: TreeId, range: HistoryRange): AsyncIterable<HistoryCommit>;
}
