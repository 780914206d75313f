import { type Lock, lockFile } from '../domain/release/lock.js';
import { lockText } from '../domain/release/lock-text.js';
import { lockOf } from '../domain/release/make-lock.js';
import { lanePartsOf } from '../domain/release/take-apart.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { type ReadLock, readLock } from './steps/read/read-lock.js';
import { readWholeSide } from './steps/read/read-whole-side.js';

/** What is locked: a revision, or the uncommitted work of the checkout. */
export type LockedTree = { readonly revision: string } | 'worktree';

export type CheckedLock = Omit<ReadLock, 'parts'>;

/**
 * Makes the lock of a tree anew and says what of the one that lies in it is not so. Throws a `UserError` where that is
 * no lock.
 */
export async function checkLock({ git }: { readonly git: Git }, wanted: LockedTree): Promise<CheckedLock> {
  return readLock(git, wanted === 'worktree' ? await git.snapshotWorktree() : await mustResolve(git, wanted.revision));
}

/**
 * Writes the lock of a checkout's work, as it would be committed now, at the checkout's root; answers it and its path.
 */
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
