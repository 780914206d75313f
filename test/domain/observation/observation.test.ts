import { describe, expect, test } from 'vitest';
import { Observation, observationKey } from '../../../src/domain/observation/observation.js';

const whole = {
  id: 'r-1',
  at: '2026-03-02T10:00:00Z',
  arm: 'candidate',
  model: 'small-2',
  kind: 'shadow',
  scores: { accuracy: 1 },
  latency_ms: 120,
  cost_usd: 0.001,
  refused: false,
  user: 'u-1',
} as const;

describe('an observation', () => {
  test('is what one arm made of one request', () => {
    expect(Observation.parse(whole)).toEqual(whole);
  });

  test.each([
    ['without an id', { ...whole, id: '' }],
    ['of an unknown arm', { ...whole, arm: 'head' }],
    ['with a score above one', { ...whole, scores: { accuracy: 1.01 } }],
    ['with a score that is no number', { ...whole, scores: { accuracy: Number.NaN } }],
    ['with a negative cost', { ...whole, cost_usd: -1 }],
    ['with an infinite latency', { ...whole, latency_ms: Number.POSITIVE_INFINITY }],
    ['that failed and has scores', { ...whole, error: 'timeout' }],
    ['that failed and refused', { ...whole, scores: undefined, error: 'timeout', refused: true }],
    ['whose refusal is an error', { ...whole, scores: undefined, error: 'refused' }],
    ['with a key of nobody', { ...whole, score: 1 }],
    ['at no moment', { ...whole, at: 'yesterday' }],
  ])('is refused %s', (_what, value) => {
    expect(Observation.safeParse(value).success).toBe(false);
  });

  test('is the same one when request, arm and kind are', () => {
    expect(observationKey(whole)).toBe(observationKey({ ...whole, kind: 'shadow' }));
    expect(observationKey(whole)).not.toBe(observationKey({ ...whole, kind: 'traffic' }));
    expect(observationKey(whole)).not.toBe(observationKey({ ...whole, arm: 'baseline' }));
  });
});
