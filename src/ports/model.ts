import type { Scope } from '../domain/inference/budget/scope.js';
import type { ModelCall, ModelReply } from '../domain/inference/call/model-call.js';
import type { IncidentKind } from '../domain/inference/incident/incident.js';
import type { RateLimit } from '../domain/inference/retry/rate-limit.js';
import { UserError } from '../domain/user-error.js';

/** Answers one call. A gateway is a model that guards another one. */
export interface Model {
  /** Throws `ModelError` when there is no answer. */
  complete(call: ModelCall, signal?: AbortSignal): Promise<ModelReply>;
  /** Why a call can never be sent, whatever there is to spend; nobody knows when absent. */
  refusalOf?(call: ModelCall): ModelError | undefined;
}

/** How many calls a conversation made, and how many of its answers were stored ones. */
export type CallCount = { readonly made: number; readonly cached: number };

/** What is known of a call that failed beside why. */
export type FailureFacts = {
  /** Whether another attempt may help. */
  readonly retryable: boolean;
  /** What the provider asked to wait, when it did. */
  readonly retryAfterMs?: number | undefined;
  /** The HTTP status, where the provider answered with one. */
  readonly status?: number | undefined;
  /** What the failed call cost all the same; 0 when absent. */
  readonly costUsd?: number | undefined;
  /** How many times the provider was asked; 1 when absent, 0 when a guard kept the call from it. */
  readonly attempts?: number | undefined;
  /** The calls of the conversation that it ended. */
  readonly calls?: CallCount | undefined;
  /** What the provider says is left of its limits. */
  readonly rateLimit?: RateLimit | undefined;
  /** The reply that is no answer, where there was one. */
  readonly reply?: ModelReply | undefined;
  /** What of the request it is about, by the key of whoever asked. */
  readonly key?: string | undefined;
  readonly cause?: unknown;
};

/** A call that failed, seen by the part that knows why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: IncidentKind;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  readonly costUsd: number;
  readonly attempts: number;
  readonly calls: CallCount | undefined;
  readonly rateLimit: RateLimit | undefined;
  readonly reply: ModelReply | undefined;
  readonly key: string | undefined;

  constructor(kind: IncidentKind, message: string, facts: FailureFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = kind;
    this.retryable = facts.retryable;
    this.retryAfterMs = facts.retryAfterMs;
    this.status = facts.status;
    this.costUsd = facts.costUsd ?? 0;
    this.attempts = facts.attempts ?? 1;
    this.calls = facts.calls;
    this.rateLimit = facts.rateLimit;
    this.reply = facts.reply;
    this.key = facts.key;
  }

  /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
  static unasked(reason: unknown): unknown {
    return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
  }

  /** All that is known of it but its cause. */
  get facts(): FailureFacts {
    const { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key } = this;
    return { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key };
  }

  /** The same failure with other facts. */
  with(facts: Partial<FailureFacts>): ModelError {
    return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
  }
}

type Taken = { readonly costUsd: number; readonly attempts: number };

/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
export class CallLeftError extends Error {
  override readonly name = 'CallLeftError';
  readonly costUsd: number;
  readonly attempts: number;

  constructor(reason: unknown, { costUsd, attempts }: Taken) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.costUsd = costUsd;
    this.attempts = attempts;
  }

  /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
  static after(before: Taken, reason: unknown): unknown {
    if (before.attempts === 0 && before.costUsd === 0) return reason;
    const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
    return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
  }
}

/** A reply that was paid for, and is not handed on since it could not be written down. */
export class UnrecordedReplyError extends UserError {
  readonly costUsd: number;
  readonly attempts: number;

  constructor({ message, place, hint, cause }: UserError, { costUsd, attempts }: Taken) {
    super(message, { place, hint, cause });
    this.costUsd = costUsd;
    this.attempts = attempts;
  }
}

const nothingTaken: Taken = { costUsd: 0, attempts: 0 };

type BudgetFacts = {
  readonly scope?: Scope | undefined;
  readonly retryAfterMs?: number | undefined;
  /** What attempts before this one, or models before this one, cost; 0 when absent. */
  readonly costUsd?: number | undefined;
  /** How many times a provider was asked before; 0 when absent. */
  readonly attempts?: number | undefined;
  /** The calls of the conversation that it ended. */
  readonly calls?: CallCount | undefined;
  readonly cause?: unknown;
};

/** A cap would be crossed by this call, so it was not made. */
export class BudgetExceededError extends Error {
  override readonly name = 'BudgetExceededError';
  /** Whose cap it is; absent where nobody said. */
  readonly scope: Scope | undefined;
  /** Milliseconds until there may be room again; absent when waiting does not help. */
  readonly retryAfterMs: number | undefined;
  readonly costUsd: number;
  readonly attempts: number;
  readonly calls: CallCount | undefined;

  constructor(message: string, facts: BudgetFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.scope = facts.scope;
    this.retryAfterMs = facts.retryAfterMs;
    this.costUsd = facts.costUsd ?? 0;
    this.attempts = facts.attempts ?? 0;
    this.calls = facts.calls;
  }

  /** The same refusal with other facts. */
  with(facts: BudgetFacts): BudgetExceededError {
    const { message, scope, retryAfterMs, costUsd, attempts, calls } = this;
    return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, calls, cause: this, ...facts });
  }
}
