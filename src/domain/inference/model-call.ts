import type { Message } from './message.js';
import type { Price } from './price.js';
import type { Provider } from './provider.js';

/** Sampling and output parameters, sent to the provider under these names. */
export type Parameters = {
  readonly temperature?: number | undefined;
  readonly top_p?: number | undefined;
  readonly seed?: number | undefined;
  readonly stop?: readonly string[] | undefined;
  readonly max_tokens: number;
} & { readonly [name: string]: unknown };

/** One question to one model, complete: nothing else decides the answer. */
export type ModelCall = {
  readonly provider: Provider;
  readonly providerName: string;
  readonly model: string;
  readonly parameters: Parameters;
  readonly messages: readonly Message[];
  /** Which repeat of the same question this is, from 0. */
  readonly repeat: number;
  readonly price: Price;
};

/** Tokens as billed: input includes cached input, output includes reasoning. */
export type Usage = { readonly inputTokens: number; readonly outputTokens: number };

export type FinishReason = 'stop' | 'length' | 'content_filter' | 'tool_calls' | 'unknown';

/** What a provider answered, before anyone judged whether it is an answer. */
export type ModelReply = {
  readonly content: string;
  readonly refusal?: string | undefined;
  readonly finishReason: FinishReason;
  /** Absent when the provider told none; such a call is settled at its reservation. */
  readonly usage?: Usage | undefined;
  /** The model that really served, where the provider says so. */
  readonly servedModel?: string | undefined;
  readonly latencyMs: number;
  readonly costUsd: number;
  readonly cached: boolean;
  /** True when the answer comes from a recording that only head knows. */
  readonly unverified?: boolean | undefined;
};
