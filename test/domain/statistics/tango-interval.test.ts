import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/domain/statistics/distributions/normal-distribution.js';
import { tangoInterval } from '../../../src/domain/statistics/tango-interval.js';

const z90 = normalQuantile(0.95);
const z95 = normalQuantile(0.975);

describe("Tango's interval", () => {
  // Maximised the constrained likelihood numerically (scipy brentq on its derivative), then inverted the score.
  test.each([
    { wins: 3, losses: 8, n: 100, expected: [-0.1113785606545139, 0.0050953254146065136] },
    { wins: 1, losses: 7, n: 50, expected: [-0.22349201105923755, -0.032408230184963825] },
    { wins: 0, losses: 5, n: 40, expected: [-0.23532372778598398, -0.05372737027385964] },
    { wins: 12, losses: 2, n: 50, expected: [0.08547438245683629, 0.3204133863071437] },
    { wins: 20, losses: 20, n: 300, expected: [-0.03550986399814607, 0.03550986399814606] },
  ])('for $wins wins and $losses losses of $n is what a numeric likelihood gives', ({ wins, losses, n, expected }) => {
    const [low, high] = tangoInterval(wins, losses, n, z90);
    expect(low).toBeCloseTo(expected[0] ?? Number.NaN, 9);
    expect(high).toBeCloseTo(expected[1] ?? Number.NaN, 9);
  });

  test('for 12 wins and 2 losses of 50 at 95 % is the published .0611 to .3447', () => {
    const [low, high] = tangoInterval(12, 2, 50, z95);
    expect(low).toBeCloseTo(0.061112406186344, 9);
    expect(high).toBeCloseTo(0.3447087482821487, 9);
  });

  test('without wins and losses is plus and minus z² / (n + z²)', () => {
    for (const n of [1, 5, 60, 2000]) {
      const [low, high] = tangoInterval(0, 0, n, z90);
      expect(low).toBeCloseTo(-(z90 * z90) / (n + z90 * z90), 12);
      expect(high).toBeCloseTo(-low, 12);
    }
  });

  test('ends at -1 when every case was lost, and at 1 when every case was won', () => {
    expect(tangoInterval(0, 10, 10, z90)[0]).toBe(-1);
    expect(tangoInterval(10, 0, 10, z90)[1]).toBe(1);
  });

  test('is refused for more wins and losses than pairs', () => {
    expect(() => tangoInterval(6, 5, 10, z90)).toThrow(RangeError);
    expect(() => tangoInterval(0, 0, 0, z90)).toThrow(RangeError);
  });
});

const table = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(200)).filter(([wins, losses, same]) => wins + losses + same > 0);

test('swapping the arms mirrors the interval', () => {
  fc.assert(
    fc.property(table, ([wins, losses, same]) => {
      const n = wins + losses + same;
      const [low, high] = tangoInterval(wins, losses, n, z90);
      expect(tangoInterval(losses, wins, n, z90)).toEqual([-high, -low]);
    }),
  );
});

test('the interval holds the estimate and one more loss never raises the lower bound', () => {
  fc.assert(
    fc.property(table, ([wins, losses, same]) => {
      const n = wins + losses + same + 1;
      const [low, high] = tangoInterval(wins, losses, n, z90);
      expect(low).toBeLessThanOrEqual((wins - losses) / n);
      expect(high).toBeGreaterThanOrEqual((wins - losses) / n);
      expect(tangoInterval(wins, losses + 1, n, z90)[0]).toBeLessThanOrEqual(low + 1e-12);
    }),
  );
});
