import type { ModelCall, ModelReply } from '../domain/inference/call/model-call.js';
import { targetKey } from '../domain/inference/provider/target-key.js';
import { deadlineMsOf } from '../domain/inference/retry/call-deadline.js';
import { openRetryBudget, type RetryBudget, withCall, withRetryTaken } from '../domain/inference/retry/retry-budget.js';
import { decideRetry, type RetryDecision } from '../domain/inference/retry/retry-delay.js';
import { defaultRetrySettings, type RetrySettings } from '../domain/inference/retry/retry-settings.js';
import type { Clock } from '../ports/clock.js';
import { BudgetExceededError, CallLeftError, type Model, ModelError } from '../ports/model.js';
import type { Random } from '../ports/random.js';
import { CallDeadline, SpareControllers } from './call-deadline.js';
import { PerTarget } from './per-target.js';

export type RetryParts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly settings?: RetrySettings | undefined;
  /** Milliseconds that a call may take, retries and waits included; `deadlineMsOf` when absent. */
  readonly deadlineMsOf?: ((call: ModelCall) => number) | undefined;
  /** Milliseconds until the circuit of a call may let it pass; `undefined` when it is not open. */
  readonly circuitWaitMs?: ((call: ModelCall) => number | undefined) | undefined;
  /**
   * Whether somebody else may answer a call instead: it does not wait for an open circuit then, nor ask a target again
   * that stayed silent. Nobody when absent.
   */
  readonly hasAlternative?: ((call: ModelCall) => boolean) | undefined;
};

/** What the attempts of a call that failed so far took. */
type Past = { attempts: number; costUsd: number; lastMessage: string | undefined };

/**
 * Tries a call again after a failure that may pass: never sooner than the provider asks, never beyond the call's
 * deadline, only while the target's retry budget lasts, and never once somebody has read of the reply. A recording is
 * not asked again. The reply, or the error that ends it, carries the attempts and the cost of them all; the last
 * failure keeps its kind, and one that the deadline ends is a `timeout`.
 */
export function withRetry(model: Model, parts: RetryParts): Model {
  const { clock, settings = defaultRetrySettings } = parts;
  const { deadlineMsOf: msOf = (call: ModelCall) => deadlineMsOf(call, settings) } = parts;
  const targets = new PerTarget<{ budget: RetryBudget }>(
    () => ({ budget: openRetryBudget(settings) }),
    () => true,
  );
  const decide = decider(parts, settings);
  const deadlineParts = { clock, controllers: new SpareControllers() };
  return {
    async complete(call, signal) {
      const target = targets.of(targetKey(call));
      target.budget = withCall(target.budget, settings);
      const deadlineMs = msOf(call);
      const deadline = new CallDeadline(deadlineParts, deadlineMs, signal);
      const past: Past = { attempts: 0, costUsd: 0, lastMessage: undefined };
      try {
        for (;;) {
          let error: unknown;
          try {
            return withPast(await deadline.bound(model.complete(call, deadline.signal)), past);
          } catch (failure) {
            error = failure;
          }
          if (deadline.isOver && isTimeout(error)) throw outOfTime(error, past, deadlineMs);
          if (error instanceof BudgetExceededError) throw refusedAfter(error, past);
          if (!(error instanceof ModelError)) throw signal?.aborted ? CallLeftError.after(past, error) : error;
          const decision = decide({ call, error, past, deadline, target });
          if (decision.kind === 'stop') throw lastFailure(error, past, decision.because);
          remember(past, error);
          await pause(clock.sleep(decision.delayMs, deadline.signal), { past, deadline, deadlineMs });
        }
      } finally {
        deadline.close();
      }
    },
  };
}

type Pausing = { readonly past: Past; readonly deadline: CallDeadline; readonly deadlineMs: number };

/** Waits; the deadline may come first. */
async function pause(sleeping: Promise<void>, { past, deadline, deadlineMs }: Pausing): Promise<void> {
  try {
    await sleeping;
  } catch (reason) {
    if (deadline.isOver && isTimeout(reason)) throw outOfTime(ModelError.unasked(reason), past, deadlineMs);
    throw CallLeftError.after(past, reason);
  }
}

type Failed = {
  readonly call: ModelCall;
  readonly error: ModelError;
  readonly past: Past;
  readonly deadline: CallDeadline;
  readonly target: { budget: RetryBudget };
};

/**
 * Decides by the failure, then by the retry budget. What is held back by an open circuit takes nothing from the budget:
 * the circuit itself rations who is tried again.
 */
function decider(parts: RetryParts, settings: RetrySettings) {
  const { random, circuitWaitMs = () => undefined, hasAlternative = () => false } = parts;
  return ({ call, error, past, deadline, target }: Failed): RetryDecision => {
    const { kind, attempts, retryAfterMs } = error;
    const circuitMs = kind === 'circuit-open' ? retryAfterMs : circuitWaitMs(call);
    const isHeld = circuitMs !== undefined;
    const decision = decideRetry({
      kind,
      retryable: error.retryable && mayAskAgain(call) && !((isHeld || kind === 'timeout') && hasAlternative(call)),
      asked: attempts > 0,
      retryAfterMs: isHeld ? Math.max(circuitMs, retryAfterMs ?? 0) : retryAfterMs,
      attempt: past.attempts + attempts,
      attemptsAllowed: settings.attempts,
      chance: random.next(),
      remainingMs: deadline.remainingMs(),
    });
    if (decision.kind === 'stop' || isHeld || attempts === 0) return decision;
    const budget = withRetryTaken(target.budget);
    if (budget === undefined) return { kind: 'stop', because: 'the retry budget of its target is used up' };
    target.budget = budget;
    return decision;
  };
}

/** A recording answers a request the same each time, and no reader is to get two beginnings. */
const mayAskAgain = ({ provider, listener }: ModelCall): boolean => provider.api !== 'replay' && !listener?.hasBegun;

function remember(past: Past, error: ModelError): void {
  past.attempts += error.attempts;
  past.costUsd += error.costUsd;
  past.lastMessage = error.message;
}

function withPast(reply: ModelReply, { attempts, costUsd }: Past): ModelReply {
  if (attempts === 0 && costUsd === 0) return reply;
  return { ...reply, costUsd: reply.costUsd + costUsd, attempts: attempts + (reply.attempts ?? 1) };
}

function lastFailure(error: ModelError, past: Past, because: string | undefined): ModelError {
  if (past.attempts === 0 && past.costUsd === 0 && because === undefined) return error;
  const total = error.with({ attempts: past.attempts + error.attempts, costUsd: past.costUsd + error.costUsd });
  if (because === undefined) return total;
  return new ModelError(error.kind, `${error.message} (not tried again: ${because})`, { ...total, cause: error });
}

/** Who is refused another attempt is told why the one before it gave no answer. */
function refusedAfter(error: BudgetExceededError, past: Past): BudgetExceededError {
  if (past.lastMessage === undefined) return error;
  const { scope, retryAfterMs, calls, message } = error;
  const { attempts, costUsd } = past;
  const facts = { scope, retryAfterMs, calls, attempts, costUsd, cause: error };
  return new BudgetExceededError(message + afterwards(past), facts);
}

/** What ends a call is told with the failure that was to be tried again. */
const afterwards = ({ lastMessage }: Past): string =>
  lastMessage === undefined ? '' : `; before that: ${lastMessage}`;

/** The signal's own reason may come back as told by a part that kept the call from the provider. */
const isTimeout = (error: unknown): boolean => error instanceof ModelError && error.kind === 'timeout';

function outOfTime(error: unknown, past: Past, deadlineMs: number): ModelError {
  const { attempts, costUsd } = error instanceof ModelError ? error : { attempts: 1, costUsd: 0 };
  const total = past.attempts + attempts;
  const attemptsMade = `${total} ${total === 1 ? 'attempt' : 'attempts'}`;
  const message = `no answer within ${deadlineMs / 1000} s and ${attemptsMade}${afterwards(past)}`;
  return new ModelError('timeout', message, {
    retryable: false,
    attempts: total,
    costUsd: past.costUsd + costUsd,
    cause: error,
  });
}
