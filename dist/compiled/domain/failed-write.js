const makeRoom = 'what was written before is kept; make room and run the same command again to go on';
const nameAnother = 'name another place to write to';
/** What each code of a failed write means, for people, and what mends it. */
const failures = new Map([
    ['ENOSPC', { reason: 'the disk is full', hint: makeRoom }],
    ['EDQUOT', { reason: 'the quota of the disk is used up', hint: makeRoom }],
    ['EFBIG', { reason: 'the file is larger than may be', hint: makeRoom }],
    ['EROFS', { reason: 'the disk is read-only', hint: nameAnother }],
    ['EACCES', { reason: 'permission is denied', hint: nameAnother }],
    ['EPERM', { reason: 'permission is denied', hint: nameAnother }],
    ['ENOTDIR', { reason: 'a file is where its folder would be', hint: nameAnother }],
    ['EEXIST', { reason: 'a file is where its folder would be, or a link that leads nowhere', hint: nameAnother }],
    ['EISDIR', { reason: 'a folder is in its place', hint: nameAnother }],
    ['ENOENT', { reason: 'its folder cannot be made, or is gone', hint: nameAnother }],
    ['ENAMETOOLONG', { reason: 'its name is longer than may be', hint: nameAnother }],
    ['EIO', { reason: 'the disk failed', hint: 'what was written before is kept; run the same command again to go on' }],
]);
/** What a failed write means where its cause is the machine's. */
export function failedWriteOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    const failure = failures.get(code);
    return failure && { code, ...failure };
}
