import type { Git } from '../../src/ports/git.js';

/** A git that adds the id of every content that is read to `read`. */
export const notingGit = (git: Git, read: string[]): Git => ({
  resolve: (revision) => git.resolve(revision),
  mergeBase: (one, other) => git.mergeBase(one, other),
  snapshotWorktree: () => git.snapshotWorktree(),
  changes: (base, head) => git.changes(base, head),
  list: (tree) => git.list(tree),
  pointers: (tree) => git.pointers(tree),
  readBlobs: (blobs, limit) => {
    read.push(...blobs);
    return git.readBlobs(blobs, limit);
  },
  readLines: (blob, maxBytes) => {
    read.push(blob);
    return git.readLines(blob, maxBytes);
  },
  bring: (blobs) => git.bring(blobs),
  emptyTree: () => git.emptyTree(),
  history: (head, range) => git.history(head, range),
});
