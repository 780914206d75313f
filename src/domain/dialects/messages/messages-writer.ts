import type { ReplyBeginning, ReplyWriter, StreamWriter, ToldReply } from '../client-dialect.js';
import { MessageStream } from './message-stream.js';
import { toldMessage } from './told-message.js';

/** Writes answers as the messages API does. Thoughts of other providers are told to whoever asked for thoughts. */
export class MessagesWriter implements ReplyWriter {
  constructor(private readonly tellsThoughts: boolean) {}

  whole(told: ToldReply): string {
    const { verbatim } = told.reply;
    if (verbatim?.dialect === 'messages' && !verbatim.isStream) return verbatim.text;
    return JSON.stringify(toldMessage(told, this.tellsThoughts));
  }

  stream(told: ReplyBeginning): StreamWriter {
    return new MessageStream(told, this.tellsThoughts);
  }
}
