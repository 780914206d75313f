import type { ModelCall, ModelReply } from '../call/model-call.js';
import type { VerbatimReply } from '../call/verbatim.js';
import type { Usage } from '../price/usage.js';
import type { Recording } from './recording.js';
import { wordsDigest } from './words-digest.js';

/** The line of a recording that `replay` answers with what a model thought, where somebody read that, and answered. */
export function recordLine(call: ModelCall, reply: ModelReply, reasoning = ''): string {
  const { provider, model, messages } = call;
  const { content, finishReason, usage, latencyMs, responseId, refusal, toolCalls, vectors, verbatim } = reply;
  const words = wordsDigest(call);
  const recording = {
    request: {
      ...(provider.api === 'record' ? { provider: provider.asked } : {}),
      ...{ model, messages },
      ...(words === undefined ? {} : { words }),
    },
    response: {
      content,
      finish_reason: finishReason,
      ...(usage === undefined ? {} : { usage: toldUsage(usage) }),
      latency_ms: latencyMs,
      ...(responseId === undefined ? {} : { response_id: responseId }),
      ...(reasoning === '' ? {} : { reasoning }),
      ...(refusal === undefined ? {} : { refusal }),
      ...(toolCalls === undefined ? {} : { tool_calls: toolCalls }),
      ...(vectors === undefined ? {} : { vectors }),
      ...(verbatim === undefined ? {} : { verbatim: told(verbatim) }),
    },
  } satisfies DeepReadonly<Recording>;
  return JSON.stringify(recording);
}

const toldUsage = ({ inputTokens, outputTokens, ...parts }: Usage) => ({
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cached_input_tokens: parts.cachedInputTokens,
  cache_write_input_tokens: parts.cacheWriteInputTokens,
  reasoning_tokens: parts.reasoningTokens,
});

const told = ({ dialect, isStream, text }: VerbatimReply) => ({ dialect, is_stream: isStream, text });

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
