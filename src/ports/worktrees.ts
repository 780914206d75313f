import type { AbsentFile } from '../domain/inference/program/absent-files.js';
import type { TreeId } from './git.js';

/** The files of commits on disk, for programs that run in them. */
export interface Worktrees {
  /**
   * Writes the files of a commit, or of uncommitted work, into an empty folder: links and execute bits as they are, no
   * `.git`. Leaves out submodules and Git LFS pointers, of which the contents are not here, and tells them.
   */
  checkOut(tree: TreeId, folder: string): Promise<readonly AbsentFile[]>;
  /**
   * The tree of one commit with what another has at some paths, also where it has nothing there. Links, submodules and
   * execute bits come along; the repository itself stays as it was. The id can be listed and checked out like any
   * other.
   */
  mixedTree(base: TreeId, head: TreeId, paths: readonly string[]): Promise<TreeId>;
}
