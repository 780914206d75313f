import type { JsonObject } from '../../artifacts/read-json.js';
import type { ModelReply } from '../../inference/call/model-call.js';
import type { ReplyPart } from '../../inference/call/reply-listener.js';
import type { StreamWriter, ToldReply } from '../client-dialect.js';
import type { ClientFailure } from '../client-failure.js';
import { openAiError } from '../openai-failure.js';
import { BlockSequence, type BlockStep, type ReplyBlock } from '../reply-blocks.js';
import { serverSentEvent } from '../server-sent-event.js';
import type { AskedTools } from './asked-tools.js';
import { contentPart, type ItemPlace, type ItemStatus, itemId, outputItem, toolOf } from './output-item.js';
import {
  endOfItems,
  endOfResponse,
  failed,
  inProgress,
  type ResponseEnd,
  responseOf,
  responseUsage,
} from './response-object.js';

/** What a client asked for, as far as an answer must show it. */
export type AskedResponse = {
  readonly body: JsonObject;
  readonly tools: AskedTools;
  /** Whether it asked for a summary of what the model thinks. */
  readonly tellsThoughts: boolean;
};

/** Writes a streamed response, its events numbered from 0; the last one tells the whole response. */
export class ResponseStream implements StreamWriter {
  private readonly sequence = new BlockSequence();
  /** Items that are whole. */
  private readonly output: JsonObject[] = [];
  private nextNumber = 0;
  private opened: Opened | undefined;

  constructor(
    private readonly asked: AskedResponse,
    private readonly told: Omit<ToldReply, 'reply'>,
  ) {}

  part(part: ReplyPart): string {
    return this.beginning() + this.write(this.sequence.take(part), 'completed');
  }

  end(reply: ModelReply): string {
    const end = endOfResponse(reply);
    const beginning = this.beginning();
    const rest = this.write(this.sequence.end(reply), endOfItems(end));
    return beginning + rest + this.event(`response.${end.status}`, { response: this.response(end, reply) });
  }

  /** Told twice, since some clients wait for the end of the response and others for an error alone. */
  failure(failure: ClientFailure): string {
    const error = openAiError(failure);
    const response = this.nextNumber === 0 ? undefined : this.response(failed(error));
    const last = response === undefined ? '' : this.event('response.failed', { response });
    const { message, code, param } = error;
    return last + this.event('error', { code, message, param, error });
  }

  private beginning(): string {
    if (this.nextNumber > 0) return '';
    const response = this.response(inProgress);
    return this.event('response.created', { response }) + this.event('response.in_progress', { response });
  }

  private response(end: ResponseEnd, reply?: ModelReply): JsonObject {
    return responseOf(this.asked.body, this.told, [...this.output], { end, usage: responseUsage(reply?.usage) });
  }

  /** Steps as events; `status` is that of the items that they close. */
  private write(steps: readonly BlockStep[], status: ItemStatus): string {
    return steps
      .filter(({ block }) => block.kind !== 'reasoning' || this.asked.tellsThoughts)
      .map((step) => this.eventsOf(step, status))
      .join('');
  }

  private eventsOf(step: BlockStep, status: ItemStatus): string {
    if (step.kind === 'open' || this.opened === undefined) this.opened = this.openedOf(step.block);
    const { opened } = this;
    if (step.kind === 'open') return this.open(opened);
    if (step.kind === 'close') return this.close(opened, status);
    // The text of a custom tool stands within JSON that is read when it is whole.
    return opened.isCustom ? '' : this.delta(opened, step.text);
  }

  private openedOf(block: ReplyBlock): Opened {
    const at = { responseId: this.told.id, index: this.output.length, tool: toolOf(block, this.asked.tools) };
    const isCustom = at.tool?.type === 'custom';
    const place = { item_id: itemId(block, at), output_index: at.index, ...placeIn(block) };
    return { block, at, place, isCustom, names: isCustom ? customNames : names[block.kind] };
  }

  private open({ block, at, place, names: { part } }: Opened): string {
    const item = outputItem(block, at, 'in_progress');
    const first = this.event('response.output_item.added', { output_index: at.index, item });
    return part === undefined ? first : first + this.event(`${part}.added`, { ...place, part: contentPart(block, '') });
  }

  private delta({ block, place, names: { text } }: Opened, delta: unknown): string {
    return this.event(`${text}.delta`, { ...place, delta, ...logprobsOf(block) });
  }

  private close(opened: Opened, status: ItemStatus): string {
    const { block, at, place, isCustom, names } = opened;
    const item = outputItem(block, at, status);
    this.output.push(item);
    const late = lateIn(block, item, isCustom);
    const rest = late === undefined ? '' : this.delta(opened, late);
    const written = isCustom ? { input: item.input } : wholeOf(block, item);
    const done = this.event(`${names.text}.done`, { ...place, ...written, ...logprobsOf(block) });
    const whole =
      names.part === undefined ? '' : this.event(`${names.part}.done`, { ...place, part: contentPart(block) });
    return rest + done + whole + this.event('response.output_item.done', { output_index: at.index, item });
  }

  private event(type: string, fields: JsonObject): string {
    const sequence_number = this.nextNumber;
    this.nextNumber += 1;
    return serverSentEvent(JSON.stringify({ type, sequence_number, ...fields }), type);
  }
}

/** A block that is an item of the response. */
type Opened = {
  readonly block: ReplyBlock;
  readonly at: ItemPlace;
  /** What says in each event of it which item it is about. */
  readonly place: JsonObject;
  readonly isCustom: boolean;
  readonly names: { readonly part: string | undefined; readonly text: string };
};

/** How the events of a block are called: those of the part that it is of its item, and those of its text. */
const names = {
  text: { part: 'response.content_part', text: 'response.output_text' },
  refusal: { part: 'response.content_part', text: 'response.refusal' },
  reasoning: { part: 'response.reasoning_summary_part', text: 'response.reasoning_summary_text' },
  call: { part: undefined, text: 'response.function_call_arguments' },
} as const;

const customNames = { part: undefined, text: 'response.custom_tool_call_input' } as const;

function placeIn({ kind }: ReplyBlock): JsonObject {
  if (kind === 'call') return {};
  return kind === 'reasoning' ? { summary_index: 0 } : { content_index: 0 };
}

/** What of a call is told once it is whole, because nothing of it came before that its client could use. */
function lateIn({ kind, text }: ReplyBlock, item: JsonObject, isCustom: boolean): unknown {
  if (isCustom) return item.input;
  return kind === 'call' && item.arguments !== text ? item.arguments : undefined;
}

function wholeOf({ kind, text, name }: ReplyBlock, item: JsonObject): JsonObject {
  if (kind === 'call') return { arguments: item.arguments, name };
  return kind === 'refusal' ? { refusal: text } : { text };
}

const logprobsOf = ({ kind }: ReplyBlock): JsonObject => (kind === 'text' ? { logprobs: [] } : {});
