import { shortCommit } from './format-quantity.js';
/** What was compared, in the order it is told: `base 3b1f…`, `head 9f8e…`, and policy where it is another commit. */
export function comparedCommits(verdict) {
    return [
        { role: 'base', commit: shortCommit(verdict.base) },
        verdict.worktree
            ? { role: 'head: uncommitted work', commit: undefined }
            : { role: 'head', commit: shortCommit(verdict.head) },
        ...(verdict.policy === verdict.base ? [] : [{ role: 'policy', commit: shortCommit(verdict.policy) }]),
    ];
}
