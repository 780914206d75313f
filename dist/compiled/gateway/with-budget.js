import { amountOf, usdOf } from '../domain/inference/budget/amount.js';
import { amountOfLeft, tokensOfPart } from '../domain/inference/budget/left-early.js';
import { freeCall } from '../domain/inference/budget/worst-case.js';
import { costOfUsage } from '../domain/inference/price/cost-of-usage.js';
import { isCount, tokensOf } from '../domain/inference/price/usage.js';
import { isFree, isOwnProgram } from '../domain/inference/provider/provider.js';
import { BudgetExceededError, CallLeftError, ModelError } from '../ports/model.js';
import { BudgetQueue } from './budget-queue.js';
/**
 * Reserves the worst case of a call in every scope it is in before it is made, and settles to what it took, so that no
 * cap is crossed, however many calls are under way. A call that fits only if those under way take less than their worst
 * waits for them; one that cannot fit throws `BudgetExceededError`, unless it could not be sent with any budget, which
 * is then said. Time caps are looked at before a call; calls under way finish. Where reservations and settlements are
 * written down, a call waits for its own, and is not made where its reservation cannot be.
 */
export function withBudget(model, { clock, entriesWritten, ...parts }) {
    const queue = new BudgetQueue(parts, clock);
    return {
        refusalOf: (call) => model.refusalOf?.(call),
        async complete(call, signal) {
            let ticket;
            try {
                const entering = queue.enter(call, signal);
                ticket = entering instanceof Promise ? await entering : entering;
            }
            catch (error) {
                throw (error instanceof BudgetExceededError && model.refusalOf?.(call)) || error;
            }
            const written = isPaid(call) ? entriesWritten : undefined;
            try {
                if (written !== undefined)
                    await written();
                if (signal?.aborted)
                    throw ModelError.unasked(signal.reason);
            }
            catch (error) {
                queue.settle(ticket, freeCall);
                throw error;
            }
            const { worstCase } = ticket;
            const readers = call.listener === undefined ? undefined : new CountingListener(call.listener);
            let taken = freeCall;
            try {
                const asked = readers === undefined ? call : { ...call, listener: readers };
                const reply = billed(await model.complete(asked, signal), call, worstCase);
                taken = isFree(call.provider) ? amountOfFree(reply, call) : amountOfReply(reply, worstCase);
                return reply;
            }
            catch (error) {
                const isLeft = signal?.aborted ?? false;
                if (isLeft && !(error instanceof ModelError)) {
                    taken = readers === undefined ? worstCase : amountOfLeft(call, worstCase, readers.tokens);
                    throw new CallLeftError(error, { costUsd: usdOf(taken), attempts: 1 });
                }
                const failure = billedFailure(error, { call, worstCase, isLeft });
                taken = amountOfFailure(failure, worstCase, isLeft);
                throw failure;
            }
            finally {
                queue.settle(ticket, taken);
                // A settlement that is not written down counts as what was reserved, and its answer was paid for.
                if (written !== undefined)
                    await written().catch(() => undefined);
            }
        },
        countCached: (call) => queue.countCached(call),
        spent: () => queue.spent(),
        leftUsd: (caller) => queue.leftUsd(caller),
        underWay: () => queue.underWay(),
        save: () => queue.save(),
    };
}
/** A program of the user's own is free until it tells what it cost. */
const isPaid = ({ provider }) => !isFree(provider) || isOwnProgram(provider);
/** Counts what somebody was told who reads along. */
class CountingListener {
    listener;
    tokens = 0;
    constructor(listener) {
        this.listener = listener;
    }
    get hasBegun() {
        return this.listener.hasBegun;
    }
    take(part) {
        this.tokens += tokensOfPart(part);
        this.listener.take(part);
    }
}
/**
 * A reply at what it is billed: by its usage, or by what its adapter knows where that is more. Without usage it costs
 * its worst case.
 */
function billed(reply, call, worstCase) {
    if (isFree(call.provider))
        return reply;
    const byTokens = costOfUsage(reply.usage, call);
    const byUsage = byTokens === undefined ? usdOf(worstCase) : byTokens + feesOf(reply, worstCase);
    const costUsd = isCount(reply.costUsd) ? Math.max(byUsage, reply.costUsd) : byUsage;
    return costUsd === reply.costUsd ? reply : { ...reply, costUsd };
}
const feesOf = ({ feesUsd }, { untoldFeesUsd = 0 }) => feesUsd ?? untoldFeesUsd;
/** No tokens are paid for; a program may tell all the same what it cost, and its tokens count then. */
const amountOfFree = ({ costUsd, usage }, { provider }) => isOwnProgram(provider) && isCount(costUsd) && costUsd > 0 ? amountOf(costUsd, tokensOf(usage) ?? 0) : freeCall;
const amountOfReply = ({ costUsd, usage }, worstCase) => amountOf(costUsd, tokensOf(usage) ?? worstCase.tokens);
/**
 * A failure with usage costs what the usage is billed at, whatever its adapter made of it; one that nobody told the
 * cost of, and that may be billed, its worst case.
 */
function billedFailure(error, { call, worstCase, isLeft }) {
    if (!(error instanceof ModelError) || isFree(call.provider))
        return error;
    const { reply } = error;
    const byTokens = costOfUsage(reply?.usage, call);
    const told = reply === undefined || byTokens === undefined ? undefined : byTokens + feesOf(reply, worstCase);
    const costUsd = told ?? (error.costUsd === 0 && isMaybeBilled(error, isLeft) ? usdOf(worstCase) : 0);
    return costUsd <= error.costUsd ? error : error.with({ costUsd });
}
/** Failures after which a provider may have worked, and may bill, although no answer arrived. */
const maybeBilled = new Set(['timeout', 'stream-cut', 'malformed']);
/**
 * Where part of an answer came, the provider has worked, whatever ended it; it may have where it was left meanwhile.
 */
const isMaybeBilled = ({ kind, attempts, reply }, isLeft) => attempts > 0 && (isLeft || maybeBilled.has(kind) || reply !== undefined);
/**
 * A failure takes nothing where the provider refused the call. Where it may have worked, or was left in the middle of
 * its work, the worst case is taken; where the cost is known, that, with the tokens that nobody told at their worst.
 */
function amountOfFailure(error, worstCase, isLeft) {
    if (!(error instanceof ModelError))
        return freeCall;
    const tokens = tokensOf(error.reply?.usage);
    if (tokens !== undefined || error.costUsd > 0)
        return amountOf(error.costUsd, tokens ?? worstCase.tokens);
    return isMaybeBilled(error, isLeft) ? worstCase : freeCall;
}
