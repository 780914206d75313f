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

test('says why a suite was not run', () => {
  const suites = evaluation.suites.map((suite) => ({ ...suite, problem: 'the dataset is empty' }));
  expect(evaluationSummary({ ...evaluation, suites }, 'x')).toContain('triage: not run: the dataset is empty');
});

test('leaves nothing to obey in a note', () => {
  expect(evaluationSummary({ ...evaluation, notes: ['x\n::error::y'] }, 'x')).not.toMatch(/^\s*::/m);
});
