import { fitParameters, quirksOf } from '../../../domain/inference/provider/model-quirks.js';
import { whoAnswers } from '../../../domain/inference/provider/provider.js';
import { retiredHost } from '../../../domain/inference/provider/retirement.js';
import { parseRateLimit } from '../../../domain/inference/retry/rate-limit.js';
import { ModelError } from '../../../ports/model.js';
import { AnswerReader } from './answer-reader.js';
import { httpFailure } from './failure.js';
import { createPost } from './post.js';
import { checkedKey, providerKey } from './provider-key.js';
import { refuse } from './refuse.js';
import { told } from './reply-body.js';
import { refusalOfTranslation } from './untranslatable.js';
const defaultTimeoutMs = 60_000;
/** A long answer that is read as it comes is no silence; what pauses or never begins has limits of its own. */
const defaultLiveTimeoutMs = 600_000;
const defaultFirstTokenSeconds = 30;
const defaultStallSeconds = 20;
/**
 * A model behind HTTP. One request a call, no retries. Throws a `UserError` for a key that is missing or that no header
 * can carry, and a `ModelError` of kind `rejected`, before anything is sent, for what the model or its provider is
 * known to refuse.
 */
export function createHttpModel(dialect, parts) {
    return new HttpModel(dialect, parts);
}
const byTemplate = (provider) => provider.api === 'http' || provider.api === 'endpoint';
const streamingOf = (provider) => (byTemplate(provider) ? {} : provider);
const methodOf = (provider) => (byTemplate(provider) ? provider.method : undefined);
class HttpModel {
    dialect;
    parts;
    post;
    keys = new Map();
    /** Calls of one suite share their parameters, which are fitted once. */
    fittings = new WeakMap();
    reader;
    constructor(dialect, parts) {
        this.dialect = dialect;
        this.parts = parts;
        const { providers = [], concurrency, environment = {} } = parts;
        this.post = createPost({ maxSockets: concurrency, environment });
        this.reader = new AnswerReader(dialect, parts.watch);
        for (const provider of providers.map(whoAnswers))
            if (dialect.isMine(provider))
                this.keyOf(provider);
    }
    async complete(given, signal) {
        const { dialect } = this;
        const { provider } = given;
        if (!dialect.isMine(provider))
            throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
        const { call, key, answer, post } = this.prepared(given, provider);
        const startedAtMs = performance.now();
        const reply = await this.post({ signal, ...post });
        const latencyMs = Math.round(performance.now() - startedAtMs);
        const who = { host: post.address.host, model: call.model, scrub: key?.scrubError ?? same, nowMs: Date.now() };
        if (reply.status !== 200)
            throw httpFailure(reply, who);
        const body = this.reader.read(reply, answer, { call, who, key });
        const { firstTokenMs } = reply;
        const rateLimit = parseRateLimit(reply.headers, who.nowMs);
        const namesModels = dialect.namesModels?.(call, provider) ?? true;
        const servedModel = namesModels ? body.servedModel : undefined;
        const whole = { latencyMs, ...body, servedModel };
        if (firstTokenMs === undefined && rateLimit === undefined)
            return whole;
        return { ...whole, ...told('firstTokenMs', firstTokenMs), ...told('rateLimit', rateLimit) };
    }
    refusalOf(given) {
        const { provider } = given;
        if (!this.dialect.isMine(provider))
            return undefined;
        try {
            this.prepared(given, provider);
            return undefined;
        }
        catch (error) {
            return error instanceof ModelError ? error : undefined;
        }
    }
    /** What is sent. What cannot be is told as of a provider that was not asked. */
    prepared(given, provider) {
        const { dialect, parts } = this;
        try {
            const call = given.verbatim === undefined ? this.fitted(given) : this.inOwnWords(given, given.verbatim);
            const key = this.keyOf(provider);
            const { stream, first_token_s, stall_s } = streamingOf(provider);
            const streams = this.streams(call, stream);
            const address = dialect.addressFor(call, provider, streams);
            refuseRetired(address);
            const answer = streams ? this.reader.newStream(call, address.host, key) : undefined;
            const post = {
                address,
                method: methodOf(provider),
                headers: dialect.headersFor(provider, key?.value, call),
                body: dialect.bodyFor(call, provider, streams),
                timeoutMs: timeoutMsOf(call, provider, parts),
                proxy: provider.proxy,
                streaming: answer && {
                    sink: answer,
                    firstTokenMs: (first_token_s ?? defaultFirstTokenSeconds) * 1000,
                    stallMs: (stall_s ?? defaultStallSeconds) * 1000,
                },
            };
            return { call, key, answer, post };
        }
        catch (error) {
            throw ModelError.unasked(error);
        }
    }
    /** Where somebody reads along, a provider streams unless it is said not to. */
    streams({ operation, listener }, declared) {
        const isWanted = declared ?? listener !== undefined;
        return isWanted && operation !== 'embeddings' && this.dialect.assembler !== undefined;
    }
    /**
     * A call with its client's words where this is their dialect, whose parameters are the provider's to judge; else with
     * their translation alone.
     */
    inOwnWords(call, verbatim) {
        const { speaks } = this.dialect;
        if (verbatim.dialect === speaks?.[call.operation ?? 'chat'])
            return call;
        const refusal = refusalOfTranslation(call);
        if (refusal !== undefined)
            return refuse(refusal, verbatim.untranslatable[0]);
        return this.fitted({ ...call, verbatim: undefined });
    }
    /** The call with parameters as its model takes them. */
    fitted(call) {
        const { model, parameters, quirks } = call;
        const known = this.fittings.get(parameters);
        if (known?.model === model && known.quirks === quirks)
            return withParameters(call, known.fitted);
        const fitted = fitParameters(call, quirksOf(model, quirks), this.dialect.refuses);
        if (fitted.kind === 'refused')
            return refuse(fitted.reason, fitted.key);
        this.fittings.set(parameters, { model, quirks, fitted: fitted.parameters });
        return withParameters(call, fitted.parameters);
    }
    keyOf({ key_env }) {
        if (key_env === undefined)
            return undefined;
        const value = checkedKey(key_env, this.parts.keyFor);
        const key = this.keys.get(value) ?? providerKey(value);
        this.keys.set(value, key);
        return key;
    }
}
const withParameters = (call, parameters) => call.parameters === parameters ? call : { ...call, parameters };
function timeoutMsOf({ listener }, { timeout_s }, parts) {
    if (timeout_s !== undefined)
        return timeout_s * 1000;
    return parts.requestTimeoutMs ?? (listener === undefined ? defaultTimeoutMs : defaultLiveTimeoutMs);
}
const same = (text) => text;
function refuseRetired({ hostname }) {
    const reason = retiredHost(hostname);
    if (reason !== undefined)
        refuse(`${hostname} is gone: ${reason}; name another provider in lanegate.yml`);
}
