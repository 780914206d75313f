import { compareLocks, type Moved } from '../../../domain/release/compare-locks.js';
import type { LaneParts } from '../../../domain/release/lane-parts.js';
import { type Lock, lockFile } from '../../../domain/release/lock.js';
import { parseLock } from '../../../domain/release/lock-text.js';
import { lockOf } from '../../../domain/release/make-lock.js';
import { lanePartsOf } from '../../../domain/release/take-apart.js';
import type { Git } from '../../../ports/git.js';
import { readText } from './read-text.js';
import { readWholeSide } from './read-whole-side.js';

/**
 * What a tree is made of and the lock that it should have, against the one that it has; `committed` is absent without.
 */
export type ReadLock = {
  readonly parts: LaneParts;
  readonly lock: Lock;
  readonly committed: Lock | undefined;
  readonly moved: readonly Moved[];
};

/**
 * Takes a tree apart and says what of the lock that lies in it is not so. Throws a `UserError` where that is no lock.
 */
export async function readLock(git: Git, tree: string): Promise<ReadLock> {
  const side = await readWholeSide(git, tree);
  const parts = lanePartsOf(side);
  const lock = lockOf(parts);
  const text = await readText(git, side.blobs.get(lockFile), lockFile);
  const committed = text === undefined ? undefined : parseLock(text);
  return { parts, lock, committed, moved: committed === undefined ? [] : compareLocks(committed, lock) };
}
