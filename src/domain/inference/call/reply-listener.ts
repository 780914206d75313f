import type { Dialect } from '../../dialects/dialect.js';

/** What its provider calls a reply and the model that serves it, as far as that is known. */
export type ReplyNames = { readonly responseId?: string | undefined; readonly servedModel?: string | undefined };

/** What one more event of a streamed reply brought; the first one has its names. */
export type ReplyPart = ReplyNames & {
  /** The event as the provider sent it, but for the `[DONE]` at the end of a stream; its name where it has one. */
  readonly event?: { readonly dialect: Dialect; readonly name?: string | undefined; readonly data: string } | undefined;
  readonly text?: string | undefined;
  /** What the model thinks before it answers, where its provider tells it. */
  readonly reasoning?: string | undefined;
  readonly refusal?: string | undefined;
  readonly toolCalls?: readonly ToolCallPart[] | undefined;
};

/** A piece of a tool call. The first one of an index tells id and name. */
export type ToolCallPart = {
  /** Which call of the reply it is, from 0. */
  readonly index: number;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** More of the text of its arguments. */
  readonly arguments?: string | undefined;
};

/** Whoever waits for a reply and reads it as it comes. */
export interface ReplyListener {
  /** True once a part was taken: its reader has seen it, so nobody may be asked anew for the same reply. */
  readonly hasBegun: boolean;
  /** Is told which model of a route is asked now, whose parts would come next. */
  nowAsked?(model: string): void;
  /** Takes the next part; parts come once the first token is there, and those before it with it. */
  take(part: ReplyPart): void;
}
