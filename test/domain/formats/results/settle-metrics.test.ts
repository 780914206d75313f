import { expect, test } from 'vitest';
import { settleMetrics } from '../../../../src/domain/formats/results/pair-results.js';
import type { Results } from '../../../../src/domain/formats/results/result.js';

const resultsOf = (...metrics: string[]): Results => ({
  format: 'scores',
  results: [{ id: '1', outcome: { kind: 'scored', scores: Object.fromEntries(metrics.map((name) => [name, 1])) } }],
  notes: [],
});
const rolesOf = (wanted: string[] | undefined, results = resultsOf('tone', 'speed')) =>
  settleMetrics(results, results, wanted).roles;

test('a metric that is named gates, or has the role behind its name', () => {
  expect(rolesOf(undefined)).toEqual({ tone: 'gate', speed: 'gate' });
  expect(rolesOf(['tone'])).toEqual({ tone: 'gate', speed: 'report' });
  expect(rolesOf(['tone', 'speed=deterioration'])).toEqual({ tone: 'gate', speed: 'deterioration' });
  expect(rolesOf(['tone=success', 'speed=guardrail'])).toEqual({ tone: 'success', speed: 'gate' });
});

test('a role that is none, and a metric that is not there, are refused', () => {
  expect(() => rolesOf(['tone=better'])).toThrow('these results have no metric `tone=better`');
  expect(() => rolesOf(['style=success'])).toThrow('these results have no metric `style`');
});

test('a metric whose own name looks like a role is itself', () => {
  expect(rolesOf(['tone=success'], resultsOf('tone=success'))).toEqual({ 'tone=success': 'gate' });
});
