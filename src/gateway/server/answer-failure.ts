import type { ClientDialect } from '../../domain/dialects/client-dialect.js';
import { type ClientFailure, clientFailureOf, failureHeaderList } from '../../domain/dialects/client-failure.js';
import { RequestError } from '../../domain/dialects/request-error.js';
import { describeInOneLine, UserError } from '../../domain/user-error.js';
import type { HttpHeaders, HttpResponse } from '../../ports/http-server.js';
import { BudgetExceededError, ModelError } from '../../ports/model.js';

/** Why a call has no answer, as its client is told; `undefined` for an accident, of which its client learns nothing. */
export function failureOf(error: unknown): ClientFailure | undefined {
  if (error instanceof RequestError) return clientFailureOf({ kind: 'request', key: error.key }, error);
  if (error instanceof BudgetExceededError) return clientFailureOf({ kind: 'budget', scope: error.scope?.kind }, error);
  if (error instanceof ModelError)
    return clientFailureOf({ kind: 'incident', incident: error.kind, key: error.key }, error);
  if (!(error instanceof UserError)) return undefined;
  // What the user of the gateway has to mend, such as a key that is missing.
  return clientFailureOf(
    { kind: 'incident', incident: 'rejected' },
    { message: describeInOneLine(error), status: 401 },
  );
}

/** What a client is told that comes too late, or whose answer would. */
export const stopping: ClientFailure = clientFailureOf({ kind: 'stopping' }, { message: 'this gateway is stopping' });

export const jsonHeaders: HttpHeaders = ['content-type', 'application/json'];

/** Answers with a failure in the words of a dialect, and with what else there is to tell. */
export function sendFailure(
  response: HttpResponse,
  dialect: ClientDialect,
  failure: ClientFailure,
  facts: HttpHeaders = [],
): void {
  response.send(failure.status, [...failureHeaderList(failure), ...facts], dialect.failure(failure));
}
