import {
  type CircuitBreaker,
  CircuitBreakerState,
  type HalfOpenBreaker,
  type OpenBreaker,
} from './circuit-breaker-state.js';

/** The longest that a saved breaker is believed to have to wait. */
const longestWaitMs = 86_400_000;

export type RestoredBreakers = {
  readonly breakers: ReadonlyMap<string, CircuitBreaker>;
  /** Why nothing could be restored, when that is so. */
  readonly problem?: string | undefined;
};

/**
 * The breakers that an earlier job saved, by digest. Garbage restores none and says so: a breaker that is lost costs a
 * few failed calls. Times are kept relative to when they were saved, so two clocks that differ do no harm: an open
 * circuit waits what was left of its time, less what has passed since.
 */
export function restoreCircuitBreakers(saved: unknown, nowMs: number): RestoredBreakers {
  if (saved === undefined) return { breakers: new Map() };
  const state = CircuitBreakerState.safeParse(saved);
  if (!state.success) {
    const problem = 'the saved state of the circuit breakers cannot be read, so all circuits begin closed';
    return { breakers: new Map(), problem };
  }
  const { saved_at_ms, breakers } = state.data;
  const skewMs = Math.min(0, nowMs - saved_at_ms);
  const restored = Object.entries(breakers).map(([digest, breaker]) => [digest, at(breaker, nowMs, skewMs)] as const);
  return { breakers: new Map(restored) };
}

/** `skewMs` is how far this job's clock is behind the one that saved; 0 when it is not. */
function at(breaker: CircuitBreaker, nowMs: number, skewMs: number): CircuitBreaker {
  const askedUntilMs = within(breaker.asked_until_ms + skewMs, nowMs);
  switch (breaker.state) {
    case 'closed': {
      const buckets = breaker.buckets.filter(({ start_ms }) => start_ms <= nowMs);
      return { ...breaker, buckets, asked_until_ms: askedUntilMs };
    }
    case 'open':
      return opened(breaker, { nowMs, askedUntilMs, untilMs: within(breaker.until_ms + skewMs, nowMs), skewMs });
    case 'half-open':
      // Its probes ended with the job that made them, so the circuit is open and its time has come.
      return opened(breaker, { nowMs, askedUntilMs, untilMs: nowMs, skewMs });
  }
}

const within = (timeMs: number, nowMs: number): number => Math.max(0, Math.min(timeMs, nowMs + longestWaitMs));

type Times = { nowMs: number; untilMs: number; askedUntilMs: number; skewMs: number };

function opened(breaker: OpenBreaker | HalfOpenBreaker, times: Times): OpenBreaker {
  const { epoch, trouble, reason, probe_failure, since_ms, openings } = breaker;
  return {
    state: 'open',
    epoch,
    trouble,
    reason,
    openings,
    ...(probe_failure === undefined ? {} : { probe_failure }),
    since_ms: Math.max(0, Math.min(since_ms + times.skewMs, times.nowMs)),
    opened_at_ms: times.nowMs,
    until_ms: times.untilMs,
    asked_until_ms: times.askedUntilMs,
  };
}
