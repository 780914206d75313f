import type { ReplyNames, ToolCallPart } from '../../../domain/inference/call/reply-listener.js';
import type { Assembler } from '../http/answer-stream.js';
import { isJsonObject, isPresent, type JsonObject, objectsIn, textOf } from '../http/json.js';
import type { AnswerPart } from '../http/stream-teller.js';
import { calledIn, contentOf, reasoningOf } from './chat-reply.js';

/** Which call of the answer it is, from 0, and what has come of it. */
type GrowingCall = { readonly index: number; id: string; name: string; arguments: string };

/** Puts the chunks of a streamed chat completion together to the completion it would have been. */
export class ChatAssembler implements Assembler {
  hasBegun = false;
  private content = '';
  private reasoning = '';
  private refusal: string | undefined;
  private finishReason: string | undefined;
  /** Of the choices beside the first, by whatever numbers them, whether each has ended. */
  private readonly others = new Map<unknown, boolean>();
  private isDone = false;
  /** In the order in which they began, by whatever their server tells them apart. */
  private readonly calls = new Map<unknown, GrowingCall>();
  /** Of the chunk that was added last. */
  private newCallParts: readonly ToolCallPart[] = [];
  private usage: unknown;
  private model: string | undefined;
  private id: string | undefined;
  private fingerprint: string | undefined;
  private readonly promptFilters: unknown[] = [];
  private readonly filterResults = new Map<string, unknown>();

  /**
   * Of how many choices the answer is to be; a server that cannot give so many says by its `[DONE]` that it has not.
   */
  constructor(private readonly choicesAsked: number = 1) {}

  get isWhole(): boolean {
    const { others, isDone, choicesAsked } = this;
    if (this.finishReason === undefined || (!isDone && others.size + 1 < choicesAsked)) return false;
    for (const hasEnded of others.values()) if (!hasEnded) return false;
    return true;
  }

  get names(): ReplyNames {
    return { responseId: this.id, servedModel: this.model };
  }

  takeDone(): void {
    this.isDone = true;
  }

  add(chunk: JsonObject): boolean {
    if (!Array.isArray(chunk.choices) && !isPresent(chunk.usage)) return false;
    if (isPresent(chunk.usage)) this.usage = chunk.usage;
    this.model ??= textOf(chunk.model);
    this.id ??= textOf(chunk.id);
    this.fingerprint ??= textOf(chunk.system_fingerprint);
    for (const filter of objectsIn(chunk.prompt_filter_results)) this.promptFilters.push(filter);
    this.newCallParts = [];
    // The last chunk tells the usage and has no choices; of several choices the first one counts.
    for (const choice of objectsIn(chunk.choices)) {
      if ((choice.index ?? 0) === 0) this.takeChoice(choice);
      else this.takeOther(choice);
    }
    return true;
  }

  partOf(chunk: JsonObject): AnswerPart {
    const choice = objectsIn(chunk.choices).find(({ index }) => (index ?? 0) === 0);
    const delta = isJsonObject(choice?.delta) ? choice.delta : {};
    const toolCalls = this.newCallParts;
    return {
      text: textOf(contentOf(delta.content)),
      reasoning: reasoningOf(delta),
      refusal: textOf(delta.refusal),
      toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
    };
  }

  body(): unknown {
    const { content, reasoning, refusal, model, id, fingerprint, usage } = this;
    const calls = [...this.calls.values()];
    const tool_calls = calls.map((call) => ({ id: call.id, function: { name: call.name, arguments: call.arguments } }));
    const message = { content, reasoning, refusal, tool_calls };
    const choice = {
      message,
      finish_reason: this.finishReason,
      content_filter_results: Object.fromEntries(this.filterResults),
    };
    const names = { id, model, system_fingerprint: fingerprint };
    return { ...names, usage, prompt_filter_results: this.promptFilters, choices: [choice] };
  }

  private takeOther({ index, finish_reason }: JsonObject): void {
    this.others.set(index, this.others.get(index) === true || textOf(finish_reason) !== undefined);
  }

  private takeChoice({ delta, finish_reason, content_filter_results }: JsonObject): void {
    this.finishReason = textOf(finish_reason) ?? this.finishReason;
    if (isJsonObject(content_filter_results))
      for (const [name, result] of Object.entries(content_filter_results)) this.filterResults.set(name, result);
    if (!isJsonObject(delta)) return;
    const { content, refusal, tool_calls, function_call } = delta;
    this.content += contentOf(content) ?? '';
    const thought = reasoningOf(delta);
    this.reasoning += thought ?? '';
    if (typeof refusal === 'string') this.refusal = (this.refusal ?? '') + refusal;
    const parts = objectsIn(tool_calls).map((piece) => this.takeCall(piece));
    const older = isJsonObject(function_call) ? [this.takeCall({ index: 'older', function: function_call })] : [];
    this.newCallParts = [...parts, ...older];
    this.hasBegun ||= thought !== undefined || hasToken(delta);
  }

  /**
   * Parts of one call share its number, which some servers count from 1 or skip; a server that sends whole calls may
   * leave it out. The one call of the older dialect has none.
   */
  private takeCall({ index: number, id: givenId, function: called, custom }: JsonObject): ToolCallPart {
    const key = isPresent(number) ? number : Symbol('a whole call');
    const call = this.calls.get(key) ?? { index: this.calls.size, id: '', name: '', arguments: '' };
    this.calls.set(key, call);
    const { name: givenName, arguments: written, input } = calledIn(called, custom);
    const [id, name, more] = [textOf(givenId), textOf(givenName), textOf(written) ?? textOf(input)];
    call.id = id ?? call.id;
    call.name = name ?? call.name;
    call.arguments += more ?? '';
    return { index: call.index, id, name, arguments: more };
  }
}

/** The first chunk names a role only. */
const hasToken = (delta: JsonObject): boolean =>
  [textOf(delta.refusal), textOf(contentOf(delta.content))].some((text) => text !== undefined) ||
  isPresent(delta.tool_calls) ||
  isPresent(delta.function_call);
