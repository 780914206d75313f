import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { errorSentence } from './error-text.js';
const longestBody = 2000;
/** Keys that bodies of errors have; a body with any other key says more than an error. */
const errorKeys = new Set([
    ...['error', 'errors', 'error_type', 'detail', 'message', 'messages', 'fault', 'title', 'type', 'object', 'param'],
    ...['code', 'status', 'statusCode', 'status_code', 'success', 'request_id', 'requestId', 'user_id'],
    ...['timestamp', 'path', 'estimated_time'],
]);
/** By a question that names one of these keys an answer of this shape may be asked for. */
const keysSpokenOf = /["'`](?:error|errors|detail|message|fault|status)["'`]/iu;
/** What an error counts as by its codes and types; the first row that fits. */
const kinds = [
    [/context_(?:length|window)|exceed_context/u, 'context-overflow'],
    [/content_filter|content_policy|responsibleai/u, 'filtered'],
    [
        /quota|billing|credit|spend_limit|usage_limit|api_key|authentication|permission|unauthorized|not_found/u,
        'rejected',
    ],
    [/rate_?limit|too_many|throttl|slow_down|resource_exhausted|\b429\b/u, 'rate-limited'],
    [/invalid_request|\b4(?:0[0134]|22)\b/u, 'rejected'],
];
/**
 * The error that a JSON text is, the whole of it: an error object with a type or code as providers write it, or a body
 * of a gateway or framework whose message is a known error. `undefined` for everything else.
 */
export function errorBody(text) {
    if (text.length > longestBody || !/^\s*[[{]/u.test(text))
        return undefined;
    const value = readJson(text)?.json;
    const body = Array.isArray(value) && value.length === 1 ? value[0] : value;
    if (!isJsonObject(body) || Object.entries(body).some(saysMore))
        return undefined;
    return typedError(body) ?? knownMessage(body);
}
const saysMore = ([key, value]) => value !== null && !errorKeys.has(key);
/** `{"error":{"message":…,"type"|"code":…}}` and what stands beside it, or `{"object":"error","message":…}`. */
function typedError(body) {
    const error = body.object === 'error' ? body : body.error;
    if (!isJsonObject(error) || typeof error.message !== 'string')
        return undefined;
    const codes = [error.type, error.code, error.status].filter(isCode).map(String);
    if (codes.length === 0)
        return undefined;
    const told = codes.join(' ').toLowerCase();
    return { kind: kinds.find(([words]) => words.test(told))?.[1] ?? 'server-error', spokenOf: keysSpokenOf };
}
/**
 * `{"detail":"Too Many Requests"}`, `{"message":"API rate limit exceeded"}`, `{"fault":{"faultstring":…}}` and such.
 */
function knownMessage(body) {
    const { error, detail, message, fault, errors } = body;
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const texts = [
        ...[message, detail, error],
        ...[error, first].map((each) => (isJsonObject(each) ? each.message : undefined)),
        isJsonObject(fault) ? fault.faultstring : undefined,
    ].filter((each) => typeof each === 'string');
    const known = texts.map(errorSentence).find((each) => each !== undefined);
    if (known === undefined)
        return undefined;
    return { ...known, spokenOf: new RegExp(`${known.spokenOf.source}|${keysSpokenOf.source}`, 'iu') };
}
const isCode = (value) => typeof value === 'string' || typeof value === 'number';
