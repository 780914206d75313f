import { z } from 'zod';
import { excerptOf } from './excerpt.js';
import type { Incident } from './incident.js';
import type { ModelCall, ModelReply } from './model-call.js';
import { isVariantOf } from './served-model.js';

/** Sentences with which providers refuse a caller; an answer that begins with one is not the model's. */
const rateLimitText =
  /^(?:error:?\s*)?(?:\d{3}\s*:?\s*)?(?:rate limit (?:reached|exceeded)\b|you(?:'ve| have)? exceeded your current quota\b|too many requests\b)/i;
const longestErrorText = 600;

/**
 * Why a reply is no answer that can be graded, or `undefined` when it is one. A reply can be wrong and still be an
 * answer: that is for graders to say.
 */
export function classifyReply(reply: ModelReply, call: ModelCall): Incident | undefined {
  const { servedModel, finishReason, refusal, content } = reply;
  if (servedModel !== undefined && !isVariantOf(call.model, servedModel)) {
    return { kind: 'wrong-model', message: `asked for ${call.model}, served by ${excerptOf(servedModel, 100)}` };
  }
  if (finishReason === 'content_filter') return { kind: 'filtered', message: 'the provider filtered the answer' };
  if (refusal !== undefined && refusal !== '') {
    return { kind: 'refused', message: `the model refused: ${excerptOf(refusal, 200)}` };
  }
  if (finishReason === 'length') {
    return { kind: 'truncated', message: `the answer was cut at ${call.parameters.max_tokens} tokens` };
  }
  if (content.trim() === '') return { kind: 'empty', message: emptyMessage(reply) };
  return errorTextIncident(content, call);
}

const emptyMessage = ({ finishReason }: ModelReply): string =>
  finishReason === 'tool_calls' ? 'the model called a tool instead of answering' : 'the answer is empty';

/** Conservative: a short answer that is nothing but an error, to a question that speaks of no such error itself. */
function errorTextIncident(content: string, { messages }: ModelCall): Incident | undefined {
  if (content.length > longestErrorText) return undefined;
  const kind = rateLimitText.test(content.trim()) ? 'rate-limited' : 'server-error';
  if (kind === 'server-error' && !isErrorObject(content)) return undefined;
  if (messages.some((message) => /rate limit|quota|too many requests|"error"/i.test(message.content))) return undefined;
  return { kind, message: `an error stands where the answer should: ${excerptOf(content, 200)}` };
}

/** `{"error":{"message":…,"type"|"code":…}}` and nothing beside it, as providers write it. */
function isErrorObject(content: string): boolean {
  if (!content.trimStart().startsWith('{')) return false;
  try {
    return ErrorObject.safeParse(JSON.parse(content)).success;
  } catch {
    return false;
  }
}

const ErrorObject = z.strictObject({
  error: z
    .looseObject({ message: z.string(), type: z.string().nullish(), code: z.union([z.string(), z.number()]).nullish() })
    .refine(({ type, code }) => typeof type === 'string' || (code !== undefined && code !== null)),
});
