import { describeUserError } from '../../../domain/user-error.js';
import { StatusRefusal } from '../../../ports/commit-statuses.js';
/** Sets a status; answers false, with a warning, where that is not permitted. Any other failure is thrown. */
export async function setStatus({ statuses, log }, { commit, url }, status) {
    try {
        await statuses.set(commit, { ...status, url });
        return true;
    }
    catch (error) {
        if (!(error instanceof StatusRefusal))
            throw error;
        log.warn(describeUserError(error));
        return false;
    }
}
