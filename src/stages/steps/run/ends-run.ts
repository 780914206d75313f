import type { BudgetExceededError } from '../../../ports/model.js';

/** A cap of one request or of one session ends that one; every other cap ends the run. */
export const endsRun = ({ scope }: BudgetExceededError): boolean =>
  scope?.kind !== 'request' && scope?.kind !== 'session';
