import type { JsonObject } from '../artifacts/read-json.js';
import { type ClientFailure, nothingAcceptable } from './client-failure.js';

/** The header from which OpenAI's libraries take the name of a call. */
export const openAiCallNameHeader = 'x-request-id';

/** An error as OpenAI tells it: the body of an answer that is none, or an event that ends a stream. */
export const openAiFailure = (failure: ClientFailure): string => JSON.stringify({ error: openAiError(failure) });

/** What OpenAI says of an error. */
export function openAiError(failure: ClientFailure): JsonObject {
  const { message, code, reason } = failure;
  const param = reason.kind === 'request' || reason.kind === 'incident' ? (reason.key ?? null) : null;
  return { message, type: typeOf(failure), code, param };
}

/** OpenAI's own words for what an error is about. */
function typeOf({ reason, status }: ClientFailure): string {
  if (reason.kind === 'budget') return 'insufficient_quota';
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status >= 500 || status === nothingAcceptable ? 'server_error' : 'invalid_request_error';
}
