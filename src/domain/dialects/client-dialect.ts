import type { JsonObject } from '../artifacts/read-json.js';
import type { AskedAs } from '../inference/call/asked-key.js';
import type { AskedPlace } from '../inference/call/asked-place.js';
import type { AskedMessage } from '../inference/call/message.js';
import type { ModelReply, Operation } from '../inference/call/model-call.js';
import type { ReplyPart } from '../inference/call/reply-listener.js';
import type { TranslatedRequest, VerbatimRequest } from '../inference/call/verbatim.js';
import type { ClientFailure } from './client-failure.js';
import type { Dialect } from './dialect.js';

/** What a client asked, in words that every provider can be asked by. */
export type ClientRequest = {
  /** A route, a binding, `provider/model`, or a model's own name. */
  readonly model: string;
  readonly operation: Operation;
  readonly messages: readonly AskedMessage[];
  /** Where each of them stands, in a dialect that divides a conversation otherwise than chat completions. */
  readonly places?: readonly AskedPlace[] | undefined;
  /** In the words of chat completions; without the output cap and without what only says how the answer comes. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By which keys its dialect asks for them; by their own names when absent. */
  readonly askedAs?: AskedAs | undefined;
  /** The output cap in tokens, where the client set one. */
  readonly maxTokens: number | undefined;
  readonly isStreamed: boolean;
  /** Whom the client says it asks for. */
  readonly user: string | undefined;
  /** Absent where the request has no meaning to any provider in its own words. */
  readonly verbatim: VerbatimRequest | undefined;
  /** What stands in the place of its own words then. */
  readonly translation?: TranslatedRequest | undefined;
  /** Writes what comes of it. */
  readonly writer: ReplyWriter;
};

/** A reply as it is told to a client. */
export type ToldReply = {
  readonly reply: ModelReply;
  /** The model that served, or was asked where its provider does not say. */
  readonly model: string;
  /** The name of the reply where its provider gave none. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly createdS: number;
};

/** What is known of a reply before any of it has come. */
export type ReplyBeginning = Omit<ToldReply, 'reply'> & {
  /** About how many tokens the model reads, for dialects that tell it before anybody has counted. */
  readonly estimatedInputTokens?: (() => number) | undefined;
};

/** Writes the answer to one request in the words of its dialect. */
export interface ReplyWriter {
  /** The JSON of a whole answer: its provider's own words where those are of this dialect. */
  whole(told: ToldReply): string;
  /** Begins an answer that is streamed. */
  stream(told: ReplyBeginning): StreamWriter;
}

/** Writes a streamed answer as server-sent events; each text it gives is to be sent as it is, and may be empty. */
export interface StreamWriter {
  part(part: ReplyPart): string;
  /** All that is missing of the answer once it is whole; everything where no part came. */
  end(reply: ModelReply): string;
  /** The end of an answer that breaks, so that a client library throws. */
  failure(failure: ClientFailure): string;
}

/** One way in which clients ask and are answered. */
export interface ClientDialect {
  readonly name: Dialect;
  /** The header from which its client libraries take the name of a call that they show. */
  readonly callNameHeader: string;
  /** Throws a `RequestError` for what is no request, or one that cannot be served. */
  read(body: JsonObject): ClientRequest;
  /** The JSON of an answer that is none. */
  failure(failure: ClientFailure): string;
}
