import { describe, expect, test } from 'vitest';
import type { CaseScores, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import { assumedNoise, measuredNoise } from '../../../src/domain/planning/unit-noise.js';

type Facts = Partial<Pick<SuiteRun, 'comparison' | 'repeats'>> & { readonly cases: readonly CaseScores[] };

const aRun = ({ comparison = 'arms', repeats = 1, cases }: Facts): SuiteRun => ({
  name: 'triage',
  yardstick: 'policy',
  binding: true,
  comparison,
  repeats,
  gate: { floor: {}, metrics: { accuracy: 'gate', tone: 'report' } },
  cases_total: cases.length,
  cases_planned: cases.length,
  arms: {},
  calls: { made: 0, cached: 0, saved: 0 },
  cases: [...cases],
});

const times = (count: number, caseAt: (index: number) => Omit<CaseScores, 'id'>): CaseScores[] =>
  Array.from({ length: count }, (_, index) => ({ id: `q${index}`, ...caseAt(index) }));

const deviation = (run: SuiteRun, repeats: number) => measuredNoise(run, 'abc', repeats)?.standardDeviation;

describe('assumed noise', () => {
  test('is that of 16 % of answers that differ, and repeats average it out', () => {
    expect(assumedNoise(1, true)).toEqual({ standardDeviation: 0.4, binary: true });
    expect(assumedNoise(4, true)).toEqual({ standardDeviation: 0.2, binary: false });
  });
});

describe('measured noise', () => {
  test('of repeats is what two answers to a case differ by, for as many repeats as are planned', () => {
    // A quarter of the cases answers 1, 0: variance 0.5 of them, 0.125 on average, twice that for two arms.
    const run = aRun({
      comparison: 'head-only',
      repeats: 2,
      cases: times(20, (index) => ({ head: { accuracy: index % 4 === 0 ? [1, 0] : [1, 1] } })),
    });
    expect(deviation(run, 1)).toBeCloseTo(0.5, 12);
    expect(deviation(run, 4)).toBeCloseTo(0.25, 12);
    expect(measuredNoise(run, 'abc', 1)).toMatchObject({ binary: true, measured: { head: 'abc', metric: 'accuracy' } });
    expect(measuredNoise(run, 'abc', 2)?.binary).toBe(false);
  });

  test('of single answers is what the arms differed by, and only for as many repeats', () => {
    const run = aRun({
      cases: times(20, (index) => ({ base: { accuracy: [1] }, head: { accuracy: [index % 2] } })),
    });
    // Ten differences of -1 and ten of 0, by numpy with ddof 1.
    expect(deviation(run, 1)).toBeCloseTo(0.512989176042577, 12);
    expect(deviation(run, 3)).toBeUndefined();
  });

  test('of clusters is that of their means', () => {
    const run = aRun({
      comparison: 'head-only',
      repeats: 2,
      cases: times(40, (index) => ({ cluster: `c${index % 10}`, head: { accuracy: [1, 0] } })),
    });
    // Each answer has variance 0.5; of four in a mean an eighth is left, twice that for two arms.
    expect(deviation(run, 1)).toBeCloseTo(0.5, 12);
    expect(measuredNoise(run, 'abc', 1)?.binary).toBe(false);
  });

  test.each([
    ['few cases', aRun({ repeats: 2, cases: times(9, () => ({ head: { accuracy: [1, 0] } })) })],
    ['no cases', aRun({ cases: [] })],
    [
      'single answers of one arm',
      aRun({ comparison: 'head-only', cases: times(20, () => ({ head: { accuracy: [1] } })) }),
    ],
    ['a metric that decides nothing', aRun({ repeats: 2, cases: times(20, () => ({ head: { tone: [1, 0] } })) })],
  ])('cannot be told of %s', (_, run) => {
    expect(measuredNoise(run, 'abc', 1)).toBeUndefined();
  });
});
