import type { TreeId } from './git.js';

/** The files of commits on disk, for programs that run in them. */
export interface Worktrees {
  /**
   * Writes the files of a commit, or of uncommitted work, into an empty folder: links and execute bits as they are, and
   * no `.git`. Throws a `UserError` for a commit with submodules or Git LFS pointers, of which the files are not here.
   */
  checkOut(tree: TreeId, folder: string): Promise<void>;
  /**
   * The tree of one commit with what another has at some paths, also where it has nothing there. Links, submodules and
   * execute bits come along; the repository itself stays as it was. The id can be listed and checked out like any other.
   */
  mixedTree(base: TreeId, head: TreeId, paths: readonly string[]): Promise<TreeId>;
}
