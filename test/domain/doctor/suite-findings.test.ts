import { describe, expect, test } from 'vitest';
import { suiteFindings } from '../../../src/domain/doctor/suite-findings.js';

const suite = (cases: { readonly planned: number; readonly total: number }) => ({
  name: 'triage',
  yardstick: 'policy' as const,
  binding: true,
  comparison: 'arms' as const,
  cases_total: cases.total,
  cases_planned: cases.planned,
  repeats: 1,
  samples: cases.planned * 2,
  expected_usd: 1,
  greatest_usd: 2,
});

describe('a suite', () => {
  test('of which only some cases fit the budget is told with what helps, a price first', () => {
    expect(suiteFindings([suite({ planned: 40, total: 120 })])).toMatchObject([
      {
        state: 'warning',
        says: 'triage: only 40 of 120 cases fit the budget',
        todo: expect.stringMatching(/^declare the `price` of its model .+, raise budget\.per_run, or ask a cheaper/),
      },
    ]);
  });

  test('whose cases fit can be run', () => {
    expect(suiteFindings([suite({ planned: 120, total: 120 })])).toMatchObject([
      { state: 'ok', says: 'triage can be run on 120 cases' },
    ]);
  });

  test('in a folder with a space is named so that a shell takes the command', () => {
    const widened = { ...suite({ planned: 20, total: 20 }), power: { margin: 0.1, margin_widened: true } };
    expect(
      suiteFindings([{ ...widened, name: 'apps/help desk/triage' } as Parameters<typeof suiteFindings>[0][0]]),
    ).toMatchObject([{ todo: "lanegate plan --suite 'apps/help desk/triage' says what would do" }]);
  });
});
