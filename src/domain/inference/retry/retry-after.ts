const longestWaitMs = 86_400_000;

/**
 * The wait a provider asks for, in milliseconds and at most a day: `retry-after-ms`, else `Retry-After` as seconds or as
 * an HTTP date (RFC 9110 §10.2.3). `undefined` when it asks for none or cannot be understood.
 */
export function parseRetryAfter(
  headers: { readonly 'retry-after-ms'?: unknown; readonly 'retry-after'?: unknown },
  nowMs: number,
): number | undefined {
  const milliseconds = decimal(headers['retry-after-ms']);
  if (milliseconds !== undefined) return Math.min(longestWaitMs, milliseconds);
  const seconds = decimal(headers['retry-after']);
  if (seconds !== undefined) return Math.min(longestWaitMs, seconds * 1000);
  const dateMs = httpDateMs(headers['retry-after']);
  return dateMs === undefined ? undefined : Math.min(longestWaitMs, Math.max(0, dateMs - nowMs));
}

const decimal = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;

function httpDateMs(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\s*[A-Z][a-z]{2},? .* GMT\s*$/.test(text)) return undefined;
  const dateMs = Date.parse(text);
  return Number.isNaN(dateMs) ? undefined : dateMs;
}
