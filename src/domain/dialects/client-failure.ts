import type { ScopeKind } from '../inference/budget/scope.js';
import type { IncidentKind } from '../inference/incident/incident.js';

/** Why a client gets no answer. */
export type FailureReason =
  | { readonly kind: 'incident'; readonly incident: IncidentKind }
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
  /** A word for programs, such as `lanegate_budget_exceeded`. */
  readonly code: string;
  readonly message: string;
  /** Whether a client library should try again by itself. */
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
};
