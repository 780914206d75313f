import { describe, expect, test } from 'vitest';
import type { JudgeRow } from '../../../src/domain/evaluation/judges/judge-row.js';
import { limitByCanary } from '../../../src/domain/gate/judge-canary.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import type { MetricVerdict } from '../../../src/domain/gate/verdict.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { binaryCases, buildRun } from './build-run.js';

const canary = {
  anchors: 20,
  graded: 20,
  mean_shift: 0.3,
  mean_absolute_difference: 0.3,
  p_value: 0.001,
  moved: true,
  reason: 'its grades moved',
};
const row = (metric: string, told: Partial<typeof canary> = {}): JudgeRow => ({
  metric,
  graders: 'llm-rubric',
  version: 1,
  model: 'paid/judge-1',
  canary: { ...canary, ...told },
});
const metric = (verdict: MetricVerdict['verdict']) =>
  ({ name: 'tone', role: 'gate', verdict, reason: 'proven' }) as MetricVerdict;

describe('a metric whose judge moved', () => {
  test.each(['pass', 'fail'] as const)('is inconclusive where it would %s', (word) => {
    expect(limitByCanary(metric(word), [row('tone')])).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the judge moved, and not the change: its grades moved, so the baseline is invalid (proven)',
    });
  });

  test.each(['error', 'inconclusive'] as const)('is an %s as before', (word) => {
    expect(limitByCanary(metric(word), [row('tone')])).toEqual(metric(word));
  });

  test('says so where nothing is known of the judge', () => {
    const unknown = { ...row('tone'), canary: { ...canary, mean_shift: null, reason: 'nothing on record' } };
    expect(limitByCanary(metric('pass'), [unknown]).reason).toContain(
      'nothing shows that the judge grades as it did: nothing on record',
    );
  });
});

test.each([
  ['that did not move', [row('tone', { moved: false })]],
  ['of another metric', [row('accuracy')]],
  ['without a canary', [{ ...row('tone'), canary: undefined }]],
  ['that there is not', []],
])('a judge %s limits nothing', (_, rows) => {
  expect(limitByCanary(metric('pass'), rows as JudgeRow[])).toEqual(metric('pass'));
});

describe('a suite whose judge moved', () => {
  const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}) };
  const toned = { floor: {}, metrics: { tone: 'gate' } } as const;
  const judges = [row('tone')];

  test.each([
    ['neither passes', 0],
    ['nor fails', 30],
  ])('%s by its scores', (_, losses) => {
    const cases = binaryCases(60, { losses, metric: 'tone' });
    expect(judgeSuite(buildRun({ cases, gate: toned }), settings).verdict).toBe(losses === 0 ? 'pass' : 'fail');
    const suite = judgeSuite(buildRun({ cases, gate: toned, judges }), settings);
    expect(suite).toMatchObject({ verdict: 'inconclusive', judges });
    expect(suite.reason).toContain('the judge moved, and not the change');
  });

  test('still fails by what no judge had a say in', () => {
    const cases = binaryCases(60, { losses: 30 }).map((each) => ({
      ...each,
      base: { ...each.base, tone: [1] },
      head: { ...each.head, tone: [1] },
    }));
    const gate = { floor: {}, metrics: { tone: 'gate', accuracy: 'gate' } } as const;
    const suite = judgeSuite(buildRun({ cases, gate, judges }), settings);
    expect(suite.metrics.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['tone', 'inconclusive'],
      ['accuracy', 'fail'],
    ]);
    expect(suite.verdict).toBe('fail');
  });
});
