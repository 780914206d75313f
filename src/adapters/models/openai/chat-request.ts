import type { Message } from '../../../domain/inference/call/message.js';
import type { ModelCall } from '../../../domain/inference/call/model-call.js';
import { quirksOf } from '../../../domain/inference/provider/model-quirks.js';

/** What is no parameter of an embedding, or is set here. */
const notOfEmbeddings: ReadonlySet<string> = new Set([
  'max_tokens',
  'max_completion_tokens',
  'stream',
  'stream_options',
  'encoding_format',
  'temperature',
  'top_p',
  'seed',
  'stop',
]);

/**
 * The JSON body of a call. Parameters go out as given but for the output cap, which is always exactly the call's, and
 * streaming, which is not the caller's to say. A stream is asked to tell its usage.
 */
export function chatRequestBody(call: ModelCall, streams = false): string {
  const { model, messages, parameters, quirks } = call;
  const { max_tokens, max_completion_tokens: _cap, stream: _never, stream_options: _ours, ...others } = parameters;
  const cap = quirksOf(model, quirks).output_cap ?? 'max_tokens';
  const asked = { ...others, model, messages: messagesOf(messages), [cap]: max_tokens };
  return JSON.stringify(streams ? { ...asked, stream: true, stream_options: { include_usage: true } } : asked);
}

/** The JSON body of a call for embeddings, in the order of its messages. */
export function embeddingsRequestBody({ model, messages, parameters }: ModelCall): string {
  const others = Object.entries(parameters).filter(([name]) => !notOfEmbeddings.has(name));
  return JSON.stringify({ ...Object.fromEntries(others), model, input: messages.map(({ content }) => content) });
}

/** Most conversations know no tools and go out as they are. */
const messagesOf = (messages: readonly Message[]): readonly unknown[] =>
  messages.some(({ tool_calls, tool_call_id }) => tool_calls !== undefined || tool_call_id !== undefined)
    ? messages.map(messageOf)
    : messages;

function messageOf({ role, content, tool_calls, tool_call_id }: Message): unknown {
  const id = tool_call_id === undefined ? {} : { tool_call_id };
  if (tool_calls === undefined || tool_calls.length === 0) return { role, content, ...id };
  const calls = tool_calls.map(({ id: callId, name, arguments: text }) => ({
    id: callId,
    type: 'function',
    function: { name, arguments: text },
  }));
  return { role, content: content === '' ? null : content, tool_calls: calls };
}
