import type { BudgetCaps } from '../domain/inference/budget.js';
import type { Provider } from '../domain/inference/provider.js';
import type { RecordingBook } from '../domain/inference/recording.js';
import type { Model } from './model.js';
import type { SpanSink } from './traces.js';

/** What a gateway guards with and answers from. */
export type GatewayRequest = {
  readonly caps: BudgetCaps;
  /** What an earlier, killed part of the same run has spent already. */
  readonly alreadySpent: Spend;
  /** Recordings that policy knows. */
  readonly recordings: readonly RecordingBook[];
  /** Recordings that only head knows; an answer from them is unverified. */
  readonly headRecordings: readonly RecordingBook[];
  /** Every provider that will be asked; a key that is missing is told before the first call. */
  readonly providers: readonly Provider[];
  /** How many calls may be under way at once. */
  readonly concurrency: number;
  /** Where the spans of the calls go. */
  readonly spans: SpanSink;
};

/** Totals of a run; tokens are input and output together. */
export type Spend = { readonly usd: number; readonly tokens: number; readonly calls: number };

/** A model behind budgets, retries and classification, and what it has spent. */
export interface GuardedModel extends Model {
  spent(): Spend;
}

/** Builds the guarded model of one run. Throws a `UserError` for a key that is missing. */
export interface Gateway {
  open(request: GatewayRequest): GuardedModel;
}
