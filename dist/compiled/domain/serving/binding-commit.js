import { remoteBranch } from '../remote-branch.js';
/**
 * The revision whose lanegate.yml binds a gateway: that of the target branch, never one that a change brings itself.
 * What is pushed to the default branch is merged; a push to any other branch counts as a change to the default branch.
 * `checkout` where a trusted event names no commit, and nothing where no file can be trusted.
 */
export function bindingCommit(event) {
    const { kind, policy, head, defaultBranch, isUntrustedHead } = event;
    if (kind === 'push')
        return defaultBranch === undefined ? head : remoteBranch(defaultBranch);
    if (kind === 'other')
        return isUntrustedHead ? undefined : 'checkout';
    return policy;
}
