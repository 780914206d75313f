import { ModelError } from '../../../ports/model.js';
import { BoundedCache } from './bounded-cache.js';
import { answer, learn } from './learner.js';
import { learnerIds, learnerVersion } from './learner-version.js';
const charactersPerToken = 4;
/** The context window: under a second of reading. */
const maxPromptCharacters = 100_000;
/** All prompts that are kept, together; each character takes up to a kilobyte of memory. */
const cachedCharacters = 120_000;
const tokensOf = (characters) => Math.ceil(characters / charactersPerToken);
function versionFor(call) {
    const version = learnerVersion(call.model);
    if (version !== undefined)
        return version;
    const message = `there is no embedded model "${call.model}"; there are ${learnerIds.join(' and ')}`;
    throw new ModelError('rejected', message, { retryable: false });
}
function promptCharacters(call) {
    const characters = call.messages.reduce((total, { content }) => total + content.length, 0);
    if (characters <= maxPromptCharacters)
        return characters;
    const message = `the prompt has ${characters} characters, ${call.model} reads at most ${maxPromptCharacters}`;
    throw new ModelError('context-overflow', message, { retryable: false });
}
/** The part of an answer that fits into so many tokens, without half a character at the end. */
function truncate(content, maxTokens) {
    return content.slice(0, maxTokens * charactersPerToken).replace(/[\uD800-\uDBFF]$/u, '');
}
/**
 * The in-process learner as a model: it needs no key and no network, costs nothing and answers from the prompt alone.
 * Throws `ModelError` for an unknown model id and for a prompt beyond its context window.
 */
export function embeddedModel(clock) {
    const cache = new BoundedCache(cachedCharacters);
    const learnWith = (version) => (earlier, lead) => {
        const key = JSON.stringify([version.id, lead, earlier.map(({ role, content }) => [role, content])]);
        return cache.get(key, key.length, () => learn(earlier, lead, version));
    };
    return {
        async complete(call, signal) {
            signal?.throwIfAborted();
            const startedAt = clock.now();
            const version = versionFor(call);
            const characters = promptCharacters(call);
            const { temperature = 0, seed, max_tokens: maxTokens } = call.parameters;
            const sampling = {
                temperature,
                seed: typeof seed === 'number' ? seed : 0,
                repeat: call.repeat,
                messages: call.messages,
            };
            const whole = answer(call.messages, learnWith(version), sampling);
            const isTruncated = tokensOf(whole.length) > maxTokens;
            const content = isTruncated ? truncate(whole, maxTokens) : whole;
            return {
                content,
                finishReason: isTruncated ? 'length' : 'stop',
                usage: { inputTokens: tokensOf(characters), outputTokens: tokensOf(content.length) },
                servedModel: call.model,
                latencyMs: Math.max(0, clock.now() - startedAt),
                costUsd: 0,
                cached: false,
            };
        },
    };
}
