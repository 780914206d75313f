import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTCdf, studentTQuantile } from '../../../../src/domain/statistics/distributions/student-t.js';

describe("Student's t distribution function", () => {
  test.each([
    [-3, 2, 0.047732983133354556],
    [0.5, 1, 0.6475836176504333],
    [1.7, 49, 0.9522644575794107],
    [2.2, 7.5, 0.969400267046942],
    [-1, 300, 0.15905820221531325],
    [12, 4, 0.9998617857257486],
  ])('at %d with %d degrees of freedom is what scipy.stats.t.cdf says', (t, degreesOfFreedom, expected) => {
    expect(studentTCdf(t, degreesOfFreedom)).toBeCloseTo(expected, 12);
  });
});

describe("Student's t quantile", () => {
  test.each([
    [0.95, 1, 6.313751514800932],
    [0.95, 19, 1.729132811521367],
    [0.95, 50, 1.6759050245283311],
    [0.99, 7, 2.9979515668685277],
    [0.8, 3, 0.9784723118282999],
    [0.05, 12, -1.7822875556491593],
    [0.975, 10000, 1.960201239890626],
    [0.999999, 2, 707.1057205157683],
    [1e-12, 3, -10331.108244292487],
    [1e-9, 40, -7.7040120820266695],
  ])('at %d with %d degrees of freedom is what scipy.stats.t.ppf says', (p, degreesOfFreedom, expected) => {
    expect(Math.abs(studentTQuantile(p, degreesOfFreedom) / expected - 1)).toBeLessThan(1e-9);
  });

  test('undoes the distribution function', () => {
    const degrees = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), degrees, (p, degreesOfFreedom) => {
        expect(studentTCdf(studentTQuantile(p, degreesOfFreedom), degreesOfFreedom)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('is refused without degrees of freedom', () => {
    expect(() => studentTQuantile(0.95, 0)).toThrow(RangeError);
  });
});
