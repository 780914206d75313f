import { isJsonObject, type JsonObject, objectsIn, readJson } from '../../artifacts/read-json.js';
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

export type ChatWriterParts = {
  /** Whether the client asked its stream to tell the usage. */
  readonly tellsUsage: boolean;
  /** Whether it offered functions of old, of which an answer calls one. */
  readonly callsFunctions: boolean;
};

/** Within a text that is quoted no such name can stand, since its quotes are escaped there. */
const endsChoice = /"finish_reason"\s*:\s*"/;
const mayTellUsage = /"usage"\s*:\s*\{/;

/**
 * Writes a streamed chat completion: the chunks of a provider of this dialect as they are, or chunks made of the parts.
 * How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
export class ChatStreamWriter implements StreamWriter {
  private readonly told: Omit<ToldReply, 'reply'>;
  private readonly parts: ChatWriterParts;
  private hasBegun = false;
  /** Whether what was sent are a provider's own chunks. */
  private isPassedOn = false;
  /** Whether the provider ended any choice. */
  private hasEnd = false;
  /** How the provider ended its choices, and what came of those after. */
  private heldBack = '';
  /** The choices of which something is held back, by their index. */
  private readonly heldChoices = new Set<unknown>();
  private hasToldUsage = false;
  private text = '';
  private reasoning = '';
  private refusal = '';
  /** The arguments that were told of each tool call. */
  private readonly calls = new Map<number, string>();

  constructor(told: Omit<ToldReply, 'reply'>, parts: ChatWriterParts) {
    this.told = told;
    this.parts = parts;
  }

  part(part: ReplyPart): string {
    return part.event?.dialect === 'chat' ? this.passOn(part.event.data) : this.translate(part);
  }

  end(reply: ModelReply): string {
    const rest = this.hasBegun ? '' : this.everything(reply);
    const missing = this.isPassedOn ? this.heldBack : this.missing(reply);
    return `${rest}${missing}${this.ending(reply)}${serverSentEvent('[DONE]')}`;
  }

  failure(failure: ClientFailure): string {
    return serverSentEvent(openAiFailure(failure));
  }

  private passOn(data: string): string {
    const event = this.toldEvent(data);
    if (event === '' || !this.holdsBack(data)) return event;
    this.heldBack += event;
    return '';
  }

  /** A provider's own event as the client is told it; nothing of one that it did not ask for. */
  private toldEvent(data: string): string {
    if (data.trim() === '[DONE]') return '';
    if (mayTellUsage.test(data) && tellsUsageAlone(data)) {
      if (!this.parts.tellsUsage) return '';
      this.hasToldUsage = true;
    }
    this.hasBegun = true;
    this.isPassedOn = true;
    this.hasEnd ||= endsChoice.test(data);
    return serverSentEvent(data);
  }

  /** Whether an event ends a choice, or comes after such an end and is not of other choices alone. */
  private holdsBack(data: string): boolean {
    if (!this.hasEnd) return false;
    const chunk = readJson(data)?.json;
    const choices = isJsonObject(chunk) ? objectsIn(chunk.choices) : [];
    const isOfOthers = choices.length > 0 && choices.every(({ index = 0 }) => !this.heldChoices.has(index));
    if (isOfOthers && !endsChoice.test(data)) return false;
    for (const { index = 0 } of choices) this.heldChoices.add(index);
    return true;
  }

  private translate({ text = '', reasoning = '', refusal = '', toolCalls = [] }: ReplyPart): string {
    const isNothing = text === '' && reasoning === '' && refusal === '' && toolCalls.length === 0;
    if (isNothing) return '';
    this.text += text;
    this.reasoning += reasoning;
    this.refusal += refusal;
    const delta = {
      ...(text === '' ? {} : { content: text }),
      ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
      ...(refusal === '' ? {} : { refusal }),
      ...this.callDeltas(toolCalls),
    };
    return Object.keys(delta).length === 0 ? '' : this.chunk({ delta, finish_reason: null });
  }

  private callDeltas(toolCalls: readonly ToolCallPart[]): JsonObject {
    const deltas = toolCalls.map((call) => this.callDelta(call));
    if (!this.parts.callsFunctions) return deltas.length === 0 ? {} : { tool_calls: deltas };
    const first = deltas.find(({ index }) => index === 0);
    return first === undefined ? {} : { function_call: first.function };
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
        .map((data) => this.toldEvent(data))
        .join('');
    }
    const own = verbatim?.dialect === 'chat' ? readJson(verbatim.text)?.json : undefined;
    if (!isJsonObject(own)) return '';
    return splitCompletion(own)
      .map((chunk) => this.toldEvent(JSON.stringify(chunk)))
      .join('');
  }

  /** What parts have not told of a reply that is whole. */
  private missing(reply: ModelReply): string {
    const { content, reasoning = '', refusal = '', toolCalls = [] } = reply;
    return this.translate({
      text: restOf(content, this.text),
      reasoning: restOf(reasoning, this.reasoning),
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
    const finish = this.hasEnd
      ? ''
      : this.chunk({ delta: {}, finish_reason: finishWordOf(reply, this.parts.callsFunctions) });
    if (!this.parts.tellsUsage || this.hasToldUsage || reply.usage === undefined) return finish;
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
