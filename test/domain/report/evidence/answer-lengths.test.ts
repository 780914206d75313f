import { describe, expect, test } from 'vitest';
import type { JudgeRow } from '../../../../src/domain/evaluation/judges/judge-row.js';
import type { MetricVerdict } from '../../../../src/domain/gate/verdict.js';
import { describeLengths, lengthNotices } from '../../../../src/domain/report/evidence/answer-lengths.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { terminalSummary } from '../../../../src/domain/report/terminal/summary.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import { aMetricVerdict, aSuiteVerdict, aVerdict, someArmTotals } from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';

const judgeOf = (metric: string): JudgeRow => ({ metric, graders: 'llm-rubric', version: 1, model: 'openai/judge-1' });
const risen: Partial<MetricVerdict> = { name: 'tone', verdict: 'pass', difference: 0.342, interval: [0.135, 0.408] };
const fallen: Partial<MetricVerdict> = { name: 'tone', difference: -0.131, interval: [-0.194, -0.068] };

type Told = { readonly metric: Partial<MetricVerdict>; readonly base: number; readonly head: number };

const suiteOf = ({ metric, base, head }: Told, judges: readonly JudgeRow[] = [judgeOf('tone')]) =>
  aSuiteVerdict({
    judges: [...judges],
    metrics: [aMetricVerdict(metric)],
    arms: { base: someArmTotals({ mean_characters: base }), head: someArmTotals({ mean_characters: head }) },
  });

const textsOf = (suite: ReturnType<typeof suiteOf>): string[] =>
  lengthNotices([suite]).map(({ text }) => text.map((piece) => (typeof piece === 'string' ? piece : '…')).join(''));

describe('the length of judged answers', () => {
  test('is told where a score rose as answers grew', () => {
    expect(textsOf(suiteOf({ metric: risen, base: 31, head: 89 }))).toEqual([
      '… of …, which a model grades, rose by 34.2 points as answers grew from 31 to 89 characters at the mean ' +
        '(+187 %). Judges tend to prefer what is longer: read some answers before you believe it.',
    ]);
  });

  test('is told where a score fell as answers shrank', () => {
    expect(textsOf(suiteOf({ metric: fallen, base: 200, head: 100 }))).toEqual([
      expect.stringContaining('fell by 13.1 points as answers shrank from 200 to 100 characters at the mean (−50 %)'),
    ]);
  });

  test.each<[string, Told]>([
    ['the score went the other way', { metric: fallen, base: 31, head: 89 }],
    ['the score may not have moved', { metric: { ...risen, interval: [-0.01, 0.4] }, base: 31, head: 89 }],
    ['nothing was compared', { metric: { ...risen, interval: null, difference: null }, base: 31, head: 89 }],
    ['answers are about as long', { metric: risen, base: 81, head: 100 }],
    ['base has no answers', { metric: risen, base: 0, head: 100 }],
    ['no judge gives the score', { metric: { ...risen, name: 'accuracy' }, base: 31, head: 89 }],
  ])('is no matter where %s', (_, told) => {
    expect(textsOf(suiteOf(told))).toEqual([]);
  });

  test('is told from a fifth of the longer answers on', () => {
    expect(textsOf(suiteOf({ metric: risen, base: 80, head: 100 }))).toHaveLength(1);
  });

  test('of many metrics is told of three, and the rest is counted', () => {
    const metrics = ['a', 'b', 'c', 'd', 'e'];
    const suite = aSuiteVerdict({
      ...suiteOf({ metric: risen, base: 31, head: 89 }, metrics.map(judgeOf)),
      metrics: metrics.map((name) => aMetricVerdict({ ...risen, name })),
    });
    expect(textsOf(suite)).toHaveLength(4);
    expect(textsOf(suite).at(-1)).toBe('So it may in 2 more metrics.');
  });

  test('stands beside every judge, and is left out where an arm has none', () => {
    expect(describeLengths(suiteOf({ metric: fallen, base: 100, head: 101 }))).toEqual([
      'answers went from 100 to 101 characters at the mean (+1 %)',
    ]);
    expect(describeLengths(suiteOf({ metric: fallen, base: 7.1, head: 7 }))).toEqual([
      'answers are as long as they were',
    ]);
    expect(describeLengths(suiteOf({ metric: fallen, base: 0, head: 1 }))).toEqual([]);
  });

  test('stands in every report, in the open', () => {
    const verdict = aVerdict({ suites: [suiteOf({ metric: risen, base: 31, head: 89 })] });
    const content = { changeSet: aChangeSet(), verdict, examples: [], moved: { worse: 0, better: 0 }, samples: [] };
    for (const report of [markdownComment(content), pageOf(content), terminalSummary(content)])
      expect(report).toContain('as answers grew from 31 to 89 characters');
    const comment = markdownComment(content);
    expect(comment.indexOf('Length may decide')).toBeLessThan(comment.indexOf('<details>'));
  });
});
