const nothing = { sources: [], saves: 'never' };
/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
export function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }) {
    if (targetRef === undefined)
        return nothing;
    const target = { ref: targetRef, needsSignature: false };
    switch (kind) {
        case 'push':
            return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
        case 'pull-request': {
            if (isUntrustedHead || pullRequest === undefined)
                return { sources: [target], saves: 'never' };
            const own = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
            return { sources: [target, own], saves: 'signed' };
        }
        case 'merge-group':
        case 'workflow-run':
            return { sources: [target], saves: 'never' };
        case 'other':
            return nothing;
    }
}
