import { describe, expect, test } from 'vitest';
import { type AnchorPair, compareCanary } from '../../../../src/domain/evaluation/canary/canary-result.js';

/** Anchors on record at one half, each with its grade now, or without one. */
const anchors = (...now: readonly (number | undefined)[]): AnchorPair[] =>
  now.map((each) => ({ recorded: 0.5, now: each }));
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe('a judge', () => {
  test.each([
    ['whose grades are those on record', anchors(...times(20, 0.5)), 0, 0],
    ['of few anchors whose mean stays within a tenth', anchors(0.6, 0.5, 0.7), 0.1, 0.1],
    ['whose small shift the test does not find', anchors(...times(7, 0.55), ...times(13, 0.5)), 0.0175, 0.0175],
    ['whose rises and falls are small and cancel', anchors(...times(10, 0.7), ...times(10, 0.3)), 0, 0.2],
  ])('%s has not moved', (_, pairs, shift, scatter) => {
    const result = compareCanary(pairs);
    expect(result).toMatchObject({ moved: false, graded: pairs.length, anchors: pairs.length });
    expect(result.mean_shift).toBeCloseTo(shift, 12);
    expect(result.mean_absolute_difference).toBeCloseTo(scatter, 12);
  });

  test.each([
    [
      'whose mean is beyond a tenth, however few there are',
      anchors(0.7, 0.6),
      'moved by +0.150 on average, beyond 0.1',
    ],
    ['that moved down as much', anchors(0.3, 0.4), 'moved by −0.150 on average'],
    // All of 8 in one direction: 2 / 2^8 = 0.0078.
    [
      'whose small shift goes one way in all of eight',
      anchors(...times(8, 0.55)),
      'moved by +0.050 on average (sign-flip test, p = 0.0078)',
    ],
    [
      'whose rises and falls are large, though they cancel',
      anchors(...times(10, 0.8), ...times(10, 0.2)),
      'differ by 0.300 on average',
    ],
    ['of whom nothing is known', anchors(undefined, undefined), '2 of 2 anchors could not be compared'],
    [
      'of whom more than a twentieth is not known',
      anchors(...times(18, 0.5), undefined),
      '1 of 19 anchors could not be compared',
    ],
    ['without anchors', [], '0 of 0 anchors could not be compared'],
  ])('%s has', (_, pairs, reason) => {
    expect(compareCanary(pairs)).toMatchObject({ moved: true, reason: expect.stringContaining(reason) });
  });

  test('of whom a twentieth is not known is judged by the rest', () => {
    expect(compareCanary(anchors(...times(19, 0.5), undefined))).toMatchObject({
      moved: false,
      graded: 19,
      anchors: 20,
    });
  });

  test('with seven that go one way a little is not tested: 2 / 2^7 is above 0.01', () => {
    expect(compareCanary(anchors(...times(7, 0.55)))).toMatchObject({ moved: false, p_value: 2 / 2 ** 7 });
  });
});
