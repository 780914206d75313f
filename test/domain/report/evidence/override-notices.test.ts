import { describe, expect, test } from 'vitest';
import type { Blocker } from '../../../../src/domain/gate/verdict.js';
import {
  momentOf,
  overrideNotices,
  overridesInEffect,
} from '../../../../src/domain/report/evidence/override-notices.js';
import { junitReport } from '../../../../src/domain/report/junit-report.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { markdownNotices } from '../../../../src/domain/report/markdown/evidence.js';
import { headline } from '../../../../src/domain/report/words/headline.js';
import { nextStep } from '../../../../src/domain/report/words/next-step.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import { anInconclusiveVerdict, aPassingVerdict, aVerdict } from '../../../fixtures/a-verdict.js';
import { anOverride } from '../../../fixtures/verdict-evidence.js';

const asItIs = (text: string): string => text;
const aBlocker = (isOverridden: boolean, reason = 'accuracy fell'): Blocker => ({
  verdict: 'fail',
  lanes: ['prompt'],
  reason,
  overridden: isOverridden,
});
const blockers = [aBlocker(true)];
const overridden = aVerdict({ blocks: false, blockers, overrides: [anOverride()] });

test('an override is told by whom, when, until when and why, and that it changes no score', () => {
  expect(markdownNotices(overrideNotices(overridden))).toBe(
    '**Overridden.** By `octocat` on 2026-11-26 06:30 UTC for prompt, until 2026-12-03 06:30 UTC: ' +
      '“the outage is worse than the drop”. No score is changed by it.',
  );
});

test('one that does not hold says why, after those that do', () => {
  const ended = anOverride({ holds: false, why_not: 'it ended on 2026-11-20', by: 'mallory' });
  const told = markdownNotices(overrideNotices(aVerdict({ overrides: [ended, anOverride()] }))).split('\n\n');
  expect(told[0]).toMatch(/^\*\*Overridden\.\*\*/);
  expect(told[1]).toBe(
    '**Override without effect.** By `mallory` on 2026-11-26 06:30 UTC for prompt: ' +
      '“the outage is worse than the drop”. It does not hold: it ended on 2026-11-20.',
  );
});

test('one that does not cover all says what it leaves standing', () => {
  const half = aVerdict({ blockers: [aBlocker(true), aBlocker(false, 'tone fell')], overrides: [anOverride()] });
  expect(markdownNotices(overrideNotices(half))).toMatch(
    /^\*\*Overridden in part\.\*\* By .* No score is changed by it\. What stands takes an override that names prompt: tone fell\.$/,
  );
  expect(headline(half, asItIs)).toMatch(/^Blocked: /);
  expect(overridesInEffect(half)).toEqual([]);
  expect(junitReport(half)).toContain('failures="1"');
});

test('of many the rest is counted', () => {
  const told = overrideNotices(aVerdict({ overrides: Array.from({ length: 9 }, () => anOverride()) }));
  expect(told).toHaveLength(4);
  expect(markdownNotices(told)).toContain('6 more overrides of this commit.');
});

test('a moment is told to the minute, and one that is none as what it is', () => {
  expect(momentOf('2026-12-03T14:00:59.123Z')).toBe('2026-12-03 14:00 UTC');
  expect(momentOf('2026-12-03T14:00+02:00')).toEqual({ name: '2026-12-03T14:00+02:00' });
  expect(momentOf('2026-12-03T14:00Z\n# Pass')).toEqual({ name: '2026-12-03T14:00Z\n# Pass' });
});

describe('the headline of what was let through', () => {
  test.each([
    ['fail', overridden, 'Fail, overridden by octocat: accuracy fell 13.1 points'],
    ['error', { ...overridden, verdict: 'error' as const }, 'Error, overridden by octocat: '],
    [
      'doubt',
      anInconclusiveVerdict({ inconclusive_policy: 'block', blockers, overrides: [anOverride()] }),
      'Inconclusive, overridden by octocat: ',
    ],
  ])('says so of a %s', (_, verdict, line) => expect(headline(verdict, asItIs)).toContain(line));

  test('names the first of several', () => {
    const several = { ...overridden, overrides: [anOverride(), anOverride({ by: 'hubot' })] };
    expect(headline(several, asItIs)).toMatch(/^Fail, overridden by octocat and 1 more:/);
  });
});

test.each([
  ['an override that does not hold', aVerdict({ blocks: false, overrides: [anOverride({ holds: false })] })],
  ['an override of another lane, so that the change is still blocked', aVerdict({ overrides: [anOverride()] })],
  ['a doubt that only warns', anInconclusiveVerdict({ overrides: [anOverride()] })],
  ['a pass', aPassingVerdict({ overrides: [anOverride()] })],
])('%s lets nothing through', (_, verdict) => {
  expect(overridesInEffect(verdict)).toEqual([]);
  expect(headline(verdict, asItIs)).not.toContain('overridden');
});

test('an override stands at the top of the comment, above every table', () => {
  const comment = markdownComment({
    changeSet: aChangeSet(),
    verdict: overridden,
    examples: [],
    moved: { worse: 0, better: 0 },
  });
  const lines = comment.split('\n');
  expect(lines[1]).toBe('### 🔴 Fail, overridden by octocat: accuracy fell 13.1 points');
  expect(comment.indexOf('**Overridden.**')).toBeLessThan(comment.indexOf('| Lane |'));
  expect(comment.replaceAll('\u00a0', ' ')).toContain('−13.1 points (−19.4 to −6.8)');
});

test('the next step of what was let through is to mend it', () => {
  expect(nextStep(overridden).advice).toMatch(/^The override lets this very commit through/);
});

test('a test report does not fail a build that an override lets through, and keeps what failed', () => {
  const report = junitReport(overridden);
  expect(report).toContain('failures="0"');
  expect(report).toContain('<skipped message="accuracy fell by 13.1 points"/>');
  expect(report).toContain('<property name="overridden by" value="octocat"/>');
  expect(junitReport(aVerdict({ overrides: [anOverride({ holds: false })] }))).toContain('failures="1"');
});
