import { expect, test } from 'vitest';
import { countMovedCases } from '../../../../src/domain/report/cases/case-change.js';
import { binaryCases, buildRun } from '../../gate/build-run.js';

const run = buildRun({ cases: binaryCases(60, { wins: 3, losses: 7 }) });

test('counts the cases of all binding suites that got worse and better', () => {
  expect(countMovedCases([run, { ...run, name: 'tone' }])).toEqual({ worse: 14, better: 6 });
});

test('counts no case of a suite that binds nothing', () => {
  expect(countMovedCases([{ ...run, binding: false }])).toEqual({ worse: 0, better: 0 });
});

test('counts a case once, however many of its gating metrics fell', () => {
  const fell = { base: { accuracy: [1], tone: [1] }, head: { accuracy: [0], tone: [0] } };
  const gate = { floor: {}, metrics: { accuracy: 'gate' as const, tone: 'gate' as const } };
  expect(countMovedCases([buildRun({ gate, cases: [{ id: 'a', ...fell }] })])).toEqual({ worse: 1, better: 0 });
});

test('takes repeats that came in another order for no change', () => {
  const cases = [{ id: 'a', base: { accuracy: [0.1, 0.2, 0.3] }, head: { accuracy: [0.3, 0.2, 0.1] } }];
  expect(countMovedCases([buildRun({ cases, repeats: 3 })])).toEqual({ worse: 0, better: 0 });
});
