/**
 * What a provider says is left until its limits are filled again. Fields are absent where it does not say.
 */
export type RateLimit = {
  readonly requests?: RateWindow | undefined;
  readonly tokens?: RateWindow | undefined;
};

/** What is left of one limit, and in how many milliseconds it is whole again. */
export type RateWindow = {
  readonly limit?: number | undefined;
  readonly remaining: number;
  readonly resetMs?: number | undefined;
};

type Headers = Readonly<Record<string, unknown>>;

/**
 * Reads `x-ratelimit-*` (OpenAI: resets are durations such as `6m0s`) and `anthropic-ratelimit-*` (resets are RFC 3339
 * dates) headers. `undefined` when there is none that can be understood.
 */
export function parseRateLimit(headers: Headers, nowMs: number): RateLimit | undefined {
  const requests = windowOf(headers, 'requests', nowMs);
  const tokens = windowOf(headers, 'tokens', nowMs);
  if (requests === undefined && tokens === undefined) return undefined;
  return { ...(requests === undefined ? {} : { requests }), ...(tokens === undefined ? {} : { tokens }) };
}

function windowOf(headers: Headers, unit: 'requests' | 'tokens', nowMs: number): RateWindow | undefined {
  const read = (field: string): unknown =>
    headers[`x-ratelimit-${field}-${unit}`] ?? headers[`anthropic-ratelimit-${unit}-${field}`];
  const remaining = countOf(read('remaining'));
  if (remaining === undefined) return undefined;
  const limit = countOf(read('limit'));
  const resetMs = untilReset(read('reset'), nowMs);
  return {
    remaining,
    ...(limit === undefined ? {} : { limit }),
    ...(resetMs === undefined ? {} : { resetMs }),
  };
}

const countOf = (text: unknown): number | undefined =>
  typeof text === 'string' && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;

function untilReset(text: unknown, nowMs: number): number | undefined {
  if (typeof text !== 'string') return undefined;
  const dateMs = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? durationMs(text.trim()) : Math.max(0, dateMs - nowMs);
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `1h6m0s`, `100ms`, `1.5s`. */
function durationMs(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * (unitMs[unit] ?? 0), 0);
}
