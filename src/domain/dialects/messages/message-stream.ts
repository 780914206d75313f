import { isJsonObject, type JsonObject, readJson } from '../../artifacts/read-json.js';
import type { ModelReply } from '../../inference/call/model-call.js';
import type { ReplyPart } from '../../inference/call/reply-listener.js';
import type { ReplyBeginning, StreamWriter } from '../client-dialect.js';
import type { ClientFailure } from '../client-failure.js';
import { BlockSequence, type BlockStep, type ReplyBlock } from '../reply-blocks.js';
import { readServerSentEvents, type ServerSentEvent, serverSentEvent } from '../server-sent-event.js';
import { beginningOf, eventsOfMessage, type MessageEvent, messageStop, writeEvents } from './message-events.js';
import { emptyMessage, endOf, toolUseId, usageOf } from './message-of-reply.js';
import { messagesFailure } from './messages-failure.js';
import { toldMessage } from './told-message.js';

/**
 * Writes a streamed message: the events of its provider where that speaks of messages, otherwise the events that its
 * parts make. How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
export class MessageStream implements StreamWriter {
  private source: 'none' | 'provider' | 'parts' = 'none';
  private readonly sequence = new BlockSequence();
  /** The index of the block that was opened last. */
  private index = -1;
  /** How the provider ended its message. */
  private readonly ending: ServerSentEvent[] = [];

  constructor(
    private readonly told: ReplyBeginning,
    private readonly tellsThoughts: boolean,
  ) {}

  part(part: ReplyPart): string {
    const { event } = part;
    if (event?.dialect === 'messages') return this.passOn(named(event));
    if (this.source === 'provider') return '';
    const beginning = this.source === 'none' ? beginningOf(this.emptyMessage()) : [];
    this.source = 'parts';
    return writeEvents([...beginning, ...this.sequence.take(part).flatMap((step) => this.eventsOf(step))]);
  }

  end(reply: ModelReply): string {
    switch (this.source) {
      case 'none':
        return this.whole(reply);
      case 'provider': {
        const isToldOf = (type: string) => this.ending.some(({ name }) => name === type);
        const missing = [
          ...(isToldOf('message_delta') ? [] : [messageEnd(reply)]),
          ...(isToldOf('message_stop') ? [] : [messageStop]),
        ];
        return this.ending.map(rewritten).join('') + writeEvents(missing);
      }
      case 'parts': {
        const events = this.sequence.end(reply).flatMap((step) => this.eventsOf(step));
        return writeEvents([...events, messageEnd(reply), messageStop]);
      }
    }
  }

  failure(failure: ClientFailure): string {
    return serverSentEvent(messagesFailure(failure), 'error');
  }

  private whole(reply: ModelReply): string {
    const { verbatim } = reply;
    if (verbatim?.dialect === 'messages' && verbatim.isStream) {
      return readServerSentEvents(verbatim.text).map(named).map(rewritten).join('');
    }
    return writeEvents(eventsOfMessage(toldMessage({ ...this.told, reply }, this.tellsThoughts)));
  }

  /** What its provider counts is told at the end; until then old libraries, which read no end, have an estimate. */
  private emptyMessage(): JsonObject {
    const inputTokens = this.told.estimatedInputTokens?.() ?? 0;
    return { ...emptyMessage(this.told), usage: usageOf({ inputTokens, outputTokens: 0 }) };
  }

  private passOn(event: ServerSentEvent): string {
    this.source = 'provider';
    const isEnding = this.ending.length > 0 || event.name === 'message_delta' || event.name === 'message_stop';
    if (!isEnding) return rewritten(event);
    this.ending.push(event);
    return '';
  }

  private eventsOf(step: BlockStep): readonly MessageEvent[] {
    const { block } = step;
    // What a provider says of its refusal is told with the end of a message.
    if (block.kind === 'refusal' || (block.kind === 'reasoning' && !this.tellsThoughts)) return [];
    if (step.kind === 'open') this.index += 1;
    const { index } = this;
    if (step.kind === 'open') return [{ type: 'content_block_start', index, content_block: this.startOf(block) }];
    if (step.kind === 'close') return [{ type: 'content_block_stop', index }];
    return [{ type: 'content_block_delta', index, delta: deltas[block.kind](step.text) }];
  }

  private startOf({ kind, id, name, index }: ReplyBlock) {
    if (kind === 'call') return { type: 'tool_use', id: toolUseId(id, this.told.id, index), name, input: {} };
    return kind === 'text' ? { type: 'text', text: '' } : { type: 'thinking', thinking: '', signature: '' };
  }
}

const deltas = {
  text: (text: string) => ({ type: 'text_delta', text }),
  reasoning: (thinking: string) => ({ type: 'thinking_delta', thinking }),
  call: (json: string) => ({ type: 'input_json_delta', partial_json: json }),
};

const messageEnd = (reply: ModelReply): MessageEvent => ({
  type: 'message_delta',
  delta: { container: null, ...endOf(reply) },
  usage: usageOf(reply.usage),
});

type GivenEvent = Pick<NonNullable<ReplyPart['event']>, 'name' | 'data'>;

/** An event with its name, or the type that its data has; clients pass over an event without a name. */
function named({ name, data }: GivenEvent): ServerSentEvent {
  if (name !== undefined) return { name, data };
  const event = readJson(data)?.json;
  return { name: isJsonObject(event) && typeof event.type === 'string' ? event.type : undefined, data };
}

const rewritten = ({ name, data }: ServerSentEvent): string => serverSentEvent(data, name);
