import { finishReasonOf } from '../../../domain/inference/call/finish-reason.js';
import type { ToolCall } from '../../../domain/inference/call/message.js';
import type { Usage } from '../../../domain/inference/price/usage.js';
import { isCount, isJsonObject, isPresent, isVector, type JsonObject, objectsIn, textOf } from '../http/json.js';
import type { ReadBody, ReplyBody } from '../http/reply-body.js';

/**
 * Reads the body of a chat completion by hand, since a schema library would cost more than the rest of a call. Lenient
 * in what does not matter; a reply without choices is an empty one, so that what it cost is still known.
 */
export function readChatBody(body: unknown): ReadBody {
  if (!isJsonObject(body)) return malformed('the body is not a JSON object');
  if (isPresent(body.error)) return { kind: 'error', error: body.error };
  if (!Array.isArray(body.choices)) return malformed('the body has no list of choices');
  const common = commonParts(body);
  if (body.choices.length === 0) return { kind: 'reply', reply: { content: '', finishReason: 'unknown', ...common } };
  const choice: unknown = body.choices[0];
  if (!isJsonObject(choice)) return malformed('the first choice is not an object');
  if (isPresent(choice.error)) return { kind: 'error', error: choice.error };
  const { message, finish_reason: word } = choice;
  if (!isJsonObject(message)) return malformed('the first choice has no message');
  if (word === 'malformed_model_output') return malformed('the model wrote what its provider could not read');
  const content = isPresent(message.content) ? contentOf(message.content) : spokenIn(message);
  if (content === undefined) return malformed('the content of the message is not text');
  const toolCalls = toolCallsOf(message);
  // What all replies have comes last: an object that begins with a spread takes in each later part by itself, slowly.
  const reply = {
    reasoning: reasoningOf(message),
    refusal: typeof message.refusal === 'string' ? message.refusal : undefined,
    toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
    content,
    finishReason: typeof word === 'string' ? finishReasonOf(word) : 'unknown',
    ...common,
  } as const;
  return isUnfiltered(body, choice)
    ? { kind: 'unfiltered', reply, reason: unfilteredReason }
    : { kind: 'reply', reply };
}

/** Reads the body of an embeddings reply; its vectors are put in the order of what was asked. */
export function readEmbeddingsBody(body: unknown, expected: number): ReadBody {
  if (!isJsonObject(body)) return malformed('the body is not a JSON object');
  if (isPresent(body.error)) return { kind: 'error', error: body.error };
  const vectors: (readonly number[])[] = [];
  objectsIn(body.data).forEach(({ index, embedding: given }, position) => {
    const embedding = typeof given === 'string' ? floatsIn(given) : given;
    if (isVector(embedding)) vectors[typeof index === 'number' ? index : position] = embedding;
  });
  const isWhole = vectors.length === expected && Object.keys(vectors).length === expected;
  if (!isWhole) return malformed(`the body has not ${expected} embeddings`);
  return { kind: 'reply', reply: { ...commonParts(body), content: '', vectors, finishReason: 'stop' } };
}

/** Numbers as clients ask for them with `encoding_format: base64`: four bytes each, the lowest first. */
function floatsIn(base64: string): readonly number[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) => bytes.readFloatLE(place * 4));
}

const malformed = (reason: string): ReadBody => ({ kind: 'malformed', reason });

function commonParts(body: JsonObject): Pick<ReplyBody, 'usage' | 'servedModel' | 'systemFingerprint' | 'responseId'> {
  return {
    usage: usageOf(body.usage),
    servedModel: textOf(body.model),
    systemFingerprint: textOf(body.system_fingerprint),
    responseId: textOf(body.id),
  };
}

/** Text, or a list of parts of which the text counts; null stands beside a refusal or a tool call. */
export function contentOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!isPresent(content)) return '';
  if (!Array.isArray(content)) return undefined;
  return content
    .map((part: unknown) => (isJsonObject(part) && typeof part.text === 'string' ? part.text : ''))
    .join('');
}

/** The thoughts among the parts of a content, as Mistral's models have them there. */
const thoughtsIn = (content: unknown): string =>
  objectsIn(content)
    .map(({ type, thinking }) => (type === 'thinking' ? (contentOf(thinking) ?? '') : ''))
    .join('');

/** What a model thought, under the names that differ from server to server. */
export const reasoningOf = ({ reasoning_content, reasoning, content }: JsonObject): string | undefined =>
  textOf(reasoning_content) ?? textOf(reasoning) ?? textOf(thoughtsIn(content));

/** What a model said aloud is its answer where it wrote none. */
const spokenIn = ({ audio }: JsonObject): string => (isJsonObject(audio) && textOf(audio.transcript)) || '';

/**
 * The tools that a message wants called, those that take free text and `function_call` of the older dialect included.
 */
function toolCallsOf({ tool_calls, function_call }: JsonObject): readonly ToolCall[] {
  const older = isJsonObject(function_call) ? [{ id: '', function: function_call }] : [];
  const calls: readonly JsonObject[] = [...objectsIn(tool_calls), ...older];
  return calls.map(({ id, function: called, custom }) => {
    const { name, arguments: written, input } = calledIn(called, custom);
    return { id: textOf(id) ?? '', name: textOf(name) ?? '', arguments: argumentsOf(written ?? input) };
  });
}

/** What is called, a function or a tool that takes free text. */
export const calledIn = (called: unknown, custom: unknown): JsonObject => [called, custom].find(isJsonObject) ?? {};

/** The text that the model wrote; some servers have read it already. */
const argumentsOf = (written: unknown): string => {
  if (typeof written === 'string') return written;
  return isPresent(written) ? JSON.stringify(written) : '';
};

const unfilteredReason = 'its content filter was down, so nobody filtered the answer';

/**
 * Azure says within a 200 that its filter did not work (learn.microsoft.com, content filtering,
 * `content_filter_error`).
 */
function isUnfiltered(body: JsonObject, choice: JsonObject): boolean {
  if (choice.content_filter_results === undefined && body.prompt_filter_results === undefined) return false;
  const results = [
    choice.content_filter_results,
    ...objectsIn(body.prompt_filter_results).map((each) => each.content_filter_results),
  ];
  return results.some((result) => isJsonObject(result) && isPresent(result.error));
}

/** `undefined` when a count is missing; a zero that is told is a zero. */
function usageOf(usage: unknown): Usage | undefined {
  if (!isJsonObject(usage)) return undefined;
  const { prompt_tokens: prompt, completion_tokens: output = 0, total_tokens: total } = usage;
  const isEmbedding = usage.completion_tokens === undefined && isCount(total);
  if (!isCount(prompt) || !isCount(output) || (usage.completion_tokens === undefined && !isEmbedding)) return undefined;
  const details = detailsOf(usage);
  const inputTokens = wholeInput(prompt, details);
  // Some servers leave reasoning out of completion_tokens although they bill it; the total has it.
  const outputTokens = isCount(total) ? Math.max(output, total - inputTokens) : output;
  return { inputTokens, outputTokens, ...details };
}

/** Servers that hand on counts of Anthropic's leave out what a cache took, which then may be more than all the rest. */
function wholeInput(prompt: number, { cachedInputTokens = 0, cacheWriteInputTokens = 0 }: Partial<Usage>): number {
  const ofCache = cachedInputTokens + cacheWriteInputTokens;
  return ofCache > prompt ? prompt + ofCache : prompt;
}

function detailsOf({
  prompt_tokens_details: prompt,
  completion_tokens_details: completion,
}: JsonObject): Partial<Usage> {
  if (prompt === undefined && completion === undefined) return {};
  const [input, output] = [isJsonObject(prompt) ? prompt : {}, isJsonObject(completion) ? completion : {}];
  const { cached_tokens: cached, cache_write_tokens: written }: JsonObject = input;
  const { reasoning_tokens: reasoning }: JsonObject = output;
  return {
    ...(isCount(cached) ? { cachedInputTokens: cached } : {}),
    ...(isCount(written) ? { cacheWriteInputTokens: written } : {}),
    ...(isCount(reasoning) ? { reasoningTokens: reasoning } : {}),
  };
}
