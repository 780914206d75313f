import { UserError } from './user-error.js';

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'it is no folder'],
]);

/**
 * Why a folder takes no temporary files, as a `UserError` where its cause is the machine's; any other error as it is.
 */
export function noTemporaryFiles(folder: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const reason = reasons.get(code);
  if (reason === undefined) return error;
  return new UserError(`no temporary files can be written here: ${reason}`, {
    place: { path: folder },
    hint: 'make room there, or name a folder that can be written to in the variable TMPDIR',
    cause: error,
  });
}
