import { describe, expect, test } from 'vitest';
import {
  describeIncrease,
  describeOverrun,
  explainGuardrail,
  formatGuarded,
} from '../../../../src/domain/report/evidence/guardrail-rows.js';
import { junitReport } from '../../../../src/domain/report/junit-report.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { terminalSummary } from '../../../../src/domain/report/terminal/summary.js';
import { headline } from '../../../../src/domain/report/words/headline.js';
import { leadSentences } from '../../../../src/domain/report/words/lead-sentences.js';
import { nextStep } from '../../../../src/domain/report/words/next-step.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import {
  aMetricVerdict,
  anInconclusiveVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
} from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';
import { aGuardrail, aQuietGuardrail } from '../../../fixtures/verdict-evidence.js';

const asItIs = (text: string): string => text;
const ownership = { prompt: '@acme/ai', cost: '@acme/finance', reliability: '@acme/platform' };
const dear = aVerdict({
  ownership,
  suites: [aSuiteVerdict({ metrics: [aPassingMetric()], guardrails: [aGuardrail(), aQuietGuardrail()] })],
});

describe('a limit that is passed', () => {
  test('by less than a percent is not told as no rise', () => {
    expect(describeOverrun(aGuardrail({ ratio: 1.004 }))).toBe('cost rose 0.4 %');
    expect(describeOverrun(aGuardrail({ ratio: 1.3449 }))).toBe('cost rose 34 %');
  });

  test('is the headline, the sentence below it and the next step', () => {
    expect(headline(dear, asItIs)).toBe('Blocked: cost rose 34 %');
    expect(leadSentences(dear, asItIs)).toBe(
      'A sample costs $0.000134 where it cost $0.0001, over 160 cases: +34 % (+21 % to +47 %), limit +20 %.',
    );
    expect(nextStep(dear)).toMatchObject({
      owners: [
        { owner: '@acme/finance', of: 'cost' },
        { owner: '@acme/ai', of: 'prompt' },
      ],
      advice: 'Make the change cheaper, or raise its limit in a change of its own, and push again.',
    });
  });

  test('calls reliability for latency', () => {
    const slow = { ...aQuietGuardrail(), verdict: 'fail' as const, ratio: 1.5 };
    const verdict = { ...dear, suites: [aSuiteVerdict({ metrics: [aPassingMetric()], guardrails: [slow] })] };
    expect(headline(verdict, asItIs)).toBe('Blocked: latency rose 50 %');
    expect(nextStep(verdict).owners[0]).toEqual({ owner: '@acme/platform', of: 'reliability' });
    expect(nextStep(verdict).advice).toMatch(/^Make the change faster/);
  });

  test('stands behind a score that fell', () => {
    const suites = [aSuiteVerdict({ metrics: [aMetricVerdict()], guardrails: [aGuardrail()] })];
    const verdict = { ...dear, suites };
    expect(headline(verdict, asItIs)).toBe('Blocked: accuracy fell 13.1 points, and cost rose 34 %');
    expect(leadSentences(verdict, asItIs)).not.toContain('$');
    expect(nextStep(verdict).owners.map(({ of }) => of)).toEqual(['prompt', 'cost']);
  });

  test('is told once where several suites pass it', () => {
    const suite = dear.suites[0] ?? aSuiteVerdict();
    expect(headline({ ...dear, suites: [suite, { ...suite, name: 'chat' }] }, asItIs)).toBe('Blocked: cost rose 34 %');
  });

  test('is no matter of suites that bind nothing', () => {
    const suites = dear.suites.map((suite) => ({ ...suite, binding: false }));
    expect(headline({ ...aPassingVerdict(), suites: [...aPassingVerdict().suites, ...suites] }, asItIs)).toMatch(
      /^Pass/,
    );
  });
});

test('a limit that cannot be told is what is open', () => {
  const guardrails = [aGuardrail({ verdict: 'inconclusive', interval: [0.9, 1.6] })];
  const verdict = anInconclusiveVerdict({
    suites: [aSuiteVerdict({ verdict: 'inconclusive', metrics: [aPassingMetric()], guardrails })],
  });
  expect(headline(verdict, asItIs)).toBe('Inconclusive: the data cannot tell whether cost rose by more than 20 %');
  expect(nextStep(verdict).advice).toBe('More cases would tell. The gate only warns of what it cannot tell.');
});

test('what was not measured decides nothing and says why', () => {
  const unmeasured = aGuardrail({
    verdict: 'not-measured',
    base: null,
    head: null,
    ratio: null,
    interval: null,
    reason: 'no base',
  });
  const verdict = aPassingVerdict({
    suites: [aSuiteVerdict({ verdict: 'pass', metrics: [aPassingMetric()], guardrails: [unmeasured] })],
  });
  const comment = markdownComment({ changeSet: aChangeSet(), verdict, examples: [], moved: { worse: 0, better: 0 } });
  expect(comment).toContain('| ⚪ not measured | cost of a sample | – | not measured, limit +20 % |   |');
  expect(comment).toContain('cost of `triage`, ⚪ not measured. no base.');
  expect(junitReport(verdict)).toContain('failures="0" errors="0" skipped="1"');
});

test('what nobody measured is a dash', () => {
  const nothing = aGuardrail({ verdict: 'inconclusive', base: null, head: null, ratio: null, interval: null });
  expect(describeIncrease(nothing)).toBe('–, limit +20 %');
  expect(formatGuarded(nothing, null)).toBe('–');
  expect([0, 0.0000214, 0.0123].map((usd) => formatGuarded({ ...nothing, name: 'cost' }, usd))).toEqual([
    '$0',
    '$0.0000214',
    '$0.0123',
  ]);
  const few = aGuardrail({ verdict: 'inconclusive', interval: [1.11, 1.14], max_increase: 0.2, n: 5 });
  expect(explainGuardrail(few, asItIs)).toMatch(/over 5 cases: .* limit \+20 %\. So few cases decide nothing\.$/);
  expect(explainGuardrail(aQuietGuardrail(), asItIs)).toBe(
    '95 % of the answers come within 1.31 s where they came within 1.24 s, over 160 cases: +6 % (−2 % to +13 %), limit +20 %.',
  );
});

describe('each report has a row beside the scores', () => {
  const content = { changeSet: aChangeSet(), verdict: dear };

  test('the comment', () => {
    const comment = markdownComment({ ...content, examples: [], moved: { worse: 0, better: 0 } });
    expect(comment.replaceAll('\u00a0', ' ')).toContain(
      '| 🔴 fail | cost of a sample | $0.0001 → $0.000134 | +34 % (+21 % to +47 %), limit +20 % |   |',
    );
  });

  test('the terminal', () => {
    expect(terminalSummary(content)).toMatch(/triage {2}latency p95 +1\.24 s +1\.31 s {2}\+6 %.*limit \+20 % +pass\n/);
  });

  test('the page', () => {
    expect(pageOf({ ...content, samples: [] })).toContain('<td colspan="2">+34 % (+21 % to +47 %), limit +20 %</td>');
  });

  test('the JUnit file', () => {
    expect(junitReport(dear)).toContain(
      '<testcase classname="triage" name="cost">\n      <failure type="fail" message="cost rose by 34 %, more than the 20 % allowed">',
    );
    expect(junitReport(dear)).toContain('tests="3" failures="1"');
  });
});
