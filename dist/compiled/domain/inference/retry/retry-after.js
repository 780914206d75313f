import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
const longestWaitMs = 86_400_000;
/**
 * The wait a provider asks for, in milliseconds and at most a day: `retry-after-ms`, else `Retry-After` as seconds or
 * as an HTTP date in any of its three forms (RFC 9110 §5.6.7 and §10.2.3). `undefined` when it asks for none or cannot
 * be understood.
 */
export function parseRetryAfter(headers, nowMs) {
    const milliseconds = decimal(headers['retry-after-ms']);
    if (milliseconds !== undefined)
        return Math.min(longestWaitMs, milliseconds);
    const seconds = decimal(headers['retry-after']);
    if (seconds !== undefined)
        return Math.min(longestWaitMs, seconds * 1000);
    const dateMs = httpDateMs(headers['retry-after']);
    return dateMs === undefined ? undefined : Math.min(longestWaitMs, Math.max(0, dateMs - nowMs));
}
const decimal = (text) => typeof text === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
/**
 * The wait that Google asks for within an error, where it sends no header: the `retryDelay` of a `RetryInfo` among the
 * `details` (google.rpc.error_details), such as `34.07s`.
 */
export function retryDelayIn(error) {
    const { details } = isJsonObject(error) ? error : {};
    for (const { '@type': type, retryDelay: delay } of objectsIn(details)) {
        if (type !== 'type.googleapis.com/google.rpc.RetryInfo' || typeof delay !== 'string')
            continue;
        const seconds = delay.endsWith('s') ? decimal(delay.slice(0, -1)) : undefined;
        if (seconds !== undefined)
            return Math.min(longestWaitMs, Math.ceil(seconds * 1000));
    }
    return undefined;
}
const dated = /^[A-Z][a-z]{2,8},? .* GMT$/;
/** As C's asctime writes it, without its zone. */
const datedByAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/;
function httpDateMs(header) {
    const text = typeof header === 'string' ? header.trim() : '';
    if (!dated.test(text) && !datedByAsctime.test(text))
        return undefined;
    const dateMs = Date.parse(dated.test(text) ? text : `${text} GMT`);
    return Number.isNaN(dateMs) ? undefined : dateMs;
}
