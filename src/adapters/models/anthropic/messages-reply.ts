import { finishReasonOf } from '../../../domain/inference/call/finish-reason.js';
import type { FinishReason } from '../../../domain/inference/call/model-call.js';
import type { Usage } from '../../../domain/inference/price/usage.js';
import { isCount, isJsonObject, isPresent, type JsonObject, objectsIn, textOf } from '../http/json.js';
import type { ReadBody } from '../http/reply-body.js';
import { answerTool } from './messages-request.js';

/**
 * Reads a message of the messages API. Where the answer was asked for through our own tool, what that tool was called
 * with is the answer.
 */
export function readMessage(body: unknown, isThroughTool: boolean): ReadBody {
  if (!isJsonObject(body)) return { kind: 'malformed', reason: 'the body is not a JSON object' };
  if (isPresent(body.error)) return { kind: 'error', error: body.error };
  if (!Array.isArray(body.content)) return { kind: 'malformed', reason: 'the body has no list of content blocks' };
  const blocks = objectsIn(body.content);
  const text = blocks.map(({ type, text: part }) => (type === 'text' && typeof part === 'string' ? part : '')).join('');
  const reasoning = textOf(blocks.map(thoughtIn).join(''));
  const calls = blocks.filter(({ type }) => type === 'tool_use').map(callOf);
  const ours = isThroughTool ? calls.find(({ name }) => name === answerTool) : undefined;
  const finishReason = finishOf(body, ours !== undefined);
  const usage = usageOf(body.usage);
  const feesUsd = feesOf(body.usage);
  const refusal = refusalOf(body, text);
  const [servedModel, responseId] = [textOf(body.model), textOf(body.id)];
  return {
    kind: 'reply',
    reply: {
      content: ours?.arguments ?? text,
      ...(reasoning === undefined ? {} : { reasoning }),
      ...(ours !== undefined || calls.length === 0 ? {} : { toolCalls: calls }),
      ...(refusal === undefined ? {} : { refusal }),
      ...(usage === undefined ? {} : { usage }),
      ...(feesUsd === 0 ? {} : { feesUsd }),
      ...(servedModel === undefined ? {} : { servedModel }),
      ...(responseId === undefined ? {} : { responseId }),
      finishReason,
    },
  };
}

const thoughtIn = ({ type, thinking }: JsonObject): string =>
  type === 'thinking' && typeof thinking === 'string' ? thinking : '';

function finishOf({ stop_reason: reason }: JsonObject, isAnswerByTool: boolean): FinishReason {
  if (reason === 'refusal' || (isAnswerByTool && reason === 'tool_use')) return 'stop';
  return typeof reason === 'string' ? finishReasonOf(reason) : 'unknown';
}

/** Why the model refused, in its own words, its provider's, or at least that it did. */
function refusalOf({ stop_reason: reason, stop_details: details }: JsonObject, text: string): string | undefined {
  if (reason !== 'refusal') return undefined;
  const { explanation, category }: JsonObject = isJsonObject(details) ? details : {};
  return textOf(explanation) ?? textOf(text) ?? textOf(category) ?? 'it gives no reason';
}

/** Streams have the text that the model wrote; a whole message has it read already. */
const callOf = ({ id, name, input, input_text: text }: JsonObject) => ({
  id: textOf(id) ?? '',
  name: textOf(name) ?? '',
  arguments: textOf(text) ?? JSON.stringify(input ?? {}),
});

/** A search costs so much; what it makes the model read is billed as input (platform.claude.com, pricing). */
const usdPerSearch = 0.01;

function feesOf(usage: unknown): number {
  const { server_tool_use: used }: JsonObject = isJsonObject(usage) ? usage : {};
  const searches: unknown = isJsonObject(used) ? used.web_search_requests : undefined;
  return isCount(searches) ? searches * usdPerSearch : 0;
}

/** Here input leaves out what was read from and written to the cache; ours includes both. */
function usageOf(usage: unknown): Usage | undefined {
  if (!isJsonObject(usage)) return undefined;
  const { input_tokens: fresh, output_tokens: outputTokens, output_tokens_details: details } = usage;
  const { cache_read_input_tokens: cached } = usage;
  if (!isCount(fresh) || !isCount(outputTokens)) return undefined;
  const { written, long } = writesOf(usage);
  const thinking: unknown = isJsonObject(details) ? details.thinking_tokens : undefined;
  return {
    inputTokens: fresh + (isCount(cached) ? cached : 0) + (written ?? 0),
    outputTokens,
    ...(isCount(cached) ? { cachedInputTokens: cached } : {}),
    ...(written === undefined ? {} : { cacheWriteInputTokens: written }),
    ...(long === undefined ? {} : { longCacheWriteInputTokens: long }),
    ...(isCount(thinking) ? { reasoningTokens: thinking } : {}),
  };
}

type CacheWrites = { readonly written?: number | undefined; readonly long?: number | undefined };

/** What was written to the cache; its parts by how long it is to stay there are told beside their sum, or alone. */
function writesOf({ cache_creation_input_tokens: sum, cache_creation: parts }: JsonObject): CacheWrites {
  const { ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long }: JsonObject = isJsonObject(parts)
    ? parts
    : {};
  const counts = [sum, (isCount(short) ? short : 0) + (isCount(long) ? long : 0)].filter(isCount);
  const isTold = isCount(sum) || isCount(short) || isCount(long);
  return { written: isTold ? Math.max(...counts) : undefined, long: isCount(long) ? long : undefined };
}
