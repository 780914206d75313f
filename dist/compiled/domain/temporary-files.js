import { failedWriteOf } from './failed-write.js';
import { UserError } from './user-error.js';
/** What is told of the folder itself, and not of a file in it. */
const ofFolder = new Map([
    ['ENOENT', 'there is no such folder'],
    ['ENOTDIR', 'it is no folder'],
]);
/**
 * Why a folder takes no temporary files, as a `UserError` where its cause is the machine's; any other error as it is.
 */
export function noTemporaryFiles(folder, error) {
    const failed = failedWriteOf(error);
    if (failed === undefined)
        return error;
    const reason = ofFolder.get(failed.code) ?? failed.reason;
    return new UserError(`no temporary files can be written here: ${reason}`, {
        place: { path: folder },
        hint: 'make room there, or name a folder that can be written to in the variable TMPDIR',
        cause: error,
    });
}
