import { setTimeout as wait } from 'node:timers/promises';
/** A timer that is set for longer fires at once. */
const longestTimerMs = 2_147_483_647;
/** The system's clock. */
export const systemClock = {
    now: () => Date.now(),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await wait(Math.min(ms, longestTimerMs), undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    alarm(ms, ring) {
        const timer = setTimeout(ring, Math.min(ms, longestTimerMs));
        return () => clearTimeout(timer);
    },
};
