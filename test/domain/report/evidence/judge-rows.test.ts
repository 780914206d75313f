import { describe, expect, test } from 'vitest';
import type { JudgeRow } from '../../../../src/domain/evaluation/judges/judge-row.js';
import { judgeLines } from '../../../../src/domain/report/evidence/judge-rows.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { terminalSummary } from '../../../../src/domain/report/terminal/summary.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import { aSuiteVerdict, aVerdict } from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';

const row: JudgeRow = { metric: 'tone', graders: 'llm-rubric', version: 1, model: 'openai/judge-1' };
const canary = {
  anchors: 20,
  graded: 20,
  mean_shift: -0.153,
  mean_absolute_difference: 0.16,
  p_value: 0.001,
  moved: true,
  reason: 'r',
};
const noise = { pairs: 20, mean_absolute_difference: 0.04, disagreements: 1 };
const contentOf = (judges: readonly JudgeRow[]) => {
  const verdict = aVerdict({ suites: [aSuiteVerdict({ judges: [...judges] })] });
  return { changeSet: aChangeSet(), verdict, examples: [], moved: { worse: 0, better: 0 }, samples: [] };
};

const told =
  'it moved: −15.3 points over 20 unchanged answers; 20 answers graded twice, 4.0 % apart on average, 1 disagreement; ' +
  'answers are as long as they were';

describe('a judge', () => {
  test.each<[string, JudgeRow, string]>([
    ['that moved', { ...row, canary, noise }, told],
    [
      'that did not',
      { ...row, canary: { ...canary, moved: false, mean_shift: 0.004 } },
      'it did not move: +0.4 points over 20 unchanged answers; nothing was graded twice; answers are as long as they were',
    ],
    [
      'of which nothing is known',
      { ...row, canary: { ...canary, mean_shift: null } },
      'its canary shows nothing; nothing was graded twice; answers are as long as they were',
    ],
    [
      'that was several models',
      { ...row, served: { strict: { base: { one: 1 }, head: { two: 1 } } } },
      'no canary watches it; nothing was graded twice; more than one model replied for it; answers are as long as they were',
    ],
    ['without a canary', row, 'no canary watches it; nothing was graded twice; answers are as long as they were'],
  ])('%s is told in a line', (_, judge, standing) => {
    expect(judgeLines(contentOf([judge]).verdict.suites).map((line) => line.standing)).toEqual([standing]);
  });

  test('stands in every report', () => {
    const content = contentOf([{ ...row, canary, noise }]);
    for (const report of [markdownComment(content), pageOf(content), terminalSummary(content)])
      expect(report).toContain(told);
    expect(markdownComment(content)).toContain('Judges: 1 metric graded by a model · 1 whose baseline is invalid');
  });

  test('with a hostile name breaks none of them', () => {
    const content = contentOf([{ ...row, model: 'x<script>alert(1)</script>`\n::error::', canary }]);
    expect(pageOf(content)).not.toContain('<script>alert');
    expect(markdownComment(content)).not.toMatch(/^::error/m);
    expect(terminalSummary(content)).not.toMatch(/^::error/m);
  });

  test('that is not there is not told of', () => {
    const content = contentOf([]);
    for (const report of [markdownComment(content), pageOf(content), terminalSummary(content)])
      expect(report).not.toContain('Judges');
  });
});
