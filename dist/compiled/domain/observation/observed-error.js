import { IncidentKind } from '../inference/incident/incident.js';
import { ObservedError } from './observation.js';
const refusal = { refused: true };
/** A message that stands for a word says in its beginning what happened. */
const longestWord = 300;
/** Words of HTTP clients, providers, gateways and operating systems; the first row that fits counts. */
const words = [
    [/content.?filter|content.?policy|moderation|guardrail|safety|refusal/, 'refusal'],
    [/context.?(?:length|window|overflow)|too.?long/, 'context-overflow'],
    [/quota|billing|credit|auth|permission|forbidden|api.?key|not.?found|unprocessable|invalid|bad.?request/, 'rejected'],
    [/rate.?limit|too.?many|throttl|resource.?exhausted/, 'rate-limited'],
    [/time.?out|deadline|cancel/, 'timeout'],
    [/incomplete|stream|premature|reset|broken.?pipe/, 'stream-cut'],
    [/connect|network|socket|dns|host|econn|enotfound|unreachable/, 'network'],
    [/parse|json|decod|malformed|unexpected/, 'malformed'],
];
/**
 * What the low-cardinality word of a failure stands for: `error.type`, the name of an exception, or an HTTP status. One
 * that nobody knows is an error of the server, since a failure must not go uncounted.
 */
export function failureOf(word) {
    const text = word.slice(0, longestWord).trim().toLowerCase();
    const own = IncidentKind.safeParse(text).data;
    if (own !== undefined)
        return own === 'refused' || own === 'filtered' ? refusal : { error: ObservedError.parse(own) };
    if (/^\d{3}$/.test(text))
        return { error: errorOfStatus(Number(text)) };
    const found = words.find(([pattern]) => pattern.test(text))?.[1] ?? 'server-error';
    return found === 'refusal' ? refusal : { error: found };
}
function errorOfStatus(status) {
    if (status === 429)
        return 'rate-limited';
    if (status === 408 || status === 504)
        return 'timeout';
    if (status === 413)
        return 'context-overflow';
    return status >= 500 ? 'server-error' : 'rejected';
}
