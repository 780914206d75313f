import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastCount } from '../../../src/domain/statistics/least-count.js';

describe('the least count that passes', () => {
  test('is found wherever it lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (least) => {
        expect(leastCount((count) => count >= least)).toBe(least);
      }),
    );
  });

  test('is none where no count up to the most passes', () => {
    expect(leastCount(() => false, 1e6)).toBe(Number.POSITIVE_INFINITY);
    expect(leastCount((count) => count >= 1000, 1000)).toBe(1000);
  });
});
