import { isOfClient } from '../call/is-of-client.js';
import type { ModelCall, ModelReply } from '../call/model-call.js';
import type { VerbatimReply } from '../call/verbatim.js';
import type { IncidentKind } from '../incident/incident.js';
import type { Usage } from '../price/usage.js';
import type { AnswerRecording, FailureRecording } from './recording.js';
import { wordsDigest } from './words-digest.js';

/** The line of a recording that `replay` answers with; of a client's call with what the model thought. */
export function answerLine(call: ModelCall, reply: ModelReply): string {
  const { content, reasoning, finishReason, usage, latencyMs, responseId, refusal, toolCalls, vectors, verbatim } =
    reply;
  const { servedModel = call.model } = reply;
  const recording = {
    request: toldRequest(call),
    response: {
      content,
      finish_reason: finishReason,
      ...(usage === undefined ? {} : { usage: toldUsage(usage) }),
      latency_ms: latencyMs,
      ...(responseId === undefined ? {} : { response_id: responseId }),
      ...(servedModel === call.model ? {} : { served_model: servedModel }),
      ...(reasoning === undefined || !isOfClient(call) ? {} : { reasoning }),
      ...(refusal === undefined ? {} : { refusal }),
      ...(toolCalls === undefined ? {} : { tool_calls: toolCalls }),
      ...(vectors === undefined ? {} : { vectors }),
      ...(verbatim === undefined ? {} : { verbatim: told(verbatim) }),
    },
  } satisfies DeepReadonly<AnswerRecording>;
  return JSON.stringify(recording);
}

/** Why a request ended without an answer. */
export type RecordedFailure = {
  readonly kind: IncidentKind;
  readonly message: string;
  readonly status: number | undefined;
  readonly retryable: boolean;
};

/** The line of a recording that `replay` fails with. */
export function failureLine(call: ModelCall, { kind, message, status, retryable }: RecordedFailure): string {
  const recording = {
    request: toldRequest(call),
    failure: { kind, message, ...(status === undefined ? {} : { status }), is_retryable: retryable },
  } satisfies DeepReadonly<FailureRecording>;
  return JSON.stringify(recording);
}

function toldRequest(call: ModelCall) {
  const { provider, model, messages } = call;
  const words = wordsDigest(call);
  return {
    ...(provider.api === 'record' ? { provider: provider.asked } : {}),
    model,
    messages,
    ...(words === undefined ? {} : { words }),
  };
}

const toldUsage = ({ inputTokens, outputTokens, ...parts }: Usage) => ({
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cached_input_tokens: parts.cachedInputTokens,
  cache_write_input_tokens: parts.cacheWriteInputTokens,
  cache_write_1h_input_tokens: parts.longCacheWriteInputTokens,
  reasoning_tokens: parts.reasoningTokens,
});

const told = ({ dialect, isStream, text }: VerbatimReply) => ({ dialect, is_stream: isStream, text });

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
