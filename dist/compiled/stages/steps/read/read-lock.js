import { compareLocks } from '../../../domain/release/compare-locks.js';
import { lockFile } from '../../../domain/release/lock.js';
import { parseLock } from '../../../domain/release/lock-text.js';
import { lockOf } from '../../../domain/release/make-lock.js';
import { lanePartsOf } from '../../../domain/release/take-apart.js';
import { readText } from './read-text.js';
import { readWholeSide } from './read-whole-side.js';
/**
 * Takes a tree apart and says what of the lock that lies in it is not so. Throws a `UserError` where that is no lock.
 */
export async function readLock(git, tree) {
    const side = await readWholeSide(git, tree);
    const parts = lanePartsOf(side);
    const lock = lockOf(parts);
    const text = await readText(git, side.blobs.get(lockFile), lockFile);
    const committed = text === undefined ? undefined : parseLock(text);
    return { parts, lock, committed, moved: committed === undefined ? [] : compareLocks(committed, lock) };
}
