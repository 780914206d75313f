import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { isJsonObject } from '../artifacts/read-json.js';
import { argumentsOf } from '../inference/call/answer-text.js';
import type { ToolCall } from '../inference/call/message.js';

/** How an answer that calls tools is told to a grader that was written for another harness. */
export const CallForm = z.enum(['message', 'list', 'bare', 'blocks', 'parts']);
export type CallForm = z.infer<typeof CallForm>;

/** An answer with its text and the calls that it makes itself. */
export type CallingReply = { readonly content: string; readonly toolCalls: readonly ToolCall[] };

/** An answer that calls tools in that form; nothing where it calls none, or is its text there. */
export function toldCalls(reply: CallingReply | undefined, form: CallForm): Json | undefined {
  return reply === undefined || reply.toolCalls.length === 0 ? undefined : forms[form](reply);
}

const forms: Readonly<Record<CallForm, (reply: CallingReply) => Json | undefined>> = {
  message: ({ content, toolCalls }) => {
    const tool_calls = chatCalls(toolCalls);
    return content === '' ? tool_calls : { role: 'assistant', content, tool_calls };
  },
  list: ({ toolCalls }) => chatCalls(toolCalls),
  bare: ({ content, toolCalls }) => (content === '' ? chatCalls(toolCalls) : undefined),
  blocks: ({ content, toolCalls }) => {
    const blocks = toolCalls.map((call) => ({ type: 'tool_use', id: call.id, name: call.name, input: inputOf(call) }));
    return [...(content === '' ? [] : [content]), ...blocks.map((block) => JSON.stringify(block))].join('\n\n');
  },
  parts: ({ content, toolCalls }) => [
    ...(content === '' ? [] : [{ text: content }]),
    ...toolCalls.map((call) => ({ functionCall: { name: call.name, args: inputOf(call) } })),
  ],
};

const chatCalls = (calls: readonly ToolCall[]) =>
  calls.map(({ id, name, arguments: given }) => ({ id, type: 'function', function: { name, arguments: given } }));

/** Arguments as the mapping that they are; what is none stays as the model wrote it. */
function inputOf(call: ToolCall): Json {
  const value = argumentsOf(call);
  return isJsonObject(value) ? value : call.arguments;
}
