import type { ModelCall } from '../../../domain/inference/model-call.js';

/** Models that take the output cap under a newer name and refuse the older one (OpenAI's reasoning families). */
const takesMaxCompletionTokens = /^(?:gpt-[56]|o[134])(?![a-z0-9])/i;

/**
 * The JSON body of a call. Parameters go out as given but for the output cap, which is always exactly the call's, and
 * streaming, which is never asked for.
 */
export function chatRequestBody({ model, messages, parameters }: ModelCall): string {
  const { max_tokens, max_completion_tokens: _ignored, stream: _never, ...others } = parameters;
  return JSON.stringify({ ...others, model, messages, [outputCapField(model)]: max_tokens });
}

/** The name under which a model takes its output cap; a leading path such as `openai/` does not count. */
export const outputCapField = (model: string): 'max_tokens' | 'max_completion_tokens' =>
  takesMaxCompletionTokens.test(model.slice(model.lastIndexOf('/') + 1)) ? 'max_completion_tokens' : 'max_tokens';
