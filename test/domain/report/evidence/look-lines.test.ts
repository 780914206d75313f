import { expect, test } from 'vitest';
import { describeLooks, lookLines } from '../../../../src/domain/report/evidence/look-lines.js';
import { terminalPhrase } from '../../../../src/domain/report/terminal/evidence.js';
import { aSuiteVerdict } from '../../../fixtures/a-verdict.js';
import { someLooks } from '../../../fixtures/verdict-evidence.js';

const raised = [60, 100, 100, 100].map((cases, index) => ({
  cases,
  repeats: index < 2 ? 1 : 2 * index - 1,
  level: 0.01,
}));

test.each([
  ['an early decision', someLooks(), 'fail', 'decided at look 2 of 5 (120 of 300 cases), 360 calls saved'],
  [
    'a decision at the last look',
    someLooks({ taken: 5, saved_samples: 0 }),
    'pass',
    'decided at look 5 of 5 (300 of 300 cases)',
  ],
  [
    'a doubt that stays',
    someLooks({ taken: 5, saved_samples: 0 }),
    'inconclusive',
    'still open after look 5 of 5 (300 of 300 cases)',
  ],
  [
    'a run that was cut short',
    someLooks({ saved_samples: 0 }),
    'inconclusive',
    'ended at look 2 of 5 (120 of 300 cases)',
  ],
  ['a run without a look', someLooks({ taken: 0, saved_samples: 0 }), 'error', 'ended before the first of 5 looks'],
  [
    'repeats that were added',
    { plan: raised, taken: 3, saved_samples: 200 },
    'pass',
    'decided at look 3 of 4 (100 of 100 cases, repeats raised from 1 to 3), 200 calls saved',
  ],
  ['a single look', { plan: someLooks().plan.slice(4), taken: 1, saved_samples: 0 }, 'pass', ''],
] as const)('%s is told', (_, looks, word, told) => {
  expect(describeLooks({ ...looks, plan: [...looks.plan] }, word)).toBe(told);
});

test('a doubt that stays says why no repeats were added', () => {
  const looks = someLooks({ taken: 5, saved_samples: 0, no_more: 'the budget is spent' });
  expect(lookLines([aSuiteVerdict({ verdict: 'inconclusive', looks })]).map(terminalPhrase)).toEqual([
    'triage: still open after look 5 of 5 (300 of 300 cases); no repeats were added: the budget is spent',
  ]);
});

test('only suites with several looks have a line', () => {
  const suites = [aSuiteVerdict(), aSuiteVerdict({ name: 'chat', looks: someLooks() })];
  expect(lookLines(suites).map(terminalPhrase)).toEqual([
    'chat: decided at look 2 of 5 (120 of 300 cases), 360 calls saved',
  ]);
});
