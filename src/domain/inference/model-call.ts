import type { Message, ToolCall } from './message.js';
import type { ModelQuirks } from './model-quirks.js';
import type { Parameters } from './parameters.js';
import type { Price } from './price.js';
import type { Provider } from './provider.js';
import type { RateLimit } from './rate-limit.js';
import type { Usage } from './usage.js';

export type { Parameters };

/** What is asked of a model: to answer a conversation, or to embed the contents of its messages. */
export type Operation = 'chat' | 'embeddings';

/** For whom a call is made; whose budgets it takes from. */
export type Caller = { readonly session?: string | undefined; readonly user?: string | undefined };

/** One question to one model, complete: nothing but the caller and the repeat is beside what decides the answer. */
export type ModelCall = {
  readonly provider: Provider;
  readonly providerName: string;
  readonly model: string;
  readonly parameters: Parameters;
  readonly messages: readonly Message[];
  /** Which repeat of the same question this is, from 0. */
  readonly repeat: number;
  readonly price: Price;
  /** What its user declared to be peculiar about the model. */
  readonly quirks?: ModelQuirks | undefined;
  /** `chat` when absent. */
  readonly operation?: Operation | undefined;
  readonly caller?: Caller | undefined;
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
  /** How many times the provider was asked for it, failed attempts included; 1 when absent. */
  readonly attempts?: number | undefined;
  /** What the provider says is left of its limits. */
  readonly rateLimit?: RateLimit | undefined;
  /** True when the answer comes from a recording that only head knows. */
  readonly unverified?: boolean | undefined;
};
