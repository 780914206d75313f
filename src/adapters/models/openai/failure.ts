import { excerptOf } from '../../../domain/inference/excerpt.js';
import { parseRateLimit } from '../../../domain/inference/rate-limit.js';
import { parseRetryAfter } from '../../../domain/inference/retry-after.js';
import { ModelError } from '../../../ports/model.js';
import { parse } from './chat-reply.js';
import type { HttpReply } from './post-json.js';
import { classifyFailure, type ProviderError, readProviderError } from './provider-error.js';

/** Hosts of GitHub Models, which was retired on 2026-07-30 and answers 410 to everybody. */
const retiredHosts: ReadonlySet<string> = new Set(['models.github.ai', 'models.inference.ai.azure.com']);
const longestProviderText = 300;

/** The error for a status that is not 200. */
export function httpFailure(reply: HttpReply, host: string, nowMs: number): ModelError {
  const { status, headers, text } = reply;
  if (status === 410) return new ModelError('rejected', goneMessage(host), { retryable: false, status });
  if (status >= 300 && status < 400) {
    const message = `${host} answered ${status}: redirects are not followed, base_url must be the final address`;
    return new ModelError('rejected', message, { retryable: false, status });
  }
  const body = parse(text);
  const error = body === undefined ? plainError(text) : readProviderError(body);
  const { kind, retryable } = classifyFailure(status, error);
  return new ModelError(kind, describe(`${host} answered ${status}`, error), {
    retryable: retryable && headers['x-should-retry'] !== 'false',
    retryAfterMs: parseRetryAfter(headers, nowMs),
    rateLimit: parseRateLimit(headers, nowMs),
    status,
  });
}

/** The error for a 200 whose body carries an error instead of an answer. */
export function errorInBody(value: unknown, { headers }: HttpReply, host: string, nowMs: number): ModelError {
  const error = readProviderError(value);
  const { kind, retryable } = classifyFailure(error.status ?? 200, error);
  return new ModelError(kind, describe(`${host} answered 200 with an error`, error), {
    retryable,
    retryAfterMs: parseRetryAfter(headers, nowMs),
    rateLimit: parseRateLimit(headers, nowMs),
    status: error.status,
  });
}

const plainError = (text: string): ProviderError => ({
  // An HTML page says nothing that its status does not.
  message: /^\s*</.test(text) ? undefined : text,
  codes: [],
  status: undefined,
});

function describe(what: string, { codes, message }: ProviderError): string {
  const code = codes[0] === undefined ? '' : ` (${excerptOf(codes[0], 60)})`;
  const text = message === undefined ? '' : excerptOf(message, longestProviderText);
  return `${what}${code}${text === '' ? '' : `: ${text}`}`;
}

const goneMessage = (host: string): string =>
  retiredHosts.has(host)
    ? `${host} is gone: GitHub Models was retired on 2026-07-30; name another provider in lanegate.yml`
    : `${host} answered 410: this endpoint is gone for good`;
