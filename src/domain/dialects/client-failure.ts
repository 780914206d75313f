import type { ScopeKind } from '../inference/budget/scope.js';
import { type IncidentKind, isOutage } from '../inference/incident/incident.js';

/** Why a client gets no answer. */
export type FailureReason =
  /** `key` says what of the request it is about, where it is about some of it. */
  | { readonly kind: 'incident'; readonly incident: IncidentKind; readonly key?: string | undefined }
  | { readonly kind: 'budget'; readonly scope: ScopeKind | undefined }
  /** The request itself is wrong; `key` says where. */
  | { readonly kind: 'request'; readonly key: string | undefined }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'forbidden-host' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'accident' };

/** A failure as it is told to a client in any dialect. */
export type ClientFailure = {
  readonly reason: FailureReason;
  readonly status: number;
  /** A word for programs, such as `lanegate_budget_exceeded`; a provider's own where all providers' clients know it. */
  readonly code: string;
  readonly message: string;
  /** Whether a client library should try again by itself. */
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
};

/** What is known of a failure beside its reason; errors of models, budgets and requests have these names. */
export type FailureFacts = {
  readonly message: string;
  readonly retryAfterMs?: number | undefined;
  /** The status that a provider answered with, or that a wrong request asks for. */
  readonly status?: number | undefined;
  /** The word for programs of a request that is wrong, where clients know a nearer one. */
  readonly code?: string | undefined;
  /** Whether the same may be answered later; not when absent. */
  readonly retryable?: boolean | undefined;
};

/**
 * The longest wait that a client may be asked to sit out by itself. Both providers' SDKs sleep for as long as they are
 * told, and without a word; the `ai` package takes no longer wait than this.
 */
const longestWaitMs = 60_000;

/**
 * The status of what neither its client nor a further try mends: one that no library tries again, and that no agent
 * takes for a key that is wrong, as 403, or for a request to be put otherwise, as 400 and 422.
 */
export const nothingAcceptable = 406;

/**
 * How a failure is told. The SDKs of OpenAI and Anthropic try again on 408, 409, 429 and from 500 on unless
 * `x-should-retry` forbids it. Two libraries do not look there: the `ai` package, which tries again on each of them,
 * and LangChain, which does on all but 400 to 407, 409 and 413. So what only time can mend, or nothing, has a status on
 * which none of them tries again, and an outage, which the gateway has tried to sit out before it tells of it, is tried
 * again only where its end is known and near.
 */
export function clientFailureOf(reason: FailureReason, facts: FailureFacts): ClientFailure {
  const { message, retryAfterMs } = facts;
  const isNear = retryAfterMs !== undefined && retryAfterMs <= longestWaitMs;
  const { status, code, isRetryable = false } = formOf(reason, facts, isNear);
  return { reason, status, code, message, isRetryable, retryAfterMs };
}

/** The headers that say whether and when to try again. */
export function failureHeaders({ isRetryable, retryAfterMs }: ClientFailure): Readonly<Record<string, string>> {
  const should = { 'x-should-retry': String(isRetryable) };
  if (retryAfterMs === undefined) return should;
  const ms = Math.ceil(retryAfterMs);
  return { ...should, 'retry-after': String(Math.ceil(ms / 1000)), 'retry-after-ms': String(ms) };
}

/** The same as names and values in turn, with the kind of body that a failure has. */
export const failureHeaderList = (failure: ClientFailure): string[] => [
  'content-type',
  'application/json',
  ...Object.entries(failureHeaders(failure)).flat(),
];

type Form = { readonly status: number; readonly code: string; readonly isRetryable?: boolean };

function formOf(reason: FailureReason, facts: FailureFacts, isNear: boolean): Form {
  switch (reason.kind) {
    case 'incident':
      return formOfIncident(reason.incident, facts, isNear);
    case 'budget':
      return { status: isNear ? 429 : 402, code: 'lanegate_budget_exceeded', isRetryable: isNear };
    case 'request':
      return formOfRequest(reason.key, facts);
    case 'unauthorised':
      return { status: 401, code: 'invalid_api_key' };
    case 'forbidden-host':
      return { status: 403, code: 'lanegate_forbidden_host' };
    case 'not-found':
      return { status: 404, code: 'not_found' };
    case 'stopping':
      return { status: 503, code: 'lanegate_stopping', isRetryable: true };
    case 'accident':
      return { status: 500, code: 'lanegate_error' };
  }
}

function formOfRequest(key: string | undefined, { status = 400, code }: FailureFacts): Form {
  if (code !== undefined) return { status, code };
  if (status === 404) return { status, code: key === 'model' ? 'model_not_found' : 'not_found' };
  return { status, code: status === 413 ? 'request_too_large' : 'invalid_request' };
}

/** Where a provider's clients know a word for an incident, it is theirs. */
const knownCodes: Readonly<Partial<Record<IncidentKind, string>>> = {
  'context-overflow': 'context_length_exceeded',
  filtered: 'content_filter',
  'rate-limited': 'rate_limit_exceeded',
};

const outageStatuses: Readonly<Partial<Record<IncidentKind, number>>> = {
  'rate-limited': 429,
  timeout: 504,
  'server-error': 503,
};

function formOfIncident(incident: IncidentKind, { status, retryable = false }: FailureFacts, isNear: boolean): Form {
  const code = knownCodes[incident] ?? `lanegate_${incident.replaceAll('-', '_')}`;
  if (isOutage(incident)) {
    return { code, status: outageStatuses[incident] ?? 502, isRetryable: retryable && isNear };
  }
  switch (incident) {
    // One that stays open for longer than anybody should wait is no passing error.
    case 'circuit-open':
      return retryable && isNear ? { code, status: 503, isRetryable: true } : { code, status: nothingAcceptable };
    case 'session-stopped':
      return { code, status: 403 };
    case 'rejected':
      return { code, status: statusOfRejection(status) };
    case 'context-overflow':
      return { code, status: status === 413 ? 413 : 400 };
    case 'filtered':
      return { code, status: 400 };
    case 'unrecorded':
      return { code, status: 404 };
    default:
      return { code, status: nothingAcceptable };
  }
}

/**
 * A provider's word on the request is handed on; its word on the key, the money or the address that the gateway has is
 * none on the client, who would look for the mistake in its own.
 */
function statusOfRejection(status: number | undefined): number {
  if (status === undefined || status === 400 || status === 404 || status === 413 || status === 422)
    return status ?? 400;
  return nothingAcceptable;
}
