import { ModelError } from '../../../ports/model.js';
const charactersPerToken = 4;
/**
 * Answers with what it is asked, to try out templates and graders without a model: a single message as it is, several
 * as JSON, as promptfoo's `echo` does. It costs nothing and has no output cap. Throws `ModelError` for embeddings.
 */
export const echoModel = (clock) => ({
    async complete({ messages, model, operation }, signal) {
        signal?.throwIfAborted();
        const startedAt = clock.now();
        if (operation === 'embeddings')
            throw new ModelError('rejected', '`echo` has no embeddings', { retryable: false });
        const content = echoOf(messages);
        const tokens = Math.ceil(content.length / charactersPerToken);
        return {
            content,
            finishReason: 'stop',
            usage: { inputTokens: tokens, outputTokens: tokens },
            servedModel: model,
            latencyMs: Math.max(0, clock.now() - startedAt),
            costUsd: 0,
            cached: false,
        };
    },
});
function echoOf(messages) {
    const [only, second] = messages;
    if (only !== undefined && second === undefined)
        return only.content;
    return JSON.stringify(messages.map(({ role, content }) => ({ role, content })), null, 2);
}
