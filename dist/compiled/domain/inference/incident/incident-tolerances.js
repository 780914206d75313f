import { z } from 'zod';
import { IncidentKind } from './incident.js';
import { Notice } from './notice.js';
/** Everything that is counted apart and has a tolerance of its own. */
export const TolerableKind = z.enum([...IncidentKind.options, ...Notice.options]);
const upTo = (share) => z.number().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
export const IncidentTolerances = z.strictObject({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
export const modelKindCount = modelKinds.size;
export function causeOfKind(kind) {
    if (Notice.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
}
