import { describe, expect, test } from 'vitest';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { causeOf } from '../../../../src/domain/report/words/culprits.js';
import { headline } from '../../../../src/domain/report/words/headline.js';
import { leadSentences } from '../../../../src/domain/report/words/lead-sentences.js';
import { roleWords } from '../../../../src/domain/report/words/role-words.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import {
  aMetricVerdict,
  anInconclusiveMetric,
  anInconclusiveVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
} from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';

const asItIs = (text: string): string => text;
const oneSuite = (...metrics: ReturnType<typeof aMetricVerdict>[]) => ({ suites: [aSuiteVerdict({ metrics })] });
const wanted = anInconclusiveMetric({ role: 'success', margin: 0 });
const watched = aPassingMetric({ role: 'deterioration', margin: 0 });

test('only what is unusual is said of a role', () => {
  expect((['gate', 'success', 'deterioration', 'report'] as const).map(roleWords)).toEqual([
    '',
    'must improve',
    'must not get worse',
    'reported only',
  ]);
});

describe('a metric that must improve', () => {
  test('is in doubt about a gain, not about a drop', () => {
    const verdict = anInconclusiveVerdict(oneSuite(wanted));
    expect(headline(verdict, asItIs)).toBe('Inconclusive: the data cannot tell whether accuracy improved, as it must');
    expect(leadSentences(verdict, asItIs)).toBe(
      'Measured −2.2 points on 160 cases (13 got worse, 9 better); with 90 % confidence the true difference lies within ' +
        '−7.2 to +2.8, and a pass needs all of that above zero.',
    );
  });

  test('fails by a drop as any other', () => {
    expect(headline(aVerdict(oneSuite(aMetricVerdict({ role: 'success' }))), asItIs)).toBe(
      'Blocked: accuracy fell 13.1 points',
    );
  });
});

describe('a metric that must not get worse', () => {
  test('is held to no margin', () => {
    expect(leadSentences(aPassingVerdict(oneSuite(watched)), asItIs)).not.toContain('margin');
    const both = aPassingVerdict(oneSuite(watched, aPassingMetric({ name: 'tone' })));
    expect(leadSentences(both, asItIs)).toMatch(/^Closest to its margin is tone of triage/);
    const neither = aPassingVerdict(oneSuite(watched, { ...watched, name: 'tone' }));
    expect(leadSentences(neither, asItIs)).toMatch(/^Closest to a drop is accuracy of triage/);
    expect(leadSentences(neither, asItIs)).not.toContain('margin');
  });

  test('says by its reason what it leaves open', () => {
    const few = anInconclusiveMetric({ role: 'deterioration', margin: 0, reason: '3 cases could not prove any drop' });
    expect(causeOf(few)).toBe('other');
    expect(headline(anInconclusiveVerdict(oneSuite(few)), asItIs)).toBe(
      'Inconclusive: accuracy: 3 cases could not prove any drop',
    );
  });

  test('has a plot without a margin', () => {
    const page = pageOf({ changeSet: aChangeSet(), verdict: aPassingVerdict(oneSuite(watched)), samples: [] });
    expect(page).not.toContain('<rect class="beyond"');
  });
});

test('the rows say what is asked of each', () => {
  const verdict = aPassingVerdict(oneSuite(watched, { ...wanted, name: 'brevity' }));
  const comment = markdownComment({ changeSet: aChangeSet(), verdict, examples: [], moved: { worse: 0, better: 0 } });
  expect(comment).toContain('🟢 pass, must not get worse |');
  expect(comment).toContain('🟡 inconclusive, must improve |');
  const page = pageOf({ changeSet: aChangeSet(), verdict, samples: [] });
  expect(page).toContain('<td>accuracy<br><span class="quiet">must not get worse</span></td>');
});
