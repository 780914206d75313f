import { targetKey } from '../domain/inference/provider/target-key.js';
import { deadlineMsOf } from '../domain/inference/retry/call-deadline.js';
import { openRetryBudget, withCall, withRetryTaken } from '../domain/inference/retry/retry-budget.js';
import { decideRetry } from '../domain/inference/retry/retry-delay.js';
import { defaultRetrySettings } from '../domain/inference/retry/retry-settings.js';
import { BudgetExceededError, CallLeftError, ModelError } from '../ports/model.js';
import { CallDeadline, SpareControllers } from './call-deadline.js';
import { PerTarget } from './per-target.js';
/**
 * Tries a call again after a failure that may pass: never sooner than the provider asks, never beyond the call's
 * deadline, only while the target's retry budget lasts, and never once somebody has read of the reply. A recording is
 * not asked again. The reply, or the error that ends it, carries the attempts and the cost of them all; the last
 * failure keeps its kind, and one that the deadline ends is a `timeout`.
 */
export function withRetry(model, parts) {
    const { clock, settings = defaultRetrySettings } = parts;
    const { deadlineMsOf: msOf = (call) => deadlineMsOf(call, settings) } = parts;
    const targets = new PerTarget(() => ({ budget: openRetryBudget(settings) }), () => true);
    const decide = decider(parts, settings);
    const deadlineParts = { clock, controllers: new SpareControllers() };
    return {
        async complete(call, signal) {
            const target = targets.of(targetKey(call));
            target.budget = withCall(target.budget, settings);
            const deadlineMs = msOf(call);
            const deadline = new CallDeadline(deadlineParts, deadlineMs, signal);
            const past = { attempts: 0, costUsd: 0, lastMessage: undefined };
            try {
                for (;;) {
                    let error;
                    try {
                        return withPast(await deadline.bound(model.complete(call, deadline.signal)), past);
                    }
                    catch (failure) {
                        error = failure;
                    }
                    if (deadline.isOver && isTimeout(error))
                        throw outOfTime(error, past, deadlineMs);
                    if (error instanceof BudgetExceededError)
                        throw refusedAfter(error, past);
                    if (!(error instanceof ModelError))
                        throw signal?.aborted ? CallLeftError.after(past, error) : error;
                    const decision = decide({ call, error, past, deadline, target });
                    if (decision.kind === 'stop')
                        throw lastFailure(error, past, decision.because);
                    remember(past, error);
                    await pause(clock.sleep(decision.delayMs, deadline.signal), { past, deadline, deadlineMs });
                }
            }
            finally {
                deadline.close();
            }
        },
    };
}
/** Waits; the deadline may come first. */
async function pause(sleeping, { past, deadline, deadlineMs }) {
    try {
        await sleeping;
    }
    catch (reason) {
        if (deadline.isOver && isTimeout(reason))
            throw outOfTime(ModelError.unasked(reason), past, deadlineMs);
        throw CallLeftError.after(past, reason);
    }
}
/**
 * Decides by the failure, then by the retry budget. What is held back by an open circuit takes nothing from the budget:
 * the circuit itself rations who is tried again.
 */
function decider(parts, settings) {
    const { random, circuitWaitMs = () => undefined, hasAlternative = () => false } = parts;
    return ({ call, error, past, deadline, target }) => {
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
        if (decision.kind === 'stop' || isHeld || attempts === 0)
            return decision;
        const budget = withRetryTaken(target.budget);
        if (budget === undefined)
            return { kind: 'stop', because: 'the retry budget of its target is used up' };
        target.budget = budget;
        return decision;
    };
}
/** A recording answers a request the same each time, and no reader is to get two beginnings. */
const mayAskAgain = ({ provider, listener }) => provider.api !== 'replay' && !listener?.hasBegun;
function remember(past, error) {
    past.attempts += error.attempts;
    past.costUsd += error.costUsd;
    past.lastMessage = error.message;
}
function withPast(reply, { attempts, costUsd }) {
    if (attempts === 0 && costUsd === 0)
        return reply;
    return { ...reply, costUsd: reply.costUsd + costUsd, attempts: attempts + (reply.attempts ?? 1) };
}
function lastFailure(error, past, because) {
    if (past.attempts === 0 && past.costUsd === 0 && because === undefined)
        return error;
    const total = error.with({ attempts: past.attempts + error.attempts, costUsd: past.costUsd + error.costUsd });
    if (because === undefined)
        return total;
    return new ModelError(error.kind, `${error.message} (not tried again: ${because})`, { ...total, cause: error });
}
const refusedAfter = (error, { attempts, costUsd }) => attempts === 0 ? error : error.with({ attempts, costUsd });
/** The signal's own reason may come back as told by a part that kept the call from the provider. */
const isTimeout = (error) => error instanceof ModelError && error.kind === 'timeout';
function outOfTime(error, past, deadlineMs) {
    const { attempts, costUsd } = error instanceof ModelError ? error : { attempts: 1, costUsd: 0 };
    const total = past.attempts + attempts;
    const before = past.lastMessage === undefined ? '' : `; before that: ${past.lastMessage}`;
    const message = `no answer within ${deadlineMs / 1000} s and ${total} ${total === 1 ? 'attempt' : 'attempts'}${before}`;
    return new ModelError('timeout', message, {
        ...{ retryable: false, attempts: total, costUsd: past.costUsd + costUsd },
        cause: error,
    });
}
