import { dayMs } from '../../day.js';
const longestHeader = 64;
const namesOf = (pattern) => ({
    remaining: pattern.replace('#', 'remaining'),
    limit: pattern.replace('#', 'limit'),
    reset: pattern.replace('#', 'reset'),
});
const requestNames = ['x-ratelimit-#-requests', 'anthropic-ratelimit-requests-#', 'x-ratelimit-#'].map(namesOf);
const tokenNames = [
    'x-ratelimit-#-tokens',
    'anthropic-ratelimit-tokens-#',
    'anthropic-ratelimit-input-tokens-#',
    'anthropic-ratelimit-output-tokens-#',
].map(namesOf);
/**
 * Reads `x-ratelimit-{limit,remaining,reset}-{requests,tokens}` (OpenAI: resets are durations such as `6m0s`), the same
 * without a unit, which means requests (OpenRouter), and `anthropic-ratelimit-*` (resets are RFC 3339 dates). Of
 * several limits on tokens the one with the least left is told. `undefined` when there is none that can be understood.
 */
export function parseRateLimit(headers, nowMs) {
    const requests = tightest(requestNames, headers, nowMs);
    const tokens = tightest(tokenNames, headers, nowMs);
    if (requests === undefined && tokens === undefined)
        return undefined;
    return { ...(requests === undefined ? {} : { requests }), ...(tokens === undefined ? {} : { tokens }) };
}
function tightest(names, headers, nowMs) {
    let found;
    for (const name of names) {
        const window = windowOf(name, headers, nowMs);
        if (window !== undefined && (found === undefined || window.remaining < found.remaining))
            found = window;
    }
    return found;
}
function windowOf(names, headers, nowMs) {
    const remaining = countOf(textOf(headers[names.remaining]));
    if (remaining === undefined)
        return undefined;
    const limit = countOf(textOf(headers[names.limit]));
    const resetMs = untilReset(textOf(headers[names.reset]), nowMs);
    return {
        remaining,
        ...(limit === undefined ? {} : { limit }),
        ...(resetMs === undefined ? {} : { resetMs: Math.min(dayMs, resetMs) }),
    };
}
const textOf = (value) => typeof value === 'string' && value.length <= longestHeader ? value.trim() : '';
const countOf = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);
function untilReset(text, nowMs) {
    if (/^\d+(\.\d+)?$/.test(text))
        return untilNumber(Number(text), nowMs);
    const dateMs = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(dateMs) ? durationMs(text) : Math.max(0, dateMs - nowMs);
}
/**
 * A number alone is seconds from now, or a date in seconds or milliseconds since 1970; between them nobody can tell.
 */
function untilNumber(value, nowMs) {
    if (value >= 1e12)
        return Math.max(0, value - nowMs);
    if (value >= 1e9)
        return Math.max(0, value * 1000 - nowMs);
    return value < 1e6 ? value * 1000 : undefined;
}
const unitMs = {
    ...{ ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1000 },
    ...{ m: 60_000, h: 3_600_000, d: dayMs },
};
/** `1h6m0s`, `100ms`, `1.5s`, as Go prints them. */
function durationMs(text) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|[smhd])/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
        return undefined;
    return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * (unitMs[unit] ?? 0), 0);
}
