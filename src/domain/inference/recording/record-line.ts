import type { ModelCall, ModelReply } from '../call/model-call.js';
import type { Recording } from './recording.js';

/** The line of a recording that `replay` answers with what a model answered. */
export function recordLine({ model, messages }: ModelCall, reply: ModelReply): string {
  const { content, finishReason, usage, latencyMs, refusal, toolCalls, vectors } = reply;
  const recording = {
    request: { model, messages },
    response: {
      content,
      finish_reason: finishReason,
      ...(usage === undefined ? {} : { usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens } }),
      latency_ms: latencyMs,
      ...(refusal === undefined ? {} : { refusal }),
      ...(toolCalls === undefined ? {} : { tool_calls: toolCalls }),
      ...(vectors === undefined ? {} : { vectors }),
    },
  } satisfies DeepReadonly<Recording>;
  return JSON.stringify(recording);
}

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
