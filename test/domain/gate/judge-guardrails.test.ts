import { describe, expect, test } from 'vitest';
import type { CaseScores, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import type { Resources } from '../../../src/domain/evaluation/tally/resources.js';
import { judge } from '../../../src/domain/gate/judge.js';
import { judgeGuardrails } from '../../../src/domain/gate/judge-guardrails.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { SuiteVerdict } from '../../../src/domain/gate/verdict.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { binaryCases, buildChangeSet, buildEvaluation, buildRun } from './build-run.js';

const cost = { max_increase: 0.2 };
const latency = { max_p95_increase: 0.2 };
const took = (usd: number, ms: number): Resources => ({ cost_usd: [usd], latency_ms: [ms] });

/** Cases whose base takes a cent and a second, more or less, and head so many times as much. */
const casesTaking = (count: number, times: number): CaseScores[] =>
  binaryCases(count).map((each, index) => {
    const [usd, ms] = [0.01 * (1 + (index % 7) / 20), 1000 * (1 + (index % 11) / 40)];
    return { ...each, resources: { base: took(usd, ms), head: took(usd * times, ms * times) } };
  });

const judged = (cases: CaseScores[], changes: Partial<SuiteRun> = {}) =>
  judgeGuardrails(buildRun({ cases, ...changes }), { alpha: 0.05, cost, latency });
const words = (cases: CaseScores[], changes: Partial<SuiteRun> = {}) =>
  judged(cases, changes).map(({ name, verdict }) => [name, verdict]);
const both = (verdict: string) => [
  ['cost', verdict],
  ['latency', verdict],
];

describe('a limit', () => {
  test('passes where the increase is ruled out, and fails where it is proven', () => {
    expect(words(casesTaking(100, 1))).toEqual(both('pass'));
    expect(words(casesTaking(100, 1.5))).toEqual(both('fail'));
  });

  test('tells what the arms took and why, in one sentence', () => {
    const [spent, slow] = judged(casesTaking(100, 1.5));
    expect(spent).toMatchObject({ n: 100, max_increase: 0.2, ratio: expect.closeTo(1.5, 9) });
    expect((spent?.head ?? 0) / (spent?.base ?? 0)).toBeCloseTo(1.5, 9);
    expect(spent?.reason).toBe('cost +50.0 %, at least +50.0 % (95 % one-sided), limit +20.0 %');
    expect(slow?.base).toBeCloseTo(1250, 9);
    expect(slow?.reason).toContain('95th percentile of latency +50.0 %');
  });

  test('is inconclusive where it can be neither', () => {
    const wavering = casesTaking(60, 1).map((each, index) => ({
      ...each,
      resources: { base: took(0.01, 1000), head: took(index % 3 === 0 ? 0.016 : 0.01, index % 16 === 0 ? 1900 : 1000) },
    }));
    const [spent, slow] = judged(wavering);
    expect(spent).toMatchObject({ verdict: 'inconclusive' });
    expect(slow).toMatchObject({ verdict: 'inconclusive' });
    expect(spent?.reason).toMatch(/between .* with 90 % confidence: neither beyond the limit \+20\.0 % for sure nor/);
  });

  test('is inconclusive where there are too few cases to tell, however equal they are', () => {
    expect(words(casesTaking(58, 1))).toEqual([
      ['cost', 'pass'],
      ['latency', 'inconclusive'],
    ]);
    expect(words(casesTaking(59, 1))).toEqual(both('pass'));
    const [spent] = judged(casesTaking(19, 1));
    expect(spent).toMatchObject({ verdict: 'inconclusive' });
    expect(spent?.reason).toContain('19 cases bound it too poorly; it takes 20');
    expect(words(casesTaking(1, 9))).toEqual(both('inconclusive'));
  });

  test('of latency is inconclusive at a level that no resampling tells, and says so, while cost is told at any', () => {
    const cases = casesTaking(400, 1);
    const judgedAt = (alpha: number) => judgeGuardrails(buildRun({ cases }), { alpha, cost, latency });
    const [spent, slow] = judgedAt(0.0001);
    expect(spent).toMatchObject({ verdict: 'pass' });
    expect(slow).toMatchObject({ verdict: 'inconclusive', interval: null });
    expect(slow?.reason).toBe(
      '95th percentile of latency 0.0 %, but a level of 0.0001 is finer than resampling tells, so that nothing bounds it (limit +20.0 %)',
    );
    expect(judgedAt(0.0006).map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });

  test('counts clusters, since what one has counts once', () => {
    const clustered = casesTaking(100, 1).map((each, index) => ({ ...each, cluster: `doc ${index % 10}` }));
    expect(words(clustered)).toEqual(both('inconclusive'));
    expect(judged(clustered)[0]?.reason).toContain('10 clusters');
  });

  test('that nothing was recorded for is inconclusive, never a pass', () => {
    expect(words(binaryCases(100))).toEqual(both('inconclusive'));
    expect(words([])).toEqual(both('inconclusive'));
  });
});

describe('a cost', () => {
  test('of nothing in both arms is equal, of however few cases', () => {
    const free = binaryCases(3).map((each) => ({ ...each, resources: { base: took(0, 1), head: took(0, 1) } }));
    expect(judged(free)[0]).toMatchObject({ verdict: 'pass', reason: 'both arms cost nothing' });
  });

  test('of something where base cost nothing is beyond any limit', () => {
    const paid = binaryCases(40).map((each) => ({ ...each, resources: { base: took(0, 1), head: took(0.01, 1) } }));
    expect(judged(paid)[0]).toMatchObject({ verdict: 'fail', ratio: null, interval: null });
  });

  test('that is not known of more than 2 % of the cases is inconclusive', () => {
    const unknown = (count: number) =>
      casesTaking(100, 1).map((each, index) =>
        index < count
          ? { ...each, resources: { base: took(0.01, 1000), head: { cost_usd: [], latency_ms: [1000] } } }
          : each,
      );
    expect(judged(unknown(2))[0]?.verdict).toBe('pass');
    expect(judged(unknown(3))[0]).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the cost of 3 of 100 cases is not known in both arms',
    });
  });
});

describe('what is not measured decides nothing', () => {
  const cached = casesTaking(100, 1.5).map((each) => ({
    ...each,
    resources: { base: { cost_usd: [0.01], latency_ms: [] }, head: took(0.01, 1500) },
  }));

  test('where base was answered by a cache or a recording', () => {
    const [spent, slow] = judged(cached);
    expect(spent?.verdict).toBe('pass');
    expect(slow).toMatchObject({ verdict: 'not-measured', ratio: null, n: 0 });
    expect(slow?.reason).toContain('100 of 100 cases were answered by a cache or a recording');
  });

  test('but where enough cases were asked for in both arms, those are compared', () => {
    const mixed = [...cached.slice(0, 30), ...casesTaking(100, 1.5).slice(30)];
    expect(judged(mixed)[1]).toMatchObject({ verdict: 'fail', n: 70 });
  });

  test('where there is no base, and one target is as dear and as fast as it is', () => {
    expect(words(casesTaking(100, 1.5), { comparison: 'head-only' })).toEqual(both('not-measured'));
    expect(words(casesTaking(100, 1.5), { comparison: 'identical' })).toEqual(both('pass'));
  });

  test('and is told, since nobody may take it for a pass', () => {
    const run = buildRun({ cases: cached });
    const evaluation = buildEvaluation([run]);
    const verdict = judge(buildChangeSet(['prompt']), { ...evaluation, gate: { ...evaluation.gate, latency } });
    expect(verdict.verdict).toBe('pass');
    expect(verdict.notes.join()).toContain('triage: the limit on latency was not measured: 100 of 100 cases');
  });
});

describe('a suite with limits', () => {
  const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}), cost, latency };
  const suite = (cases: CaseScores[], changes: Partial<SuiteRun> = {}) =>
    SuiteVerdict.parse(judgeSuite(buildRun({ cases, ...changes }), settings));

  test('is as bad as its gravest limit, and says why', () => {
    expect(suite(casesTaking(100, 1)).verdict).toBe('pass');
    const dear = suite(casesTaking(100, 1.5));
    expect(dear.verdict).toBe('fail');
    expect(dear.reason).toMatch(/^cost: cost \+50\.0 %.*; latency: 95th percentile/);
    expect(suite(casesTaking(58, 1)).verdict).toBe('inconclusive');
  });

  test('tells no limits where none is set', () => {
    const { guardrails } = judgeSuite(buildRun(), { alpha: 0.05, incidents: settings.incidents });
    expect(guardrails).toBeUndefined();
  });

  test('that ended early neither passes nor fails one', () => {
    const stopped = suite(casesTaking(100, 1.5), { stopped: 'the cost cap' });
    expect(stopped.verdict).toBe('inconclusive');
    expect(stopped.guardrails?.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive']);
  });
});
