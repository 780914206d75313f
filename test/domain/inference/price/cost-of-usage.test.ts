import { describe, expect, test } from 'vitest';
import { costOfUsage } from '../../../../src/domain/inference/price/cost-of-usage.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const price = {
  inputUsdPerMillion: 3,
  outputUsdPerMillion: 15,
  cacheWriteUsdPerMillion: 3.75,
  longCacheWriteUsdPerMillion: 6,
  source: 'table',
} as const;

const hint = { type: 'ephemeral', ttl: '1h' };
const asking = aModelCall({ price, parameters: { max_tokens: 10, cache_control: hint } });
const usage = { inputTokens: 1000, outputTokens: 0, cacheWriteInputTokens: 1000 };
const inMillionths = (call: typeof asking, more: Partial<typeof usage> & { longCacheWriteInputTokens?: number } = {}) =>
  Math.round((costOfUsage({ ...usage, ...more }, call) ?? 0) * 1e6);

describe('what was written to a cache', () => {
  test('is billed by its parts where they are told, whether or not the call asked for an hour', () => {
    for (const call of [asking, aModelCall({ price })]) {
      expect(inMillionths(call, { longCacheWriteInputTokens: 400 })).toBe(600 * 3.75 + 400 * 6);
      expect(inMillionths(call, { longCacheWriteInputTokens: 0 })).toBe(1000 * 3.75);
    }
  });

  test('is billed as for an hour where the call asks for that and nobody tells the parts', () => {
    expect(inMillionths(asking)).toBe(1000 * 6);
    expect(inMillionths(asking, { cacheWriteInputTokens: 0 })).toBe(1000 * 3);
    expect(inMillionths(aModelCall({ price }))).toBe(1000 * 3.75);
  });

  test('costs more by a service tier that does', () => {
    const fast = aModelCall({ price, parameters: { max_tokens: 10, cache_control: hint, speed: 'fast' } });
    expect(inMillionths(fast, { longCacheWriteInputTokens: 1000 })).toBe(6 * 1000 * 6);
  });
});
