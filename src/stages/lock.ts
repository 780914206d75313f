import { compareLocks, type Moved } from '../domain/release/compare-locks.js';
import { type Lock, lockFile } from '../domain/release/lock.js';
import { lockText, parseLock } from '../domain/release/lock-text.js';
import { lockOf } from '../domain/release/make-lock.js';
import { lanePartsOf } from '../domain/release/take-apart.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import { readText } from './steps/read-sides.js';
import { readWholeSide } from './steps/read-whole-side.js';
import { mustResolve } from './steps/settle-commits.js';

/** What is locked: a revision, or the uncommitted work of the checkout. */
export type LockedTree = { readonly revision: string } | 'worktree';

/** A lock as it should be, against the one that the same tree has; `committed` is absent where it has none. */
export type CheckedLock = {
  readonly tree: string;
  readonly lock: Lock;
  readonly committed: Lock | undefined;
  readonly moved: readonly Moved[];
};

/**
 * Makes the lock of a tree anew and says what of the one that lies in it is not so. Throws a `UserError` where that is
 * no lock.
 */
export async function checkLock({ git }: { readonly git: Git }, wanted: LockedTree): Promise<CheckedLock> {
  const tree = wanted === 'worktree' ? await git.snapshotWorktree() : await mustResolve(git, wanted.revision);
  const side = await readWholeSide(git, tree);
  const lock = lockOf(lanePartsOf(side));
  const text = await readText(git, side.blobs.get(lockFile), lockFile);
  const committed = text === undefined ? undefined : parseLock(text);
  return { tree, lock, committed, moved: committed === undefined ? [] : compareLocks(committed, lock) };
}

/** Writes the lock of a checkout's work, as it would be committed now, at the checkout's root; answers what it moved. */
export async function writeLock(
  ports: { readonly git: Git; readonly files: Files },
  root: string,
): Promise<{ readonly lock: Lock; readonly path: string }> {
  const tree = await ports.git.snapshotWorktree();
  const lock = lockOf(lanePartsOf(await readWholeSide(ports.git, tree)));
  const path = `${root}/${lockFile}`;
  await ports.files.write(path, lockText(lock));
  return { lock, path };
}
