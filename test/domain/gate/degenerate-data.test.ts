import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import type { SuiteVerdict } from '../../../src/domain/gate/verdict.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { binaryCases, buildRun, gradedCases } from './build-run.js';

const settings = { alpha: 0.05, margin: 0.05, incidents: IncidentTolerances.parse({}) };

/** Judged at a margin of 5 points that, as after a cut by the budget, nobody is told off for. */
const judged = (cases: CaseScores[], planned = cases.length): SuiteVerdict =>
  judgeSuite(buildRun({ cases, cases_planned: planned, cases_total: planned + 1 }), settings);

const pair = (id: string, base: number[], head: number[]): CaseScores => ({
  id,
  base: { accuracy: base },
  head: { accuracy: head },
});

const equalPairs = (n: number, score: number, repeats = 1): CaseScores[] =>
  Array.from({ length: n }, (_, index) => {
    const scores = new Array<number>(repeats).fill(score);
    return pair(`case ${index}`, scores, scores);
  });

describe('data that tell nothing', () => {
  test('are an error where there is no case, no pair, and no score in one of the arms', () => {
    expect(judgeSuite(buildRun({ cases: [] }), settings)).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('there are no cases'),
    });
    expect(judged([])).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/^no case fits the budget: each/),
    });
    expect(judged([], 20).verdict).toBe('error');
    const headless = binaryCases(20).map((each) => ({ ...each, head: {} }));
    expect(judged(headless)).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('no case has a score in head'),
    });
    const baseless = binaryCases(20).map(({ base: _, ...each }) => each);
    expect(judged(baseless)).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('no case has a score in base'),
    });
  });

  test('say that graders broke, where that is why nothing has a score', () => {
    const run = buildRun({ cases: binaryCases(20).map((each) => ({ ...each, head: {} })) });
    const { base, head } = run.arms;
    if (base === undefined || head === undefined) throw new Error('an arm is missing');
    const broken = { base, head: { ...head, grader_errors: 20 } };
    expect(judgeSuite({ ...run, arms: broken }, settings).reason).toBe(
      'accuracy: no case has a score in head; graders broke 20 times in head, as the notes tell',
    );
    const one = { base: { ...base, grader_errors: 1 }, head };
    expect(judgeSuite({ ...buildRun({ cases: binaryCases(200) }), arms: one }, settings).reason).not.toContain('broke');
  });

  test('are inconclusive for one pair, whatever its scores', () => {
    for (const score of [0, 0.3, 1]) expect(judged([pair('only', [score], [score])]).verdict).toBe('inconclusive');
    expect(judged([pair('only', [0], [1])]).verdict).toBe('inconclusive');
    expect(judged([pair('only', [1], [0])]).verdict).toBe('inconclusive');
  });

  test('are inconclusive for one cluster, however many equal cases it has', () => {
    const cases = equalPairs(500, 1).map((each) => ({ ...each, cluster: 'all of them' }));
    expect(judged(cases)).toMatchObject({ verdict: 'inconclusive', metrics: [{ n: 1, unit: 'cluster' }] });
  });
});

describe('scores that are all equal', () => {
  test.each([
    ['right', 1, 1],
    ['graded', 0.7, 1],
    ['right in every repeat', 1, 5],
  ])('and %s: 20 pairs are inconclusive and 120 pass', (_, score, repeats) => {
    const runOf = (n: number) => buildRun({ cases: equalPairs(n, score, repeats), repeats, cases_total: n + 1 });
    expect(judgeSuite(runOf(20), settings).verdict).toBe('inconclusive');
    expect(judgeSuite(runOf(120), settings).verdict).toBe('pass');
  });

  test('and 0 in both arms are inconclusive however many they are, since nothing could fall', () => {
    const verdict = judgeSuite(buildRun({ cases: equalPairs(500, 0) }), settings);
    expect(verdict).toMatchObject({
      verdict: 'inconclusive',
      metrics: [{ verdict: 'inconclusive', base: 0, head: 0 }],
    });
    expect(verdict.reason).toContain('every answer of base and of head scored 0, so no drop could show');
  });

  test('and 0 pass where there is but one target, and where one answer of head is right', () => {
    expect(judgeSuite(buildRun({ cases: equalPairs(500, 0), comparison: 'identical' }), settings).verdict).toBe('pass');
    const oneRight = [...equalPairs(499, 0), pair('right', [0], [1])];
    expect(judgeSuite(buildRun({ cases: oneRight }), settings).verdict).toBe('pass');
  });

  test('in each arm, but lower in head, fail although nothing scatters', () => {
    const worse = Array.from({ length: 40 }, (_, index) => pair(`case ${index}`, [0.8], [0.6]));
    expect(judged(worse)).toMatchObject({ verdict: 'fail', metrics: [{ n: 40, cases_worse: 40 }] });
  });
});

describe('scores that are none', () => {
  test.each([Number.NaN, 1.01, -0.01, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d is an error in either arm, and named',
    (score) => {
      for (const [base, head] of [
        [[score], [1]],
        [[1], [score]],
        [
          [1, score],
          [1, 1],
        ],
      ] as const) {
        const { verdict, reason } = judged([...binaryCases(200), pair('odd', [...base], [...head])]);
        expect(verdict).toBe('error');
        expect(reason).toContain(`a score of ${score} is not in [0, 1]`);
      }
    },
  );

  test('are an error wherever they stand among good ones', () => {
    fc.assert(
      fc.property(fc.nat(149), fc.constantFrom(Number.NaN, 2, -1), (at, score) => {
        const cases = binaryCases(150).map((each, index) =>
          index === at ? { ...each, head: { accuracy: [score] } } : each,
        );
        expect(judged(cases).verdict).toBe('error');
      }),
      { numRuns: 30 },
    );
  });
});

describe('pairs that are missing', () => {
  const without = (n: number, lost: number): CaseScores[] =>
    binaryCases(n).map((each, index) => (index < lost ? { ...each, head: {} } : each));

  test('are let pass up to 2 % of those planned and are an error above', () => {
    expect(judged(without(200, 4))).toMatchObject({ verdict: 'pass', cases: { missing: 4 } });
    expect(judged(without(200, 5))).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('5 of 200 cases have no score, more than 2 %'),
    });
  });

  test('count where the case itself is gone, too', () => {
    expect(judged(binaryCases(195), 200).verdict).toBe('error');
  });
});

test('fewer pairs than can pass the margin never pass, whatever equal scores they have', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 51 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, score) => {
      expect(judged(equalPairs(n, score)).verdict).not.toBe('pass');
      expect(judged(gradedCases(n, 0)).verdict).not.toBe('pass');
    }),
    { numRuns: 25 },
  );
});
