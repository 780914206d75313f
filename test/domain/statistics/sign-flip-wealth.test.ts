import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import {
  newSignFlipWealth,
  type SignFlipWealth,
  withDifference,
} from '../../../src/domain/statistics/sign-flip-wealth.js';

const wealthOf = (differences: readonly number[]): SignFlipWealth =>
  differences.reduce(withDifference, newSignFlipWealth);

const lnWealthOf = ({ ln_wealths }: SignFlipWealth): number =>
  Math.log(ln_wealths.reduce((sum, each) => sum + Math.exp(each), 0));

// numpy: the products of exp(-λd)/cosh(λd), with the same bets and shares.
test.each([
  [[-1, -1, 1, -1, -1], 0.3530064974665136, 0.9088744192324331],
  [[0, 0, 0], 0, 0],
  [[-0.2, -0.1, 0.05, -0.3, -0.25, -0.15], 1.275118278291674, 1.275118278291674],
  [[1, 1, 1], -1.3734466103686929, 0],
])('the wealth after %j is what numpy gives', (differences, wealth, peak) => {
  expect(lnWealthOf(wealthOf(differences))).toBeCloseTo(wealth, 10);
  expect(wealthOf(differences).ln_peak).toBeCloseTo(peak, 10);
});

describe('a bet on a drop', () => {
  test('is fair: over both signs of every difference the wealth has a mean of 1', () => {
    const sizes = [1, 0.5, 0.25, 1, 0.1, 0.8];
    let sum = 0;
    for (let signs = 0; signs < 2 ** sizes.length; signs += 1) {
      const differences = sizes.map((size, index) => ((signs >> index) & 1 ? size : -size));
      sum += Math.exp(lnWealthOf(wealthOf(differences)));
    }
    expect(sum / 2 ** sizes.length).toBeCloseTo(1, 10);
  });

  test('gains by a loss, loses by a win and does not move by equal scores', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 30 }), (differences) => {
        const before = lnWealthOf(wealthOf(differences));
        expect(lnWealthOf(wealthOf([...differences, -0.3]))).toBeGreaterThan(before);
        expect(lnWealthOf(wealthOf([...differences, 0.3]))).toBeLessThan(before);
        expect(lnWealthOf(wealthOf([...differences, 0]))).toBeCloseTo(before, 9);
      }),
    );
  });

  test('stays finite over ten thousand wins', () => {
    const won = wealthOf(Array.from({ length: 10_000 }, () => 1));
    expect(won.ln_wealths.every(Number.isFinite)).toBe(true);
    expect(won.ln_peak).toBe(0);
  });
});

/**
 * Shares of so many streams that ever reach 1/alpha, and the median of when. Answers are flaky: 16 % of pairs differ.
 */
function streams(count: number, pairs: number, chances: { readonly loss: number; readonly win: number }) {
  const random = seededRandom(`sign-flip streams ${chances.loss}`);
  const ends = Array.from({ length: count }, () => {
    let wealth = newSignFlipWealth;
    for (let pair = 1; pair <= pairs; pair += 1) {
      const chance = random();
      if (chance >= chances.loss + chances.win) continue;
      wealth = withDifference(wealth, chance < chances.loss ? -1 : 1);
      if (wealth.ln_peak >= Math.log(100)) return pair;
    }
    return Number.POSITIVE_INFINITY;
  }).sort((one, other) => one - other);
  return { found: ends.filter(Number.isFinite).length / count, median: ends[Math.floor(count / 2)] ?? 0 };
}

test('equal models are called worse in at most 1 % of streams of 3,000 pairs that are looked at after each', () => {
  const { found } = streams(600, 3000, { loss: 0.08, win: 0.08 });
  expect(found).toBeLessThanOrEqual(0.01 + 2 * Math.sqrt((0.01 * 0.99) / 600));
});

test('a drop of ten points is found before 300 pairs at the median', () => {
  const { found, median } = streams(300, 3000, { loss: 0.18, win: 0.08 });
  expect(found).toBe(1);
  expect(median).toBeLessThan(300);
});
