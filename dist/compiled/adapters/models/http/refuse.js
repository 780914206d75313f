import { ModelError } from '../../../ports/model.js';
/** Refuses a call for what stands in it, at a key of whoever asked where it is one, so that it is not sent. */
export const refuse = (reason, key) => {
    throw new ModelError('rejected', reason, { retryable: false, key });
};
