import { whyUnprotected } from './protection.js';
import { whyNotAdmitted, whySilent } from './standing.js';
/** Decides all but what guards the environment. */
export function admissionOf(cause, standing) {
    if (standing.kind === 'one') {
        const why = whyNotAdmitted(standing.pullRequest, cause);
        if (why !== undefined)
            return { kind: 'refused', why, isCertain: true };
        return { kind: 'admitted', pullRequest: standing.pullRequest };
    }
    const why = whySilent(standing, cause);
    return standing.kind === 'unclear' ? { kind: 'refused', why, isCertain: false } : { kind: 'skipped', why };
}
/** As decided before, unless the environment would let the job in without anybody's approval. */
export function guardedAdmission(admission, environment, found) {
    const why = whyUnprotected(environment, found);
    return why === undefined ? admission : { kind: 'refused', why, isCertain: true };
}
