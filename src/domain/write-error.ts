import { UserError } from './user-error.js';

const makeRoom = 'what was written before is kept; make room and run the same command again to go on';
const nameAnother = 'name another place to write to';

/** What each code of a failed write means, for people, and what mends it. */
const reasons: ReadonlyMap<unknown, readonly [reason: string, hint: string]> = new Map([
  ['ENOSPC', ['the disk is full', makeRoom]],
  ['EDQUOT', ['the quota of the disk is used up', makeRoom]],
  ['EFBIG', ['the file is larger than may be', makeRoom]],
  ['EROFS', ['the disk is read-only', nameAnother]],
  ['EACCES', ['permission is denied', nameAnother]],
  ['EPERM', ['permission is denied', nameAnother]],
  ['ENOTDIR', ['a file is where its folder would be', nameAnother]],
  ['EEXIST', ['a file is where its folder would be, or a link that leads nowhere', nameAnother]],
  ['EISDIR', ['a folder is in its place', nameAnother]],
  ['ENOENT', ['its folder cannot be made, or is gone', nameAnother]],
  ['ENAMETOOLONG', ['its name is longer than may be', nameAnother]],
  ['EIO', ['the disk failed', 'what was written before is kept; run the same command again to go on']],
]);

/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
export function writeError(path: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const known = reasons.get(code);
  if (known === undefined) return error;
  const [reason, hint] = known;
  return new UserError(`this file could not be written: ${reason}`, {
    place: { path },
    hint,
    cause: error,
  });
}
