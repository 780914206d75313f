import { excerptOf } from '../excerpt.js';
import { type IncidentKind, isOutage } from '../incident/incident.js';

/** What a call says about the target that was asked. */
export type CallOutcome =
  /** The target works; what it answered may be no answer to grade. */
  | { readonly kind: 'answered'; readonly latencyMs?: number | undefined; readonly costUsd: number }
  /** The target, or the way to it, does not work. */
  | ({ readonly kind: 'failed'; readonly countsInARow: boolean } & Trouble)
  /** The target works, but for others: the key, the account or the endpoint is refused. */
  | ({ readonly kind: 'rejected' } & Trouble)
  /** Nothing was learnt: the call was given up by its caller or never reached the target. */
  | { readonly kind: 'abandoned' };

type Trouble = { readonly message: string; readonly costUsd: number; readonly retryAfterMs?: number | undefined };

/** A failed call as its error tells it. */
export type CallFailure = {
  readonly kind: IncidentKind;
  readonly message: string;
  readonly costUsd: number;
  readonly attempts: number;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly reply: { readonly latencyMs: number } | undefined;
};

/** Statuses of a rejected call that speak of its key, account or endpoint and so of every other call too. */
const accountStatuses: ReadonlySet<number> = new Set([401, 402, 403, 404, 407, 410, 429]);

const longestMessage = 300;

/** What a failed call says about its target. What a model or a request did by itself is no failure of the target. */
export function outcomeOfFailure(failure: CallFailure): CallOutcome {
  const { kind, costUsd, retryAfterMs, status, reply } = failure;
  if (failure.attempts === 0 || kind === 'circuit-open' || kind === 'session-stopped') return { kind: 'abandoned' };
  const trouble = { message: excerptOf(failure.message, longestMessage), costUsd, retryAfterMs };
  if (isOutage(kind)) return { kind: 'failed', countsInARow: kind !== 'rate-limited', ...trouble };
  if (kind === 'rejected' && status !== undefined && accountStatuses.has(status)) {
    return { kind: 'rejected', ...trouble };
  }
  return { kind: 'answered', latencyMs: reply?.latencyMs, costUsd };
}

/** A message without what differs from call to call, such as the id of a request. */
export const sameWords = (message: string): string =>
  message.replace(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '#' : word));
