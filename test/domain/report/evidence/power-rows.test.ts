import { expect, test } from 'vitest';
import { powerEvidence, powerNotices } from '../../../../src/domain/report/evidence/power-rows.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { markdownEvidence, markdownNotices } from '../../../../src/domain/report/markdown/evidence.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import {
  anInconclusiveMetric,
  anInconclusiveVerdict,
  aPassingVerdict,
  aSuiteVerdict,
} from '../../../fixtures/a-verdict.js';
import { somePower } from '../../../fixtures/verdict-evidence.js';

const doubtful = (name: string, source: 'measured' | 'assumed' = 'measured') =>
  aSuiteVerdict({ name, verdict: 'inconclusive', metrics: [anInconclusiveMetric()], power: somePower({ source }) });

test('a doubt says in a sentence what the dataset can show', () => {
  expect(markdownNotices(powerNotices(anInconclusiveVerdict({ suites: [doubtful('triage')] })))).toBe(
    '**What the data can show.** This dataset shows drops of 12.0 points or more, and an unchanged head passes with a margin ' +
      'of 10.0 points or more, as reckoned from how its scores varied before.',
  );
});

test('of several suites each doubtful one is named, the first five', () => {
  const sure = aSuiteVerdict({ name: 'sure', verdict: 'pass', power: somePower() });
  const suites = [sure, ...'abcdefg'.split('').map((name) => doubtful(name, 'assumed'))];
  const told = markdownNotices(powerNotices(anInconclusiveVerdict({ suites })));
  expect(told).toContain('`a`: this dataset shows');
  expect(told).toContain('as reckoned from how scores usually vary.');
  expect(told).toContain('So it is with 2 more suites');
  expect(told).not.toContain('sure');
});

test('a change that was judged has it folded away', () => {
  const suites = [aSuiteVerdict({ verdict: 'pass', power: somePower() })];
  const verdict = aPassingVerdict({ suites });
  expect(powerNotices(verdict)).toEqual([]);
  const comment = markdownComment({ changeSet: aChangeSet(), verdict, examples: [], moved: { worse: 0, better: 0 } });
  expect(comment).toContain('<summary>What the suites could show</summary>');
  expect(markdownEvidence(powerEvidence(suites), 60)).toContain(
    '| 100 × 1 | 12.0 points | 10.0 points | 10.0 points, widened | $0.42 | $1.30 | measured |',
  );
});
