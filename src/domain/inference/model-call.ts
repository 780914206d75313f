import type { Message, ToolCall } from './message.js';
import type { Price } from './price.js';
import type { Provider } from './provider.js';
import type { RateLimit } from './rate-limit.js';
import type { SpanContext } from './trace/span.js';
import type { Usage } from './usage.js';

/**
 * Sampling and output parameters in the words of the OpenAI chat completions dialect, `tools`, `tool_choice` and
 * `response_format` included. An adapter of another dialect translates them.
 */
export type Parameters = {
  readonly temperature?: number | undefined;
  readonly top_p?: number | undefined;
  readonly seed?: number | undefined;
  readonly stop?: readonly string[] | undefined;
  readonly max_tokens: number;
} & { readonly [name: string]: unknown };

/** What is asked of a model: to answer a conversation, or to embed the contents of its messages. */
export type Operation = 'chat' | 'embeddings';

/** For whom a call is made; whose budgets it takes from. */
export type Caller = { readonly session?: string | undefined; readonly user?: string | undefined };

/** One question to one model, complete: beside what decides the answer stand only the caller, the route and the trace. */
export type ModelCall = {
  readonly provider: Provider;
  readonly providerName: string;
  readonly model: string;
  readonly parameters: Parameters;
  readonly messages: readonly Message[];
  /** Which repeat of the same question this is, from 0. */
  readonly repeat: number;
  readonly price: Price;
  /** `chat` when absent. */
  readonly operation?: Operation | undefined;
  readonly caller?: Caller | undefined;
  /** The route that chose the model, where one did. */
  readonly route?: string | undefined;
  /** The span of the work that this call is a part of. */
  readonly trace?: SpanContext | undefined;
};

export type FinishReason =
  | 'stop'
  | 'length'
  | 'content_filter'
  | 'tool_calls'
  | 'context_overflow'
  | 'malformed_tool_call'
  | 'unknown';

/** What a provider answered, before anyone judged whether it is an answer. */
export type ModelReply = {
  readonly content: string;
  readonly refusal?: string | undefined;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  /** One for each message of an `embeddings` call, in their order. */
  readonly vectors?: readonly (readonly number[])[] | undefined;
  readonly finishReason: FinishReason;
  /** Absent when the provider told none; such a call is settled at its reservation. */
  readonly usage?: Usage | undefined;
  /** The model that really served, where the provider says so. */
  readonly servedModel?: string | undefined;
  /** The provider's own name of the reply. */
  readonly responseId?: string | undefined;
  readonly latencyMs: number;
  /** Milliseconds to the first token, of a streamed reply. */
  readonly firstTokenMs?: number | undefined;
  readonly costUsd: number;
  readonly cached: boolean;
  /** True when a stored answer stands in for a call that failed. */
  readonly stale?: boolean | undefined;
  /** How many times the provider was asked for it, failed attempts included; 1 when absent. */
  readonly attempts?: number | undefined;
  /** What the provider says is left of its limits. */
  readonly rateLimit?: RateLimit | undefined;
  /** True when the answer comes from a recording that only head knows. */
  readonly unverified?: boolean | undefined;
};
