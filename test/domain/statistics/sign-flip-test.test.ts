import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { signFlipTest } from '../../../src/domain/statistics/sign-flip-test.js';
import { shuffled } from '../../fixtures/shuffled.js';

const repeat = (value: number, times: number): number[] => new Array<number>(times).fill(value);

/** All 2^m sign flips, one by one: the definition itself. */
function enumerate(differences: readonly number[]): { p: number; midP: number } {
  const observed = differences.reduce((sum, value) => sum + value, 0);
  let below = 0;
  let ties = 0;
  for (let signs = 0; signs < 2 ** differences.length; signs++) {
    const flipped = differences.reduce(
      (sum, value, k) => sum + ((signs >> k) & 1 ? Math.abs(value) : -Math.abs(value)),
      0,
    );
    if (Math.abs(flipped - observed) < 1e-9) ties += 1;
    else if (flipped < observed) below += 1;
  }
  return { p: (below + ties) / 2 ** differences.length, midP: (below + ties / 2) / 2 ** differences.length };
}

describe('the exact form', () => {
  test('is McNemar for 7 losses against 1 win: two-sided .0703 exact and .0391 mid-p, as published', () => {
    const result = signFlipTest([...repeat(-1, 7), 1]);
    expect(2 * result.p).toBeCloseTo(0.0703125, 12);
    expect(2 * result.midP).toBeCloseTo(0.0390625, 12);
  });

  test('finds four clean losses significant at .05 and three not, however many cases did not change', () => {
    expect(signFlipTest([...repeat(-1, 4), ...repeat(0, 10)]).midP).toBeCloseTo(0.03125, 12);
    expect(signFlipTest([...repeat(-1, 3), ...repeat(0, 200)]).midP).toBeCloseTo(0.0625, 12);
  });

  // Enumerated in exact fractions with Python.
  test.each([
    [[-0.5, 0.25, -0.1, -0.3, 0, 0.2, -0.6, 0.05, -0.4, 0.1], 0.111328125, 0.1015625],
    [[-0.2, -0.4, 0.2, 0.6, -0.8, -0.2, -0.2, -0.6, 0.4, -1, -0.4], 0.0869140625, 0.0703125],
    [[-1 / 3, 2 / 3, -1 / 2, -1 / 6, -1, 1 / 3, -1 / 3], 0.2265625, 0.1953125],
  ])('of %j is what trying all flips gives', (differences, p, midP) => {
    const result = signFlipTest(differences);
    expect(result.form).toBe('exact');
    expect(result.p).toBeCloseTo(p, 12);
    expect(result.midP).toBeCloseTo(midP, 12);
  });

  test('is what trying all flips gives, for any differences on a grid of tenths', () => {
    const grid = fc.array(
      fc.integer({ min: -10, max: 10 }).filter((tenths) => tenths !== 0),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(grid, (tenths) => {
        const differences = tenths.map((value) => value / 10);
        const { p, midP } = enumerate(differences);
        const result = signFlipTest(differences);
        expect(result.p).toBeCloseTo(p, 12);
        expect(result.midP).toBeCloseTo(midP, 12);
      }),
    );
  });

  test('stays exact with thousands of discordant cases, where counts would overflow', () => {
    const result = signFlipTest([...repeat(-1, 1040), ...repeat(1, 960)]);
    expect(result.form).toBe('exact');
    // scipy.stats.binom.cdf(959, 2000, .5) + scipy.stats.binom.pmf(960, 2000, .5) / 2
    expect(result.midP).toBeCloseTo(0.03684195555268753, 10);
  });
});

describe('differences off every lattice', () => {
  const odd = [
    -0.1234567891, 0.3141592653, -0.2718281828, -0.5772156649, 0.1414213562, -0.1732050807, -0.6180339887, 0.069314718,
    -0.2302585093, 0.1618033988, -0.4342944822, -0.0915965594, 0.1202056903, -0.3,
  ];

  test('are flipped 20,000 times, close to what all flips give', () => {
    const result = signFlipTest(odd);
    expect(result.form).toBe('sampled');
    expect(Math.abs(result.midP - 0.040679931640625)).toBeLessThan(0.004);
  });

  test('get the same p-value in whatever order they come', () => {
    expect(signFlipTest(shuffled(odd, 'order'))).toEqual(signFlipTest(odd));
  });

  test('never get a p-value of zero', () => {
    expect(signFlipTest(odd.map((value) => -Math.abs(value) * 0.99)).p).toBeGreaterThan(0);
  });

  test('take the normal form when there are many and none outweighs the others', () => {
    const random = seededRandom('many');
    const differences = Array.from({ length: 1000 }, () => random() * 0.2 - 0.105);
    const sumOfSquares = differences.reduce((sum, value) => sum + value * value, 0);
    const z = differences.reduce((sum, value) => sum + value, 0) / Math.sqrt(sumOfSquares);
    const result = signFlipTest(differences);
    expect(result.form).toBe('normal');
    expect(result.midP).toBeCloseTo(1 / (1 + Math.exp(-(1.5976 * z + 0.070566 * z ** 3))), 3);
  });

  test('do not take it when three breaks outweigh a thousand flickers: that is p = 1/16, not .04', () => {
    const random = seededRandom('flicker');
    const flickers = Array.from({ length: 500 }, () => random() * 1e-4).flatMap((size) => [size, -size]);
    const result = signFlipTest([...flickers, -1, -0.9999, -0.9998]);
    expect(result.form).toBe('sampled');
    expect(Math.abs(result.midP - 1 / 16)).toBeLessThan(0.006);
  });
});

test('without any difference there is no evidence at all', () => {
  expect(signFlipTest(repeat(0, 50))).toEqual({ p: 1, midP: 1, form: 'exact' });
  expect(signFlipTest([])).toEqual({ p: 1, midP: 1, form: 'exact' });
  expect(signFlipTest([0.1 + 0.2 - 0.3]).midP).toBe(1);
});

const hundredths = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 40 });

test('the order of cases does not matter, in any form', () => {
  fc.assert(
    fc.property(
      fc.oneof(hundredths, fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 12 })),
      (values) => {
        const differences = values.map((value) => value / 100);
        const inOtherOrder = shuffled(differences, 'order');
        expect(signFlipTest(inOtherOrder).midP).toBeCloseTo(signFlipTest(differences).midP, 10);
      },
    ),
    { numRuns: 60 },
  );
});

test('mid-p never rises when a case gets worse', () => {
  fc.assert(
    fc.property(hundredths, fc.nat(), fc.integer({ min: 1, max: 50 }), (values, at, drop) => {
      const before = values.map((value) => value / 100);
      const after = before.map((value, index) => (index === at % before.length ? (value * 100 - drop) / 100 : value));
      fc.pre(after.some((value) => Math.abs(value) > 1e-9));
      expect(signFlipTest(after).midP).toBeLessThanOrEqual(signFlipTest(before).midP + 1e-12);
    }),
  );
});

test('swapping the arms mirrors mid-p', () => {
  fc.assert(
    fc.property(hundredths, (values) => {
      fc.pre(values.some((value) => value !== 0));
      const differences = values.map((value) => value / 100);
      const mirrored = signFlipTest(differences.map((value) => -value)).midP;
      expect(signFlipTest(differences).midP + mirrored).toBeCloseTo(1, 10);
    }),
  );
});
