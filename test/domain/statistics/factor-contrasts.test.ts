import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FactorialScores,
  interactionContrasts,
  shapleyContrasts,
} from '../../../src/domain/statistics/factor-contrasts.js';

const score = fc.double({ min: 0, max: 1, noNaN: true });

/** Scores of some units in the arms of two or three factors. */
const factorial: fc.Arbitrary<number[][]> = fc
  .tuple(fc.constantFrom(4, 8), fc.integer({ min: 1, max: 6 }))
  .chain(([arms, units]) =>
    fc.array(fc.array(score, { minLength: units, maxLength: units }), { minLength: arms, maxLength: arms }),
  );

const countOf = (scores: FactorialScores): number => Math.log2(scores.length);

/** The arm as it is numbered where the factor at place i was at `order[i]` before. */
const renumbered = (arm: number, order: readonly number[]): number =>
  order.reduce((sum, from, to) => sum + ((arm & (2 ** from)) === 0 ? 0 : 2 ** to), 0);

function permuted(scores: FactorialScores, order: readonly number[]): number[][] {
  const result: number[][] = [];
  for (const [arm, values] of scores.entries()) result[renumbered(arm, order)] = [...values];
  return result;
}

const closeTo = (one: readonly number[], other: readonly number[]): void => {
  expect(one).toHaveLength(other.length);
  for (const [index, value] of one.entries())
    expect(Math.abs(value - (other[index] ?? Number.NaN))).toBeLessThan(1e-12);
};

describe('the parts of a difference', () => {
  test('are the mean of the two simple effects of each of two factors', () => {
    const [prompt, model] = shapleyContrasts([[0.9], [0.5], [0.8], [0.6]]);
    closeTo(prompt?.values ?? [], [(0.5 - 0.9 + (0.6 - 0.8)) / 2]);
    closeTo(model?.values ?? [], [(0.8 - 0.9 + (0.6 - 0.5)) / 2]);
  });

  test('weigh the four settings of the two others by 1/3, 1/6, 1/6 and 1/3', () => {
    const alone = (arm: number): number[][] => Array.from({ length: 8 }, (_, index) => [index === arm ? 1 : 0]);
    expect([1, 3, 5, 7].map((arm) => shapleyContrasts(alone(arm))[0]?.values[0])).toEqual([
      expect.closeTo(1 / 3, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 3, 12),
    ]);
  });

  test('add up to head minus base, unit by unit', () => {
    fc.assert(
      fc.property(factorial, (scores) => {
        const parts = shapleyContrasts(scores);
        const [base = [], head = []] = [scores[0], scores.at(-1)];
        const sums = base.map((_, unit) => parts.reduce((sum, { values }) => sum + (values[unit] ?? Number.NaN), 0));
        closeTo(
          sums,
          head.map((value, unit) => value - (base[unit] ?? Number.NaN)),
        );
      }),
    );
  });

  test('follow their factors into another order', () => {
    fc.assert(
      fc.property(
        factorial.chain((scores) =>
          fc.tuple(
            fc.constant(scores),
            fc.shuffledSubarray(
              Array.from({ length: countOf(scores) }, (_, factor) => factor),
              { minLength: countOf(scores) },
            ),
          ),
        ),
        ([scores, order]) => {
          const parts = shapleyContrasts(scores);
          for (const [to, part] of shapleyContrasts(permuted(scores, order)).entries()) {
            closeTo(part.values, parts[order[to] ?? -1]?.values ?? []);
          }
        },
      ),
    );
  });

  test('are zero for a factor without any effect, and so is all that it does together with others', () => {
    fc.assert(
      fc.property(factorial, (scores) => {
        // The last factor changes nothing: its arms are those without it.
        const half = scores.length / 2;
        const idle = [...scores.slice(0, half), ...scores.slice(0, half)];
        const last = countOf(scores) - 1;
        for (const { factors, values } of [...shapleyContrasts(idle), ...interactionContrasts(idle)]) {
          if (factors.includes(last)) closeTo(values, new Array<number>(values.length).fill(0));
        }
      }),
    );
  });

  test('are refused of arms that are no full factorial', () => {
    expect(() => shapleyContrasts([[0], [1], [1]])).toThrow(RangeError);
    expect(() => shapleyContrasts([])).toThrow(RangeError);
  });
});

describe('interactions', () => {
  test('of two factors are y11 - y10 - y01 + y00', () => {
    const [only, ...more] = interactionContrasts([[0.9], [0.5], [0.8], [0.6]]);
    expect(more).toEqual([]);
    expect(only?.factors).toEqual([0, 1]);
    closeTo(only?.values ?? [], [0.6 - 0.5 - 0.8 + 0.9]);
  });

  test('are zero where every factor adds the same whatever the others are', () => {
    fc.assert(
      fc.property(score, fc.array(score, { minLength: 3, maxLength: 3 }), (base, effects) => {
        const scores = Array.from({ length: 8 }, (_, arm) => [
          effects.reduce((sum, effect, factor) => sum + ((arm & (2 ** factor)) === 0 ? 0 : effect), base),
        ]);
        for (const { values } of interactionContrasts(scores)) closeTo(values, [0]);
      }),
    );
  });

  test('of three factors are of every two, and of all where only all three together do anything', () => {
    const all = interactionContrasts([[1], [1], [1], [1], [1], [1], [1], [0]]);
    expect(all.map(({ factors, values }) => [factors, values[0]])).toEqual([
      [[0, 1], -0.5],
      [[0, 2], -0.5],
      [[1, 2], -0.5],
      [[0, 1, 2], -1],
    ]);
  });
});
