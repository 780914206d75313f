import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fewestUnits,
  type ScheduleFacts,
  scheduleLooks,
} from '../../../../src/domain/evaluation/plan/look-schedule.js';

const alone = (count: number) => Array.from({ length: count }, () => ({}));
const inClusters = (count: number, size: number) =>
  Array.from({ length: count }, (_, index) => ({ cluster: `${Math.floor(index / size)}` }));

const schedule = ({ caseCount = 100, ...changes }: Partial<ScheduleFacts> = {}) =>
  scheduleLooks({
    cases: alone(caseCount),
    caseCount,
    repeats: 1,
    maxRepeats: 1,
    looks: 5,
    alpha: 0.05,
    ...changes,
  });

const sizesOf = (changes: Partial<ScheduleFacts>) => schedule(changes).map(({ cases, repeats }) => [cases, repeats]);

describe('the looks of a suite', () => {
  test('are at fifths of its cases, at the levels of alpha times the square of the share', () => {
    const looks = schedule();
    expect(looks.map(({ cases }) => cases)).toEqual([20, 40, 60, 80, 100]);
    // R rpact, power family with exponent 2, five even looks, one-sided 0.05.
    [0.002, 0.0068, 0.0139, 0.0237, 0.0367].forEach((level, look) => {
      expect(looks[look]?.level).toBeCloseTo(level, 4);
    });
  });

  test.each([
    ['no cases', { caseCount: 0 }, []],
    ['one look', { looks: 1 }, [[100, 1]]],
    ['too few for an early one', { caseCount: 19 }, [[19, 1]]],
    [
      'the first three too small',
      { caseCount: 25 },
      [
        [20, 1],
        [25, 1],
      ],
    ],
    [
      'uneven fifths',
      { caseCount: 101 },
      [
        [21, 1],
        [41, 1],
        [61, 1],
        [81, 1],
        [101, 1],
      ],
    ],
    [
      'two looks',
      { looks: 2 },
      [
        [50, 1],
        [100, 1],
      ],
    ],
    [
      'clusters count once',
      { cases: inClusters(100, 4) },
      [
        [80, 1],
        [100, 1],
      ],
    ],
    ['too few clusters', { cases: inClusters(100, 10) }, [[100, 1]]],
    ['repeats that are asked anyway', { repeats: 3, maxRepeats: 3, looks: 1 }, [[100, 3]]],
    [
      'further repeats',
      { maxRepeats: 3, looks: 2 },
      [
        [50, 1],
        [100, 1],
        [100, 2],
        [100, 3],
      ],
    ],
    [
      'further repeats of few cases',
      { caseCount: 5, maxRepeats: 2 },
      [
        [5, 1],
        [5, 2],
      ],
    ],
    ['fewer repeats than are asked anyway', { repeats: 3, maxRepeats: 1, looks: 1 }, [[100, 3]]],
    [
      'a margin that the last look can pass',
      { margin: 0.05, looks: 2 },
      [
        [50, 1],
        [100, 1],
      ],
    ],
    // The last of five levels takes 61 cases for 5 points, the full alpha 52.
    ['a margin that only the full alpha can pass', { caseCount: 55, margin: 0.05 }, [[55, 1]]],
    // The last level takes 189 single answers that are right or wrong for 5 points, and of repeats 85 cases.
    ['a margin that right and wrong could not pass', { margin: 0.05, looks: 2, alpha: 0.001 }, [[100, 1]]],
    [
      'a margin that repeats can pass',
      { margin: 0.05, looks: 2, alpha: 0.001, repeats: 3, maxRepeats: 3 },
      [
        [50, 3],
        [100, 3],
      ],
    ],
    ['a margin that too few clusters can pass', { cases: inClusters(100, 2), margin: 0.05 }, [[100, 1]]],
  ] as const)('%s', (_, changes, sizes) => {
    expect(sizesOf(changes)).toEqual(sizes);
  });

  test('spend alpha by the share of all samples that there can be', () => {
    const [first] = schedule({ maxRepeats: 2, looks: 2 });
    expect(first?.level).toBeCloseTo(0.05 * 0.25 ** 2, 10);
  });

  test('one look has all of alpha', () => {
    expect(schedule({ looks: 1 })).toEqual([{ cases: 100, repeats: 1, level: 0.05 }]);
  });
});

test('every schedule grows to all cases, begins with enough units, and never has a level above alpha', () => {
  const facts = fc.record({
    caseCount: fc.integer({ min: 1, max: 200 }),
    clusterSize: fc.integer({ min: 1, max: 30 }),
    repeats: fc.integer({ min: 1, max: 4 }),
    further: fc.integer({ min: 0, max: 3 }),
    looks: fc.integer({ min: 1, max: 5 }),
    alpha: fc.constantFrom(0.01, 0.05, 0.1),
    margin: fc.option(fc.double({ min: 0.01, max: 0.3, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(facts, ({ caseCount, clusterSize, repeats, further, looks: most, alpha, margin }) => {
      const cases = inClusters(caseCount, clusterSize);
      const looks = scheduleLooks({
        cases,
        caseCount,
        repeats,
        maxRepeats: repeats + further,
        looks: most,
        alpha,
        margin,
      });
      expect(looks.at(-1)?.cases).toBe(caseCount);
      for (const [index, look] of looks.entries()) {
        const next = looks[index + 1];
        if (next === undefined) break;
        expect(look.cases * look.repeats).toBeLessThan(next.cases * next.repeats);
        expect(look.level).toBeLessThan(next.level);
        const units = new Set(cases.slice(0, look.cases).map(({ cluster }) => cluster)).size;
        if (look.cases < caseCount) expect(units).toBeGreaterThanOrEqual(fewestUnits);
      }
      const levels = looks.map(({ level }) => level);
      expect(Math.max(...levels)).toBeLessThanOrEqual(alpha);
      // Together they may not spend more, by the union bound from below and one look's level from above.
      if (looks.length > 1) expect(levels.reduce((sum, level) => sum + level, 0)).toBeGreaterThanOrEqual(alpha - 1e-9);
    }),
    { numRuns: 25 },
  );
});
