import { attemptsOf } from '../call/attempts-of.js';
export const nothingDiscarded = { costUsd: 0, latencyMs: 0, attempts: 0, inputTokens: 0, outputTokens: 0 };
/** Adds a reply that is not served; tokens that nobody told are not guessed, and a stored answer took nothing. */
export function discardReply(sum, reply) {
    const { costUsd, latencyMs, usage, cached } = reply;
    if (cached)
        return sum;
    return {
        costUsd: sum.costUsd + costUsd,
        latencyMs: sum.latencyMs + latencyMs,
        attempts: sum.attempts + attemptsOf(reply),
        inputTokens: sum.inputTokens + (usage?.inputTokens ?? 0),
        outputTokens: sum.outputTokens + (usage?.outputTokens ?? 0),
    };
}
/** Adds a call that failed. */
export const discardFailure = (sum, { costUsd, attempts }) => ({ ...sum, costUsd: sum.costUsd + costUsd, attempts: sum.attempts + attempts });
/** The reply that is served, with what came before it added. */
export function withDiscarded(reply, sum) {
    if (sum.attempts === 0)
        return reply;
    const { usage } = reply;
    const inputTokens = sum.inputTokens + (usage?.inputTokens ?? 0);
    const outputTokens = sum.outputTokens + (usage?.outputTokens ?? 0);
    return {
        ...reply,
        costUsd: sum.costUsd + reply.costUsd,
        latencyMs: sum.latencyMs + reply.latencyMs,
        attempts: sum.attempts + attemptsOf(reply),
        ...(usage === undefined ? {} : { usage: { ...usage, inputTokens, outputTokens } }),
    };
}
