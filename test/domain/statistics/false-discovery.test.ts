import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { falseDiscoveryRates } from '../../../src/domain/statistics/false-discovery.js';
import { holmAdjustment } from '../../../src/domain/statistics/holm-adjustment.js';

describe('the false discovery rates', () => {
  // scipy.stats.false_discovery_control
  test.each([
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.02, 0.04, 0.039999999999999994, 0.02],
    ],
    [
      [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216],
      [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057142857142857, 0.216, 0.216, 0.216],
    ],
    [
      [0.5, 0.5, 0.9],
      [0.75, 0.75, 0.9],
    ],
    [
      [0.2, 0.01, 0.01, 1, 0.0004],
      [0.25, 0.016666666666666666, 0.016666666666666666, 1.0, 0.002],
    ],
  ])('of %j are what scipy gives', (pValues, expected) => {
    for (const [index, rate] of falseDiscoveryRates(pValues).entries()) {
      expect(rate).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    }
  });

  test('of one p-value is that value, and of none nothing', () => {
    expect(falseDiscoveryRates([0.03])).toEqual([0.03]);
    expect(falseDiscoveryRates([])).toEqual([]);
  });

  test('of some among more tests are as if the others had p-values of 1', () => {
    const some = [0.01, 0.04, 0.03, 0.005, 1];
    expect(falseDiscoveryRates(some, 9)).toEqual(falseDiscoveryRates([...some, 1, 1, 1, 1]).slice(0, 5));
  });
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

test('no rate is below its p-value, above one, or above what Holm asks for', () => {
  fc.assert(
    fc.property(pValues, (values) => {
      const holm = holmAdjustment(values);
      for (const [index, rate] of falseDiscoveryRates(values).entries()) {
        expect(rate).toBeGreaterThanOrEqual((values[index] ?? 0) - 1e-15);
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate).toBeLessThanOrEqual((holm[index] ?? 0) + 1e-12);
      }
    }),
  );
});

test('the rates follow the order of the p-values and not the order in which these are given', () => {
  fc.assert(
    fc.property(pValues, (values) => {
      const rates = falseDiscoveryRates(values);
      expect(falseDiscoveryRates([...values].reverse()).reverse()).toEqual(rates);
      const byValue = values.map((p, index) => ({ p, rate: rates[index] ?? 0 })).sort((one, other) => one.p - other.p);
      for (const [index, { rate }] of byValue.slice(1).entries()) {
        expect(rate).toBeGreaterThanOrEqual(byValue[index]?.rate ?? 1);
      }
    }),
  );
});
