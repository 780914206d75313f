import { describe, expect, test } from '@jest/globals';
import { countMovedCases } from '../../../src/domain/report/case-change.js';
import type { Example } from '../../../src/domain/report/example.js';
import { commentMarker, markdownComment } from '../../../src/domain/report/markdown-comment.js';
import { aChangeSet, baseCommit } from '../../fixtures/a-change-set.js';
import { aFullVerdict } from '../../fixtures/a-full-verdict.js';
import {
  aMetricVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someLanes,
} from '../../fixtures/a-verdict.js';
import { selectExamples } from '../../fixtures/told-run.js';
import { aHostileRun } from './a-hostile-run.js';
import { aRegressedRun } from './a-regressed-run.js';
import { anExample } from './an-example.js';
import { attacks } from './attacks.js';
import { outsideCode } from './outside-code.js';

const changeSet = aChangeSet();
const movedIn = (examples: readonly Example[]) => ({
  worse: examples.filter(({ kind }) => kind === 'regression').length,
  better: examples.filter(({ kind }) => kind === 'improvement').length,
});
const noneMoved = { worse: 0, better: 0 };
const commentOn = (verdict = aVerdict(), examples: Example[] = []): string =>
  markdownComment({ changeSet, verdict, examples, moved: movedIn(examples) });

describe('the comment', () => {
  test('begins with its marker and the verdict in words', () => {
    expect(commentOn().split('\n').slice(0, 4)).toEqual([
      commentMarker,
      '### 🔴 Blocked: accuracy fell 13.1 points',
      '',
      'On 160 cases it went from 84.0 % to 70.9 % (27 got worse, 6 better); ' +
        'with 90 % confidence the true drop lies between 6.8 and 19.4 points.',
    ]);
  });

  test('shows lanes, scores, costs and the next step in the open', () => {
    const [open = ''] = commentOn().split('<details>');
    expect(open).toContain('| prompt | `prompts/triage.prompt.yml:3`: the system message differs | 🔴 fail |');
    expect(open).toContain('| `triage` | accuracy | 84.0 % | 70.9 % | −13.1 points (−19.4 to −6.8) | `├──┼──┤');
    expect(open).toContain(
      '| `triage` | head | `openai/gpt-5.2-mini` | $0.0138 (+12 %) | 19,200 / 640 | 431 ms (+5 %) |',
    );
    expect(open).toContain('**Next, for `@acme/ai` (prompt).**');
    expect(open).toContain('```sh\nlanegate check --base 0d9c57e1f4a2 --head 9f8e7d6c5b4a\n```');
  });

  test('folds the evidence away', () => {
    const examples = [anExample(), anExample({ kind: 'improvement', case: 'ticket-2' })];
    const summaries = [...commentOn(aVerdict(), examples).matchAll(/<summary>(.*)<\/summary>/g)].map(
      (match) => match[1],
    );
    expect(summaries).toEqual([
      'The case that got worse, with both answers',
      'The case that got better, with both answers',
      'Cases and calls',
      'How the verdict was reached',
    ]);
  });

  test('folds all there is of a change, in the order a reader asks for it', () => {
    const comment = commentOn(aFullVerdict(), [anExample()]);
    expect([...comment.matchAll(/<summary>(.*)<\/summary>/g)].map((match) => match[1])).toEqual([
      'Which lane carries the difference',
      'The case that got worse, with both answers',
      'Newly broken: 2 cases that passed before',
      'By tag: 1 tag probably got worse',
      'Flaky: 23 cases that pass at one time and fail at another',
      'Cases and calls',
      'How the verdict was reached',
      'What the suites could show',
      'Notes',
    ]);
    expect(comment).toContain('\n- `triage`: decided at look 2 of 5 (120 of 300 cases), 360 calls saved\n');
    expect(comment).not.toMatch(/NaN|undefined|\[object/);
  });

  test('shows an example with its question, expectation and both answers', () => {
    const long = 'I would forward this.\n'.repeat(8).trim();
    const comment = commentOn(aVerdict(), [anExample({ head: { score: 0, answer: long } })]);
    expect(comment).toContain(
      [
        '**1.** `ticket-1` of `triage`: accuracy 100.0 % → 0.0 %<br>',
        'Question: `Why was I charged twice?`<br>',
        'Expected: `billing`<br>',
        'Base, 100.0 %: `billing`',
        '',
        'Head, 0.0 %:',
        '',
        '```text',
        long,
        '```',
      ].join('\n'),
    );
  });

  test('gives a floor a column of its own', () => {
    const metric = aMetricVerdict({ floor: { bound: 0.8, interval: [0.65, 0.76], verdict: 'fail' } });
    const comment = commentOn(aVerdict({ suites: [aSuiteVerdict({ metrics: [metric] })] }));
    expect(comment).toContain('| Floor | Verdict |');
    expect(comment).toContain('| ≥ 80.0 %: fail | 🔴 fail |');
    expect(commentOn()).not.toContain('Floor');
  });

  test('names each commit once, and uncommitted work as what it is', () => {
    expect(commentOn()).toContain('<sub>base `3b1f0a9c8d7e` · head `9f8e7d6c5b4a` · policy `0d9c57e1f4a2` · spent');
    expect(commentOn(aVerdict({ policy: baseCommit, worktree: true }))).toContain(
      '<sub>base `3b1f0a9c8d7e` · head: uncommitted work · spent',
    );
  });

  test('says below the command what it takes', () => {
    expect(commentOn()).toContain(
      'lanegate check --base 0d9c57e1f4a2 --head 9f8e7d6c5b4a\n```\n\n<sub>It asks the models again unless',
    );
  });

  test('counts cached and saved calls only where there are any, and costs in one table alone', () => {
    const suite = (calls: { cached: number; saved: number }) =>
      aVerdict({ suites: [aSuiteVerdict({ calls: { made: 320, ...calls } })] });
    expect(commentOn(suite({ cached: 0, saved: 0 }))).toContain(
      '| Suite | Cases run | Compared | Missing | Calls made |\n',
    );
    expect(commentOn(suite({ cached: 0, saved: 7 }))).toContain('| Calls made | Saved |\n');
    expect(commentOn(suite({ cached: 9, saved: 0 }))).toContain('| Calls made | From cache |\n');
    expect(commentOn().match(/\bCost\b/g)).toHaveLength(1);
  });

  test('says of a metric that it is only reported', () => {
    const metrics = [aPassingMetric(), aMetricVerdict({ name: 'tone', role: 'report' })];
    const comment = commentOn(aPassingVerdict({ suites: [aSuiteVerdict({ verdict: 'pass', metrics })] }));
    expect(comment).toContain('🔴 fail, reported only');
  });

  test('shows a suite that could not be judged with its reason, not as a gap', () => {
    const suite = aSuiteVerdict({ verdict: 'error', metrics: [], reason: 'the dataset is empty' });
    expect(commentOn(aVerdict({ verdict: 'error', suites: [suite] }))).toMatch(
      /`triage` .*the dataset is empty .*⚫ error \|/,
    );
  });

  test("shows head's own yardstick beside, and does not let it decide", () => {
    const beside = aSuiteVerdict({ name: 'new', binding: false, yardstick: 'head' });
    const comment = commentOn(aPassingVerdict({ suites: [...aPassingVerdict().suites, beside] }));
    expect(comment).toMatch(/^<!--.*-->\n### 🟢 Pass/);
    expect(comment.split('<details>')[0]).not.toContain('`new`');
    expect(comment).toContain("<summary>For information, by head's own cases and graders; decides nothing</summary>");
  });

  test('says in the open what was not measured', () => {
    const cases = { total: 400, planned: 160, compared: 158, missing: 2 };
    expect(commentOn(aVerdict({ suites: [aSuiteVerdict({ cases })] }))).toContain(
      '**Not everything was measured.** `triage`: 160 of 400 cases fit the budget, 2 cases without a score in one of the arms.',
    );
  });

  test('has three lines for a change that reaches nothing', () => {
    const verdict = aVerdict({
      verdict: 'not-affected',
      blocks: false,
      reason: 'this change reaches nothing that is evaluated',
      suites: [],
      lanes: someLanes(),
    });
    const docs = aChangeSet({ lanes: ['code', 'docs'], notes: ['a.bin is not text'] });
    expect(markdownComment({ changeSet: docs, verdict, examples: [], moved: noneMoved })).toBe(
      `${commentMarker}\n### ⚪ Not affected: this change reaches nothing that is evaluated\nLanes touched: code, docs. a.bin is not text\n`,
    );
  });

  test('links to the run and the report, and to nothing that is no address', () => {
    const run = 'https://github.com/acme/shop/actions/runs/1';
    const content = { changeSet, verdict: aVerdict(), examples: [], moved: noneMoved };
    expect(markdownComment(content, { run, report: `${run}/artifacts/2` })).toContain(
      `· [run](${run}) · [full report](${run}/artifacts/2)</sub>`,
    );
    expect(markdownComment(content, { run: 'javascript:alert(1)', report: 'https://x/ "a)' })).not.toContain('](');
  });

  test('tells a real run from the first line to the last', () => {
    const run = aRegressedRun();
    const moved = countMovedCases(run.evaluation.suites);
    const comment = markdownComment({ ...run, moved, examples: selectExamples(run.evaluation, run.samples) });
    expect(comment).toContain('### 🔴 Blocked: accuracy fell 12.0 points');
    expect(comment).toContain('<summary>5 of the 28 cases that got worse, with both answers</summary>');
    expect(comment).toContain('<summary>Incidents: 0 in base, 2 in head</summary>');
    expect(comment).not.toMatch(/NaN|undefined|null|\[object/);
  });
});

describe('a comment of hostile texts', () => {
  /** Cells of a line of a table; a pipe behind a backslash is none. */
  const cellsOf = (line: string): number => line.split(/(?<!\\)\|/).length;

  test.each(attacks)('shows %s as text', (_, text) => {
    const comment = markdownComment(aHostileRun(text));
    expect(comment.split(commentMarker)).toHaveLength(2);
    const withoutBlocks = comment.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1$/gm, '');
    const outside = withoutBlocks
      .split('\n')
      .map(outsideCode)
      .join('\n')
      .replace(commentMarker, '')
      .replace(/\\./g, '');
    expect(outside).not.toMatch(/@|:\/\/|#\\?\d|!\[|\]\(/);
    const tags = outside.match(/<\/?[a-z!][^>]*>/gi) ?? [];
    const ours = ['<sub>', '</sub>', '<br>', '<details>', '</details>', '<summary>', '</summary>'];
    expect(tags.filter((tag) => !ours.includes(tag))).toEqual([]);
    expect(outside.split('<details>')).toHaveLength(outside.split('</details>').length);
    for (const table of withoutBlocks.match(/(?:^\|.*\n)+/gm) ?? []) {
      expect(new Set(table.trim().split('\n').map(cellsOf)).size).toBe(1);
    }
  });
});
