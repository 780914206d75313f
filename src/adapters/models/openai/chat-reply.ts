import { finishReasonOf } from '../../../domain/inference/finish-reason.js';
import type { ModelReply } from '../../../domain/inference/model-call.js';
import type { Usage } from '../../../domain/inference/usage.js';

/** The parts of a reply that its body tells. */
export type ChatReply = Pick<ModelReply, 'content' | 'refusal' | 'finishReason' | 'usage' | 'servedModel'>;

/** A body of a 200, read: an answer, an error that came as one, or something that is no chat completion. */
export type ChatBody =
  | { readonly kind: 'reply'; readonly reply: ChatReply }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'malformed'; readonly reason: string };

/**
 * Reads the body of a chat completion by hand, since a schema library would cost more than the rest of a call. Lenient
 * in what does not matter; a reply without choices is an empty one, so that what it cost is still known.
 */
export function readChatBody(text: string): ChatBody {
  const body = parse(text);
  if (!isRecord(body)) return { kind: 'malformed', reason: 'the body is not a JSON object' };
  if (isPresent(body.error)) return { kind: 'error', error: body.error };
  if (!Array.isArray(body.choices)) return { kind: 'malformed', reason: 'the body has no list of choices' };
  const usage = usageOf(body.usage);
  const common = {
    ...(usage === undefined ? {} : { usage }),
    ...(typeof body.model === 'string' && body.model !== '' ? { servedModel: body.model } : {}),
  };
  if (body.choices.length === 0) return { kind: 'reply', reply: { ...common, content: '', finishReason: 'unknown' } };
  const choice: unknown = body.choices[0];
  if (!isRecord(choice)) return { kind: 'malformed', reason: 'the first choice is not an object' };
  if (isPresent(choice.error)) return { kind: 'error', error: choice.error };
  const { message } = choice;
  if (!isRecord(message)) return { kind: 'malformed', reason: 'the first choice has no message' };
  const content = contentOf(message.content);
  if (content === undefined) return { kind: 'malformed', reason: 'the content of the message is not text' };
  const refusal = typeof message.refusal === 'string' ? { refusal: message.refusal } : {};
  const finishReason = typeof choice.finish_reason === 'string' ? finishReasonOf(choice.finish_reason) : 'unknown';
  return { kind: 'reply', reply: { ...common, ...refusal, content, finishReason } };
}

/** JSON, or `undefined`. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** Text, or a list of parts of which the text counts; null stands beside a refusal or a tool call. */
function contentOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!isPresent(content)) return '';
  if (!Array.isArray(content)) return undefined;
  return content.map((part: unknown) => (isRecord(part) && typeof part.text === 'string' ? part.text : '')).join('');
}

/** `undefined` when a count is missing; a zero that is told is a zero. */
function usageOf(usage: unknown): Usage | undefined {
  if (!isRecord(usage)) return undefined;
  const { prompt_tokens: input, completion_tokens: output, total_tokens: total } = usage;
  if (!isCount(input) || !isCount(output)) return undefined;
  // Some servers leave reasoning out of completion_tokens although they bill it; the total has it.
  const outputTokens = isCount(total) ? Math.max(output, total - input) : output;
  return { inputTokens: input, outputTokens };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;
