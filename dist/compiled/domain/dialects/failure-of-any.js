import { openAiError } from './openai-failure.js';
/** An error that clients of both providers read, where nothing says which of them asks. */
export const failureOfAny = (failure) => JSON.stringify({ type: 'error', error: openAiError(failure) });
