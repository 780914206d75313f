import { lockFile } from '../domain/release/lock.js';
import { lockText } from '../domain/release/lock-text.js';
import { lockOf } from '../domain/release/make-lock.js';
import { lanePartsOf } from '../domain/release/take-apart.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readLock } from './steps/read/read-lock.js';
import { readWholeSide } from './steps/read/read-whole-side.js';
/**
 * Makes the lock of a tree anew and says what of the one that lies in it is not so. Throws a `UserError` where that is
 * no lock.
 */
export async function checkLock({ git }, wanted) {
    return readLock(git, wanted === 'worktree' ? await git.snapshotWorktree() : await mustResolve(git, wanted.revision));
}
/**
 * Writes the lock of a checkout's work, as it would be committed now, at the checkout's root; answers it and its path.
 */
export async function writeLock(ports, root) {
    const tree = await ports.git.snapshotWorktree();
    const lock = lockOf(lanePartsOf(await readWholeSide(ports.git, tree)));
    const path = `${root}/${lockFile}`;
    await ports.files.write(path, lockText(lock));
    return { lock, path };
}
