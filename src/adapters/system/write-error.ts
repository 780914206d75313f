import { UserError } from '../../domain/user-error.js';

/** What each code of a failed write means, for people. */
const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['EIO', 'the disk failed'],
  ['EFBIG', 'the file is larger than may be'],
]);

/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
export function writeError(path: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const reason = reasons.get(code);
  if (reason === undefined) return error;
  return new UserError(`this file could not be written: ${reason}`, {
    place: { path },
    hint: 'what was written before is kept; make room and run the same command again to go on',
    cause: error,
  });
}
