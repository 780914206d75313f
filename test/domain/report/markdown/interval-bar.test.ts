import { expect, test } from 'vitest';
import { barLegend, barReach, intervalBar } from '../../../../src/domain/report/markdown/interval-bar.js';
import { aMetricVerdict, anInconclusiveMetric, aPassingMetric } from '../../../fixtures/a-verdict.js';

test('draws a drop left of the margin', () => {
  expect(intervalBar(aMetricVerdict(), 0.2)).toBe('├──┼───┤┊·│··········');
});

test('draws an interval across margin and zero', () => {
  expect(intervalBar(anInconclusiveMetric(), 0.1)).toBe('···├─┊──┼─│──┤·······');
});

test('draws a pass right of the margin', () =>
  expect(intervalBar(aPassingMetric(), 0.05)).toBe('┊·····├───│┼────┤····'));

test('draws nothing when nothing was compared', () => {
  expect(intervalBar(aMetricVerdict({ interval: null, difference: null }), 0.2)).toBe('');
});

test('draws a difference of zero over the line of no difference, and the legend says where that line is', () => {
  const metric = aPassingMetric({ difference: 0, interval: [-0.025, 0.025] });
  expect(intervalBar(metric, 0.05)).toBe('┊····├────┼────┤·····');
  expect(barLegend(0.05)).toContain('no difference (the middle)');
  expect(barLegend(0.208)).toMatch(/each end is 20\.8 points away$/);
});

test('reaches as far as the widest interval or margin', () => {
  expect(barReach([aMetricVerdict(), aPassingMetric({ margin: 0.3 })])).toBe(0.3);
  expect(barReach([])).toBe(0.01);
});
