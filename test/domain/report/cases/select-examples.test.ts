import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseScores, SuiteRun } from '../../../../src/domain/evaluation/evaluation.js';
import type { Arm, Sample } from '../../../../src/domain/evaluation/sample.js';
import { anAnswer, anIncident, aSample } from '../../../fixtures/a-sample.js';
import { selectExamples } from '../../../fixtures/told-run.js';
import { aRegressedRun } from '../a-regressed-run.js';

const aRun = (cases: CaseScores[], overrides: Partial<SuiteRun> = {}): SuiteRun => ({
  name: 'triage',
  yardstick: 'policy',
  binding: true,
  comparison: 'arms',
  repeats: 1,
  gate: { floor: {}, metrics: { accuracy: 'gate', brevity: 'report' } },
  cases_total: cases.length,
  cases_planned: cases.length,
  arms: {},
  calls: { made: 0, cached: 0, saved: 0 },
  cases,
  ...overrides,
});

const scored = (id: string, base: number[], head: number[]): CaseScores => ({
  id,
  base: { accuracy: base },
  head: { accuracy: head },
});

const sampled = (id: string, arm: Arm, score: number, overrides: Partial<Sample> = {}): Sample =>
  aSample({ case: id, arm, outcome: anAnswer(`${arm} of ${id} scored ${score}`, { accuracy: score }), ...overrides });

const both = (id: string, base: number, head: number): Sample[] => [
  sampled(id, 'base', base),
  sampled(id, 'head', head),
];

describe('selecting examples', () => {
  test('takes the largest losses first, and of equal ones the first id', () => {
    const run = aRun([scored('b', [1], [0]), scored('c', [1], [0.5]), scored('a', [1], [0]), scored('d', [1], [1])]);
    const samples = [...both('c', 1, 0.5), ...both('a', 1, 0), ...both('d', 1, 1), ...both('b', 1, 0)];
    expect(selectExamples({ suites: [run] }, samples).map((example) => example.case)).toEqual(['a', 'b', 'c']);
  });

  test('keeps no more than it is told for each suite, regressions before improvements', () => {
    const cases = ['a', 'b', 'c']
      .map((id) => scored(id, [1], [0]))
      .concat(['x', 'y'].map((id) => scored(id, [0], [1])));
    const samples = [...['a', 'b', 'c'].flatMap((id) => both(id, 1, 0)), ...['x', 'y'].flatMap((id) => both(id, 0, 1))];
    const limits = { regressionsPerSuite: 2, improvementsPerSuite: 1 };
    const told = selectExamples({ suites: [aRun(cases)] }, samples, limits);
    expect(told.map(({ kind, case: id }) => [kind, id])).toEqual([
      ['regression', 'a'],
      ['regression', 'b'],
      ['improvement', 'x'],
    ]);
  });

  test('brings question, expectation, mean scores and both answers', () => {
    const samples = both('a', 1, 0).map((sample) => ({ ...sample, question: 'Which?', expected: 'this' }));
    expect(selectExamples({ suites: [aRun([scored('a', [1], [0])])] }, samples)).toEqual([
      {
        kind: 'regression',
        suite: 'triage',
        case: 'a',
        metric: 'accuracy',
        base: { score: 1, answer: 'base of a scored 1' },
        head: { score: 0, answer: 'head of a scored 0' },
        question: 'Which?',
        expected: 'this',
      },
    ]);
  });

  test('shows of several repeats the ones that make the difference plainest', () => {
    const run = aRun([scored('a', [1, 0], [0.5, 0])]);
    const samples = [
      sampled('a', 'base', 0, { repeat: 1 }),
      sampled('a', 'base', 1, { repeat: 0 }),
      sampled('a', 'head', 0.5, { repeat: 0 }),
      sampled('a', 'head', 0, { repeat: 1 }),
    ];
    const [example] = selectExamples({ suites: [run] }, samples);
    expect(example?.base).toEqual({ score: 0.5, answer: 'base of a scored 1' });
    expect(example?.head).toEqual({ score: 0.25, answer: 'head of a scored 0' });
  });

  test('takes of equal repeats the first', () => {
    const run = aRun([scored('a', [1, 1], [0, 0])]);
    const repeated = (arm: Arm, score: number, repeat: number): Sample =>
      sampled('a', arm, score, { repeat, outcome: anAnswer(`${arm} ${repeat}`, { accuracy: score }) });
    const samples = [repeated('head', 0, 1), repeated('head', 0, 0), repeated('base', 1, 1), repeated('base', 1, 0)];
    const [example] = selectExamples({ suites: [run] }, samples);
    expect([example?.base.answer, example?.head.answer]).toEqual(['base 0', 'head 0']);
  });

  test('takes no incident for an example', () => {
    const run = aRun([{ id: 'a', base: { accuracy: [1] }, head: {} }]);
    const samples = [sampled('a', 'base', 1), aSample({ case: 'a', outcome: anIncident('refused') })];
    expect(selectExamples({ suites: [run] }, samples)).toEqual([]);
  });

  test('takes no suite that binds nothing', () => {
    const beside = aRun([scored('a', [1], [0])], { binding: false, yardstick: 'head' });
    const samples = both('a', 1, 0).map((sample): Sample => ({ ...sample, yardstick: 'head' }));
    expect(selectExamples({ suites: [beside] }, samples)).toEqual([]);
  });

  test('takes no metric that is only reported, unless no other is there', () => {
    const cases = [{ id: 'a', base: { accuracy: [1], brevity: [1] }, head: { accuracy: [1], brevity: [0] } }];
    const samples = (['base', 'head'] as const).map((arm) =>
      aSample({ case: 'a', arm, outcome: anAnswer(arm, { accuracy: 1, brevity: arm === 'base' ? 1 : 0 }) }),
    );
    expect(selectExamples({ suites: [aRun(cases)] }, samples)).toEqual([]);
    const reported = aRun(cases, { gate: { floor: {}, metrics: { accuracy: 'report', brevity: 'report' } } });
    expect(selectExamples({ suites: [reported] }, samples).map(({ metric }) => metric)).toEqual(['brevity']);
  });

  test('keeps the yardsticks of one suite apart', () => {
    const run = aRun([scored('a', [1], [0])]);
    const wrong = both('a', 1, 0).map(
      (sample): Sample => ({ ...sample, yardstick: 'head', outcome: anAnswer('wrong', { accuracy: 0 }) }),
    );
    const [example] = selectExamples({ suites: [run] }, [...wrong, ...both('a', 1, 0)]);
    expect(example?.head.answer).toBe('head of a scored 0');
  });

  test('does not depend on the order of samples', () => {
    const { evaluation, samples } = aRegressedRun();
    const expected = selectExamples(evaluation, samples);
    expect(expected).toHaveLength(7);
    fc.assert(
      fc.property(fc.shuffledSubarray(samples, { minLength: samples.length }), (shuffled) => {
        expect(selectExamples(evaluation, shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('reads a stream once', () => {
    const { evaluation, samples } = aRegressedRun();
    expect(selectExamples(evaluation, samples.values())).toEqual(selectExamples(evaluation, samples));
  });
});
