import type { ReplyWriter, ToldReply } from '../client-dialect.js';
import { completionOf } from './chat-completion.js';
import { ChatStreamWriter } from './chat-stream-writer.js';
import { foldChunks } from './fold-chunks.js';

export type ChatWriterParts = {
  /** Whether the client asked its stream to tell the usage. */
  readonly tellsUsage: boolean;
};

/** Writes answers as chat completions, in their provider's own words where those are of this dialect. */
export const createChatWriter = ({ tellsUsage }: ChatWriterParts): ReplyWriter => ({
  whole: (told) => wordsOf(told) ?? JSON.stringify(completionOf(told)),
  stream: (told) => new ChatStreamWriter(told, tellsUsage),
});

function wordsOf({ reply: { verbatim } }: ToldReply): string | undefined {
  if (verbatim?.dialect !== 'chat') return undefined;
  if (!verbatim.isStream) return verbatim.text;
  const folded = foldChunks(verbatim.text);
  return folded === undefined ? undefined : JSON.stringify(folded);
}
