import { whoAnswers } from '../provider/provider.js';
const usualDeadlineMs = 180_000;
/** Answers that are read as they come may be long. */
const liveDeadlineMs = 900_000;
/** Milliseconds that a call may take with its retries and waits: as set, or enough for one patient attempt. */
export function deadlineMsOf({ provider, listener }, { deadline_s }) {
    if (deadline_s !== undefined)
        return deadline_s * 1000;
    const asked = whoAnswers(provider);
    const timeoutMs = 'timeout_s' in asked && asked.timeout_s !== undefined ? asked.timeout_s * 1000 : 0;
    return Math.max(listener === undefined ? usualDeadlineMs : liveDeadlineMs, timeoutMs);
}
