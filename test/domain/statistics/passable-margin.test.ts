import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesToPass, passableMargin } from '../../../src/domain/statistics/passable-margin.js';
import { smallestPassableMargin } from '../../../src/domain/statistics/smallest-passable-margin.js';

const chance = 0.8;
const flaky = 0.4;
const ofRepeats = (repeats: number): number => flaky / Math.sqrt(repeats);

describe('passableMargin', () => {
  test.each([
    ['tango', 50, flaky, 0.05, 0.15127190039084615],
    ['tango', 300, flaky, 0.05, 0.05833821471239982],
    ['tango', 10, flaky, 0.05, 0.369171316480282],
    ['tango', 50, 0, 0.05, 0.05133318578627012],
    ['plus-one-t', 100, ofRepeats(3), 0.05, 0.07038526871370002],
    ['plus-one-t', 1000, ofRepeats(3), 0.0367, 0.020335157683803923],
    ['plus-one-t', 20, 0.2, 0.05, 0.19130648187324478],
    ['plus-one-t', 5, flaky, 0.05, 0.7020141316781763],
  ] as const)('by %s of %d pairs is what scipy makes of it', (...[bound, n, standardDeviation, level, expected]) => {
    expect(passableMargin({ bound, n, standardDeviation, level, chance })).toBeCloseTo(expected, 8);
  });

  /** Simulated by numpy, 4,000 runs of unchanged arms each: 80 % of their bounds are above minus this. */
  test.each([
    ['one flaky answer', 'tango', flaky, [34.8, 25.0, 15.2, 10.5, 5.7, 3.1]],
    ['one mostly stable answer', 'tango', 0.2533, [34.8, 19.6, 10.8, 7.3, 3.8, 2.1]],
    ['three flaky answers', 'plus-one-t', ofRepeats(3), [34.1, 20.8, 10.8, 7.0, 3.7, 1.9]],
    ['five flaky answers', 'plus-one-t', ofRepeats(5), [31.8, 18.3, 9.3, 5.8, 3.0, 1.5]],
    ['one grade of a judge', 'plus-one-t', 0.2042, [33.1, 19.3, 10.0, 6.4, 3.3, 1.7]],
  ] as const)('is close to what a simulation of %s a case gives', (_, bound, standardDeviation, simulated) => {
    [10, 20, 50, 100, 300, 1000].forEach((n, index) => {
      const points = 100 * passableMargin({ bound, n, standardDeviation, level: 0.05, chance });
      const tolerance = n < 20 ? 5 : 0.5;
      expect(Math.abs(points - (simulated[index] ?? Number.NaN))).toBeLessThan(tolerance);
    });
  });

  test('shrinks with cases, grows with noise, and is never below what identical answers pass', () => {
    const bounds = fc.constantFrom('tango' as const, 'plus-one-t' as const);
    fc.assert(
      fc.property(
        bounds,
        fc.integer({ min: 2, max: 3000 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (bound, n, sd) => {
          const question = { bound, n, standardDeviation: sd, level: 0.05, chance };
          const margin = passableMargin(question);
          expect(margin).toBeGreaterThanOrEqual(smallestPassableMargin(bound, n, 0.05) - 1e-9);
          expect(margin).toBeLessThanOrEqual(1);
          expect(passableMargin({ ...question, n: 2 * n })).toBeLessThanOrEqual(margin + 1e-9);
          expect(passableMargin({ ...question, standardDeviation: sd + 0.05 })).toBeGreaterThanOrEqual(margin - 1e-9);
        },
      ),
    );
  });

  test('of nothing is everything', () => {
    expect(passableMargin({ bound: 'tango', n: 0, standardDeviation: 0, level: 0.05, chance })).toBe(1);
  });
});

describe('casesToPass', () => {
  const question = { bound: 'tango', standardDeviation: flaky, level: 0.05, chance } as const;

  test.each([0.02, 0.05, 0.1, 0.2])('is the least number that passes a margin of %d', (margin) => {
    const cases = casesToPass(question, margin);
    expect(passableMargin({ ...question, n: cases })).toBeLessThanOrEqual(margin);
    expect(passableMargin({ ...question, n: cases - 1 })).toBeGreaterThan(margin);
  });

  test('has no answer for no margin', () => {
    expect(casesToPass(question, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
