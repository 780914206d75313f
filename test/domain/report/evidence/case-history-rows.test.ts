import { expect, test } from 'vitest';
import { flakyEvidence, newlyBrokenEvidence } from '../../../../src/domain/report/evidence/case-history-rows.js';
import { markdownEvidence } from '../../../../src/domain/report/markdown/evidence.js';
import { aSuiteVerdict } from '../../../fixtures/a-verdict.js';
import { aFlakyCase, aNewlyBrokenCase } from '../../../fixtures/verdict-evidence.js';

test('newly broken cases stand against their history, the surest first', () => {
  const suite = aSuiteVerdict({
    newly_broken_cases: [aNewlyBrokenCase({ id: 'later', q_value: 0.04 }), aNewlyBrokenCase()],
  });
  const evidence = newlyBrokenEvidence([suite]);
  expect(evidence.title).toBe('Newly broken: 2 cases that passed before');
  expect(markdownEvidence(evidence, 60)).toMatch(/\| `ticket-9` \| `accuracy` \| 0 of 3 \| 48 of 50 \|\n\| `later` \|/);
});

test('flaky cases are twenty at most, the most uncertain first', () => {
  const flaky = Array.from({ length: 30 }, (_, index) => aFlakyCase({ id: `c-${index}`, rate: index / 60 }));
  const evidence = flakyEvidence([aSuiteVerdict({ flaky_cases: flaky })]);
  expect(evidence.title).toBe('Flaky: 30 cases that pass at one time and fail at another');
  const told = markdownEvidence(evidence, 60);
  expect(told).toMatch(/Two answers differ \|\n.*\n\| `c-29` \| `accuracy` \| 11 of 20 \| 48 % \|/);
  expect(told).toContain('| and 10 more |');
  expect(told).not.toContain('`c-9`');
});

test('a case that wavers in several metrics is one case, with a row for each', () => {
  const flaky = [aFlakyCase({ metric: 'accuracy' }), aFlakyCase({ metric: 'tone' }), aFlakyCase({ id: 'other' })];
  const evidence = flakyEvidence([aSuiteVerdict({ flaky_cases: flaky })]);
  expect(evidence.title).toBe('Flaky: 2 cases that pass at one time and fail at another');
  expect(evidence.rows).toHaveLength(3);
  const both = [aSuiteVerdict({ flaky_cases: flaky }), aSuiteVerdict({ name: 'second', flaky_cases: flaky })];
  expect(flakyEvidence(both).title).toMatch(/^Flaky: 4 cases/);
});

test('one case is told as one', () => {
  expect(flakyEvidence([aSuiteVerdict({ flaky_cases: [aFlakyCase()] })]).title).toBe(
    'Flaky: 1 case that passes at one time and fails at another',
  );
});
