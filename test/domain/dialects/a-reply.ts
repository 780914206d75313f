import type { ReplyWriter, StreamWriter } from '../../../src/domain/dialects/client-dialect.js';
import type { ModelReply } from '../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../src/domain/inference/call/reply-listener.js';

export const aReply = (changes: Partial<ModelReply> = {}): ModelReply => ({
  content: 'Forty-two.',
  finishReason: 'stop',
  usage: { inputTokens: 12, outputTokens: 5 },
  latencyMs: 3,
  costUsd: 0.1,
  cached: false,
  ...changes,
});

export const names = { model: 'model-1', id: 'reply_1', createdS: 1_790_000_000 };

/** All that a writer writes of a stream. */
export const streamed = (writer: ReplyWriter, parts: readonly ReplyPart[], reply: ModelReply): string => {
  const stream: StreamWriter = writer.stream(names);
  return parts.map((part) => stream.part(part)).join('') + stream.end(reply);
};

/** A `fetch` that answers with a JSON body or, where it is one, a stream of events. */
export const answering = (body: string, status = 200): typeof fetch => {
  const type = body.startsWith('event:') ? 'text/event-stream' : 'application/json';
  return async () => new Response(body, { status, headers: { 'content-type': type } });
};
