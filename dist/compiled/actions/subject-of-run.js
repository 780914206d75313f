import { whyNotAdmitted } from '../domain/admission/standing.js';
/**
 * Whom a run is about, by what started its workflow. For `workflow_run` the pull request is looked up anew at every
 * call, so that nothing is said of a head that has moved on; a status is of the commit and stays true. But one that now
 * asks for another branch than policy was read from would be let into that by it.
 */
export async function subjectOfRun({ runner }) {
    const event = await runner.event();
    const { kind, head, pullRequest, isUntrustedHead } = event;
    if (kind === 'workflow-run')
        return subjectOfCause(event);
    return { head, pullRequest, mayWrite: !isUntrustedHead && (kind === 'pull-request' || kind === 'merge-group') };
}
function subjectOfCause({ head, standing, cause }) {
    if (standing?.kind === 'one' && cause !== undefined && whyNotAdmitted(standing.pullRequest, cause) === undefined) {
        return { head, pullRequest: standing.pullRequest.number, mayWrite: true };
    }
    return { head, pullRequest: undefined, mayWrite: standing?.kind === 'moved-on' };
}
