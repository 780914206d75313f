import { expect, test } from 'vitest';
import { judgeFloor } from '../../../src/domain/gate/judge-floor.js';

const rights = (right: number, n: number): number[] => Array.from({ length: n }, (_, index) => (index < right ? 1 : 0));

// Intervals of scipy.stats.binomtest(…).proportion_ci(.9, 'exact'): 16/20 .5990 to .9286, 93/120 .7033 to .8362.
test.each([
  [16, 20, 0.598, 'pass'],
  [16, 20, 0.6, 'inconclusive'],
  [16, 20, 0.928, 'inconclusive'],
  [16, 20, 0.929, 'fail'],
  [93, 120, 0.7, 'pass'],
  [93, 120, 0.84, 'fail'],
  [50, 50, 1, 'inconclusive'],
  [0, 50, 0, 'pass'],
] as const)('%d right of %d against a floor of %d is %s', (right, n, bound, verdict) => {
  expect(judgeFloor({ head: rights(right, n), binary: true }, bound, 0.05).verdict).toBe(verdict);
});

/** How likely each count of right answers is. */
function binomial(n: number, chance: number): number[] {
  let probability = (1 - chance) ** n;
  return Array.from({ length: n + 1 }, (_, right) => {
    const now = probability;
    probability *= ((n - right) / (right + 1)) * (chance / (1 - chance));
    return now;
  });
}

test.each([
  [1, 0.8],
  [22, 0.99],
  [24, 0.95],
  [33, 0.98],
  [52, 0.95],
  [120, 0.9],
])('of %d answers, right with a chance of just the floor %d, no more than alpha pass or fail', (n, bound) => {
  for (const alpha of [0.05, 0.002]) {
    const chances = { pass: 0, fail: 0, inconclusive: 0 };
    for (const [right, chance] of binomial(n, bound).entries()) {
      const { verdict } = judgeFloor({ head: rights(right, n), binary: true }, bound, alpha);
      if (verdict in chances) chances[verdict as keyof typeof chances] += chance;
    }
    expect(chances.pass).toBeLessThanOrEqual(alpha);
    expect(chances.fail).toBeLessThanOrEqual(alpha);
    expect(chances.pass + chances.fail + chances.inconclusive).toBeCloseTo(1, 9);
  }
});

test('a graded mean is bounded with one virtual broken and one virtual perfect case', () => {
  const head = [0.8, 0.9, 0.7, 0.85, 0.75];
  const { interval, verdict } = judgeFloor({ head, binary: false }, 0.3, 0.05);
  // numpy and scipy.stats.t.ppf(.95, 5) over the five and a 0, and over the five and a 1.
  expect(interval[0]).toBeCloseTo(0.3917686368646913, 8);
  expect(interval[1]).toBeCloseTo(0.922188614593407, 8);
  expect(verdict).toBe('pass');
});
