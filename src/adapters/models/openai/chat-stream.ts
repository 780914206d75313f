import type { ToolCallPart } from '../../../domain/inference/call/reply-listener.js';
import type { Assembler } from '../http/answer-stream.js';
import { isJsonObject, isPresent, type JsonObject, objectsIn, textOf } from '../http/json.js';
import type { AnswerPart } from '../http/stream-teller.js';
import { calledIn } from './chat-reply.js';

type GrowingCall = { id: string; name: string; arguments: string };

/** Puts the chunks of a streamed chat completion together to the completion it would have been. */
export class ChatAssembler implements Assembler {
  hasBegun = false;
  private content = '';
  private refusal: string | undefined;
  private finishReason: string | undefined;
  private readonly calls: GrowingCall[] = [];
  private olderCall: GrowingCall | undefined;
  private usage: unknown;
  private model: string | undefined;
  private id: string | undefined;
  private readonly promptFilters: unknown[] = [];
  private readonly filterResults = new Map<string, unknown>();

  get isWhole(): boolean {
    return this.finishReason !== undefined;
  }

  add(chunk: JsonObject): boolean {
    if (!Array.isArray(chunk.choices) && !isPresent(chunk.usage)) return false;
    if (isPresent(chunk.usage)) this.usage = chunk.usage;
    this.model ??= textOf(chunk.model);
    this.id ??= textOf(chunk.id);
    for (const filter of objectsIn(chunk.prompt_filter_results)) this.promptFilters.push(filter);
    // The last chunk tells the usage and has no choices; of several choices the first one counts.
    for (const choice of objectsIn(chunk.choices)) if ((choice.index ?? 0) === 0) this.takeChoice(choice);
    return true;
  }

  partOf(chunk: JsonObject): AnswerPart {
    const choice = objectsIn(chunk.choices).find(({ index }) => (index ?? 0) === 0);
    const delta = isJsonObject(choice?.delta) ? choice.delta : {};
    const toolCalls = this.callPartsOf(delta);
    return {
      text: textOf(delta.content),
      reasoning: textOf(delta.reasoning_content) ?? textOf(delta.reasoning),
      refusal: textOf(delta.refusal),
      toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
    };
  }

  body(): unknown {
    const { content, refusal, model, id, usage, calls, olderCall } = this;
    const tool_calls = calls.map((call) => ({ id: call.id, function: { name: call.name, arguments: call.arguments } }));
    const message = { content, refusal, tool_calls, function_call: olderCall };
    const choice = {
      message,
      finish_reason: this.finishReason,
      content_filter_results: Object.fromEntries(this.filterResults),
    };
    return { id, model, usage, prompt_filter_results: this.promptFilters, choices: [choice] };
  }

  private takeChoice({ delta, finish_reason, content_filter_results }: JsonObject): void {
    this.finishReason = textOf(finish_reason) ?? this.finishReason;
    if (isJsonObject(content_filter_results))
      for (const [name, result] of Object.entries(content_filter_results)) this.filterResults.set(name, result);
    if (!isJsonObject(delta)) return;
    const { content, refusal, tool_calls, function_call } = delta;
    if (typeof content === 'string') this.content += content;
    if (typeof refusal === 'string') this.refusal = (this.refusal ?? '') + refusal;
    for (const call of objectsIn(tool_calls)) this.takeCall(call);
    if (isJsonObject(function_call)) this.olderCall = grown(this.olderCall, undefined, function_call);
    this.hasBegun ||= hasToken(delta);
  }

  private callPartsOf({ tool_calls, function_call }: JsonObject): ToolCallPart[] {
    const pieces = objectsIn(tool_calls);
    // Calls that come whole, without an index, were added at the end.
    const firstNew = this.calls.length - pieces.length;
    const parts = pieces.map(({ index, id, function: called, custom }, place) =>
      partOfCall(typeof index === 'number' ? index : firstNew + place, textOf(id), calledIn(called, custom)),
    );
    return isJsonObject(function_call) ? [...parts, partOfCall(this.calls.length, undefined, function_call)] : parts;
  }

  /** Parts of one call share its index; a server that sends whole calls may leave it out. */
  private takeCall({ index, id, function: called, custom }: JsonObject): void {
    const place = typeof index === 'number' && index >= 0 && index <= this.calls.length ? index : this.calls.length;
    this.calls[place] = grown(this.calls[place], id, calledIn(called, custom));
  }
}

const grown = (call: GrowingCall | undefined, id: unknown, called: JsonObject): GrowingCall => ({
  id: textOf(id) ?? call?.id ?? '',
  name: textOf(called.name) ?? call?.name ?? '',
  arguments: (call?.arguments ?? '') + (writtenIn(called) ?? ''),
});

const partOfCall = (index: number, id: string | undefined, called: JsonObject): ToolCallPart => ({
  ...{ index, id, name: textOf(called.name) },
  arguments: writtenIn(called),
});

/** What a function is called with, or a tool that takes free text. */
const writtenIn = (called: JsonObject): string | undefined => textOf(called.arguments) ?? textOf(called.input);

/** The first chunk names a role only; thoughts come under names that differ from server to server. */
const hasToken = (delta: JsonObject): boolean =>
  ['content', 'refusal', 'reasoning_content', 'reasoning'].some((name) => textOf(delta[name]) !== undefined) ||
  isPresent(delta.tool_calls) ||
  isPresent(delta.function_call);
