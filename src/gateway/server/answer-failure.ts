import { type ClientFailure, clientFailureOf } from '../../domain/dialects/client-failure.js';
import { RequestError } from '../../domain/dialects/request-error.js';
import { describeUserError, UserError } from '../../domain/user-error.js';
import { BudgetExceededError, ModelError } from '../../ports/model.js';

/** Why a call has no answer, as its client is told; `undefined` for an accident, of which its client learns nothing. */
export function failureOf(error: unknown): ClientFailure | undefined {
  if (error instanceof RequestError) return clientFailureOf({ kind: 'request', key: error.key }, error);
  if (error instanceof BudgetExceededError) return clientFailureOf({ kind: 'budget', scope: error.scope?.kind }, error);
  if (error instanceof ModelError) return clientFailureOf({ kind: 'incident', incident: error.kind }, error);
  if (!(error instanceof UserError)) return undefined;
  // What the user of the gateway has to mend, such as a key that is missing.
  const message = describeUserError(error).replace(/\s*\n\s*/g, '; ');
  return clientFailureOf({ kind: 'incident', incident: 'rejected' }, { message, status: 401 });
}
