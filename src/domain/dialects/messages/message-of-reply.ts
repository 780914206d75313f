import type { JsonObject } from '../../artifacts/read-json.js';
import { argumentsOf } from '../../inference/call/answer-text.js';
import type { FinishReason, ModelReply } from '../../inference/call/model-call.js';
import type { Usage } from '../../inference/price/usage.js';
import type { ToldReply } from '../client-dialect.js';
import { toolUseIdOf } from './tool-use-id.js';

/** A reply of any provider as the message that the messages API would answer; thoughts are for who asked for them. */
export function messageOfReply({ reply, model, id }: ToldReply, tellsThoughts: boolean): JsonObject {
  const calls = (reply.toolCalls ?? []).map((call, index) => ({
    type: 'tool_use',
    id: toolUseId(call.id, id, index),
    name: call.name,
    // What the model wrote that cannot be read stays the text it is, which no program takes for arguments.
    input: argumentsOf(call),
  }));
  const { reasoning } = reply;
  const thoughts =
    tellsThoughts && reasoning !== undefined ? [{ type: 'thinking', thinking: reasoning, signature: '' }] : [];
  const text = reply.content === '' ? [] : [{ type: 'text', text: reply.content }];
  return {
    ...emptyMessage({ model, id: reply.responseId ?? id }),
    content: [...thoughts, ...text, ...calls],
    ...endOf(reply),
    usage: usageOf(reply.usage),
  };
}

/** A message of which nothing is known yet but its names. */
export const emptyMessage = ({ model, id }: Pick<ToldReply, 'model' | 'id'>): JsonObject => ({
  id,
  type: 'message',
  role: 'assistant',
  model,
  content: [],
  container: null,
  diagnostics: null,
  stop_reason: null,
  stop_sequence: null,
  stop_details: null,
  usage: usageOf(undefined),
});

/** The id of a call; one of our own where its provider gives none. */
export const toolUseId = (id: string, replyId: string, index: number): string =>
  toolUseIdOf(id === '' ? `toolu_${replyId}_${index}` : id);

/** Why the message ended, and what its provider says of a refusal. */
export function endOf({ finishReason, refusal }: Pick<ModelReply, 'finishReason' | 'refusal'>): JsonObject {
  const isRefused = refusal !== undefined && refusal !== '';
  return {
    stop_reason: isRefused ? 'refusal' : stopReasons[finishReason],
    stop_sequence: null,
    stop_details: isRefused ? { type: 'refusal', category: null, explanation: refusal } : null,
  };
}

/** The API has no word for an answer that broke off; that it was cut is what programs look for. */
const stopReasons: Readonly<Record<FinishReason, string>> = {
  stop: 'end_turn',
  length: 'max_tokens',
  content_filter: 'refusal',
  tool_calls: 'tool_use',
  context_overflow: 'model_context_window_exceeded',
  malformed_tool_call: 'tool_use',
  paused: 'pause_turn',
  error: 'max_tokens',
  unknown: 'end_turn',
};

/** Here input leaves out what was read from and written to a cache. Zero stands for what no provider told. */
export function usageOf(usage: Usage | undefined): JsonObject {
  const { cachedInputTokens: read, cacheWriteInputTokens: written, reasoningTokens: thinking } = usage ?? {};
  const long = usage?.longCacheWriteInputTokens;
  const short = Math.max(0, (written ?? 0) - (long ?? 0));
  return {
    cache_creation: long === undefined ? null : { ephemeral_1h_input_tokens: long, ephemeral_5m_input_tokens: short },
    cache_creation_input_tokens: written ?? null,
    cache_read_input_tokens: read ?? null,
    inference_geo: null,
    input_tokens: Math.max(0, (usage?.inputTokens ?? 0) - (read ?? 0) - (written ?? 0)),
    output_tokens: usage?.outputTokens ?? 0,
    output_tokens_details: thinking === undefined ? null : { thinking_tokens: thinking },
    server_tool_use: null,
    service_tier: null,
    speed: null,
  };
}
