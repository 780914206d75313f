/**
 * The last of several replies of one conversation with what all of them took: money, milliseconds and tokens, the
 * latter only where each told them. It is stored only if all were, and unverified or to be told of if one was.
 */
export function sumOfReplies(replies, last) {
    const total = (measure) => replies.reduce((sum, reply) => sum + measure(reply), 0);
    const notices = [...new Set(replies.flatMap((reply) => reply.notices ?? []))];
    return {
        ...last,
        context: replies.findLast((reply) => reply.context !== undefined)?.context,
        usage: sumOfUsages(replies.map(({ usage }) => usage)),
        costUsd: total(({ costUsd }) => costUsd),
        latencyMs: total(({ latencyMs }) => latencyMs),
        cached: replies.every(({ cached }) => cached),
        savedUsd: savedBy(replies),
        ...ageOf(replies),
        unverified: replies.some(({ unverified }) => unverified),
        notices: notices.length === 0 ? undefined : notices,
    };
}
/** What the stored ones among replies would have cost; nothing where none is stored or one cannot tell. */
function savedBy(replies) {
    const stored = replies.filter(({ cached }) => cached);
    if (stored.length === 0 || stored.some(({ savedUsd }) => savedUsd === undefined))
        return undefined;
    return stored.reduce((sum, { savedUsd = 0 }) => sum + savedUsd, 0);
}
/** The age of the oldest, where all that are stored tell theirs. */
function ageOf(replies) {
    const ages = replies.filter(({ cached }) => cached).map(({ ageMs }) => ageMs);
    const known = ages.filter((age) => age !== undefined);
    return { ageMs: known.length === 0 || known.length < ages.length ? undefined : Math.max(...known) };
}
function sumOfUsages(usages) {
    const known = usages.filter((usage) => usage !== undefined);
    if (known.length < usages.length)
        return undefined;
    const total = (measure) => known.reduce((sum, usage) => sum + measure(usage), 0);
    return { inputTokens: total(({ inputTokens }) => inputTokens), outputTokens: total((usage) => usage.outputTokens) };
}
