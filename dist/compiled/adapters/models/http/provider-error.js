import { retryDelayIn } from '../../../domain/inference/retry/retry-after.js';
import { isJsonObject } from './json.js';
/**
 * Codes that decide by themselves, whatever the status. A spent budget answers 429 for ever, so it is not tried again.
 */
const classByCode = new Map(Object.entries({
    insufficient_quota: { kind: 'rejected', retryable: false },
    credit_balance_exhausted: { kind: 'rejected', retryable: false },
    organization_spend_limit_exceeded: { kind: 'rejected', retryable: false },
    project_spend_limit_exceeded: { kind: 'rejected', retryable: false },
    organization_usage_limit_exceeded: { kind: 'rejected', retryable: false },
    enforced_spend_limit_reached: { kind: 'rejected', retryable: false },
    billing_hard_limit_reached: { kind: 'rejected', retryable: false },
    billing_not_active: { kind: 'rejected', retryable: false },
    billing_error: { kind: 'rejected', retryable: false },
    context_length_exceeded: { kind: 'context-overflow', retryable: false },
    context_window_exceeded: { kind: 'context-overflow', retryable: false },
    exceed_context_size_error: { kind: 'context-overflow', retryable: false },
    content_filter: { kind: 'filtered', retryable: false },
    content_policy_violation: { kind: 'filtered', retryable: false },
    responsibleaipolicyviolation: { kind: 'filtered', retryable: false },
    invalid_api_key: { kind: 'rejected', retryable: false },
    model_not_found: { kind: 'rejected', retryable: false },
    rate_limit_exceeded: { kind: 'rate-limited', retryable: true },
    rate_limit_error: { kind: 'rate-limited', retryable: true },
    slow_down: { kind: 'rate-limited', retryable: true },
    server_is_overloaded: { kind: 'server-error', retryable: true },
    overloaded_error: { kind: 'server-error', retryable: true },
    overloaded: { kind: 'server-error', retryable: true },
    api_error: { kind: 'server-error', retryable: true },
    timeout_error: { kind: 'timeout', retryable: true },
    authentication_error: { kind: 'rejected', retryable: false },
    permission_error: { kind: 'rejected', retryable: false },
    not_found_error: { kind: 'rejected', retryable: false },
    model_context_window_exceeded: { kind: 'context-overflow', retryable: false },
    // Google (google.rpc.Code)
    unavailable: { kind: 'server-error', retryable: true },
    deadline_exceeded: { kind: 'timeout', retryable: true },
    // Bedrock, whose streams carry exceptions as their members
    throttlingexception: { kind: 'rate-limited', retryable: true },
    servicequotaexceededexception: { kind: 'rejected', retryable: false },
    serviceunavailableexception: { kind: 'server-error', retryable: true },
    modelnotreadyexception: { kind: 'server-error', retryable: true },
    modeltimeoutexception: { kind: 'timeout', retryable: true },
    modelerrorexception: { kind: 'server-error', retryable: true },
    modelstreamerrorexception: { kind: 'server-error', retryable: true },
    internalserverexception: { kind: 'server-error', retryable: true },
    server_error: { kind: 'server-error', retryable: true },
}));
/** Codes of a request that is wrong, in bytes or otherwise; only words tell whether it is too long for a model. */
const wrongRequestCodes = new Set(['invalid_request_error', 'request_too_large']);
/** Servers without a code of their own for it say that a prompt is too long in words. */
const overflowWords = /maximum context length|context (?:window|length|size)|prompt is too long|too many input tokens/i;
/**
 * Reads an error body or the `error` of a body: `{error:{…}}`, `{error:"…"}`, `[{error:{…}}]`, `{message}`, `{detail}`.
 */
export function readProviderError(body) {
    const outer = Array.isArray(body) ? body[0] : body;
    const error = isJsonObject(outer) && outer.error !== undefined ? outer.error : outer;
    if (typeof error === 'string')
        return { message: error, codes: [], status: undefined };
    if (!isJsonObject(error))
        return { message: undefined, codes: [], status: undefined };
    const { message, detail, code, type, status, innererror, details } = error;
    const inner = isJsonObject(innererror) ? innererror.code : undefined;
    // Anthropic tells a spent budget, which lasts, from a rate, which passes, only here.
    const detailed = isJsonObject(details) ? details.error_code : undefined;
    const codes = [inner, detailed, code, type, status]
        .filter((value) => typeof value === 'string')
        .map((text) => text.toLowerCase());
    const text = [message, detail].find((value) => typeof value === 'string');
    return { message: text, codes, status: [code, status].find(isErrorStatus), retryAfterMs: retryDelayIn(error) };
}
const classOfCodes = ({ codes }) => codes.flatMap((code) => classByCode.get(code) ?? [])[0];
/** Whether an error says by itself what it is, so that nothing else can make it another. */
export const isKnownError = (error) => classOfCodes(error) !== undefined;
/** What a failure with this status and error counts as. */
export function classifyFailure(status, error) {
    const byCode = classOfCodes(error);
    if (byCode !== undefined)
        return byCode;
    const { codes, message } = error;
    if (status === 429)
        return { kind: 'rate-limited', retryable: true };
    if (status === 408 || status === 504)
        return { kind: 'timeout', retryable: true };
    if (status === 409)
        return { kind: 'server-error', retryable: true };
    if (status >= 500)
        return { kind: 'server-error', retryable: true };
    if (overflowWords.test(message ?? ''))
        return { kind: 'context-overflow', retryable: false };
    // An error without a known code that comes with a 200: nothing says that it would last.
    if (status === 200 && !codes.some((code) => wrongRequestCodes.has(code)))
        return { kind: 'server-error', retryable: true };
    return { kind: 'rejected', retryable: false };
}
const isErrorStatus = (value) => typeof value === 'number' && value >= 400 && value < 600;
