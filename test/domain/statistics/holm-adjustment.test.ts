import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holmAdjustment } from '../../../src/domain/statistics/holm-adjustment.js';

// The definition applied by hand; R's p.adjust(…, "holm") documents the same.
test.each([
  [
    [0.01, 0.04, 0.03, 0.005],
    [0.03, 0.06, 0.06, 0.02],
  ],
  [[0.04], [0.04]],
  [
    [0.6, 0.5],
    [1, 1],
  ],
  [
    [0.02, 0.02, 0.9],
    [0.06, 0.06, 0.9],
  ],
  [[], []],
])('Holm makes of %j %j', (pValues, expected) => {
  const adjusted = holmAdjustment(pValues);
  expect(adjusted).toHaveLength(expected.length);
  for (const [index, p] of adjusted.entries()) expect(p).toBeCloseTo(expected[index] ?? Number.NaN, 12);
});

test('an adjusted p-value is never smaller and keeps the ranking', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (pValues) => {
      const pairs = holmAdjustment(pValues).map((adjusted, index) => ({ adjusted, p: pValues[index] ?? Number.NaN }));
      pairs.sort((one, other) => one.p - other.p || one.adjusted - other.adjusted);
      for (const [rank, pair] of pairs.entries()) {
        expect(pair.adjusted).toBeGreaterThanOrEqual(pair.p);
        expect(pair.adjusted).toBeGreaterThanOrEqual(pairs[rank - 1]?.adjusted ?? 0);
      }
    }),
  );
});
