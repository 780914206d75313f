import { readJson } from '../../artifacts/read-json.js';
import type { Message, ToolCall } from '../call/message.js';
import type { FinishReason, ModelReply } from '../call/model-call.js';

/** One part of a message, as the JSON schemas of the GenAI conventions name them. */
export type MessagePart =
  | { readonly type: 'text'; readonly content: string }
  | { readonly type: 'tool_call'; readonly id: string; readonly name: string; readonly arguments: unknown }
  | { readonly type: 'tool_call_response'; readonly id: string; readonly response: string };

export type InputMessage = { readonly role: string; readonly parts: readonly MessagePart[] };

export type OutputMessage = InputMessage & { readonly finish_reason: string };

/** A conversation in the words of `gen_ai.input.messages`; instructions stay where they stood in it. */
export const inputMessages = (messages: readonly Message[]): InputMessage[] =>
  messages.map((message) => ({ role: message.role, parts: partsOf(message) }));

/** A reply in the words of `gen_ai.output.messages`; a refusal is what the model said. */
export function outputMessages({ content, refusal, toolCalls = [], finishReason }: ModelReply): OutputMessage[] {
  const texts = [content, refusal ?? ''].filter((text) => text !== '');
  const parts = [...texts.map(textPart), ...toolCalls.map(toolCallPart)];
  return [{ role: 'assistant', parts, finish_reason: finishReasonWord(finishReason) }];
}

const finishReasonWords: Readonly<Record<FinishReason, string>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'content_filter',
  tool_calls: 'tool_call',
  context_overflow: 'length',
  malformed_tool_call: 'error',
  paused: 'length',
  error: 'error',
  unknown: 'error',
};

/** Why a model stopped, as the conventions say it. */
export const finishReasonWord = (reason: FinishReason): string => finishReasonWords[reason];

function partsOf({ role, content, tool_calls: toolCalls = [], tool_call_id: id }: Message): MessagePart[] {
  if (role === 'tool' && id !== undefined) return [{ type: 'tool_call_response', id, response: content }];
  const texts = content === '' && toolCalls.length > 0 ? [] : [textPart(content)];
  return [...texts, ...toolCalls.map(toolCallPart)];
}

const textPart = (content: string): MessagePart => ({ type: 'text', content });

const toolCallPart = ({ id, name, arguments: text }: ToolCall): MessagePart => ({
  type: 'tool_call',
  id,
  name,
  arguments: jsonOrText(text),
});

/** Arguments are JSON as far as the model kept to it; what is none is shown as it was written. */
function jsonOrText(text: string): unknown {
  const read = readJson(text);
  return read === undefined ? text : read.json;
}
