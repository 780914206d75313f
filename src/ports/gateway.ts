import type { Spend } from '../domain/inference/budget/amount.js';
import type { BudgetState } from '../domain/inference/budget/budget-state.js';
import type { BudgetCaps } from '../domain/inference/budget/caps.js';
import type { EarlierSpend, SpendEntry } from '../domain/inference/budget/spend-entry.js';
import type { GatewaySettings } from '../domain/inference/gateway-settings.js';
import type { Provider } from '../domain/inference/provider.js';
import type { RecordingBook } from '../domain/inference/recording.js';
import type { Model } from './model.js';

/** What a gateway guards with and answers from. */
export type GatewayRequest = {
  readonly caps: BudgetCaps;
  /** What earlier, killed parts of the same run have spent already, time included. */
  readonly alreadySpent: EarlierSpend;
  /** What sessions, users and the last hour have taken in an earlier process; nothing when absent. */
  readonly budgetState?: BudgetState | undefined;
  /** Is told at once of every reservation and settlement, to be kept for when the process is killed. */
  readonly onSpend?: ((entry: SpendEntry) => void) | undefined;
  /** Recordings that policy knows. */
  readonly recordings: readonly RecordingBook[];
  /** Recordings that only head knows; an answer from them is unverified. */
  readonly headRecordings: readonly RecordingBook[];
  /** Every provider that will be asked; a key that is missing is told before the first call. */
  readonly providers: readonly Provider[];
  /** How many calls may be under way at once. */
  readonly concurrency: number;
  /** `gateway:` of lanegate.yml; the defaults when absent. */
  readonly settings?: GatewaySettings | undefined;
};

export type { Spend } from '../domain/inference/budget/amount.js';

/** A model behind budgets, retries and classification, and what it has spent. */
export interface GuardedModel extends Model {
  spent(): Spend;
}

/** Builds the guarded model of one run. Throws a `UserError` for a key that is missing. */
export interface Gateway {
  open(request: GatewayRequest): GuardedModel;
}
