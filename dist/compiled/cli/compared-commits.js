import { Option } from 'commander';
import { noCommitYet } from '../domain/no-commit-yet.js';
import { UserError } from '../domain/user-error.js';
/** Adds `--base`, `--head` and `--worktree` to a command. */
export const withCommitOptions = (command) => command
    .option('--base <revision>', 'tip of the target branch: policy is read there, and its merge base with head is the base')
    .addOption(new Option('--head <revision>', 'the change; HEAD when absent').conflicts('worktree'))
    .option('--worktree', 'the uncommitted work of this checkout is the change');
/** Branches that a change usually asks to be merged into, the remote's first. */
const usualTargets = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** What to compare, with the usual target branch where none is named. */
export async function comparedCommits(git, options) {
    const policy = options.base ?? (await usualTarget(git));
    return { policy, head: options.worktree ? 'worktree' : { revision: options.head ?? 'HEAD' } };
}
async function usualTarget(git) {
    if ((await git.resolve('HEAD')) === undefined)
        throw noCommitYet();
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new UserError('there is no branch main or master to compare with', { hint: 'name one with --base' });
}
/** The branch that changes are usually merged into; `undefined` where none of the usual names is there. */
export async function findUsualTarget(git) {
    for (const branch of usualTargets) {
        if ((await git.resolve(branch)) !== undefined)
            return branch;
    }
    return undefined;
}
