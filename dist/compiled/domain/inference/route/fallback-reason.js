const reasons = {
    truncated: 'incident',
    'reasoning-exhausted': 'incident',
    refused: undefined,
    filtered: undefined,
    empty: 'incident',
    'malformed-json': 'incident',
    'malformed-tool-call': 'incident',
    'context-overflow': 'incident',
    'wrong-model': 'incident',
    'rate-limited': 'incident',
    timeout: 'incident',
    'stream-cut': 'incident',
    'server-error': 'incident',
    malformed: 'incident',
    rejected: 'incident',
    network: 'incident',
    'circuit-open': 'breaker',
    'session-stopped': undefined,
    unrecorded: undefined,
    'tool-unanswered': undefined,
    'too-many-tool-calls': undefined,
    'harness-error': undefined,
    'program-failed': undefined,
};
/**
 * Why a call that failed so may be put to another model. `undefined` where it may not: a refusal and a filter are
 * answers to the caller, a stopped session is to stay stopped, a recording that lacks a request or a tool's result is a
 * mistake to be mended, and what a whole conversation came to is no failure of one call.
 */
export const fallbackReasonOf = (kind) => reasons[kind];
