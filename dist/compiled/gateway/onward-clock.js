/**
 * A clock whose time goes on from where it was when the one beneath it is set back, so that no pause becomes longer.
 */
export function onwardClock(clock) {
    let seenMs = clock.now();
    let behindMs = 0;
    return {
        now() {
            const nowMs = clock.now();
            behindMs += Math.max(0, seenMs - nowMs);
            seenMs = nowMs;
            return nowMs + behindMs;
        },
        sleep: (ms, signal) => clock.sleep(ms, signal),
        alarm: (ms, ring) => clock.alarm(ms, ring),
    };
}
