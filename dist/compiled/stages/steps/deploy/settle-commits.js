import { noCommitYet } from '../../../domain/no-commit-yet.js';
import { remoteBranch } from '../../../domain/remote-branch.js';
import { UserError } from '../../../domain/user-error.js';
/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
export async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve(remoteBranch(defaultBranch));
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
export async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    if (revision === 'HEAD')
        throw noCommitYet();
    throw new UserError(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new UserError(why, { hint: 'compare with a commit of the same repository' });
}
