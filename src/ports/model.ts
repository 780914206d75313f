import type { IncidentKind } from '../domain/inference/incident.js';
import type { ModelCall, ModelReply } from '../domain/inference/model-call.js';

/** Answers one call. A gateway is a model that guards another one. */
export interface Model {
  /** Throws `ModelError` when there is no answer. */
  complete(call: ModelCall, signal?: AbortSignal): Promise<ModelReply>;
}

/** A call that failed, seen by the adapter that knows why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: IncidentKind;
  readonly retryable: boolean;
  /** What the provider asked to wait, when it did. */
  readonly retryAfterMs: number | undefined;
  /** What the failed call cost all the same. */
  readonly costUsd: number;

  constructor(
    kind: IncidentKind,
    message: string,
    options: { retryable: boolean; retryAfterMs?: number | undefined; costUsd?: number; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.costUsd = options.costUsd ?? 0;
  }
}

/** A cap would be crossed by this call, so it was not made. */
export class BudgetExceededError extends Error {
  override readonly name = 'BudgetExceededError';
}
