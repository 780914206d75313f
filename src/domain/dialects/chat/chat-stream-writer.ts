import { isJsonObject, type JsonObject, readJson } from '../../artifacts/read-json.js';
import type { ToolCall } from '../../inference/call/message.js';
import type { ModelReply } from '../../inference/call/model-call.js';
import type { ReplyPart, ToolCallPart } from '../../inference/call/reply-listener.js';
import type { StreamWriter, ToldReply } from '../client-dialect.js';
import type { ClientFailure } from '../client-failure.js';
import { openAiFailure } from '../openai-failure.js';
import { restOf } from '../reply-blocks.js';
import { dataOfEvents, serverSentEvent } from '../server-sent-event.js';
import { callIdOf, finishWordOf, usageWords } from './chat-completion.js';
import { splitCompletion } from './split-completion.js';

/** Within a text that is quoted no such name can stand, since its quotes are escaped there. */
const endsChoice = /"finish_reason"\s*:\s*"/;
const mayTellUsage = /"usage"\s*:\s*\{/;

/**
 * Writes a streamed chat completion: the chunks of a provider of this dialect as they are, or chunks made of the parts.
 * How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
export class ChatStreamWriter implements StreamWriter {
  private readonly told: Omit<ToldReply, 'reply'>;
  private readonly tellsUsage: boolean;
  private hasBegun = false;
  /** Whether what was sent are a provider's own chunks. */
  private isPassedOn = false;
  /** How the provider ended its answer, and what came after. */
  private providerEnd = '';
  private hasToldUsage = false;
  private text = '';
  private refusal = '';
  /** The arguments that were told of each tool call. */
  private readonly calls = new Map<number, string>();

  constructor(told: Omit<ToldReply, 'reply'>, tellsUsage: boolean) {
    this.told = told;
    this.tellsUsage = tellsUsage;
  }

  part(part: ReplyPart): string {
    return part.event?.dialect === 'chat' ? this.passOn(part.event.data) : this.translate(part);
  }

  end(reply: ModelReply): string {
    const rest = this.hasBegun ? '' : this.everything(reply);
    const missing = this.isPassedOn ? this.providerEnd : this.missing(reply);
    return `${rest}${missing}${this.ending(reply)}${serverSentEvent('[DONE]')}`;
  }

  failure(failure: ClientFailure): string {
    return serverSentEvent(openAiFailure(failure));
  }

  private passOn(data: string): string {
    if (data.trim() === '[DONE]') return '';
    if (mayTellUsage.test(data) && tellsUsageAlone(data)) {
      if (!this.tellsUsage) return '';
      this.hasToldUsage = true;
    }
    this.hasBegun = true;
    this.isPassedOn = true;
    const event = serverSentEvent(data);
    if (this.providerEnd === '' && !endsChoice.test(data)) return event;
    this.providerEnd += event;
    return '';
  }

  private translate({ text = '', reasoning = '', refusal = '', toolCalls = [] }: ReplyPart): string {
    const isNothing = text === '' && reasoning === '' && refusal === '' && toolCalls.length === 0;
    if (isNothing) return '';
    this.text += text;
    this.refusal += refusal;
    const delta = {
      ...(text === '' ? {} : { content: text }),
      // No word of OpenAI's, but the one by which most servers and clients know it.
      ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
      ...(refusal === '' ? {} : { refusal }),
      ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls.map((call) => this.callDelta(call)) }),
    };
    return this.chunk({ delta, finish_reason: null });
  }

  private callDelta({ index, id, name, arguments: text = '' }: ToolCallPart): JsonObject {
    const known = this.calls.get(index);
    this.calls.set(index, `${known ?? ''}${text}`);
    if (known !== undefined) return { index, function: { arguments: text } };
    const callId = id === undefined || id === '' ? callIdOf(this.told.id, index) : id;
    return { index, id: callId, type: 'function', function: { name: name ?? '', arguments: text } };
  }

  /** A reply of which nothing has been told. */
  private everything(reply: ModelReply): string {
    const { verbatim } = reply;
    if (verbatim?.dialect === 'chat' && verbatim.isStream) {
      return dataOfEvents(verbatim.text)
        .map((data) => this.passOn(data))
        .join('');
    }
    const own = verbatim?.dialect === 'chat' ? readJson(verbatim.text)?.json : undefined;
    if (!isJsonObject(own)) return '';
    return splitCompletion(own)
      .map((chunk) => this.passOn(JSON.stringify(chunk)))
      .join('');
  }

  /** What parts have not told of a reply that is whole. */
  private missing(reply: ModelReply): string {
    const { content, refusal = '', toolCalls = [] } = reply;
    return this.translate({
      text: restOf(content, this.text),
      refusal: restOf(refusal, this.refusal),
      toolCalls: toolCalls.map((call, index) => this.missingOfCall(call, index)).filter((part) => part !== undefined),
    });
  }

  private missingOfCall(call: ToolCall, index: number): ToolCallPart | undefined {
    const known = this.calls.get(index);
    const rest = restOf(call.arguments, known);
    return known !== undefined && rest === '' ? undefined : { ...call, index, arguments: rest };
  }

  private ending(reply: ModelReply): string {
    const finish = this.providerEnd !== '' ? '' : this.chunk({ delta: {}, finish_reason: finishWordOf(reply) });
    if (!this.tellsUsage || this.hasToldUsage || reply.usage === undefined) return finish;
    const usage = { ...this.head(), choices: [], usage: usageWords(reply.usage) };
    return `${finish}${serverSentEvent(JSON.stringify(usage))}`;
  }

  private chunk({ delta, finish_reason }: { delta: JsonObject; finish_reason: string | null }): string {
    const role = this.hasBegun ? {} : { role: 'assistant' };
    this.hasBegun = true;
    const choice = { index: 0, delta: { ...role, ...delta }, logprobs: null, finish_reason };
    return serverSentEvent(JSON.stringify({ ...this.head(), choices: [choice] }));
  }

  private head(): JsonObject {
    const { id, model, createdS } = this.told;
    return { id, object: 'chat.completion.chunk', created: createdS, model };
  }
}

/** The chunk that tells the usage has no choices; others may tell it beside what they say. */
function tellsUsageAlone(data: string): boolean {
  const chunk = readJson(data)?.json;
  return isJsonObject(chunk) && Array.isArray(chunk.choices) && chunk.choices.length === 0 && isJsonObject(chunk.usage);
}
