import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import { judgeMetrics, type MetricQuestion } from '../../../src/domain/gate/judge-metric.js';
import { ScoreColumns } from '../../../src/domain/gate/score-columns.js';
import { MetricVerdict } from '../../../src/domain/gate/verdict.js';
import { binaryCases, gradedCases } from './build-run.js';

const question = (cases: CaseScores[], changes: Partial<MetricQuestion> = {}): MetricQuestion => ({
  name: 'accuracy',
  role: 'gate',
  comparison: 'arms',
  scores: new ScoreColumns(cases, ['accuracy', 'tone']),
  plannedCases: cases.length,
  repeats: 1,
  stopped: false,
  alpha: 0.05,
  margin: { kind: 'default', drawnShare: 1 },
  ...changes,
});

function judged(cases: CaseScores[], changes: Partial<MetricQuestion> = {}): MetricVerdict {
  const [metric] = judgeMetrics([question(cases, changes)]);
  return MetricVerdict.parse(metric);
}

const refusal = { subject: 'suite triage (accuracy)' };

describe('a comparison', () => {
  test('of 120 unchanged cases passes at the default margin', () => {
    const metric = judged(binaryCases(120));
    expect(metric).toMatchObject({ verdict: 'pass', n: 120, base: 1, head: 1, difference: 0, p_fail: 1, margin: 0.05 });
    expect(metric.margin_widened).toBe(false);
    expect(metric.pass_bound).toBeCloseTo(-0.022048, 5);
    expect(metric.interval?.[0]).toBe(metric.pass_bound);
    expect(metric.detectable_drop).toBeNull();
    expect(metric.reason).toBe('at worst 2.2 points below base (95 % one-sided), margin 5.0');
  });

  test('of 20 unchanged cases passes only because the default margin was widened to 14 points, and says so', () => {
    const metric = judged(binaryCases(20));
    expect(metric).toMatchObject({ verdict: 'pass', margin: 0.14, margin_widened: true });
    expect(metric.reason).toContain('the default margin was widened to 14.0 for 20 cases');
  });

  test('of 20 unchanged cases is refused at an explicit margin of 5 points that binds, and inconclusive where it does not', () => {
    expect(() => judged(binaryCases(20), { margin: { kind: 'explicit', value: 0.05, refusal } })).toThrow(
      /it takes 52/,
    );
    const metric = judged(binaryCases(20), { margin: { kind: 'explicit', value: 0.05 } });
    expect(metric).toMatchObject({ verdict: 'inconclusive', margin: 0.05, margin_widened: false });
    expect(metric.reason).toContain('this margin takes at least 52 cases, there are 20');
  });

  test('of so few pairs that none may break where half of all do never passes', () => {
    // Half of the cases break, and none of three or four: 12.5 and 6.3 % of the time. Of five: 3.1 %.
    for (const n of [2, 3, 4]) {
      const metric = judged(binaryCases(n));
      expect(metric).toMatchObject({ verdict: 'inconclusive', margin: 0.5 });
      expect(metric.reason).toContain(`: no drop is proven, and ${n} cases cannot rule one out; it takes at least 5`);
      expect(judged(binaryCases(n, { wins: n })).verdict).toBe('inconclusive');
    }
    expect(judged(binaryCases(5))).toMatchObject({ verdict: 'pass', margin: 0.46 });
  });

  test('of one pair never passes, however equal', () => {
    expect(judged(binaryCases(1))).toMatchObject({ verdict: 'inconclusive', n: 1, margin: 0.5 });
    expect(judged(gradedCases(1, 0))).toMatchObject({ verdict: 'inconclusive', n: 1 });
  });

  test('with a clear drop fails', () => {
    const metric = judged(binaryCases(100, { wins: 2, losses: 15 }));
    expect(metric.verdict).toBe('fail');
    expect(metric.p_fail).toBeLessThan(0.01);
    expect(metric.reason).toBe('13.0 points below base, p < 0.001');
    expect(metric.detectable_drop).toBeGreaterThan(0.05);
  });

  test('tells the drop that would be found, and how many cases would tell, at its own level', () => {
    const told = (alpha: number) => {
      const margin: MetricQuestion['margin'] = { kind: 'explicit', value: 0.06 };
      const { detectable_drop: drop, reason } = judged(binaryCases(200, { wins: 20, losses: 25 }), { alpha, margin });
      return { drop, cases: Number(/about (\d+) cases would tell/.exec(reason)?.[1]) };
    };
    const [usual, strict] = [told(0.05), told(0.001)];
    // scipy: (norm.ppf(.999) + norm.ppf(.8)) / (norm.ppf(.95) + norm.ppf(.8)) = 1.5813
    expect((strict.drop ?? 0) / (usual.drop ?? 0)).toBeCloseTo(1.5813, 4);
    expect(strict.cases / usual.cases).toBeCloseTo(1.5813 ** 2, 1);
  });

  test('counts the cases that got worse and better, and says how sure its interval is', () => {
    const metric = judged(binaryCases(100, { wins: 2, losses: 15 }), { alpha: 0.01 });
    expect(metric).toMatchObject({ unit: 'case', cases_worse: 15, cases_better: 2, confidence: 0.98 });
  });

  test('counts no case of repeats that came in another order', () => {
    const cases = binaryCases(60).map((each) => ({
      ...each,
      base: { accuracy: [0.1, 0.2, 0.3] },
      head: { accuracy: [0.3, 0.2, 0.1] },
    }));
    expect(judged(cases, { repeats: 3 })).toMatchObject({ cases_worse: 0, cases_better: 0 });
  });

  test('with too much noise to tell is inconclusive and says how many cases would', () => {
    const metric = judged(binaryCases(60, { wins: 5, losses: 6 }));
    expect(metric.verdict).toBe('inconclusive');
    expect(metric.reason).toMatch(
      /^−1.7 points, between −11.* and \+.* with 90 % confidence: .*; about \d+ cases would tell$/,
    );
  });

  test('with a drop that is proven and proven smaller than the margin passes as small but real', () => {
    const metric = judged(gradedCases(400, -0.02));
    expect(metric.verdict).toBe('pass');
    expect(metric.p_fail).toBeLessThan(0.05);
    expect(metric.reason).toMatch(/^a small but real drop of 2\.\d points \(p < 0.001\): at worst/);
  });

  test('with an improvement passes', () => {
    const metric = judged(binaryCases(100, { wins: 20 }));
    expect(metric.verdict).toBe('pass');
    expect(metric.reason).toContain('above base');
  });

  test('of clusters counts clusters, not cases', () => {
    const cases = binaryCases(120, { losses: 8 }).map((each, index) => ({
      ...each,
      cluster: `doc ${index < 8 ? 0 : index % 12}`,
    }));
    const metric = judged(cases);
    expect(metric.n).toBe(12);
    expect(metric.method).toContain('cluster means');
    expect(metric).toMatchObject({ unit: 'cluster', cases_worse: 1, cases_better: 0 });
    expect(metric.verdict).not.toBe('fail');
    expect(judged(cases.map(({ cluster, ...rest }) => rest)).verdict).toBe('fail');
  });

  test('of one target with itself is judged by the same rule on differences of zero', () => {
    const cases = binaryCases(120, { losses: 60 }).map(({ id, head }) => ({ id, head }));
    expect(judged(cases, { comparison: 'identical' })).toMatchObject({
      verdict: 'pass',
      difference: 0,
      base: 0.5,
      head: 0.5,
    });
  });

  test('turns evidence of a drop into an improvement when the arms are swapped', () => {
    const cases = binaryCases(100, { wins: 2, losses: 15 });
    const swapped = cases.map(({ id, base, head }) => ({ id, base: head, head: base ?? {} }));
    const [one, other] = [judged(cases), judged(swapped)];
    expect(other.verdict).toBe('pass');
    expect(other.difference).toBeCloseTo(-(one.difference ?? 0), 12);
    expect(other.interval?.[0]).toBeCloseTo(-(one.interval?.[1] ?? 0), 12);
  });
});

test.each([
  ['no cases', binaryCases(0), {}],
  ['a NaN', [...binaryCases(60), { id: 'odd', base: { accuracy: [1] }, head: { accuracy: [Number.NaN] } }], {}],
  ['a score above 1', [...binaryCases(60), { id: 'odd', base: { accuracy: [1] }, head: { accuracy: [2] } }], {}],
  ['3 of 100 pairs missing', binaryCases(97), { plannedCases: 100 }],
  ['no score in head', binaryCases(60).map((each) => ({ ...each, head: {} })), {}],
  ['no score in base', binaryCases(60).map(({ id, head }) => ({ id, head })), {}],
])('%s is an error, never a pass', (_, cases, changes) => {
  expect(judged(cases, changes)).toMatchObject({
    verdict: 'error',
    difference: null,
    interval: null,
    cases_worse: null,
    cases_better: null,
    confidence: 0.9,
  });
});

describe('a floor', () => {
  test('lets a good comparison fail', () => {
    const cases = binaryCases(120).map((each, index) => {
      const score = [index % 2];
      return { ...each, base: { accuracy: score }, head: { accuracy: score } };
    });
    const metric = judged(cases, { floor: 0.8 });
    expect(metric).toMatchObject({ verdict: 'fail', difference: 0, floor: { bound: 0.8, verdict: 'fail' } });
    expect(metric.reason).toContain('below its floor');
  });

  test('makes a good comparison inconclusive when head may lie on either side of it', () => {
    expect(judged(binaryCases(60), { floor: 0.97 })).toMatchObject({
      verdict: 'inconclusive',
      floor: { verdict: 'inconclusive' },
    });
  });

  test('cannot make a bad comparison good', () => {
    expect(judged(binaryCases(100, { losses: 15 }), { floor: 0.5 })).toMatchObject({
      verdict: 'fail',
      floor: { verdict: 'pass' },
    });
  });

  test('decides alone where there is nothing to compare with', () => {
    const alone = { comparison: 'head-only' as const };
    expect(judged(binaryCases(60), { ...alone, floor: 0.9 })).toMatchObject({
      verdict: 'pass',
      base: null,
      head: 1,
      n: 60,
    });
    expect(judged(binaryCases(60, { losses: 60 }), { ...alone, floor: 0.9 }).verdict).toBe('fail');
    expect(judged(binaryCases(60), alone)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'nothing to compare with, and no floor',
      cases_worse: null,
    });
  });
});

describe('several metrics of a suite', () => {
  const drop = (metric: string, losses: number) => binaryCases(50, { losses, metric });
  const merge = (one: CaseScores[], other: CaseScores[]): CaseScores[] =>
    one.map((each, index) => ({
      id: each.id,
      base: { ...each.base, ...other[index]?.base },
      head: { ...each.head, ...other[index]?.head },
    }));
  const both = (losses: number, role: MetricQuestion['role']) => {
    const cases = merge(drop('accuracy', losses), drop('tone', 0));
    return judgeMetrics([question(cases), question(cases, { name: 'tone', role })]).map(({ verdict }) => verdict);
  };

  test('correct their p-values for one another: four losses in one of two gating metrics prove nothing', () => {
    expect(both(4, 'report')).toEqual(['fail', 'pass']);
    expect(both(4, 'gate')).toEqual(['inconclusive', 'pass']);
    expect(both(6, 'gate')).toEqual(['fail', 'pass']);
  });

  test('show the p-value as it was, and the corrected one in the reason', () => {
    const cases = merge(drop('accuracy', 6), drop('tone', 0));
    const [metric] = judgeMetrics([question(cases), question(cases, { name: 'tone' })]);
    expect(metric?.p_fail).toBeCloseTo(0.0078125, 12);
    expect(metric?.reason).toContain('p = 0.016 corrected for several metrics');
  });
});

test('one more broken case never makes a verdict better', () => {
  const rank = { pass: 0, inconclusive: 1, fail: 2, error: 3, 'not-affected': 3 };
  const table = fc.tuple(fc.integer({ min: 20, max: 200 }), fc.nat(15), fc.nat(15));
  fc.assert(
    fc.property(table, ([n, wins, losses]) => {
      fc.pre(wins + losses < n);
      const before = judged(binaryCases(n, { wins, losses }));
      const after = judged(binaryCases(n, { wins, losses: losses + 1 }));
      expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
      expect(after.pass_bound ?? 0).toBeLessThanOrEqual(before.pass_bound ?? 0);
    }),
    { numRuns: 60 },
  );
});
