import { subjectOfRun } from './subject-of-run.js';
/**
 * The commit and the conversation that a run writes to, by what started its workflow; without a comment where none is
 * wanted.
 */
export async function whereToTell({ runner, log }, isCommentWanted) {
    const { head, pullRequest, mayWrite } = await subjectOfRun({ runner });
    const runUrl = runner.runUrl();
    if (!mayWrite && isCommentWanted && pullRequest !== undefined) {
        log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
    }
    if (!mayWrite || head === undefined)
        return { status: undefined, comment: undefined, runUrl };
    const comment = isCommentWanted && pullRequest !== undefined ? { pullRequest, head } : undefined;
    return { status: { commit: head, url: runUrl }, comment, runUrl };
}
