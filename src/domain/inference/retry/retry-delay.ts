import type { IncidentKind } from '../incident/incident.js';

const firstBackoffMs = 500;
const longestBackoffMs = 20_000;

/** A call that a guard held back is asked again within this, beyond what the guard asks for. */
const heldBackSpreadMs = 1000;
const shortestHeldBackMs = 100;

/** What decides whether a call is tried again, and when. */
export type FailedAttempt = {
  readonly kind: IncidentKind;
  readonly retryable: boolean;
  /** False when a guard, such as an open circuit, kept the call from the provider. */
  readonly asked: boolean;
  /** How often the provider was asked so far. */
  readonly attempt: number;
  readonly attemptsAllowed: number;
  /** A number in [0, 1) that spreads callers over time. */
  readonly chance: number;
  readonly retryAfterMs: number | undefined;
  /** What is left of the time that the call may take. */
  readonly remainingMs: number;
};

/** What to do after a failed attempt. `because` is told where a reader would wonder. */
export type RetryDecision =
  | { readonly kind: 'again'; readonly delayMs: number }
  | { readonly kind: 'stop'; readonly because?: string | undefined };

/**
 * A broken answer is likely to be broken again, and a silent provider to stay silent, at the price of a timeout each.
 */
const triedTwice: ReadonlySet<IncidentKind> = new Set(['malformed', 'timeout']);

/**
 * Decides whether a call is tried again: capped exponential backoff with full jitter, on top of what the provider asks
 * for. A call that was only held back costs no attempt and may wait as long as its time lasts.
 */
export function decideRetry(failed: FailedAttempt): RetryDecision {
  const { kind, retryable, asked, attempt, remainingMs, retryAfterMs = 0 } = failed;
  if (!retryable) return { kind: 'stop' };
  const allowed = triedTwice.has(kind) ? Math.min(2, failed.attemptsAllowed) : failed.attemptsAllowed;
  if (asked && attempt >= allowed) return { kind: 'stop' };
  const delayMs = asked ? retryDelayMs(failed) : heldBackMs(failed);
  if (delayMs <= remainingMs) return { kind: 'again', delayMs };
  const asks =
    retryAfterMs > remainingMs ? `a wait of ${seconds(retryAfterMs)} s is asked for` : 'the next is due later';
  return { kind: 'stop', because: `${asks} and ${seconds(remainingMs)} s are left for the call` };
}

const retryDelayMs = ({ attempt, chance, retryAfterMs }: FailedAttempt): number => {
  const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
  return Math.round((retryAfterMs ?? 0) + chance * backoffMs);
};

const heldBackMs = ({ chance, retryAfterMs }: FailedAttempt): number =>
  Math.max(shortestHeldBackMs, Math.ceil((retryAfterMs ?? 0) + chance * heldBackSpreadMs));

const seconds = (ms: number): number => Math.max(0, Math.round(ms / 100) / 10);
