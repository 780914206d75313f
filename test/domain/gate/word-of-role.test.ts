import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import { judgeMetrics, type MetricQuestion } from '../../../src/domain/gate/judge-metric.js';
import { ScoreColumns } from '../../../src/domain/gate/score-columns.js';
import { MetricVerdict } from '../../../src/domain/gate/verdict.js';
import { couldFail, leansAgainst, wordOfRole } from '../../../src/domain/gate/word-of-role.js';
import type { MetricRole } from '../../../src/domain/suite/gate-settings.js';
import { binaryCases } from './build-run.js';

const refusal = { subject: 'suite triage (accuracy)' };

const question = (role: MetricRole, cases: CaseScores[], changes: Partial<MetricQuestion> = {}): MetricQuestion => ({
  name: 'accuracy',
  role,
  scores: new ScoreColumns(cases, ['accuracy']),
  plannedCases: cases.length,
  comparison: 'arms',
  repeats: 1,
  stopped: false,
  alpha: 0.05,
  margin: { kind: 'default', drawnShare: 1 },
  ...changes,
});

const judged = (role: MetricRole, cases: CaseScores[], changes: Partial<MetricQuestion> = {}): MetricVerdict =>
  MetricVerdict.parse(judgeMetrics([question(role, cases, changes)])[0]);

describe('a success metric', () => {
  test('passes only where it is proven to be better', () => {
    const metric = judged('success', binaryCases(100, { wins: 12, losses: 1 }));
    expect(metric).toMatchObject({ verdict: 'pass', margin: 0, margin_widened: false });
    expect(metric.pass_bound).toBeGreaterThan(0);
    expect(metric.reason).toMatch(/^at least \d\.\d points above base \(95 % one-sided\), as it has to be better$/);
  });

  test('is inconclusive where nothing moved, however many cases say so', () => {
    const metric = judged('success', binaryCases(2000));
    expect(metric.verdict).toBe('inconclusive');
    expect(metric.reason).toContain('it has to be better, and neither a gain nor a drop is proven');
    expect(judged('success', binaryCases(2000), { comparison: 'identical' }).verdict).toBe('inconclusive');
  });

  test('says how many cases would tell of the gain that was seen', () => {
    expect(judged('success', binaryCases(60, { wins: 5, losses: 4 })).reason).toMatch(
      /; about \d+ cases would tell of such a gain$/,
    );
  });

  test('takes as much proof of a gain as of a drop', () => {
    // Three clean wins of three are one of eight outcomes, though the score bound of the difference is above 0.
    const three = judged('success', binaryCases(3, { wins: 3 }));
    expect(three.pass_bound).toBeGreaterThan(0);
    expect(three.verdict).toBe('inconclusive');
    expect(three.reason).toContain('neither a gain (sign-flip test, p = 0.063) nor a drop is proven');
    expect(judged('success', binaryCases(4, { wins: 4 })).verdict).toBe('pass');
    // At a look that others may follow ties count in full: p = 2^-n.
    const early = { isLastLook: false, alpha: 0.01 };
    expect(judged('success', binaryCases(6, { wins: 6 }), early).verdict).toBe('inconclusive');
    expect(judged('success', binaryCases(7, { wins: 7 }), early).verdict).toBe('pass');
  });

  test('fails where a drop is proven, though it be smaller than any margin', () => {
    const cases = binaryCases(2000, { losses: 20 });
    expect(judged('gate', cases).verdict).toBe('pass');
    expect(judged('success', cases)).toMatchObject({ verdict: 'fail', reason: '1.0 points below base, p < 0.001' });
  });
});

describe('a deterioration metric', () => {
  test('passes where no drop is proven, without a margin', () => {
    const cases = binaryCases(20, { losses: 2 });
    const margin: MetricQuestion['margin'] = { kind: 'explicit', value: 0.01, refusal };
    expect(() => judged('gate', cases, { margin })).toThrow(/cannot be passed/);
    const metric = judged('deterioration', cases, { margin });
    expect(metric).toMatchObject({ verdict: 'pass', margin: 0 });
    expect(metric.reason).toMatch(/^−10\.0 points, between .* with 90 % confidence: no drop is proven$/);
  });

  test('fails where a drop is proven, though it be smaller than the margin', () => {
    expect(judged('deterioration', binaryCases(2000, { losses: 20 })).verdict).toBe('fail');
  });

  test('of so few cases that not even the loss of all proves a drop is inconclusive', () => {
    expect(judged('deterioration', binaryCases(4)).verdict).toBe('pass');
    expect(judged('deterioration', binaryCases(4, { losses: 4 })).verdict).toBe('fail');
    expect(judged('deterioration', binaryCases(3, { losses: 3 })).verdict).toBe('inconclusive');
    expect(judged('deterioration', binaryCases(3))).toMatchObject({
      verdict: 'inconclusive',
      reason: '3 cases could not prove any drop, so that none is proven says nothing; it takes 4',
    });
  });

  test('passes at no look that others may follow, though it may fail there', () => {
    const rule = { role: 'deterioration', margin: 0, alpha: 0.01, deciding: 1, isLastLook: false } as const;
    const comparison = { n: 100, interval: [-0.1, 0.1], pGain: 0.5 } as const;
    expect(wordOfRole(comparison, { ...rule, adjustedP: 0.5 })).toBe('inconclusive');
    expect(wordOfRole(comparison, { ...rule, adjustedP: 0.5, isLastLook: true })).toBe('pass');
    expect(wordOfRole(comparison, { ...rule, adjustedP: 0.001 })).toBe('fail');
  });

  test('counts clusters, since what one has counts once', () => {
    const cases = binaryCases(60).map((each, index) => ({ ...each, cluster: `doc ${index % 3}` }));
    expect(judged('deterioration', cases)).toMatchObject({ verdict: 'inconclusive', n: 3, unit: 'cluster' });
  });

  test('with scores that are missing or invalid is an error', () => {
    expect(judged('deterioration', binaryCases(90), { plannedCases: 100 }).verdict).toBe('error');
    const odd = [...binaryCases(60), { id: 'odd', base: { accuracy: [1] }, head: { accuracy: [2] } }];
    expect(judged('deterioration', odd).verdict).toBe('error');
  });

  test('is corrected together with the others that decide, and makes them be corrected', () => {
    const roles = (...all: MetricRole[]) =>
      judgeMetrics(all.map((role, index) => question(role, binaryCases(50, { losses: index === 0 ? 4 : 0 })))).map(
        ({ verdict }) => verdict,
      );
    expect(roles('deterioration', 'report')).toEqual(['fail', 'pass']);
    expect(roles('deterioration', 'gate')).toEqual(['pass', 'pass']);
    expect(roles('gate', 'deterioration')).toEqual(['inconclusive', 'pass']);
    expect(roles('gate', 'success')).toEqual(['inconclusive', 'inconclusive']);
  });

  test('needs more cases to pass where it shares the level with others', () => {
    const beside = (n: number) =>
      judgeMetrics([question('deterioration', binaryCases(n)), question('gate', binaryCases(n))])[0]?.verdict;
    expect([beside(4), beside(5)]).toEqual(['inconclusive', 'pass']);
  });
});

describe('by an estimate that proves nothing', () => {
  test.each<[MetricRole, number | null, boolean]>([
    ['gate', -0.05, true],
    ['gate', -0.04, false],
    ['success', 0, true],
    ['success', 0.01, false],
    ['deterioration', -0.01, true],
    ['deterioration', 0, false],
    ['report', -1, false],
    ['gate', null, false],
  ])('a %s of %s leans against a change: %s', (role, difference, leans) => {
    const margin = role === 'gate' || role === 'report' ? 0.05 : 0;
    expect(leansAgainst({ role, difference, margin })).toBe(leans);
  });
});

test('what passes a harder role passes the easier one, and a proven drop beyond the margin fails them all', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 50 }),
      (...given) => {
        const [one, other, adjustedP, n] = given;
        const interval = [Math.min(one, other), Math.max(one, other)] as const;
        const word = (role: MetricRole) =>
          wordOfRole({ n, interval, pGain: 0 }, { role, margin: 0.05, alpha: 0.05, adjustedP, deciding: 1 });
        if (word('success') === 'pass') expect(word('gate')).toBe('pass');
        if (word('gate') === 'fail') expect([word('success'), word('deterioration')]).toEqual(['fail', 'fail']);
        if (word('deterioration') === 'pass')
          expect(couldFail({ n }, { role: 'gate', margin: 0, alpha: 0.05, adjustedP, deciding: 1 })).toBe(true);
      },
    ),
  );
});
