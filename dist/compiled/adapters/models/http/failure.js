import { excerptOf } from '../../../domain/inference/excerpt.js';
import { describeRetirement, retirementOf } from '../../../domain/inference/provider/retirement.js';
import { parseRateLimit } from '../../../domain/inference/retry/rate-limit.js';
import { parseRetryAfter } from '../../../domain/inference/retry/retry-after.js';
import { ModelError } from '../../../ports/model.js';
import { parse } from './json.js';
import { classifyFailure, isKnownError, readProviderError } from './provider-error.js';
const longestProviderText = 300;
/** The error for a status that is not 200. */
export function httpFailure(reply, asked) {
    const { status, headers, text } = reply;
    const { host, scrub } = asked;
    if (status >= 300 && status < 400) {
        const message = `${host} answered ${status}: redirects are not followed, so this must be the final address`;
        return new ModelError('rejected', message, { retryable: false, status });
    }
    const retirement = status === 410 || status === 404 ? retirementNote(asked) : '';
    if (status === 410) {
        const message = `${host} answered 410: this endpoint is gone for good${retirement}`;
        return new ModelError('rejected', message, { retryable: false, status });
    }
    const body = parse(text);
    const error = withoutSecrets(body === undefined ? plainError(text) : readProviderError(body), scrub);
    const { kind, retryable } = classifyFailure(status, error);
    return new ModelError(kind, `${describe(`${host} answered ${status}${status < 300 ? ', and only 200 is an answer' : ''}`, error)}${retirement}`, {
        ...limitsOf(headers, error, asked.nowMs),
        retryable: mayRetry(retryable, error, headers['x-should-retry']),
        status,
    });
}
/** The error that a 200 carries in place of an answer, as its body or within its stream. */
export function errorInBody(value, { headers }, asked) {
    const error = withoutSecrets(readProviderError(value), asked.scrub);
    const { kind, retryable } = classifyFailure(error.status ?? 200, error);
    const message = describe(`${asked.host} answered 200 with an error`, error);
    return new ModelError(kind, message, { ...limitsOf(headers, error, asked.nowMs), retryable, status: error.status });
}
function limitsOf(headers, { retryAfterMs }, nowMs) {
    return {
        retryAfterMs: parseRetryAfter(headers, nowMs) ?? retryAfterMs,
        rateLimit: parseRateLimit(headers, nowMs),
    };
}
/** A server may forbid another attempt at anything, and allow one only where its error does not say that it lasts. */
function mayRetry(retryable, error, told) {
    if (told === 'false')
        return false;
    return retryable || (told === 'true' && !isKnownError(error));
}
const plainError = (text) => ({
    // An HTML page says nothing that its status does not.
    message: /^\s*</.test(text) ? undefined : text,
    codes: [],
    status: undefined,
});
const withoutSecrets = (error, scrub) => ({
    ...error,
    message: error.message === undefined ? undefined : scrub(error.message),
    codes: error.codes.map(scrub),
});
function describe(what, { codes, message }) {
    const code = codes[0] === undefined ? '' : ` (${excerptOf(codes[0], 60)})`;
    const text = message === undefined ? '' : excerptOf(message, longestProviderText);
    return `${what}${code}${text === '' ? '' : `: ${text}`}`;
}
function retirementNote({ model, nowMs }) {
    const retirement = retirementOf(model);
    if (retirement === undefined)
        return '';
    return `; ${describeRetirement(model, retirement, new Date(nowMs).toISOString().slice(0, 10))}`;
}
