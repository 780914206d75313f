import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { varianceComponents } from '../../../src/domain/statistics/variance-components.js';

const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });

describe('varianceComponents', () => {
  test.each([
    [
      [
        [1, 1, 0],
        [0, 0, 0],
        [1, 0, 1],
        [1, 1, 1],
      ],
      0.16666666666666669,
      0.12037037037037036,
    ],
    [[[0.2, 0.4], [0.9, 0.7, 0.8], [0.5]], 0.013333333333333341, 0.07681818181818187],
    [
      [
        [0.1, 0.9],
        [0.9, 0.1],
        [0.5, 0.5],
      ],
      0.21333333333333337,
      0,
    ],
  ])('of %j are what numpy makes of them', (groups, within, between) => {
    const components = varianceComponents(groups);
    expect(components.within).toBeCloseTo(within, 12);
    expect(components.between).toBeCloseTo(between, 12);
  });

  test('of equal groups without noise are what the groups differ by', () => {
    expect(
      varianceComponents([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual({ between: 0.5, within: 0 });
  });

  test('cannot be told of one group, or of single scores', () => {
    expect(varianceComponents([[0, 1]])).toEqual({ between: Number.NaN, within: 0.5 });
    expect(varianceComponents([[0], [1]])).toEqual({ between: Number.NaN, within: Number.NaN });
    expect(varianceComponents([[], []]).within).toBeNaN();
  });

  test('are the same in any order, and do not move when all scores do', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 2, maxLength: 8 }), (groups) => {
        const { between, within } = varianceComponents(groups);
        const moved = varianceComponents(groups.map((group) => group.map((score) => score + 1)).reverse());
        expect(moved.between).toBeCloseTo(between, 9);
        expect(moved.within).toBeCloseTo(within, 9);
        expect(within).toBeGreaterThanOrEqual(0);
        expect(between).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
