import { expect, test } from 'vitest';
import { describeDifference, explainMetric } from '../../../../src/domain/report/words/explain-metric.js';
import { aMetricVerdict, aPassingMetric } from '../../../fixtures/a-verdict.js';

const asItIs = (text: string): string => text;

test('tells bound, margin, chance, power and method of a comparison', () => {
  expect(explainMetric(aMetricVerdict(), asItIs)).toBe(
    'The drop could be as large as 19.4 points (95 % one-sided); a pass needs it to stay below 5.0, the margin. ' +
      'By chance alone an unchanged head would look this bad with p < 0.001. ' +
      'With 160 cases a drop of 9.1 points is found four times out of five. Method: sign-flip.',
  );
});

test('tells no drop that is larger than a score can be', () => {
  const told = explainMetric(aMetricVerdict({ n: 4, detectable_drop: 1.017 }), asItIs);
  expect(told).toContain('With 4 cases no drop, however large, is found four times out of five.');
  expect(told).not.toContain('101.7');
});

test('tells a bound that is a gain as a gain', () => {
  const metric = aPassingMetric({ difference: 0.04, interval: [0.01, 0.07], pass_bound: 0.01, confidence: 0.95 });
  expect(explainMetric(metric, asItIs)).toContain(
    'The gain is at least 1.0 points (97.5 % one-sided); a pass only needs any drop to stay below 5.0, the margin.',
  );
});

test('says that a margin was widened, and why', () => {
  const metric = aPassingMetric({ n: 40, margin: 0.09, margin_widened: true });
  expect(explainMetric(metric, asItIs)).toContain(
    'the margin, widened because the suite has too few cases to pass the default.',
  );
});

test('tells the floor with the range of head', () => {
  const metric = aPassingMetric({ floor: { bound: 0.8, interval: [0.79, 0.88], verdict: 'inconclusive' } });
  expect(explainMetric(metric, asItIs)).toContain(
    'The floor is 80.0 %, and head lies within 79.0 % to 88.0 % with 90 % confidence: inconclusive.',
  );
});

test('leaves the word to the reason where there are no numbers', () => {
  const metric = aMetricVerdict({
    verdict: 'error',
    difference: null,
    interval: null,
    p_fail: null,
    pass_bound: null,
    detectable_drop: null,
    reason: '12 cases have no score',
  });
  expect(explainMetric(metric, asItIs)).toBe('12 cases have no score.');
  expect(describeDifference(metric)).toBe('–');
});

test('writes a difference with its interval', () => {
  expect(describeDifference(aMetricVerdict())).toBe('−13.1 points (−19.4 to −6.8)');
});
