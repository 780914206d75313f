import { describe, expect, test } from '@jest/globals';
import type { Example } from '../../../src/domain/report/example.js';
import { commentMarker, markdownComment } from '../../../src/domain/report/markdown-comment.js';
import { selectExamples } from '../../../src/domain/report/select-examples.js';
import { aChange, aChangeSet } from '../../fixtures/a-change-set.js';
import {
  aMetricVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someLanes,
} from '../../fixtures/a-verdict.js';
import { aHostileRun } from './a-hostile-run.js';
import { aRegressedRun } from './a-regressed-run.js';
import { attacks } from './attacks.js';
import { outsideCode } from './outside-code.js';

const changeSet = aChangeSet();
const anExample = (overrides: Partial<Example> = {}): Example => ({
  kind: 'regression',
  suite: 'triage',
  case: 'ticket-1',
  metric: 'accuracy',
  base: { score: 1, answer: 'billing' },
  head: { score: 0, answer: 'other' },
  question: 'Why was I charged twice?',
  expected: 'billing',
  ...overrides,
});
const commentOn = (verdict = aVerdict(), examples: Example[] = []): string =>
  markdownComment({ changeSet, verdict, examples });

describe('the comment', () => {
  test('begins with its marker and the verdict in words', () => {
    expect(commentOn().split('\n').slice(0, 4)).toEqual([
      commentMarker,
      '### 🔴 Blocked: accuracy fell 13.1 points',
      '',
      'On 160 cases it went from 84.0 % to 70.9 %; the true drop lies between 6.8 and 19.4 points.',
    ]);
  });

  test('shows lanes, scores, costs and the next step in the open', () => {
    const [open = ''] = commentOn().split('<details>');
    expect(open).toContain('| prompt | `prompts/triage.prompt.yml:3`: the system message differs | 🔴 fail |');
    expect(open).toContain('| `triage` | accuracy | 84.0 % | 70.9 % | −13.1 points (−19.4 to −6.8) | `├──┼──┤');
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
      'The worst regression, with both answers',
      'The best improvement, with both answers',
      'Cases and calls',
      'How the verdict was reached',
    ]);
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
    expect(comment).toContain('| 80.0 %: fail | 🔴 fail |');
    expect(commentOn()).not.toContain('Floor');
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
    expect(comment).toContain("<summary>Beside, by head's own cases and graders; decides nothing</summary>");
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
    expect(markdownComment({ changeSet: docs, verdict, examples: [] })).toBe(
      `${commentMarker}\n### ⚪ Not affected: this change reaches nothing that is evaluated\nLanes touched: code, docs. a.bin is not text\n`,
    );
  });

  test('links to the run and the report, and to nothing that is no address', () => {
    const run = 'https://github.com/acme/shop/actions/runs/1';
    const content = { changeSet, verdict: aVerdict(), examples: [] };
    expect(markdownComment(content, { run, report: `${run}/artifacts/2` })).toContain(
      `· [run](${run}) · [full report](${run}/artifacts/2)</sub>`,
    );
    expect(markdownComment(content, { run: 'javascript:alert(1)', report: 'https://x/ "a)' })).not.toContain('](');
  });

  test('tells a real run from the first line to the last', () => {
    const run = aRegressedRun();
    const comment = markdownComment({ ...run, examples: selectExamples(run.evaluation, run.samples) });
    expect(comment).toContain('### 🔴 Blocked: accuracy fell 12.0 points');
    expect(comment).toContain('The 5 worst regressions');
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

describe('a comment that would be too long', () => {
  const many = (count: number, answer: string): Example[] =>
    Array.from({ length: count }, (_, index) => anExample({ case: `c${index}`, head: { score: 0, answer } }));
  const shownIn = (comment: string): number => comment.match(/^\*\*\d+\.\*\*/gm)?.length ?? 0;

  test('first shows fewer examples', () => {
    const comment = commentOn(aVerdict(), many(60, 'x'.repeat(2000)));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(shownIn(comment)).toBe(20);
    expect(comment).toContain('Left out to keep this comment short: examples (40). The HTML report has them.');
  });

  test('then shortens answers, and last drops sections, never the headline or the tables', () => {
    const suites = Array.from({ length: 150 }, (_, index) =>
      aSuiteVerdict({
        name: `suite-${index}-${'x'.repeat(30)}`,
        verdict: 'pass',
        metrics: [aPassingMetric(), aPassingMetric({ name: 'tone' })],
      }),
    );
    const long = 'y'.repeat(4000);
    const examples = many(30, long).map((each) => ({ ...each, question: long, base: { score: 1, answer: long } }));
    const notes = Array.from({ length: 60 }, (_, index) => `${index} ${'z '.repeat(240)}`);
    const comment = markdownComment({ changeSet, verdict: aVerdict({ suites, notes }), examples });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('### 🔴 Blocked');
    expect(comment).toMatch(/\| `suite-0-x+` \| accuracy \|/);
    expect(comment).toContain('| and 240 more |');
    expect(comment).toContain(
      'Left out to keep this comment short: examples (27), the ends of long answers, how the verdict',
    );
    expect(comment).toContain('The 3 worst regressions');
  });

  test('fits even if every text is as long and as awkward as can be', () => {
    const text = '\\|||&<`@\u202E'.repeat(2000);
    const run = aHostileRun(text);
    const suites = Array.from({ length: 200 }, () => run.verdict.suites).flat();
    const changes = Array.from({ length: 3000 }, () => aChange({ path: text, reason: text }));
    const lanes = someLanes({ prompt: 'fail', model: 'fail', data: 'fail', code: 'fail', evals: 'fail', docs: 'fail' });
    const notes = Array.from({ length: 500 }, (_, index) => `${index}${text}`);
    const comment = markdownComment({
      changeSet: aChangeSet({ changes, lanes: ['prompt', 'model', 'data', 'code', 'evals', 'docs'] }),
      verdict: { ...run.verdict, suites, lanes, notes },
      examples: Array.from({ length: 100 }, () => run.examples).flat(),
    });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/^<!-- lanegate:v1 -->\n### 🔴 Blocked/);
    expect(comment).toContain('| Suite | Metric |');
  });

  test('puts the gravest rows first when rows are left out', () => {
    const suites = Array.from({ length: 100 }, (_, index) =>
      aSuiteVerdict(
        index === 99 ? { name: 'bad' } : { name: `s${index}`, verdict: 'pass', metrics: [aPassingMetric()] },
      ),
    );
    const rows = commentOn(aVerdict({ suites }))
      .split('\n')
      .filter((line) => line.includes('| accuracy |'));
    expect(rows).toHaveLength(60);
    expect(rows[0]).toContain('`bad`');
  });
});
