import type { Spend } from '../domain/inference/budget/amount.js';
import type { BudgetState } from '../domain/inference/budget/budget-state.js';
import type { BudgetCaps } from '../domain/inference/budget/caps.js';
import type { LeftUsd } from '../domain/inference/budget/ledger.js';
import type { EarlierSpend, SpendEntry } from '../domain/inference/budget/spend-entry.js';
import type { Caller } from '../domain/inference/call/model-call.js';
import type { BreakerStanding } from '../domain/inference/circuit-breaker/breaker-standing.js';
import type { GatewaySettings } from '../domain/inference/gateway-settings.js';
import type { GatewayState } from '../domain/inference/gateway-state.js';
import type { Provider } from '../domain/inference/provider/provider.js';
import type { RecordingBook } from '../domain/inference/recording/recording.js';
import type { Model } from './model.js';
import type { SpanSink } from './traces.js';

/** What a gateway guards with and answers from. */
export type GatewayRequest = {
  readonly caps: BudgetCaps;
  /** What earlier, killed parts of the same run have spent already, time included. */
  readonly alreadySpent: EarlierSpend;
  /** What an earlier gateway knew of breakers, sessions, users and the last hour; nothing when absent. */
  readonly earlier?: GatewayState | undefined;
  /** Is told at once of every reservation and settlement, to be kept for when the process is killed. */
  readonly onSpend?: ((entry: SpendEntry) => void) | undefined;
  /**
   * Resolves when all that `onSpend` was told is kept, and throws where it cannot be. A call is made once its
   * reservation is kept, else not at all, and its answer told once its settlement is; nobody waits when absent.
   */
  readonly spendWritten?: (() => Promise<void>) | undefined;
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
  /** Answers for programs of the user's own; nobody when absent. */
  readonly programs?: Model | undefined;
  /** Where the spans of the calls go. */
  readonly spans: SpanSink;
  /** Is told in a sentence what a user should know at once, such as a circuit that opens. */
  readonly tell?: ((sentence: string) => void) | undefined;
};

export type { Spend } from '../domain/inference/budget/amount.js';

/** A model behind everything that guards it, and what that knows. */
export interface GuardedModel extends Model {
  spent(): Spend;
  /** Dollars that the caps of the run and of a caller's session leave. */
  leftUsd(caller?: Caller): LeftUsd;
  /** The circuit breakers of the targets that were asked for. */
  breakers(): readonly BreakerStanding[];
  /**
   * What the last hour took, and those sessions and users that are nearest to one of their caps: so many of each, since
   * what all of them took is too much to look at often.
   */
  nearestToCaps(most: number): BudgetState;
  /** What the gateway that comes next should know. */
  state(): GatewayState;
}

/** Builds the guarded model of one run. Throws a `UserError` for a key that is missing. */
export interface Gateway {
  open(request: GatewayRequest): GuardedModel;
}
