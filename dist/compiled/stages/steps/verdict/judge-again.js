import { openLineDigest } from '../../../domain/artifacts/digest.js';
import { needsEvaluation } from '../../../domain/changes/needs-evaluation.js';
import { evaluationFile } from '../../../domain/evaluation/evaluation.js';
import { findDisagreement, judge } from '../../../domain/gate/judge.js';
import { unjudged } from '../../../domain/gate/unjudged.js';
import { readEvaluation } from '../read/evaluation-file.js';
import { findChange } from '../read/read-change.js';
/**
 * The verdict of a commit out of the scores in a run folder, whatever a verdict that lies there says. A run that is not
 * there, is of another commit, or was held to a yardstick that is not of the branch counts as none. A change that
 * reaches no answers has nothing to evaluate.
 */
export async function judgeAgain({ files, git }, { commit, policy, folder, run }) {
    const nothing = (why) => ({
        verdict: unjudged({ policy, head: commit }, why),
        source: { evaluation: undefined, run: undefined },
    });
    if (folder === undefined)
        return nothing('there is no run that evaluated this commit');
    const evaluation = await readEvaluation(files, folder);
    const changeSet = await findChange(files, folder, evaluation);
    if (changeSet === undefined || (evaluation === undefined && needsEvaluation(changeSet))) {
        return nothing(`there is no evaluation in ${folder}`);
    }
    const { head, worktree } = changeSet;
    if (worktree)
        return nothing(`the run in ${folder} evaluated uncommitted work`);
    if (head !== commit)
        return nothing(`the run in ${folder} evaluated ${head.slice(0, 12)}, not this commit`);
    const disagreement = evaluation && findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined)
        return nothing(disagreement);
    if (!(await isOfBranch(git, changeSet.policy, policy))) {
        return nothing(`the run in ${folder} was held to ${changeSet.policy.slice(0, 12)}, which is not of the branch`);
    }
    const digest = evaluation && (await digestOfFile(files, `${folder}/${evaluationFile}`));
    return { verdict: judge(changeSet, evaluation), source: { evaluation: digest, run } };
}
/** Whether a yardstick was that of the branch at some time; before its first commit there was none. */
async function isOfBranch(git, yardstick, tip) {
    if (yardstick === tip || yardstick === (await git.emptyTree()))
        return true;
    return (await git.mergeBase(yardstick, tip)) === yardstick;
}
async function digestOfFile(files, path) {
    const { add, digest } = openLineDigest();
    for await (const line of (await files.lines(path)) ?? [])
        add(line);
    return digest();
}
