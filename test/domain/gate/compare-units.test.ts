import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareUnits } from '../../../src/domain/gate/compare-units.js';
import { shuffled } from '../../fixtures/shuffled.js';

const compare = (base: number[], head: number[], binary: boolean) =>
  compareUnits({ unit: 'case', binary, base, head }, 0.05);

const ones = (n: number): number[] => new Array<number>(n).fill(1);

test('binary units get the Tango interval and McNemar mid-p', () => {
  const base = [...ones(49), 0];
  const head = [...new Array<number>(7).fill(0), ...ones(43)];
  const comparison = compare(base, head, true);
  expect(comparison).toMatchObject({ n: 50, bound: 'tango', method: 'Tango score interval, sign-flip test (exact)' });
  expect(comparison.difference).toBeCloseTo(-0.12, 12);
  expect(comparison.pFail).toBeCloseTo(0.01953125, 12);
  // Numeric maximisation of the constrained likelihood.
  expect(comparison.interval[0]).toBeCloseTo(-0.22349201105923755, 9);
  expect(comparison.interval[1]).toBeCloseTo(-0.032408230184963825, 9);
});

test('graded units get t bounds, the lower one with a virtual broken case', () => {
  const head = [0.4, 0.7, 0.5, 0.55, 0.2, 0.6, 0.65, 0.45];
  const comparison = compare(new Array<number>(8).fill(0.5), head, false);
  expect(comparison.bound).toBe('plus-one-t');
  // numpy and scipy.stats.t over -.1 .2 0 .05 -.3 .1 .15 -.05
  expect(comparison.interval[0]).toBeCloseTo(-0.3330096744294681, 8);
  expect(comparison.interval[1]).toBeCloseTo(0.1128200465346984, 8);
});

const arms = fc.integer({ min: 1, max: 40 }).chain((n) => {
  const scores = fc.array(
    fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    { minLength: n, maxLength: n },
  );
  return fc.tuple(scores, scores);
});

test('the order of cases does not matter', () => {
  fc.assert(
    fc.property(arms, ([base, head]) => {
      const order = shuffled([...base.keys()], 'order');
      const reordered = compare(
        order.map((at) => base[at] ?? 0),
        order.map((at) => head[at] ?? 0),
        false,
      );
      const original = compare(base, head, false);
      expect(reordered.pFail).toBeCloseTo(original.pFail, 10);
      expect(reordered.interval[0]).toBeCloseTo(original.interval[0], 10);
      expect(reordered.interval[1]).toBeCloseTo(original.interval[1], 10);
    }),
  );
});

test('the estimate lies within its interval and swapping the arms turns its sign', () => {
  fc.assert(
    fc.property(arms, ([base, head]) => {
      const { interval, difference } = compare(base, head, false);
      expect(interval[0]).toBeLessThanOrEqual(difference + 1e-12);
      expect(interval[1]).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(compare(head, base, false).difference).toBeCloseTo(-difference, 12);
    }),
  );
});
