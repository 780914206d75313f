import { describe, expect, test } from 'vitest';
import type { Example } from '../../../../src/domain/report/cases/example.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { plansFromFullToShort, type SectionName } from '../../../../src/domain/report/markdown/comment-plan.js';
import { aChange, aChangeSet } from '../../../fixtures/a-change-set.js';
import { aFullSuite, aFullVerdict } from '../../../fixtures/a-full-verdict.js';
import { aPassingMetric, aSuiteVerdict, aVerdict, someLanes } from '../../../fixtures/a-verdict.js';
import { aFlakyCase } from '../../../fixtures/verdict-evidence.js';
import { aHostileRun } from '../a-hostile-run.js';
import { anExample } from '../an-example.js';

const changeSet = aChangeSet();
const commentOn = (verdict = aVerdict(), examples: Example[] = []): string =>
  markdownComment({ changeSet, verdict, examples, moved: { worse: examples.length, better: 0 } });

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

  test('shows as many as fit', () => {
    const long = 'x'.repeat(2000);
    const sides = { base: { score: 1, answer: long }, head: { score: 0, answer: long }, question: long };
    const comment = commentOn(
      aVerdict(),
      many(60, long).map((each) => ({ ...each, ...sides })),
    );
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(shownIn(comment)).toBe(10);
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
    const comment = markdownComment({
      changeSet,
      verdict: aVerdict({ suites, notes }),
      examples,
      moved: { worse: 31, better: 0 },
    });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('### 🔴 Blocked');
    expect(comment).toMatch(/\| `suite-0-x+` \| accuracy \|/);
    expect(comment).toContain('| and 240 more |');
    expect(comment).toContain(
      'Left out to keep this comment short: examples (27), the ends of long answers, how the verdict',
    );
    expect(comment).toContain('3 of the 31 cases that got worse');
  });

  test('fits even if every text is as long and as awkward as can be', () => {
    const text = '\\|||&<`@\u202E'.repeat(700);
    const run = aHostileRun(text);
    const suites = Array.from({ length: 70 }, () => run.verdict.suites).flat();
    const changes = Array.from({ length: 500 }, () => aChange({ path: text, reason: text }));
    const lanes = someLanes({ prompt: 'fail', model: 'fail', data: 'fail', code: 'fail', evals: 'fail', docs: 'fail' });
    const notes = Array.from({ length: 150 }, (_, index) => `${index}${text}`);
    const comment = markdownComment({
      changeSet: aChangeSet({ changes, lanes: ['prompt', 'model', 'data', 'code', 'evals', 'docs'] }),
      verdict: { ...run.verdict, suites, lanes, notes },
      examples: Array.from({ length: 100 }, () => run.examples).flat(),
      moved: { worse: 100, better: 100 },
    });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/^<!-- lanegate:v1 -->\n### 🔴 Blocked/);
    expect(comment).toContain('| Verdict | Suite | Metric |');
    expect(comment).toMatch(/^\| and \d+ more \|/m);
  });

  test('gives up what a reader misses least first, and what carries the loss last', () => {
    const cuts = plansFromFullToShort().map(({ sections }) => sections);
    const lastIn = (name: SectionName): number => cuts.findLastIndex((sections) => sections.includes(name));
    const order: SectionName[] = [
      'improvements',
      'flaky',
      'cases',
      'power',
      'tags',
      'notes',
      'newly-broken',
      'attribution',
    ];
    expect(order.map(lastIn)).toEqual([...order.map(lastIn)].sort((one, other) => one - other));
    expect(new Set(order.map(lastIn)).size).toBe(order.length);
  });

  test('names the sections that it leaves out and keeps what carries the loss', () => {
    const notes = Array.from({ length: 70 }, (_, index) => `${index} ${'z '.repeat(240)}`);
    const text = 'w'.repeat(5000);
    const sides = { base: { score: 1, answer: text }, head: { score: 0, answer: text }, question: text };
    const examples = many(60, text).map((each) => ({ ...each, ...sides }));
    const flaky = Array.from({ length: 20 }, (_, index) => aFlakyCase({ id: `${index}${'f'.repeat(100)}` }));
    const suites = Array.from({ length: 60 }, (_, index) => aFullSuite({ name: `s${index}`, flaky_cases: flaky }));
    const comment = commentOn(aFullVerdict({ suites, notes }), examples);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/Left out to keep.*the scores by tag, what the suites could show, .*the flaky cases\./);
    expect(comment).toContain('<summary>Which lane carries the difference</summary>');
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
