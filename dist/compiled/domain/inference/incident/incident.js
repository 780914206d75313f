import { z } from 'zod';
/** Why a call gave no answer that can be graded. An incident is never a score. */
export const IncidentKind = z.enum([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
export const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
export const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
export const Incident = z.strictObject({ kind: IncidentKind, message: z.string() });
