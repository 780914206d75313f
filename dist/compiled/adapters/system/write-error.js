import { failedWriteOf } from '../../domain/failed-write.js';
import { UserError } from '../../domain/user-error.js';
/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
export function writeError(path, error) {
    const failed = failedWriteOf(error);
    if (failed === undefined)
        return error;
    const { reason, hint } = failed;
    return new UserError(`this file could not be written: ${reason}`, { place: { path }, hint, cause: error });
}
