import { describe, expect, test } from 'vitest';
import type { CaseScores, Evaluation, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import { selftestOf } from '../../../src/domain/selftest/selftest-of.js';
import { Selftest } from '../../../src/domain/selftest/selftest-report.js';
import { selftestText } from '../../../src/domain/selftest/selftest-text.js';
import { splitArms } from '../../../src/domain/selftest/split-arms.js';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';

const repeats = 5;

/** A suite whose cases give each answer by their own chance of being right. */
function aRun(count: number, chanceOf: (index: number) => number): SuiteRun {
  const random = seededRandom(`answers ${count}`);
  const cases = Array.from({ length: count }, (_, index): CaseScores => {
    const accuracy = Array.from({ length: repeats }, () => (random() < chanceOf(index) ? 1 : 0));
    return { id: `q${index}`, head: { accuracy } };
  });
  return {
    name: 'triage',
    yardstick: 'policy',
    binding: true,
    comparison: 'head-only',
    repeats,
    gate: { floor: { accuracy: 0.99 }, metrics: { accuracy: 'gate' } },
    cases_total: count,
    cases_planned: count,
    arms: {},
    calls: { made: 0, cached: 0, saved: 0 },
    cases,
  };
}

const anEvaluation = (run: SuiteRun): Evaluation => ({
  version: 1,
  policy: 'p',
  base: 'p',
  head: 'p',
  seed: 'seed',
  adoption: false,
  gate: { alpha: 0.05, inconclusive: 'warn', mixed_lanes: 'warn', incidents: {} as Evaluation['gate']['incidents'] },
  ownership: {},
  budget: {},
  spent: { usd: 0, tokens: 0, calls: 0 },
  suites: [run],
  notes: [],
});

function measure(run: SuiteRun, gateRepeats = 1) {
  const report = selftestOf(anEvaluation(run), repeats, () => ({ repeats: gateRepeats, level: 0.05 }));
  const [suite] = Selftest.parse(report).suites;
  if (suite === undefined) throw new Error('there is no suite');
  return { report, suite };
}

describe('a selftest', () => {
  test('of noisy cases blocks about as often as alpha allows, and passes as often as the planner says', () => {
    const { suite } = measure(aRun(300, (index) => (index % 2 === 0 ? 0.8 : 1)));
    const { verdicts, proposals } = suite;
    expect(verdicts).toMatchObject({ splits: 333, repeats: 1, margin: 0.05 });
    expect(verdicts?.fail.rate).toBeGreaterThan(0.01);
    expect(verdicts?.fail.rate).toBeLessThan(0.08);
    expect(proposals.map((each) => each.repeats)).toEqual([1, 3, 5]);
    const [single] = proposals;
    expect(single?.passable_margin).toBeGreaterThan(0.04);
    expect(single?.passable_margin).toBeLessThan(0.07);
    expect(single?.margin).toBeGreaterThanOrEqual(single?.passable_margin ?? 1);
    expect(verdicts?.pass.rate).toBeGreaterThan(0.6);
  });

  test('of answers that never differ blocks nothing and passes always', () => {
    const { suite } = measure(aRun(70, () => 1));
    expect(suite.verdicts).toMatchObject({ splits: 1000, fail: { rate: 0 }, pass: { rate: 1 }, other: 0 });
    expect(suite.metrics).toMatchObject([{ within_variance: 0, noisy_cases: [], flaky_cases: [] }]);
  });

  test('lists the cases that waver, with how often two answers differ', () => {
    const { suite, report } = measure(aRun(20, (index) => (index === 7 ? 0.5 : 1)));
    const [metric] = suite.metrics;
    expect(metric?.flaky_cases).toHaveLength(1);
    const flaky = metric?.flaky_cases[0];
    expect(flaky).toMatchObject({ id: 'q7', metric: 'accuracy', samples: repeats });
    const share = (flaky?.passes ?? 0) / repeats;
    expect(flaky?.rate).toBeCloseTo((2 * share * (1 - share) * repeats) / (repeats - 1), 12);
    expect(selftestText(report, 'out/selftest.json')).toContain('q7: ');
  });

  test('of a gate with more repeats than it can split says so', () => {
    const { suite, report } = measure(
      aRun(60, () => 0.9),
      3,
    );
    expect(suite.verdicts?.repeats).toBe(2);
    expect(selftestText(report, 'out/selftest.json')).toContain('ask 6 times here');
  });

  test('of a suite without an answer tells nothing', () => {
    const { suite } = measure({ ...aRun(0, () => 1), cases_total: 9, stopped: 'the cap of cost is reached' });
    expect(suite).toMatchObject({ problem: 'the cap of cost is reached', metrics: [], proposals: [] });
    expect(suite.verdicts).toBeUndefined();
  });

  test('gives the same result by the same seed', () => {
    const run = aRun(12, () => 0.7);
    expect(measure(run).report).toEqual(measure(run).report);
  });
});

test('a split takes no answer twice and keeps the metrics of an answer together', () => {
  const scores = [0.1, 0.2, 0.3, 0.4, 0.5];
  const cases: CaseScores[] = [{ id: 'q', head: { one: scores, other: scores.map((score) => score + 0.5) } }];
  const random = seededRandom('splits');
  const seen = new Set<number>();
  for (let split = 0; split < 50; split += 1) {
    const [each] = [...splitArms({ ...aRun(0, () => 1), cases }, 2, random).cases];
    const [base = [], head = []] = [each?.base?.['one'], each?.head['one']];
    expect(new Set([...base, ...head]).size).toBe(4);
    expect(each?.head['other']).toEqual(head.map((score) => score + 0.5));
    for (const score of base) seen.add(score);
  }
  expect(seen.size).toBe(5);
});
