import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { pendingStatus } from '../domain/report/check-status.js';
import { runningComment } from '../domain/report/markdown/running-comment.js';
import { mustReadArtifact } from './steps/read/artifacts.js';
import { tryComment } from './steps/verdict/keep-comment.js';
import { setStatus } from './steps/verdict/set-status.js';
/**
 * Says of a change that was detected that its verdict is still to come: the status of its commit is pending, and the
 * comment tells what is run. A change that reaches no suite is only told where a comment stands that would be out of
 * date. What is refused, or fails for the comment, is a warning.
 */
export async function announce(ports, request) {
    const { folder, status, comment, runUrl } = request;
    const changeSet = await mustReadArtifact(ports.files, `${folder}/${changeSetFile}`, ChangeSet);
    const isPending = status !== undefined && (await setStatus(ports, status, pendingStatus(changeSet)));
    if (comment === undefined)
        return { isPending, mayComment: false, commentUrl: undefined };
    const text = { body: runningComment(changeSet, { run: runUrl }), isNews: changeSet.suites.length > 0 };
    return { isPending, ...(await tryComment(ports, comment, text)) };
}
