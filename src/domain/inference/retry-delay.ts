import type { IncidentKind } from './incident.js';

const firstBackoffMs = 500;
const longestBackoffMs = 20_000;

/** What decides how long to wait after a failed attempt. */
export type FailedAttempt = {
  /** Which attempt failed, from 1. */
  readonly attempt: number;
  /** A number in [0, 1) that spreads callers over time. */
  readonly chance: number;
  readonly retryAfterMs: number | undefined;
  /** What is left of the time in which the call may be tried again. */
  readonly remainingMs: number;
};

/** How often a call may be tried when it fails in this way; a broken answer is likely to be broken again. */
export const attemptsAllowed = (kind: IncidentKind): number => (kind === 'malformed' ? 2 : 4);

/**
 * Milliseconds until the next attempt: capped exponential backoff with full jitter, on top of what the provider asks
 * for. `undefined` when that is more than the time that remains, since asking earlier than told is never answered.
 */
export function retryDelayMs({ attempt, chance, retryAfterMs, remainingMs }: FailedAttempt): number | undefined {
  const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
  const delayMs = Math.round((retryAfterMs ?? 0) + chance * backoffMs);
  return delayMs > remainingMs ? undefined : delayMs;
}
