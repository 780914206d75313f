import { describe, expect, test } from 'vitest';
import { countMovedCases } from '../../../../src/domain/report/cases/case-change.js';
import type { Example } from '../../../../src/domain/report/cases/example.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { commentMarker } from '../../../../src/domain/report/markdown/comment-stamp.js';
import { aChange, aChangeSet, baseCommit } from '../../../fixtures/a-change-set.js';
import { aFullVerdict } from '../../../fixtures/a-full-verdict.js';
import {
  aMetricVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someLanes,
} from '../../../fixtures/a-verdict.js';
import { selectExamples } from '../../../fixtures/told-run.js';
import { anOverride } from '../../../fixtures/verdict-evidence.js';
import { aRegressedRun } from '../a-regressed-run.js';
import { anExample } from '../an-example.js';

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
    expect(open).toContain('| prompt | 🔴 fail | `prompts/triage.prompt.yml:3`: the system message differs |');
    expect(open).toContain('| 🔴 fail | accuracy | 84.0 % → 70.9 % | −13.1 points (−19.4 to −6.8) | `├──┼──┤');
    expect(open).toContain(
      '| `openai/gpt-5.2-mini` | $0.0123 → $0.0138 (+12 %) | 19,200 / 640 | 412 ms → 431 ms (+5 %) |',
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
    expect(comment).toContain('| Floor |\n');
    expect(comment).toContain('| ≥ 80.0 %: fail |\n');
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
    expect(commentOn(suite({ cached: 0, saved: 0 }))).toContain('| Cases run | Compared | Missing | Calls made |\n');
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
    expect(commentOn(aVerdict({ verdict: 'error', suites: [suite] }))).toMatch(/\| ⚫ error \|.*the dataset is empty /);
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

  test('has one line for a change that reaches nothing, and folds what could not be read', () => {
    const verdict = aVerdict({
      verdict: 'not-affected',
      blocks: false,
      suites: [],
      lanes: someLanes(),
      reason: 'this change reaches nothing that is evaluated',
    });
    const told = (notes: string[]): string =>
      markdownComment({
        verdict,
        examples: [],
        moved: noneMoved,
        changeSet: aChangeSet({ lanes: ['code', 'docs'], notes }),
      });
    const line = '⚪ **Not affected**: this change reaches nothing that is evaluated. Lanes touched: code, docs.';
    expect(told([])).toBe(`${commentMarker}\n${line}\n`);
    expect(told(['a.bin is not text'])).toBe(
      `${commentMarker}\n${line}\n\n<details>\n<summary>Notes</summary>\n\n- a.bin is not text\n\n</details>\n`,
    );
  });

  test('of a change that reaches nothing and may not be merged all the same says all it says of others', () => {
    const comment = commentOn(aVerdict({ verdict: 'not-affected', blocks: true, suites: [], lanes: someLanes() }));
    expect(comment).toContain('\n### ⚪ ');
    expect(comment).toContain('**Next');
  });

  test('says who is next before any table, and how to see it again after them', () => {
    const comment = commentOn();
    expect(comment.indexOf('**Next, for')).toBeLessThan(comment.indexOf('| Lane |'));
    expect(comment.indexOf('lanegate check --base')).toBeGreaterThan(comment.indexOf('| Model |'));
  });

  test('names suites in its tables only where there are several', () => {
    expect(commentOn()).not.toContain('| Suite |');
    const two = commentOn(aVerdict({ suites: [aSuiteVerdict(), aSuiteVerdict({ name: 'chat' })] }));
    expect(two).toContain('| Verdict | Suite | Metric |');
    expect(two).toMatch(/\| 🔴 fail \| `chat` \| accuracy \|/);
  });

  test('shows what became of a long answer as one text, and short ones or different ones apart', () => {
    const answer = (label: string): string =>
      `The customer wants money back, so this is ${label}.\n${'It is so. '.repeat(9)}`;
    const sides = { base: { score: 1, answer: answer('billing') }, head: { score: 0, answer: answer('sales') } };
    const comment = commentOn(aVerdict(), [anExample(sides), anExample({ case: 'ticket-2' })]);
    expect(comment).toContain('From base to head:\n\n<pre>\nThe customer wants money back, so this is ');
    expect(comment).toContain('so this is <del>billing</del><ins>sales</ins>.\n');
    expect(comment).toContain('Base, 100.0 %: `billing`<br>\nHead, 0.0 %: `other`');
    expect(comment.match(/<del>struck through<\/del>: base alone/g)).toHaveLength(1);
    expect(commentOn(aVerdict(), [anExample()])).not.toContain('<del>');
  });

  test('tells an answer once that both arms gave', () => {
    const same = { base: { score: 1, answer: 'billing' }, head: { score: 0, answer: 'billing' } };
    expect(commentOn(aVerdict(), [anExample(same)])).toContain('Base and head alike: `billing`');
  });

  test('tells what a change does to the yardstick, and what it gives by it', () => {
    const evals = aChange({
      path: 'evals/triage.jsonl',
      lane: 'evals',
      facet: 'case t1',
      reason: 'it expects another label',
      line: 4,
    });
    const changed = aChangeSet({ lanes: ['prompt', 'evals'], changes: [aChange(), evals] });
    const beside = aSuiteVerdict({ name: 'own', binding: false, yardstick: 'head' });
    const comment = markdownComment({
      changeSet: changed,
      examples: [],
      moved: noneMoved,
      verdict: aVerdict({ suites: [...aVerdict().suites, beside] }),
    });
    expect(comment).toContain('<summary>The yardstick: 1 change to cases, graders or thresholds</summary>');
    expect(comment).toContain('| `evals/triage.jsonl:4` | `case t1` | it expects another label |');
    expect(comment).toContain(
      "For information, by head's own cases and graders; decides nothing:\n\n| Verdict | Metric |",
    );
  });

  test('folds all overrides where there are more of them than are told in the open', () => {
    const overridden = (count: number): string =>
      commentOn(
        aVerdict({ overrides: Array.from({ length: count }, () => anOverride({ holds: false, why_not: 'it ended' })) }),
      );
    expect(overridden(3)).not.toContain('<summary>Overrides');
    expect(overridden(4)).toContain('<summary>Overrides: 4 overrides of this commit</summary>');
    expect(overridden(4)).toContain(
      '| `octocat` | 2026-11-26 06:30 UTC | 2026-12-03 06:30 UTC | prompt | the outage is worse than the drop | no: it ended |',
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
