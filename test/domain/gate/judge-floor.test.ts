import { expect, test } from 'vitest';
import { judgeFloor } from '../../../src/domain/gate/judge-floor.js';

const rights = (right: number, n: number): number[] => Array.from({ length: n }, (_, index) => (index < right ? 1 : 0));

// Intervals of scipy.stats.binomtest(…).proportion_ci(.9, 'wilson'): 16/20 .6216 to .9069, 93/120 .7066 to .8312.
test.each([
  [16, 20, 0.62, 'pass'],
  [16, 20, 0.8, 'inconclusive'],
  [16, 20, 0.907, 'fail'],
  [93, 120, 0.7, 'pass'],
  [93, 120, 0.84, 'fail'],
  [50, 50, 1, 'inconclusive'],
  [0, 50, 0, 'pass'],
] as const)('%d right of %d against a floor of %d is %s', (right, n, bound, verdict) => {
  expect(judgeFloor({ head: rights(right, n), binary: true }, bound, 0.05).verdict).toBe(verdict);
});

test('a graded mean is bounded with one virtual broken and one virtual perfect case', () => {
  const head = [0.8, 0.9, 0.7, 0.85, 0.75];
  const { interval, verdict } = judgeFloor({ head, binary: false }, 0.3, 0.05);
  // numpy and scipy.stats.t.ppf(.95, 5) over the five and a 0, and over the five and a 1.
  expect(interval[0]).toBeCloseTo(0.3917686368646913, 8);
  expect(interval[1]).toBeCloseTo(0.922188614593407, 8);
  expect(verdict).toBe('pass');
});
