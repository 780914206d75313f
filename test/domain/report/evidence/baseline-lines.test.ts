import { describe, expect, test } from 'vitest';
import { baselineLines, staleNotices, staleSuites } from '../../../../src/domain/report/evidence/baseline-lines.js';
import { markdownNotices } from '../../../../src/domain/report/markdown/evidence.js';
import { terminalPhrase } from '../../../../src/domain/report/terminal/evidence.js';
import { headline } from '../../../../src/domain/report/words/headline.js';
import { leadSentences } from '../../../../src/domain/report/words/lead-sentences.js';
import { nextStep } from '../../../../src/domain/report/words/next-step.js';
import {
  anInconclusiveMetric,
  anInconclusiveVerdict,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
} from '../../../fixtures/a-verdict.js';
import { aBaseline, aStaleBaseline } from '../../../fixtures/verdict-evidence.js';

const linesOf = (baseline = aBaseline()): string[] => baselineLines([aSuiteVerdict({ baseline })]).map(terminalPhrase);

describe('a cached base', () => {
  test('tells its age, and what became of its control sample', () => {
    expect(linesOf()).toEqual([
      'triage: 160 of 160 answers of base came from the cache, the oldest 12 days old; ' +
        '16 answers asked for once more agree (+0.2 points, p = 0.61)',
    ]);
  });

  test('says less where less is known', () => {
    expect(linesOf({ cached: 3, asked: 7, oldest_days: 0.2 })).toEqual([
      'triage: 3 of 10 answers of base came from the cache, the oldest less than a day old',
    ]);
    expect(linesOf({ cached: 3, asked: 7, undated: 2 })).toEqual([
      'triage: 3 of 10 answers of base came from the cache, 2 of unknown age',
    ]);
    const control = { samples: 1, scored: 0, p_value: null, mean_shift: null, stale: false };
    expect(linesOf({ cached: 3, asked: 0, control })).toEqual([
      'triage: 3 of 3 answers of base came from the cache; of 1 answer that was asked for once more 0 had scores to compare',
    ]);
  });

  test('is not told of where nothing was cached', () =>
    expect(linesOf(aBaseline({ cached: 0, asked: 160 }))).toEqual([]));
});

describe('a base that is out of date', () => {
  const stale = aSuiteVerdict({ baseline: aStaleBaseline() });

  test('is told in the open, with what shows it', () => {
    expect(markdownNotices(staleNotices([stale, aSuiteVerdict({ baseline: aBaseline() })]))).toBe(
      '**The baseline is out of date.** `triage`: 16 cached answers of base were asked for once more, and `accuracy` moved ' +
        'by −11.0 points (p = 0.004), though nothing in base changed.',
    );
    expect(staleSuites([aSuiteVerdict({ baseline: aBaseline() })])).toEqual([]);
    expect(staleNotices(Array.from({ length: 9 }, () => stale))).toHaveLength(4);
  });

  test('is to be asked anew where the verdict rests on it', () => {
    expect(nextStep(aVerdict({ suites: [stale] })).advice).toContain('so that base is asked anew');
    const other = aSuiteVerdict({ name: 'chat' });
    expect(nextStep(aVerdict({ suites: [stale, other] })).advice).toContain('Look at the cases that got worse');
    expect(nextStep(aPassingVerdict({ suites: [{ ...stale, verdict: 'pass' }] })).advice).not.toContain('anew');
    const doubtful = aSuiteVerdict({
      verdict: 'inconclusive',
      metrics: [anInconclusiveMetric()],
      baseline: aStaleBaseline(),
    });
    const verdict = anInconclusiveVerdict({ suites: [doubtful] });
    expect(nextStep(verdict).advice).toContain('anew');
    expect(headline(verdict, (text) => text)).toBe(
      'Inconclusive: the cached answers of base no longer stand, so accuracy cannot be judged',
    );
    expect(leadSentences(verdict, (text) => text)).toBe('');
  });
});
