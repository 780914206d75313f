import { commentMarker, stampComment } from '../../../domain/report/markdown/comment-stamp.js';
import { shortCommit } from '../../../domain/report/words/format-quantity.js';
import { describeError, UserError } from '../../../domain/user-error.js';
import { CommentMiss } from '../../../ports/conversations/pull-requests.js';
/** Keeps the one comment up to date and answers where it stands; `undefined` where there is none. */
export async function keepComment({ pullRequests, log }, { pullRequest, head }, { body, isNews }) {
    const comment = { marker: commentMarker, body: stampComment(body, head), head, isNews };
    const outcome = await pullRequests.upsertComment(pullRequest, comment);
    if (outcome.kind === 'absent')
        return undefined;
    if (outcome.kind === 'overtaken') {
        const [ours, by] = [shortCommit(head), shortCommit(outcome.by)];
        log.info(`the comment stays as it is: this run is about ${ours}, and the head of the pull request is ${by} by now`);
    }
    return outcome.url;
}
/** As `keepComment`, for a comment that nothing rests on: what is refused, or fails, is a warning. */
export async function tryComment(ports, place, text) {
    try {
        return { commentUrl: await keepComment(ports, place, text), mayComment: true };
    }
    catch (error) {
        if (!(error instanceof UserError || error instanceof CommentMiss))
            throw error;
        ports.log.warn(describeError(error));
        return { commentUrl: undefined, mayComment: error instanceof CommentMiss };
    }
}
