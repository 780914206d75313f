import type { AskedMessage } from '../../../domain/inference/call/message.js';
import type { ModelCall, Parameters } from '../../../domain/inference/call/model-call.js';
import { quirksOf } from '../../../domain/inference/provider/model-quirks.js';
import { rememberTexts } from '../../../domain/inference/remember-texts.js';
import { withTakenIds } from './nine-letter-ids.js';

/** What is no parameter of an embedding, or is set here. */
export const notOfEmbeddings: ReadonlySet<string> = new Set([
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
  return `${everythingBut(call, streams)}"messages":${messagesJson(withTakenIds(call.messages, call.provider))}}`;
}

type Beginning = { readonly asked: string; readonly json: string };

/** Calls of one suite share their parameters, and so all of a body but the messages. */
const beginnings = new WeakMap<Parameters, Beginning>();

/** The beginning of a body, up to and with the comma before its messages. */
function everythingBut({ model, parameters, quirks }: ModelCall, streams: boolean): string {
  const cap = quirksOf(model, quirks).output_cap ?? 'max_tokens';
  const asked = `${streams} ${cap} ${model}`;
  const known = beginnings.get(parameters);
  if (known?.asked === asked) return known.json;
  const { max_tokens, max_completion_tokens: _cap, stream: _never, stream_options: _ours, ...others } = parameters;
  const settings = { ...others, model, messages: undefined, [cap]: max_tokens };
  const streaming = streams ? { stream: true, stream_options: { include_usage: true } } : {};
  const json = `${JSON.stringify({ ...settings, ...streaming }).slice(0, -1)},`;
  beginnings.set(parameters, { asked, json });
  return json;
}

/** The JSON body of a call for embeddings, in the order of its messages. */
export function embeddingsRequestBody({ model, messages, parameters }: ModelCall): string {
  const others = Object.entries(parameters).filter(([name]) => !notOfEmbeddings.has(name));
  return JSON.stringify({ ...Object.fromEntries(others), model, input: messages.map(({ content }) => content) });
}

const messagesJson = (messages: readonly AskedMessage[]): string => `[${messages.map(messageJson).join()}]`;

/** Most messages know no tools and are put together by hand, with the texts that calls share written once. */
function messageJson(message: AskedMessage): string {
  const { role, content, tool_calls, tool_call_id, parts } = message;
  if (tool_calls !== undefined || tool_call_id !== undefined || parts !== undefined)
    return JSON.stringify(messageOf(message));
  return `{"role":"${role}","content":${quoted(content)}}`;
}

const quoted = rememberTexts((text) => JSON.stringify(text));

function messageOf({ role, content: text, parts, tool_calls, tool_call_id }: AskedMessage): unknown {
  const id = tool_call_id === undefined ? {} : { tool_call_id };
  const content = parts ?? text;
  if (tool_calls === undefined || tool_calls.length === 0) return { role, content, ...id };
  const calls = tool_calls.map(({ id: callId, name, arguments: written }) => ({
    id: callId,
    type: 'function',
    function: { name, arguments: written },
  }));
  return { role, content: content === '' ? null : content, tool_calls: calls };
}
