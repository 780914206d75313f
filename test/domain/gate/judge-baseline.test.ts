import { describe, expect, test } from 'vitest';
import { limitByBaseline } from '../../../src/domain/gate/judge-baseline.js';
import { aMetricVerdict, aPassingMetric } from '../../fixtures/a-verdict.js';

describe('a stale baseline', () => {
  const control = { samples: 9, scored: 9, p_value: 0.004, mean_shift: -0.5, stale: true, metric: 'accuracy' };
  const stale = { cached: 90, asked: 0, control };

  test.each([aMetricVerdict(), aPassingMetric()])('lets a metric neither pass nor fail', (metric) => {
    const { verdict, reason } = limitByBaseline(metric, stale);
    expect(verdict).toBe('inconclusive');
    expect(reason).toBe(
      'the cached answers of base no longer stand for what it answers: 9 of them asked once more moved by −0.500 on ' +
        `average in accuracy, sign-flip test, p = 0.0040; ask anew with \`--refresh-baseline\` (${metric.reason})`,
    );
  });

  test('changes nothing about a floor that head misses, an error, or where it still stands', () => {
    const floor = { bound: 0.9, interval: [0.6, 0.8], verdict: 'fail' } as const;
    const below = aMetricVerdict({ floor: { ...floor, interval: [...floor.interval] } });
    expect(limitByBaseline(below, stale)).toBe(below);
    const broken = aMetricVerdict({ verdict: 'error' });
    expect(limitByBaseline(broken, stale)).toBe(broken);
    const failed = aMetricVerdict();
    expect(limitByBaseline(failed, { ...stale, control: { ...control, stale: false } })).toBe(failed);
    expect(limitByBaseline(failed, { cached: 90, asked: 0 })).toBe(failed);
    expect(limitByBaseline(failed, undefined)).toBe(failed);
  });
});
