import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Releases } from '../../ports/releases.js';
import type { Simulation } from '../../ports/simulation.js';
import { CrashingLedger } from './crashing-ledger.js';

/** A world in memory whose clock starts at `startMs`. */
export function openSimulation(startMs: number): Simulation {
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
class SimulatedClock implements Clock {
  constructor(private nowMs: number) {}

  now(): number {
    return this.nowMs;
  }

  set(ms: number): void {
    this.nowMs = ms;
  }

  async sleep(ms: number): Promise<void> {
    this.nowMs += Math.max(0, ms);
  }

  alarm(): () => void {
    return () => undefined;
  }
}

function memoryReleases(): Releases {
  const bundles = new Map<string, string>();
  return {
    publish: async ({ bundle }) => {
      bundles.set(bundle.digest, bundle.text);
      return 'memory';
    },
    fetch: async ({ bundle }) => (bundle === undefined ? undefined : bundles.get(bundle.digest)),
  };
}

const silentLog: Log = { info: () => undefined, warn: () => undefined, debug: () => undefined };
