import { describe, expect, test } from 'vitest';
import { parseRateLimit } from '../../../../src/domain/inference/retry/rate-limit.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const dayMs = 86_400_000;

test('OpenAI tells requests and tokens, with resets as durations', () => {
  const headers = {
    'x-ratelimit-limit-requests': '60',
    'x-ratelimit-remaining-requests': '59',
    'x-ratelimit-reset-requests': '1s',
    'x-ratelimit-limit-tokens': '150000',
    'x-ratelimit-remaining-tokens': '149984',
    'x-ratelimit-reset-tokens': '6m0s',
  };
  expect(parseRateLimit(headers, now)).toEqual({
    requests: { limit: 60, remaining: 59, resetMs: 1000 },
    tokens: { limit: 150_000, remaining: 149_984, resetMs: 360_000 },
  });
});

test('Anthropic tells resets as dates, and the tightest of its limits on tokens counts', () => {
  const headers = {
    'anthropic-ratelimit-requests-remaining': '5',
    'anthropic-ratelimit-requests-reset': '2026-11-23T12:00:30Z',
    'anthropic-ratelimit-tokens-remaining': '9000',
    'anthropic-ratelimit-input-tokens-limit': '40000',
    'anthropic-ratelimit-input-tokens-remaining': '0',
    'anthropic-ratelimit-input-tokens-reset': '2026-11-23T14:01:00+02:00',
    'anthropic-ratelimit-output-tokens-remaining': '7000',
  };
  expect(parseRateLimit(headers, now)).toEqual({
    requests: { remaining: 5, resetMs: 30_000 },
    tokens: { limit: 40_000, remaining: 0, resetMs: 60_000 },
  });
});

test('a limit without a unit is one on requests', () => {
  const headers = { 'x-ratelimit-limit': '20', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now + 4000}` };
  expect(parseRateLimit(headers, now)).toEqual({ requests: { limit: 20, remaining: 0, resetMs: 4000 } });
});

describe('a reset', () => {
  test.each([
    ['100ms', 100],
    ['1.5s', 1500],
    ['2m59.56s', 179_560],
    ['1h6m0s', 3_960_000],
    ['250µs', 0.25],
    ['10', 10_000],
    ['0', 0],
    [`${now / 1000 + 9}`, 9000],
    [`${now + 9}`, 9],
    [`${now - 5000}`, 0],
    ['2026-11-23T11:00:00Z', 0],
    ['36500d', dayMs],
    ['9'.repeat(60), dayMs],
  ])('of %s is %p ms away', (text, expected) => {
    const resetMs = parseRateLimit({ 'x-ratelimit-remaining-requests': '1', 'x-ratelimit-reset-requests': text }, now)
      ?.requests?.resetMs;
    expect(resetMs).toBeCloseTo(expected, 3);
  });

  test.each([
    '5000000',
    'soon',
    '1s later',
    '-5s',
    '1e9',
    '2026-11-23T12:00:00',
    '2026-13-99T99:99:99Z',
    '1s'.repeat(100_000),
  ])('of %.20s cannot be understood', (text) => {
    const headers = { 'x-ratelimit-remaining-requests': '1', 'x-ratelimit-reset-requests': text };
    expect(parseRateLimit(headers, now)).toEqual({ requests: { remaining: 1 } });
  });
});

test.each([
  [{}],
  [{ 'x-ratelimit-reset-requests': '1s' }],
  [{ 'x-ratelimit-remaining-requests': '-1' }],
  [{ 'x-ratelimit-remaining-requests': '1.5' }],
  [{ 'x-ratelimit-remaining-requests': '9'.repeat(1_000_000) }],
  [{ 'x-ratelimit-remaining-requests': ['1', '2'] }],
])('without a number that is left nothing is told', (headers) => {
  expect(parseRateLimit(headers, now)).toBeUndefined();
});
