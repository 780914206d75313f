import { isBlank } from '../../../domain/inference/call/answer-text.js';
import type { ToolCall } from '../../../domain/inference/call/message.js';
import type { ModelCall, ModelReply } from '../../../domain/inference/call/model-call.js';
import { costOf } from '../../../domain/inference/price/price.js';
import { tokensOf, type Usage } from '../../../domain/inference/price/usage.js';

/** The parts of a reply that its body tells. */
export type ReplyBody = Pick<
  ModelReply,
  | 'content'
  | 'reasoning'
  | 'refusal'
  | 'toolCalls'
  | 'vectors'
  | 'finishReason'
  | 'usage'
  | 'feesUsd'
  | 'servedModel'
  | 'systemFingerprint'
  | 'responseId'
  | 'context'
> & {
  /** US dollars that the reply itself says it cost. */
  readonly toldUsd?: number | undefined;
};

/** A body of a 200, read: an answer, an error that came as one, or something that is none of the dialect. */
export type ReadBody =
  | { readonly kind: 'reply'; readonly reply: ReplyBody }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'malformed'; readonly reason: string; readonly costUsd?: number | undefined }
  /** An answer that was to be filtered and was not. */
  | { readonly kind: 'unfiltered'; readonly reply: ReplyBody; readonly reason: string };

export type BilledBody = Omit<ReplyBody, 'toldUsd'> &
  Pick<ModelReply, 'verbatim'> & { readonly costUsd: number; readonly cached: false };

/** A reply with what it cost, and without the key that a server may have repeated in it. */
export function billed(
  { toldUsd = 0, usage: written, ...rest }: ReplyBody,
  { price }: ModelCall,
  scrub: ((text: string) => string) | undefined,
): BilledBody {
  const usage = toldUsd > 0 || isCounted(written, rest) ? written : undefined;
  const reply = usage === undefined ? rest : { ...rest, usage };
  const { feesUsd = 0 } = reply;
  const costUsd = Math.max(toldUsd, (usage === undefined ? 0 : costOf(price, usage)) + feesUsd);
  return { costUsd, cached: false, ...(scrub === undefined ? reply : scrubbed(reply, scrub)) };
}

/** No answer takes no token: zeros beside one are what a server writes that counts none, and not what is billed. */
const isCounted = (usage: Usage | undefined, { content, toolCalls = [], vectors = [] }: ReplyBody): boolean =>
  tokensOf(usage) !== 0 || (isBlank(content) && toolCalls.length === 0 && vectors.length === 0);

function scrubbed(reply: ReplyBody, scrub: (text: string) => string): ReplyBody {
  const { content, reasoning, refusal, toolCalls, servedModel, systemFingerprint, responseId, context } = reply;
  const texts = [content, reasoning, refusal, servedModel, systemFingerprint, responseId, ...(context ?? [])];
  const isClean = toolCalls === undefined && texts.every((text) => text === undefined || scrub(text) === text);
  if (isClean) return reply;
  return {
    ...reply,
    content: scrub(content),
    ...told('reasoning', reasoning && scrub(reasoning)),
    ...told('refusal', refusal && scrub(refusal)),
    ...told(
      'toolCalls',
      toolCalls?.map((call) => scrubbedCall(call, scrub)),
    ),
    ...told('servedModel', servedModel && scrub(servedModel)),
    ...told('systemFingerprint', systemFingerprint && scrub(systemFingerprint)),
    ...told('responseId', responseId && scrub(responseId)),
    ...told('context', context?.map(scrub)),
  };
}

const scrubbedCall = ({ id, name, arguments: text }: ToolCall, scrub: (text: string) => string): ToolCall => ({
  id: scrub(id),
  name: scrub(name),
  arguments: scrub(text),
});

/** A property that is there only where it is told. */
export const told = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]?: Value });
