import { describe, expect, test } from 'vitest';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { SuiteVerdict } from '../../../src/domain/gate/verdict.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { armTotals, binaryCases, buildRun } from './build-run.js';

const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}) };
const judged = (changes: Parameters<typeof buildRun>[0] = {}, gate: Parameters<typeof judgeSuite>[1] = settings) =>
  SuiteVerdict.parse(judgeSuite(buildRun(changes), gate));

describe('a suite', () => {
  test('that did not change passes and tells its counts and its bill', () => {
    const suite = judged({
      arms: {
        base: armTotals({ incidents: { timeout: 1 } }),
        head: armTotals({ incidents: { timeout: 1, empty: 1 } }),
      },
    });
    expect(suite).toMatchObject({
      name: 'triage',
      verdict: 'pass',
      binding: true,
      cases: { total: 60, planned: 60, compared: 60, missing: 0 },
      cost_usd: 1,
      incidents: { timeout: 2, empty: 1 },
    });
    expect(suite.reason).toMatch(/^accuracy: at worst/);
  });

  test('is as bad as its gravest gating metric, and no report metric binds', () => {
    const cases = binaryCases(60, { losses: 20 }).map((each) => ({
      ...each,
      base: { ...each.base, tone: [1] },
      head: { ...each.head, tone: [1] },
    }));
    const metrics = { accuracy: 'gate', tone: 'gate' } as const;
    expect(judged({ cases, gate: { floor: {}, metrics } })).toMatchObject({ verdict: 'fail' });
    const shown = judged({ cases, gate: { floor: {}, metrics: { ...metrics, accuracy: 'report' } } });
    expect(shown.verdict).toBe('pass');
    expect(shown.metrics.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['accuracy', 'fail'],
      ['tone', 'pass'],
    ]);
  });

  test('of a metric that is named as something every object inherits is judged like any other', () => {
    const cases = binaryCases(60).map(({ base, head, ...each }) => ({
      ...each,
      base: { constructor: base?.['accuracy'] ?? [] },
      head: { constructor: head['accuracy'] ?? [] },
    }));
    const gate = { floor: {}, metrics: { constructor: 'gate' } } as const;
    expect(judged({ cases, gate })).toMatchObject({ verdict: 'pass', metrics: [{ name: 'constructor' }] });
    expect(judged({ cases, gate }).metrics[0]?.floor).toBeUndefined();
  });

  test('in which all that decides need only not be proven worse proves nothing, but for a floor', () => {
    const metrics = { accuracy: 'deterioration' } as const;
    const alone = judged({ gate: { floor: {}, metrics } });
    expect(alone.verdict).toBe('inconclusive');
    expect(alone.reason).toMatch(/^no metric has to hold its own, so that nothing is proven: .*accuracy: 0\.0 points/);
    expect(judged({ gate: { floor: { accuracy: 0.9 }, metrics } }).verdict).toBe('pass');
    const cases = binaryCases(60, { losses: 20 });
    expect(judged({ cases, gate: { floor: {}, metrics } }).verdict).toBe('fail');
  });

  test('that could not be run has the verdict its problem asks for, an error unless told', () => {
    expect(judged({ problem: 'no such file' })).toMatchObject({
      verdict: 'error',
      reason: 'no such file',
      metrics: [],
    });
    expect(judged({ problem: 'the target is gone', problem_verdict: 'fail' }).verdict).toBe('fail');
    expect(judged({ problem: 'not evaluated', problem_verdict: 'inconclusive' }).verdict).toBe('inconclusive');
  });

  test('of which cases are lost says how many were compared', () => {
    const cases = binaryCases(100).map((each, index) => (index === 7 ? { ...each, head: {} } : each));
    expect(judged({ cases })).toMatchObject({ verdict: 'pass', cases: { planned: 100, compared: 99, missing: 1 } });
  });

  describe('with a metric that only some cases have', () => {
    const cases = binaryCases(60).map((each, index) =>
      index < 40 ? each : { ...each, base: { ...each.base, tone: [1] }, head: { ...each.head, tone: [1] } },
    );
    const gate = { floor: {}, metrics: { accuracy: 'gate', tone: 'gate' } } as const;

    test('misses no scores of the others', () => {
      const suite = judged({ cases, gate, metric_cases: { tone: 20 } });
      expect(suite).toMatchObject({ verdict: 'pass', cases: { compared: 60, missing: 0 } });
      expect(suite.metrics[1]).toMatchObject({ name: 'tone', n: 20 });
    });

    test('misses the scores that those cases lack, and without a word on them all', () => {
      const lost = judged({ cases, gate, metric_cases: { tone: 25 } });
      expect(lost).toMatchObject({ verdict: 'error', reason: expect.stringContaining('5 of 25 cases have no score') });
      const silent = judged({ cases, gate });
      expect(silent).toMatchObject({
        verdict: 'error',
        reason: expect.stringContaining('40 of 60 cases have no score'),
        cases: { compared: 20, missing: 40 },
      });
    });

    test('asks of a margin only what all cases can pass', () => {
      const narrow = { ...gate, margin: 0.05 };
      expect(judged({ cases, gate: narrow, metric_cases: { tone: 20 } }).metrics[1]?.verdict).toBe('inconclusive');
      expect(() => judged({ cases: cases.slice(40), gate: narrow })).toThrow('margin');
    });
  });

  test('of one target run once counts that arm alone', () => {
    const arms = { base: armTotals(), head: armTotals({ incidents: { empty: 1 } }) };
    const cases = binaryCases(60).map(({ id, head }) => ({ id, head }));
    expect(judged({ comparison: 'identical', arms, cases })).toMatchObject({
      verdict: 'pass',
      cost_usd: 0.5,
      incidents: { empty: 1 },
    });
  });

  test('that stands alone is inconclusive without a floor, and with one as good as its floor', () => {
    const alone = { comparison: 'head-only' as const, arms: { head: armTotals() } };
    expect(judged(alone).verdict).toBe('inconclusive');
    expect(judged({ ...alone, gate: { floor: { accuracy: 0.9 }, metrics: { accuracy: 'gate' } } }).verdict).toBe(
      'pass',
    );
  });

  test('of head’s own yardstick is judged the same way but does not bind', () => {
    const suite = judged({ yardstick: 'head', binding: false, cases: binaryCases(60, { losses: 20 }) });
    expect(suite).toMatchObject({ verdict: 'fail', binding: false, yardstick: 'head' });
  });
});

describe('a run that ended early', () => {
  const stopped = 'the cap of 5 USD was reached';

  test.each([
    ['passing', binaryCases(60)],
    ['failing', binaryCases(60, { losses: 30 })],
    ['doubtful', binaryCases(60, { wins: 5, losses: 6 })],
    ['empty', []],
  ])('is inconclusive although what was seen is %s', (_, cases) => {
    const suite = judged({ cases, cases_planned: 200, cases_total: 200, stopped });
    expect(suite.verdict).toBe('inconclusive');
    expect(suite.metrics.map(({ verdict }) => verdict)).toEqual(['inconclusive']);
    expect(suite.reason).toContain('ended');
  });

  test('does not blame the user for a margin that so few cases cannot pass', () => {
    const cases = binaryCases(10);
    expect(
      judged({ cases, cases_planned: 200, cases_total: 200, stopped }, { ...settings, margin: 0.05 }).verdict,
    ).toBe('inconclusive');
  });
});

describe('answers that only head’s recordings gave', () => {
  test.each(['head', 'base'] as const)('cannot pass, whichever arm (%s) they stand in', (arm) => {
    const arms = { base: armTotals(), head: armTotals(), [arm]: armTotals({ unverified: 1 }) };
    const suite = judged({ arms });
    expect(suite.verdict).toBe('inconclusive');
    expect(suite.reason).toContain('answered only by recordings that head brought: 1');
  });

  test('can fail', () => {
    const arms = { base: armTotals(), head: armTotals({ unverified: 60 }) };
    expect(judged({ arms, cases: binaryCases(60, { losses: 20 }) }).verdict).toBe('fail');
  });
});

describe('an error is', () => {
  test.each([
    ['a suite without a gating metric', { gate: { floor: {}, metrics: { accuracy: 'report' } } }, 'no metric gates'],
    ['a suite without metrics', { gate: { floor: {}, metrics: {} }, cases: [] }, 'no metric gates'],
    [
      'a floor for a metric that is not there',
      { gate: { floor: { acuracy: 0.8 }, metrics: { accuracy: 'gate' } } },
      'acuracy',
    ],
    [
      'a metric with scores that nobody declared',
      { gate: { floor: {}, metrics: { tone: 'gate' } } },
      'accuracy has scores',
    ],
    ['a case that is there twice', { cases: [...binaryCases(60), ...binaryCases(1)] }, 'twice'],
    ['more cases than were planned', { cases_planned: 59 }, '60 cases were scored, but 59 planned'],
    ['a suite of no cases', { cases: [] }, 'there are no cases'],
    ['a suite of which too many cases are lost', { cases_planned: 100 }, '40 of 100 cases have no score'],
  ] as const)('%s', (_, changes, reason) => {
    const run = buildRun(changes as Parameters<typeof buildRun>[0]);
    const suite = judgeSuite(run, settings);
    expect(suite.verdict).toBe('error');
    expect(suite.reason).toContain(reason);
  });
});

describe('an explicit margin that no data of this size can pass', () => {
  const few = { cases: binaryCases(20) };

  test('is refused with its place in lanegate.yml', () => {
    expect(() => judged({ ...few, gate: { margin: 0.05, floor: {}, metrics: { accuracy: 'gate' } } })).toThrow(
      expect.objectContaining({ place: { path: 'lanegate.yml', key: 'suites.triage.gate.margin' } }),
    );
    expect(() => judged(few, { ...settings, margin: 0.05 })).toThrow(
      expect.objectContaining({ place: { path: 'lanegate.yml', key: 'gate.margin' } }),
    );
  });

  test('is not refused where it does not bind', () => {
    expect(judged({ ...few, binding: false, yardstick: 'head' }, { ...settings, margin: 0.05 }).verdict).toBe(
      'inconclusive',
    );
  });

  test('is inconclusive where only the budget left so few cases', () => {
    expect(judged({ ...few, cases_total: 500 }, { ...settings, margin: 0.05 }).verdict).toBe('inconclusive');
  });

  test('which nobody set is widened for the whole dataset, and says so of a part of it', () => {
    const [metric] = judged({ cases: binaryCases(10), cases_planned: 10, cases_total: 40 }).metrics;
    expect(metric?.reason).toContain('the default margin was widened to 8.0 for 40 cases');
  });

  test('is not widened: the suite’s own margin wins over the general one', () => {
    const gate = { margin: 0.1, floor: {}, metrics: { accuracy: 'gate' as const } };
    const [metric] = judged({ gate }, { ...settings, margin: 0.05 }).metrics;
    expect(metric).toMatchObject({ margin: 0.1, margin_widened: false });
  });
});
