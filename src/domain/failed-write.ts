import { errorCodeOf } from './error-code.js';
import { UserError } from './user-error.js';

const makeRoom = 'what was written before is kept; make room and run the same command again to go on';
const nameAnother = 'name another place to write to';
const haveItWritable = 'have that place take writes, or name another place to write to';

export type FailedWrite = { readonly code: unknown; readonly reason: string; readonly hint: string };

/** What each code of a failed write means, for people, and what mends it. */
const failures: ReadonlyMap<unknown, Omit<FailedWrite, 'code'>> = new Map([
  ['ENOSPC', { reason: 'the disk is full', hint: makeRoom }],
  ['EDQUOT', { reason: 'the quota of the disk is used up', hint: makeRoom }],
  ['EFBIG', { reason: 'the file is larger than may be', hint: makeRoom }],
  ['EROFS', { reason: 'the disk is read-only', hint: haveItWritable }],
  ['EACCES', { reason: 'permission is denied', hint: haveItWritable }],
  ['EPERM', { reason: 'permission is denied', hint: haveItWritable }],
  ['ENOTDIR', { reason: 'a file is where its folder would be', hint: nameAnother }],
  ['EEXIST', { reason: 'a file is where its folder would be, or a link that leads nowhere', hint: nameAnother }],
  ['EISDIR', { reason: 'a folder is in its place', hint: nameAnother }],
  ['ENOENT', { reason: 'its folder cannot be made, or is gone', hint: nameAnother }],
  ['ENAMETOOLONG', { reason: 'its name is longer than may be', hint: nameAnother }],
  ['EIO', { reason: 'the disk failed', hint: 'what was written before is kept; run the same command again to go on' }],
]);

/** What a failed write means where its cause is the machine's. */
export function failedWriteOf(error: unknown): FailedWrite | undefined {
  const code = errorCodeOf(error);
  const failure = failures.get(code);
  return failure && { code, ...failure };
}

/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
export function writeError(path: string, error: unknown): unknown {
  const failed = failedWriteOf(error);
  if (failed === undefined) return error;
  const { reason, hint } = failed;
  return new UserError(`this file could not be written: ${reason}`, { place: { path }, hint, cause: error });
}
