import { type CallOutcome, sameWords } from './call-outcome.js';
import { addCall } from './call-window.js';
import type { CircuitBreakerSettings } from './circuit-breaker-settings.js';
import type { CircuitBreaker, ClosedBreaker, HalfOpenBreaker, OpenBreaker, Trouble } from './circuit-breaker-state.js';
import { probeFailureOf, type Trip, tripOf } from './trip-reason.js';

/** What an admitted call hands back with its outcome. */
export type Ticket = { readonly epoch: number };

/** Whether a call may pass; the breaker is the one to go on with either way. */
export type Admission =
  | { readonly kind: 'admitted'; readonly breaker: CircuitBreaker; readonly ticket: Ticket }
  | {
      readonly kind: 'refused';
      readonly breaker: CircuitBreaker;
      readonly trouble: Trouble;
      /** Milliseconds until the next probe may be made. */
      readonly waitMs: number;
      /** Whether waiting may help soon enough. */
      readonly worthWaiting: boolean;
      readonly reason: string;
    };

/** How one admitted call ended. */
export type Observation = { readonly ticket: Ticket; readonly outcome: CallOutcome; readonly nowMs: number };

/** A Retry-After is believed up to this. */
const longestAskedMs = 3_600_000;
/** How soon a call that found every probe taken asks again. */
const probeWaitMs = 1000;
/** A probe holds its place for no longer, so one that never ends cannot keep a circuit half open for ever. */
const probeLeaseMs = 900_000;
/** An open circuit that nobody has probed for so long is not kept. */
const longestRememberedMs = 86_400_000;

/** A breaker that has seen nothing. */
export const closedBreaker = (epoch = 0, askedUntilMs = 0): ClosedBreaker => ({
  state: 'closed',
  epoch,
  asked_until_ms: askedUntilMs,
  buckets: [],
  failures_in_a_row: 0,
});

/** Decides whether a call may pass now. A target that has not answered yet is waited for less long. */
export function admit(
  breaker: CircuitBreaker,
  nowMs: number,
  settings: CircuitBreakerSettings,
  hasAnswered = true,
): Admission {
  const giveUpS = hasAnswered ? settings.give_up_s : Math.min(settings.give_up_s, settings.give_up_unanswered_s);
  switch (breaker.state) {
    case 'closed':
      return { kind: 'admitted', breaker, ticket: breaker };
    case 'open': {
      const open = anchored(breaker, nowMs);
      return nowMs < open.until_ms
        ? refused(open, { nowMs, waitMs: open.until_ms - nowMs }, giveUpS * 1000)
        : probing(halfOpened(open, nowMs), nowMs);
    }
    case 'half-open': {
      const halfOpen = withoutLostProbes(breaker, nowMs);
      return halfOpen.probes_under_way < settings.probes
        ? probing(halfOpen, nowMs)
        : refused(halfOpen, { nowMs, waitMs: probeWaitMs }, giveUpS * 1000);
    }
  }
}

/** The breaker after a call that it admitted has ended. */
export function record(
  breaker: CircuitBreaker,
  { ticket, outcome, nowMs }: Observation,
  settings: CircuitBreakerSettings,
): CircuitBreaker {
  const heard = heeding(breaker, outcome, nowMs);
  if (ticket.epoch !== heard.epoch || heard.state === 'open') return heard;
  return heard.state === 'closed' ? counted(heard, outcome, nowMs, settings) : probed(heard, outcome, nowMs, settings);
}

/** An earlier request for a long pause is not forgotten over a later one for a short pause. */
function heeding<Breaker extends CircuitBreaker>(breaker: Breaker, outcome: CallOutcome, nowMs: number): Breaker {
  const retryAfterMs = outcome.kind === 'failed' || outcome.kind === 'rejected' ? outcome.retryAfterMs : undefined;
  if (retryAfterMs === undefined) return breaker;
  const askedUntilMs = Math.max(breaker.asked_until_ms, nowMs + Math.min(longestAskedMs, retryAfterMs));
  const heard = { ...breaker, asked_until_ms: askedUntilMs };
  return breaker.state === 'open' ? { ...heard, until_ms: Math.max(breaker.until_ms, askedUntilMs) } : heard;
}

function counted(
  breaker: ClosedBreaker,
  outcome: CallOutcome,
  nowMs: number,
  settings: CircuitBreakerSettings,
): CircuitBreaker {
  if (outcome.kind === 'abandoned') return breaker;
  const failed = outcome.kind === 'failed';
  const { p95_latency_ms = Number.POSITIVE_INFINITY } = settings;
  const slow = outcome.kind === 'answered' && (outcome.latencyMs ?? 0) > p95_latency_ms;
  const call = { failures: failed ? 1 : 0, slow: slow ? 1 : 0, nano_usd: Math.round(outcome.costUsd * 1e9) };
  const next: ClosedBreaker = {
    state: 'closed',
    epoch: breaker.epoch,
    asked_until_ms: breaker.asked_until_ms,
    buckets: addCall(breaker.buckets, call, { nowMs, windowMs: settings.window_s * 1000 }),
    failures_in_a_row:
      outcome.kind === 'answered' ? 0 : breaker.failures_in_a_row + (failed && outcome.countsInARow ? 1 : 0),
    ...rejectionAfter(breaker, outcome),
  };
  const trip = tripOf(next, outcome, settings);
  return trip === undefined ? next : tripped(next, trip, nowMs, settings);
}

function rejectionAfter({ rejection }: ClosedBreaker, outcome: CallOutcome): Pick<ClosedBreaker, 'rejection'> {
  if (outcome.kind === 'answered') return {};
  if (outcome.kind !== 'rejected') return rejection === undefined ? {} : { rejection };
  const words = sameWords(outcome.message);
  return { rejection: { words, in_a_row: words === rejection?.words ? rejection.in_a_row + 1 : 1 } };
}

const tripped = (breaker: ClosedBreaker, trip: Trip, nowMs: number, settings: CircuitBreakerSettings): OpenBreaker => ({
  state: 'open',
  epoch: breaker.epoch + 1,
  asked_until_ms: breaker.asked_until_ms,
  ...trip,
  since_ms: nowMs,
  openings: 1,
  opened_at_ms: nowMs,
  until_ms: openUntil(breaker, 1, nowMs, settings),
});

function openUntil(breaker: CircuitBreaker, openings: number, nowMs: number, settings: CircuitBreakerSettings): number {
  const backoffMs = Math.min(settings.max_open_s, settings.open_s * 2 ** (openings - 1)) * 1000;
  return Math.max(nowMs + backoffMs, breaker.asked_until_ms);
}

function probed(
  breaker: HalfOpenBreaker,
  outcome: CallOutcome,
  nowMs: number,
  settings: CircuitBreakerSettings,
): CircuitBreaker {
  const failure = probeFailureOf(outcome, settings);
  if (failure !== undefined) return reopened(breaker, outcome, { failure, nowMs }, settings);
  const successes = breaker.successes + (outcome.kind === 'answered' ? 1 : 0);
  if (successes >= settings.probes) return closedBreaker(breaker.epoch + 1, breaker.asked_until_ms);
  return { ...breaker, successes, probes_under_way: Math.max(0, breaker.probes_under_way - 1) };
}

function reopened(
  breaker: HalfOpenBreaker,
  outcome: CallOutcome,
  { failure, nowMs }: { failure: string; nowMs: number },
  settings: CircuitBreakerSettings,
): OpenBreaker {
  const { epoch, asked_until_ms, reason, since_ms } = breaker;
  const openings = breaker.openings + 1;
  return {
    state: 'open',
    epoch: epoch + 1,
    asked_until_ms,
    reason,
    since_ms,
    openings,
    trouble: outcome.kind === 'rejected' ? 'rejections' : breaker.trouble,
    probe_failure: failure,
    opened_at_ms: nowMs,
    until_ms: openUntil(breaker, openings, nowMs, settings),
  };
}

function halfOpened(breaker: OpenBreaker, nowMs: number): HalfOpenBreaker {
  const { opened_at_ms, until_ms, ...outage } = breaker;
  return {
    ...outage,
    state: 'half-open',
    epoch: breaker.epoch + 1,
    probes_under_way: 0,
    probed_at_ms: nowMs,
    successes: 0,
  };
}

function probing(breaker: HalfOpenBreaker, nowMs: number): Admission {
  const next = { ...breaker, probes_under_way: breaker.probes_under_way + 1, probed_at_ms: nowMs };
  return { kind: 'admitted', breaker: next, ticket: next };
}

/** A clock that was set back must not make the time that an open circuit waits longer. */
function anchored(breaker: OpenBreaker, nowMs: number): OpenBreaker {
  const backMs = breaker.opened_at_ms - nowMs;
  if (backMs <= 0) return breaker;
  return { ...breaker, opened_at_ms: nowMs, until_ms: breaker.until_ms - backMs };
}

const withoutLostProbes = (breaker: HalfOpenBreaker, nowMs: number): HalfOpenBreaker =>
  Math.abs(nowMs - breaker.probed_at_ms) <= probeLeaseMs ? breaker : { ...breaker, probes_under_way: 0 };

/** Waiting makes no key valid and no model cheap, and an outage that lasts is better told than waited for. */
function refused(
  breaker: OpenBreaker | HalfOpenBreaker,
  { nowMs, waitMs }: { nowMs: number; waitMs: number },
  giveUpMs: number,
): Admission {
  const passes = breaker.trouble === 'failures' || breaker.trouble === 'latency';
  const worthWaiting = passes && nowMs + waitMs - breaker.since_ms <= giveUpMs;
  const { trouble } = breaker;
  return { kind: 'refused', breaker, trouble, waitMs, worthWaiting, reason: reasonOf(breaker) };
}

/** True when a breaker that is forgotten now would hardly be missed. */
export function isForgettable(breaker: CircuitBreaker, nowMs: number, { window_s }: CircuitBreakerSettings): boolean {
  if (breaker.state === 'half-open') return false;
  if (breaker.state === 'open') return nowMs - breaker.until_ms > longestRememberedMs;
  const newestMs = breaker.buckets.at(-1)?.start_ms ?? 0;
  return nowMs - newestMs > window_s * 1000 && nowMs > breaker.asked_until_ms;
}

/** Why a circuit is open, in one sentence without a full stop. */
export function reasonOf({ reason, openings, probe_failure }: OpenBreaker | HalfOpenBreaker): string {
  if (probe_failure === undefined) return reason;
  const probes = openings === 2 ? 'a probe failed' : `${openings - 1} probes failed, the last`;
  return `${reason}; since then ${probes}: ${probe_failure}`;
}
