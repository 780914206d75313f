import { dayMs } from '../../day.js';

/**
 * What a provider says is left until its limits are filled again. Fields are absent where it does not say.
 */
export type RateLimit = {
  readonly requests?: RateWindow | undefined;
  readonly tokens?: RateWindow | undefined;
};

/** What is left of one limit, and in how many milliseconds it is whole again; at most a day. */
export type RateWindow = {
  readonly limit?: number | undefined;
  readonly remaining: number;
  readonly resetMs?: number | undefined;
};

type Headers = Readonly<Record<string, unknown>>;

const longestHeader = 64;

/** The headers in which one limit is told. */
type Names = { readonly remaining: string; readonly limit: string; readonly reset: string };

const namesOf = (pattern: string): Names => ({
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
export function parseRateLimit(headers: Headers, nowMs: number): RateLimit | undefined {
  const requests = tightest(requestNames, headers, nowMs);
  const tokens = tightest(tokenNames, headers, nowMs);
  if (requests === undefined && tokens === undefined) return undefined;
  return { ...(requests === undefined ? {} : { requests }), ...(tokens === undefined ? {} : { tokens }) };
}

function tightest(names: readonly Names[], headers: Headers, nowMs: number): RateWindow | undefined {
  let found: RateWindow | undefined;
  for (const name of names) {
    const window = windowOf(name, headers, nowMs);
    if (window !== undefined && (found === undefined || window.remaining < found.remaining)) found = window;
  }
  return found;
}

function windowOf(names: Names, headers: Headers, nowMs: number): RateWindow | undefined {
  const remaining = countOf(textOf(headers[names.remaining]));
  if (remaining === undefined) return undefined;
  const limit = countOf(textOf(headers[names.limit]));
  const resetMs = untilReset(textOf(headers[names.reset]), nowMs);
  return {
    remaining,
    ...(limit === undefined ? {} : { limit }),
    ...(resetMs === undefined ? {} : { resetMs: Math.min(dayMs, resetMs) }),
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' && value.length <= longestHeader ? value.trim() : '';

const countOf = (text: string): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

function untilReset(text: string, nowMs: number): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return untilNumber(Number(text), nowMs);
  const dateMs = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? durationMs(text) : Math.max(0, dateMs - nowMs);
}

/**
 * A number alone is seconds from now, or a date in seconds or milliseconds since 1970; between them nobody can tell.
 */
function untilNumber(value: number, nowMs: number): number | undefined {
  if (value >= 1e12) return Math.max(0, value - nowMs);
  if (value >= 1e9) return Math.max(0, value * 1000 - nowMs);
  return value < 1e6 ? value * 1000 : undefined;
}

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: dayMs,
};

/** `1h6m0s`, `100ms`, `1.5s`, as Go prints them. */
function durationMs(text: string): number | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|[smhd])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * (unitMs[unit] ?? 0), 0);
}
