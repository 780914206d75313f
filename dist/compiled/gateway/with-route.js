import { callToCandidate } from '../domain/inference/route/call-to-candidate.js';
import { discardFailure, discardReply, nothingDiscarded, withDiscarded } from '../domain/inference/route/discarded.js';
import { afterAnswer, afterFailure, beginWalk, hasFallback, isFallback, isFinal, nextFallback, } from '../domain/inference/route/route-walk.js';
import { BudgetExceededError, CallLeftError, ModelError } from '../ports/model.js';
/**
 * Puts a call that names a route to the model that the route chooses, to another one when a check fails, and to its
 * fallbacks when there is no answer; each is a call of its own to `model`. The reply says who served it and costs what
 * all of them took. When nothing is left the first failure is thrown, and it names the others; once somebody has read
 * of a reply nobody else is asked, and its own failure is thrown. A reply that a check may still discard is read by
 * nobody.
 */
export function withRoute(model, { staleAnswer }) {
    return {
        complete: (call, signal) => call.route === undefined
            ? model.complete(call, signal)
            : new Journey({ model, staleAnswer, call, signal }).follow(call.route),
    };
}
/** One call on its way through a route: what it has met, and what that took. */
class Journey {
    parts;
    discarded = nothingDiscarded;
    firstFailure;
    reply;
    constructor(parts) {
        this.parts = parts;
    }
    async follow(route) {
        let step = beginWalk(route, this.parts.call);
        while (step.kind === 'ask' || step.kind === 'stale') {
            step = step.kind === 'ask' ? await this.ask(step.walk) : await this.remember(step.walk);
        }
        if (step.kind === 'stand' && this.reply !== undefined)
            return this.reply;
        throw this.failure(step.walk);
    }
    async ask(walk) {
        const { model, call, signal } = this.parts;
        try {
            const via = { route: walk.route.name, hasFallback: hasFallback(walk) };
            const listener = isFinal(walk) ? call.listener : undefined;
            listener?.nowAsked?.(walk.candidate.model);
            const reply = await model.complete({ ...callToCandidate(call, walk.candidate), via, origin: call, listener }, signal);
            const step = afterAnswer(walk, reply.content);
            if (step.kind === 'stand')
                this.serve(reply, walk, isFallback(walk) ? 'fallback' : undefined);
            else
                this.discarded = discardReply(this.discarded, reply);
            return step;
        }
        catch (error) {
            if (signal?.aborted)
                throw leftAfter(this.discarded, error);
            if (!isFailure(error))
                throw error;
            this.discarded = discardFailure(this.discarded, error);
            if (call.listener?.hasBegun) {
                this.firstFailure = error;
                return { kind: 'give-up', walk };
            }
            this.firstFailure ??= error;
            return afterFailure(walk, error instanceof ModelError ? error.kind : 'budget');
        }
    }
    /** Serves what one of those who were asked once answered to the same; a store that fails has nothing to serve. */
    async remember(walk) {
        const { call, staleAnswer } = this.parts;
        for (const candidate of walk.asked) {
            const known = await staleAnswer(callToCandidate(call, candidate)).catch(() => undefined);
            if (known === undefined)
                continue;
            this.serve({ ...known, costUsd: 0, cached: true }, { ...walk, candidate }, 'stale');
            return { kind: 'stand', walk };
        }
        return nextFallback(walk);
    }
    serve(reply, { candidate, because }, notice) {
        this.reply = {
            ...withDiscarded(reply, this.discarded),
            served: servedBy(candidate, because),
            ...(notice === undefined ? {} : { notices: [...(reply.notices ?? []), notice] }),
        };
    }
    failure({ events, route }) {
        const first = this.firstFailure;
        if (first === undefined)
            return new Error(`the route ${route.name} ended without an answer and without a failure`);
        const { costUsd, attempts } = this.discarded;
        const message = events.length > 1 ? `${first.message} (route ${route.name}: ${events.join(', ')})` : first.message;
        if (first instanceof BudgetExceededError) {
            const { scope, retryAfterMs } = first;
            return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, cause: first });
        }
        return new ModelError(first.kind, message, { ...first.facts, costUsd, attempts, cause: first });
    }
}
const isFailure = (error) => error instanceof ModelError || error instanceof BudgetExceededError;
/** How a call ended whose caller left, with what those took that were asked before. */
function leftAfter(before, error) {
    if (!isFailure(error))
        return CallLeftError.after(before, error);
    return error.with({ costUsd: before.costUsd + error.costUsd, attempts: before.attempts + error.attempts });
}
const servedBy = ({ providerName, model }, because) => ({
    providerName,
    model,
    ...(because === undefined ? {} : { because }),
});
