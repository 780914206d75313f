import type { ReplyNames } from '../../../domain/inference/call/reply-listener.js';
import type { Assembler } from '../http/answer-stream.js';
import { isJsonObject, isPresent, type JsonObject, textOf } from '../http/json.js';
import type { AnswerPart } from '../http/stream-teller.js';

type Block = { readonly start: JsonObject; text: string; thinking: string; input: string };

/** Puts the events of a streamed message together to the message it would have been. */
export class MessageAssembler implements Assembler {
  hasBegun = false;
  private message: JsonObject = {};
  private readonly blocks = new Map<unknown, Block>();
  private readonly end = new Map<string, unknown>();
  private readonly usage = new Map<string, unknown>();
  /** Which call of the message a block is. */
  private readonly calls = new Map<unknown, number>();

  /** Where the answer comes through our own tool, what that tool is called with is its text. */
  constructor(private readonly isThroughTool = false) {}

  get isWhole(): boolean {
    return textOf(this.end.get('stop_reason')) !== undefined;
  }

  get names(): ReplyNames {
    const { id, model } = this.message;
    return { responseId: textOf(id), servedModel: textOf(model) };
  }

  add(event: JsonObject): boolean {
    switch (event.type) {
      case 'message_start':
        this.message = isJsonObject(event.message) ? event.message : {};
        this.takeUsage(this.message.usage);
        return true;
      case 'content_block_start':
        if (isJsonObject(event.content_block)) this.takeBlock(event.index, event.content_block);
        return true;
      case 'content_block_delta':
        if (isJsonObject(event.delta)) this.takeDelta(event.index, event.delta);
        return true;
      case 'message_delta':
        if (isJsonObject(event.delta))
          for (const [name, value] of Object.entries(event.delta)) this.end.set(name, value);
        this.takeUsage(event.usage);
        return true;
      // Events of other types, such as `ping`, say nothing; new ones are to be passed over.
      default:
        return typeof event.type === 'string';
    }
  }

  partOf({ type, index, content_block: block, delta }: JsonObject): AnswerPart {
    if (type === 'content_block_start' && isJsonObject(block)) return this.partOfBlock(index, block);
    if (type !== 'content_block_delta' || !isJsonObject(delta)) return {};
    const { text, partial_json: json, thinking } = delta;
    const call = this.calls.get(index);
    if (this.isThroughTool) return call === undefined ? { reasoning: textOf(thinking) } : { text: textOf(json) };
    return {
      text: textOf(text),
      reasoning: textOf(thinking),
      toolCalls: call === undefined ? undefined : [{ index: call, arguments: textOf(json) }],
    };
  }

  body(): unknown {
    const content = [...this.blocks.values()].map(({ start, text, thinking, input }) => {
      if (start.type === 'text') return { ...start, text: (textOf(start.text) ?? '') + text };
      if (start.type === 'thinking') return { ...start, thinking: (textOf(start.thinking) ?? '') + thinking };
      return start.type === 'tool_use' ? { ...start, input_text: input } : start;
    });
    return { ...this.message, ...Object.fromEntries(this.end), content, usage: Object.fromEntries(this.usage) };
  }

  private takeBlock(index: unknown, start: JsonObject): void {
    this.blocks.set(index, { start, text: '', thinking: '', input: '' });
    if (start.type === 'tool_use') this.calls.set(index, this.calls.size);
  }

  private partOfBlock(place: unknown, { text, thinking, id, name }: JsonObject): AnswerPart {
    const index = this.calls.get(place);
    if (this.isThroughTool) return {};
    if (index === undefined) return { text: textOf(text), reasoning: textOf(thinking) };
    return { toolCalls: [{ index, id: textOf(id), name: textOf(name) }] };
  }

  private takeDelta(index: unknown, { text, partial_json: json, thinking }: JsonObject): void {
    const block = this.blocks.get(index);
    if (block !== undefined && typeof text === 'string') block.text += text;
    if (block !== undefined && typeof thinking === 'string') block.thinking += thinking;
    if (block !== undefined && typeof json === 'string') block.input += json;
    this.hasBegun ||= [text, json, thinking].some((part) => textOf(part) !== undefined);
  }

  /** Counts are of the whole message so far, so a later one replaces an earlier one. */
  private takeUsage(usage: unknown): void {
    if (!isJsonObject(usage)) return;
    for (const [name, count] of Object.entries(usage)) if (isPresent(count)) this.usage.set(name, count);
  }
}
