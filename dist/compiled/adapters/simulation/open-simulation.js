import { CrashingLedger } from './crashing-ledger.js';
/** A world in memory whose clock starts at `startMs`. */
export function openSimulation(startMs) {
    const ledger = new CrashingLedger();
    const clock = new SimulatedClock(startMs);
    return {
        ledger,
        clock,
        releases: memoryReleases(),
        people: { me: async () => 'fleet', authorOf: async () => undefined },
        log: silentLog,
        setTime: (ms) => clock.set(ms),
        crashNext: (point) => ledger.crashNext(point),
    };
}
/** Time that nobody waits for. */
class SimulatedClock {
    nowMs;
    constructor(nowMs) {
        this.nowMs = nowMs;
    }
    now() {
        return this.nowMs;
    }
    set(ms) {
        this.nowMs = ms;
    }
    async sleep(ms) {
        this.nowMs += Math.max(0, ms);
    }
    alarm() {
        return () => undefined;
    }
}
function memoryReleases() {
    const bundles = new Map();
    return {
        publish: async ({ bundle }) => {
            bundles.set(bundle.digest, bundle.text);
            return 'memory';
        },
        fetch: async ({ bundle }) => (bundle === undefined ? undefined : bundles.get(bundle.digest)),
    };
}
const silentLog = { info: () => undefined, warn: () => undefined, debug: () => undefined };
