import { z } from 'zod';
import { excerptOf } from '../excerpt.js';
/** What a cap is a cap of. */
export const ScopeKind = z.enum(['request', 'session', 'user', 'run', 'hour', 'pull_request', 'day']);
const longestName = 60;
/** A scope as a sentence about its cap names it. Names are the caller's and may be hostile. */
export function describeScope({ kind, name }) {
    if (name !== undefined)
        return `${kind} ${excerptOf(name, longestName)}`;
    switch (kind) {
        case 'request':
            return 'one request';
        case 'session':
            return 'one session';
        case 'user':
            return 'one user';
        case 'run':
            return 'the run';
        case 'hour':
            return 'the gateway';
        case 'pull_request':
            return 'the pull request';
        case 'day':
            return 'the day';
    }
}
