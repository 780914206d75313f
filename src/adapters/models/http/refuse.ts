import { ModelError } from '../../../ports/model.js';

/** Refuses a call for what stands in it, so that it is not sent. */
export const refuse = (reason: string): never => {
  throw new ModelError('rejected', reason, { retryable: false });
};
