import { oldestServedMs } from '../domain/inference/cache/cache-settings.js';
import { requestDigest } from '../domain/inference/cache/request-digest.js';
import { isOfClient } from '../domain/inference/call/is-of-client.js';
import { worthOf } from '../domain/inference/price/cost-of-usage.js';
import { mayBeStored } from '../domain/inference/provider/provider.js';
import { targetKey } from '../domain/inference/provider/target-key.js';
import { ServedSnapshots } from './served-snapshots.js';
/**
 * Serves a request that was answered before from the store, at no cost, and stores what is answered now. The same
 * request asked twice at once is made once. An answer counts only for the model that serves now: where stored answers
 * show that a name is an alias, its first call of a run is really made, and tells. Free providers bypass the store;
 * only replies that the guarded model lets through are kept.
 */
export function withAnswers(model, parts) {
    const answering = new AnsweringModel(model, parts);
    return { complete: (call, signal) => answering.complete(call, signal) };
}
/**
 * The newest answer to the same request, however old and whichever model served it; `undefined` when there is none, or
 * none may be kept. Whoever serves it says that it is stale.
 */
export async function staleAnswer({ answers, clock, cache }, call) {
    const known = isKept(call, cache) ? await answers.get(requestDigest(call)) : undefined;
    return known === undefined ? undefined : served(known, call, clock.now());
}
const isKept = ({ provider }, { enabled }) => enabled && mayBeStored(provider);
class AnsweringModel {
    model;
    parts;
    underWay = new Map();
    snapshots = new ServedSnapshots();
    constructor(model, parts) {
        this.model = model;
        this.parts = parts;
    }
    complete(call, signal) {
        if (call.isFresh || !isKept(call, this.parts.cache))
            return this.model.complete(call, signal);
        const key = requestDigest(call);
        if (call.refreshes)
            return this.ask(key, call, signal);
        const same = this.underWay.get(key);
        if (same !== undefined)
            return this.shareAnswer(same, call, signal);
        const answered = this.answer(key, call, signal);
        this.underWay.set(key, answered);
        return answered;
    }
    /** Waits for the answer to the same request; where there is none, another one who waited may be asking already. */
    async shareAnswer(same, call, signal) {
        const reply = await same.catch(() => undefined);
        signal?.throwIfAborted();
        return reply === undefined ? this.complete(call, signal) : this.servedAgain(reply, call);
    }
    async answer(key, call, signal) {
        try {
            const stored = await this.storedReply(key, call);
            if (stored === undefined)
                return await this.ask(key, call, signal);
            this.parts.onStored?.(call);
            return stored;
        }
        finally {
            this.underWay.delete(key);
        }
    }
    /** What the same request is served that was asked meanwhile. */
    servedAgain(reply, call) {
        this.parts.onStored?.(call);
        const { attempts: _, ...said } = reply;
        return { ...said, costUsd: 0, cached: true, savedUsd: worthOf(reply.usage, call), ageMs: reply.ageMs ?? 0 };
    }
    /** A stored answer of the model that serves now, or `undefined` where the call has to be made. */
    async storedReply(key, call) {
        const { answers, clock, cache } = this.parts;
        const now = clock.now();
        const oldestMs = oldestServedMs(cache, now);
        const isRecent = ({ storedAtMs }) => storedAtMs >= oldestMs;
        const newest = await answers.get(key, isRecent);
        if (newest === undefined)
            return undefined;
        const whichCounts = () => this.snapshots.whichCounts(targetKey(call), servedBy(newest, call), call.model);
        if (whichCounts() === undefined) {
            const findingOut = this.snapshots.findOut(targetKey(call));
            // Whoever begins to find out makes the call in any case, or those who wait for it would wait for ever.
            if (findingOut === undefined)
                return undefined;
            await findingOut;
        }
        const snapshot = whichCounts();
        if (snapshot === undefined)
            return undefined;
        if (servedBy(newest, call) === snapshot)
            return served(newest, call, now);
        const known = await answers.get(key, (answer) => isRecent(answer) && servedBy(answer, call) === snapshot);
        return known === undefined ? undefined : served(known, call, now);
    }
    async ask(key, call, signal) {
        const ask = () => this.model.complete(call, signal);
        const reply = await this.snapshots.learnFrom(targetKey(call), call.model, ask);
        if (!reply.cached)
            this.parts.answers.put(key, answerOf(reply, call, this.parts.clock.now()));
        return reply;
    }
}
const servedBy = ({ servedModel }, call) => servedModel ?? call.model;
/*
 * What follows is made part by part, which is done in a fraction of the time that leaving parts out or spreading takes;
 * the types ask for each part.
 */
const served = (answer, call, nowMs) => ({
    content: answer.content,
    reasoning: answer.reasoning,
    refusal: answer.refusal,
    toolCalls: answer.toolCalls,
    vectors: answer.vectors,
    finishReason: answer.finishReason,
    context: answer.context,
    usage: answer.usage,
    servedModel: answer.servedModel,
    responseId: answer.responseId,
    latencyMs: answer.latencyMs,
    firstTokenMs: answer.firstTokenMs,
    served: answer.served,
    notices: answer.notices,
    verbatim: answer.verbatim,
    costUsd: 0,
    cached: true,
    savedUsd: worthOf(answer.usage, call),
    ageMs: Math.max(0, nowMs - answer.storedAtMs),
});
const answerOf = (reply, call, storedAtMs) => ({
    content: reply.content,
    // A provider's own words have what it thought, too.
    reasoning: reply.verbatim === undefined && isOfClient(call) ? reply.reasoning : undefined,
    refusal: reply.refusal,
    toolCalls: reply.toolCalls,
    vectors: reply.vectors,
    finishReason: reply.finishReason,
    context: reply.context,
    usage: reply.usage,
    servedModel: reply.servedModel,
    responseId: reply.responseId,
    latencyMs: reply.latencyMs,
    firstTokenMs: reply.firstTokenMs,
    served: reply.served,
    notices: reply.notices,
    verbatim: reply.verbatim,
    storedAtMs,
});
