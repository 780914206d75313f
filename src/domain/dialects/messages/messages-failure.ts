import { type ClientFailure, nothingAcceptable } from '../client-failure.js';

/**
 * An error as Anthropic tells it: the body of an answer that is none, or the event that ends a stream. `details` has
 * our own word for it where the API has one for the machine.
 */
export function messagesFailure(failure: ClientFailure): string {
  const { message, code } = failure;
  return JSON.stringify({
    type: 'error',
    error: { type: typeOf(failure), message, details: { error_code: code } },
    request_id: null,
  });
}

/** By the status of an answer (platform.claude.com/docs/en/api/errors). */
const types: ReadonlyMap<number, string> = new Map([
  [401, 'authentication_error'],
  [402, 'billing_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [413, 'request_too_large'],
  [429, 'rate_limit_error'],
  [504, 'timeout_error'],
  [503, 'overloaded_error'],
  [529, 'overloaded_error'],
]);

const typeOf = ({ status }: ClientFailure): string =>
  types.get(status) ?? (status >= 500 || status === nothingAcceptable ? 'api_error' : 'invalid_request_error');
