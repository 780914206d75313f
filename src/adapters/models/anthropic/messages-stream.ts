import type { Assembler } from '../http/answer-stream.js';
import { isJsonObject, isPresent, type JsonObject, textOf } from '../http/json.js';

type Block = { readonly start: JsonObject; text: string; input: string };

/** Puts the events of a streamed message together to the message it would have been. */
export class MessageAssembler implements Assembler {
  hasBegun = false;
  private message: JsonObject = {};
  private readonly blocks = new Map<unknown, Block>();
  private readonly end = new Map<string, unknown>();
  private readonly usage = new Map<string, unknown>();

  get isWhole(): boolean {
    return textOf(this.end.get('stop_reason')) !== undefined;
  }

  add(event: JsonObject): boolean {
    switch (event.type) {
      case 'message_start':
        this.message = isJsonObject(event.message) ? event.message : {};
        this.takeUsage(this.message.usage);
        return true;
      case 'content_block_start':
        if (isJsonObject(event.content_block))
          this.blocks.set(event.index, { start: event.content_block, text: '', input: '' });
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

  body(): unknown {
    const content = [...this.blocks.values()].map(({ start, text, input }) => {
      if (start.type === 'text') return { ...start, text: (textOf(start.text) ?? '') + text };
      return start.type === 'tool_use' ? { ...start, input_text: input } : start;
    });
    return { ...this.message, ...Object.fromEntries(this.end), content, usage: Object.fromEntries(this.usage) };
  }

  private takeDelta(index: unknown, { text, partial_json: json, thinking }: JsonObject): void {
    const block = this.blocks.get(index);
    if (block !== undefined && typeof text === 'string') block.text += text;
    if (block !== undefined && typeof json === 'string') block.input += json;
    this.hasBegun ||= [text, json, thinking].some((part) => textOf(part) !== undefined);
  }

  /** Counts are of the whole message so far, so a later one replaces an earlier one. */
  private takeUsage(usage: unknown): void {
    if (!isJsonObject(usage)) return;
    for (const [name, count] of Object.entries(usage)) if (isPresent(count)) this.usage.set(name, count);
  }
}
