import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/domain/gate/verdict.js';
import { alignColumns } from '../../../../src/domain/report/terminal/align-columns.js';
import { terminalSummary } from '../../../../src/domain/report/terminal/summary.js';
import { terminalText, terminalWidth } from '../../../../src/domain/report/terminal/text.js';
import type { Paint } from '../../../../src/domain/report/words/verdict-words.js';
import { aChangeSet, baseCommit } from '../../../fixtures/a-change-set.js';
import { aFullVerdict } from '../../../fixtures/a-full-verdict.js';
import {
  aMetricVerdict,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someArmTotals,
  someLanes,
} from '../../../fixtures/a-verdict.js';
import { aHostileRun } from '../a-hostile-run.js';
import { aRegressedRun } from '../a-regressed-run.js';
import { attacks } from '../attacks.js';

const summaryOf = (verdict: Verdict, paint?: Paint): string =>
  terminalSummary({ changeSet: aChangeSet(), verdict }, paint);

test('names each commit once, and uncommitted work as what it is', () => {
  const summary = summaryOf(aVerdict({ policy: baseCommit, worktree: true }));
  expect(summary).toMatch(/\n\nbase 3b1f0a9c8d7e · head: uncommitted work\n$/);
});

test('tells a blocked change from the verdict to the next step', () => {
  expect(terminalSummary(aRegressedRun())).toBe(`Blocked: accuracy fell 12.0 points
On 158 cases it went from 88.6 % to 76.6 % (28 got worse, 9 better); with 90 % confidence the true drop lies between 5.9 and 18.4 points.

Lanes
  prompt  fail          prompts/triage.prompt.yml:3: the system message asks for a reason before the label, and 1 more change there
  docs    not affected  README.md:1: the text differs

Suite   Metric       Base    Head  Difference (interval)         Verdict
triage  accuracy   88.6 %  76.6 %  −12.0 points (−18.4 to −5.9)  fail (floor 80.0 %: inconclusive)
triage  brevity   100.0 %  89.3 %  −10.7 points (−14.6 to −7.5)  fail, reported only

Not everything was measured. triage: 160 of 200 cases fit the budget, 2 cases without a score in one of the arms.

Incidents (not scores)
  triage  truncated  0 in base  2 in head  2 % tolerated  within
  truncated: The answer reached its cap of output tokens and breaks off.

note: The price of openai/gpt-5.2-mini-2026-03-01 was taken from the table of 2026-11-01.

Next, for @acme/ai (prompt): Look at the cases that got worse, fix the change and push again.
  lanegate check --base 0d9c57e1f4a2 --head 9f8e7d6c5b4a
  It asks the models again unless their answers are cached, so paid models need the same keys.
Spent $0.041 on 160 calls.

base 3b1f0a9c8d7e · head 9f8e7d6c5b4a · policy 0d9c57e1f4a2
`);
});

test('says little about a change that nothing reaches', () => {
  const verdict = aVerdict({
    verdict: 'not-affected',
    blocks: false,
    reason: 'this change reaches nothing that is evaluated',
    suites: [],
    lanes: someLanes(),
  });
  const summary = terminalSummary({ changeSet: aChangeSet({ lanes: [], changes: [] }), verdict });
  expect(summary).toBe(
    'Not affected: this change reaches nothing that is evaluated\n\nNext: Nothing to do.\n\n' +
      'base 3b1f0a9c8d7e · head 9f8e7d6c5b4a · policy 0d9c57e1f4a2\n',
  );
});

test('shows a suite that was not judged with its reason', () => {
  const suite = aSuiteVerdict({ verdict: 'error', metrics: [], reason: 'the dataset is empty' });
  expect(summaryOf(aVerdict({ verdict: 'error', suites: [suite] }))).toMatch(/triage .*the dataset is empty +error\n/);
});

test("sets head's own yardstick apart", () => {
  const beside = aSuiteVerdict({ name: 'new', binding: false, yardstick: 'head' });
  const summary = summaryOf(aPassingVerdict({ suites: [...aPassingVerdict().suites, beside] }));
  expect(summary).toMatch(
    /^Pass[\s\S]*For information, by head's own cases and graders; decides nothing\nSuite[^\n]*\nnew /,
  );
});

test('shows a long name whole, and cuts only one that nobody could take in', () => {
  const name = 'a-suite-of-a-service-in-a-folder-of-a-monorepo/triage';
  expect(summaryOf(aVerdict({ suites: [aSuiteVerdict({ name })] }))).toContain(`${name}  accuracy`);
  expect(summaryOf(aVerdict({ suites: [aSuiteVerdict({ name: 'x'.repeat(300) })] }))).toContain(`${'x'.repeat(100)}…`);
});

test('tells all there is of a change in at most a screen and a half', () => {
  const summary = summaryOf(aFullVerdict());
  const titles = ['Which lane carries', 'Newly broken', 'By tag: 1 tag', 'Flaky: 23', 'How it was measured'];
  for (const title of titles) expect(summary).toContain(`\n\n${title}`);
  expect(summary).toContain('\n  and 20 more\n');
  expect(summary).not.toContain('no sign of a loss');
  expect(summary.split('\n').length).toBeLessThan(60);
  expect(summary).not.toMatch(/NaN|undefined|\[object/);
});

test('paints verdicts and nothing else', () => {
  const painted: string[] = [];
  summaryOf(aVerdict(), (word, text) => {
    painted.push(`${word}: ${text}`);
    return text;
  });
  expect(painted).toEqual(['fail: Blocked: accuracy fell 13.1 points', 'fail: fail', 'fail: fail']);
});

describe('hostile text', () => {
  test.each(attacks)('leaves a terminal and a runner nothing to obey in %s', (_, text) => {
    const summary = terminalSummary(aHostileRun(text));
    const lines = terminalSummary(aHostileRun('harmless')).split('\n').length;
    expect(summary.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B]/u);
    expect(summary).not.toMatch(/^\s*::|##\[/m);
    const commandAndItsNote = 2;
    expect([0, commandAndItsNote]).toContain(lines - summary.split('\n').length);
  });

  test('is cut where a line would get too long', () => {
    expect(terminalText('a'.repeat(50), 10)).toBe('aaaaaaaaaa…');
    expect(terminalText('a\nb\tc')).toBe('a⏎b c');
  });
});

describe('columns', () => {
  test('align left and right, and leave no space at the end of a line', () => {
    const rows = [
      ['a', '1', 'x'],
      ['bbb', '100', ''],
    ];
    expect(alignColumns(rows, ['left', 'right', 'left'])).toEqual(['a      1  x', 'bbb  100']);
  });

  test('count two for wide characters and one for a letter with marks', () => {
    expect([terminalWidth('日本'), terminalWidth('e\u0301'), terminalWidth('🟢 ok')]).toEqual([4, 1, 5]);
  });

  // As tmux 3.3a had them: where its cursor stood behind each.
  test.each([
    ['「サーバー」', 12],
    ['全角！￥', 8],
    ['क्षत्रिय', 6],
    ['👍🏽', 4],
    ['مرحبا', 5],
    ['❤\uFE0F', 1],
    ['👨\u200D👩\u200D👧', 6],
    ['🇩🇪', 2],
    ['ｱｲｳ', 3],
  ])('hold %s as a terminal draws it that knows of no joiner', (text, cells) => {
    expect(terminalWidth(text)).toBe(cells);
  });
});

test('says which incidents each arm had', () => {
  const arms = { base: someArmTotals(), head: someArmTotals({ incidents: { refused: 3 }, unverified: 12 }) };
  const summary = summaryOf(aVerdict({ suites: [aSuiteVerdict({ metrics: [aMetricVerdict()], arms })] }));
  expect(summary).toContain(
    '  triage  unverified answer  0 in base  12 in head\n  triage  refused            0 in base   3 in head',
  );
});
