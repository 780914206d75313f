import { expect, test } from 'vitest';
import { evaluationSummary } from '../../../../src/domain/report/terminal/evaluation-summary.js';
import { aRegressedRun } from '../a-regressed-run.js';

const { evaluation } = aRegressedRun();

test('tells what each suite ran, what it cost and where it is written', () => {
  expect(evaluationSummary(evaluation, 'run/evaluation.json')).toBe(
    `triage: 160 of 200 cases, 2 incidents
note: The price of openai/gpt-5.2-mini-2026-03-01 was taken from the table of 2026-11-01.
160 calls, $0.041; written to run/evaluation.json
`,
  );
});

test('says at which look a suite ended early, whose other cases were not asked', () => {
  const look = (cases: number) => ({ cases, repeats: 1, level: 0.01 });
  const looks = { plan: [look(40), look(160)], taken: 1, saved_samples: 240 };
  const suites = evaluation.suites.map((suite) => ({ ...suite, looks }));
  expect(evaluationSummary({ ...evaluation, suites }, 'x')).toContain(
    'triage: 160 of 200 cases, 2 incidents; ended at look 1 of 2 (40 of 160 cases), 240 calls saved\n',
  );
});

test('says why a suite was not run', () => {
  const suites = evaluation.suites.map((suite) => ({ ...suite, problem: 'the dataset is empty' }));
  expect(evaluationSummary({ ...evaluation, suites }, 'x')).toContain('triage: not run: the dataset is empty');
});

test('leaves nothing to obey in a note', () => {
  expect(evaluationSummary({ ...evaluation, notes: ['x\n::error::y'] }, 'x')).not.toMatch(/^\s*::/m);
});
