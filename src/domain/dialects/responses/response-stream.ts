import type { JsonObject } from '../../artifacts/read-json.js';
import type { ModelReply } from '../../inference/call/model-call.js';
import type { ReplyPart } from '../../inference/call/reply-listener.js';
import type { StreamWriter, ToldReply } from '../client-dialect.js';
import type { ClientFailure } from '../client-failure.js';
import { openAiError } from '../openai-failure.js';
import { BlockSequence, type BlockStep, type ReplyBlock } from '../reply-blocks.js';
import { serverSentEvent } from '../server-sent-event.js';
import { contentPart, type ItemStatus, itemId, outputItem } from './output-item.js';
import { endOfResponse, failed, inProgress, type ResponseEnd, responseOf, responseUsage } from './response-object.js';

/** Writes a streamed response, its events numbered from 0; the last one tells the whole response. */
export class ResponseStream implements StreamWriter {
  private readonly sequence = new BlockSequence();
  /** Items that are whole. */
  private readonly output: JsonObject[] = [];
  private nextNumber = 0;

  constructor(
    private readonly asked: JsonObject,
    private readonly told: Omit<ToldReply, 'reply'>,
    private readonly tellsThoughts: boolean,
  ) {}

  part(part: ReplyPart): string {
    return this.beginning() + this.write(this.sequence.take(part), 'completed');
  }

  end(reply: ModelReply): string {
    const end = endOfResponse(reply);
    const beginning = this.beginning();
    const rest = this.write(this.sequence.end(reply), end.status === 'completed' ? 'completed' : 'incomplete');
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
    return responseOf(this.asked, this.told, [...this.output], { end, usage: responseUsage(reply?.usage) });
  }

  /** Steps as events; `status` is that of the items that they close. */
  private write(steps: readonly BlockStep[], status: ItemStatus): string {
    return steps
      .filter(({ block }) => block.kind !== 'reasoning' || this.tellsThoughts)
      .map((step) => this.eventsOf(step, status))
      .join('');
  }

  private eventsOf(step: BlockStep, status: ItemStatus): string {
    const { block } = step;
    const output_index = this.output.length;
    const at = { responseId: this.told.id, index: output_index };
    const place = { item_id: itemId(block, at), output_index, ...placeIn(block) };
    const { part, text } = names[block.kind];
    switch (step.kind) {
      case 'open': {
        const added = { output_index, item: outputItem(block, at, 'in_progress') };
        const first = this.event('response.output_item.added', added);
        return part === undefined
          ? first
          : first + this.event(`${part}.added`, { ...place, part: contentPart(block, '') });
      }
      case 'more':
        return this.event(`${text}.delta`, { ...place, delta: step.text, ...logprobsOf(block) });
      case 'close': {
        const item = outputItem(block, at, status);
        this.output.push(item);
        const done = this.event(`${text}.done`, { ...place, ...wholeOf(block), ...logprobsOf(block) });
        const whole = part === undefined ? '' : this.event(`${part}.done`, { ...place, part: contentPart(block) });
        return done + whole + this.event('response.output_item.done', { output_index, item });
      }
    }
  }

  private event(type: string, fields: JsonObject): string {
    const sequence_number = this.nextNumber;
    this.nextNumber += 1;
    return serverSentEvent(JSON.stringify({ type, sequence_number, ...fields }), type);
  }
}

/** How the events of a block are called: those of the part that it is of its item, and those of its text. */
const names = {
  text: { part: 'response.content_part', text: 'response.output_text' },
  refusal: { part: 'response.content_part', text: 'response.refusal' },
  reasoning: { part: 'response.reasoning_summary_part', text: 'response.reasoning_summary_text' },
  call: { part: undefined, text: 'response.function_call_arguments' },
} as const;

function placeIn({ kind }: ReplyBlock): JsonObject {
  if (kind === 'call') return {};
  return kind === 'reasoning' ? { summary_index: 0 } : { content_index: 0 };
}

function wholeOf({ kind, text, name }: ReplyBlock): JsonObject {
  if (kind === 'call') return { arguments: text, name };
  return kind === 'refusal' ? { refusal: text } : { text };
}

const logprobsOf = ({ kind }: ReplyBlock): JsonObject => (kind === 'text' ? { logprobs: [] } : {});
