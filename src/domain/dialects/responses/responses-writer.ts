import type { JsonObject } from '../../artifacts/read-json.js';
import type { ReplyWriter, StreamWriter, ToldReply } from '../client-dialect.js';
import { BlockSequence } from '../reply-blocks.js';
import { outputItem } from './output-item.js';
import { endOfResponse, responseOf, responseUsage } from './response-object.js';
import { ResponseStream } from './response-stream.js';

/** Writes answers as the responses API does. Thoughts are told to whoever asked for a summary of them. */
export class ResponsesWriter implements ReplyWriter {
  constructor(
    private readonly asked: JsonObject,
    private readonly tellsThoughts: boolean,
  ) {}

  whole({ reply, ...told }: ToldReply): string {
    const end = endOfResponse(reply);
    const blocks = new BlockSequence().end(reply).flatMap((step) => (step.kind === 'close' ? [step.block] : []));
    const status = end.status === 'completed' ? 'completed' : 'incomplete';
    const output = blocks.map((block, index) => outputItem(block, { responseId: told.id, index }, status));
    return JSON.stringify(responseOf(this.asked, told, output, { end, usage: responseUsage(reply.usage) }));
  }

  stream(told: Omit<ToldReply, 'reply'>): StreamWriter {
    return new ResponseStream(this.asked, told, this.tellsThoughts);
  }
}
