import { standingOf, whySilent } from '../../domain/admission/standing.js';
import { messageOf } from '../../domain/user-error.js';
/**
 * An event of `workflow_run` with the pull request that it is about, looked up anew; any other as it is. Where nobody
 * can tell it is about none, and may write nothing.
 */
export async function withStanding({ openPullRequests, log }, event) {
    const { cause } = event;
    if (cause?.event !== 'pull_request')
        return event;
    try {
        const standing = standingOf(cause, await openPullRequests.list());
        if (standing.kind !== 'one') {
            log.info(`nothing is said in the conversation of a pull request: ${whySilent(standing, cause)}`);
            return { ...event, standing };
        }
        const { number, author } = standing.pullRequest;
        return { ...event, standing, pullRequest: number, ...(author === undefined ? {} : { author }) };
    }
    catch (error) {
        log.warn(`whose run this is cannot be told: ${messageOf(error)}`);
        return event;
    }
}
