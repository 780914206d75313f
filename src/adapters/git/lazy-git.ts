import type { Git } from '../../ports/git.js';
import type { Worktrees } from '../../ports/worktrees.js';

/** A repository that is opened when it is first asked something, so that whoever never asks needs none. */
export function lazyGit(open: () => Promise<Git & Worktrees>): Git & Worktrees {
  let opened: Promise<Git & Worktrees> | undefined;
  const git = (): Promise<Git & Worktrees> => {
    opened ??= open();
    return opened;
  };
  return {
    resolve: async (revision) => (await git()).resolve(revision),
    mergeBase: async (one, other) => (await git()).mergeBase(one, other),
    snapshotWorktree: async () => (await git()).snapshotWorktree(),
    changes: async (base, head) => (await git()).changes(base, head),
    list: async (tree) => (await git()).list(tree),
    pointers: async (tree) => (await git()).pointers(tree),
    readBlobs: async (blobs, limit) => (await git()).readBlobs(blobs, limit),
    bring: async (blobs) => (await git()).bring(blobs),
    readLines: async (blob, maxBytes) => (await git()).readLines(blob, maxBytes),
    checkOut: async (tree, folder) => (await git()).checkOut(tree, folder),
    mixedTree: async (base, head, paths) => (await git()).mixedTree(base, head, paths),
    emptyTree: async () => (await git()).emptyTree(),
    history: async function* (head, range) {
      yield* (await git()).history(head, range);
    },
  };
}
