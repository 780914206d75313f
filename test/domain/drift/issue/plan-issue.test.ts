import { describe, expect, test } from 'vitest';
import { describeDrift } from '../../../../src/domain/drift/describe-drift.js';
import type { AnchorScores, DriftReference } from '../../../../src/domain/drift/drift-records.js';
import { issueMarker, readStamp, stampLine } from '../../../../src/domain/drift/issue/issue-stamp.js';
import { stableToClose } from '../../../../src/domain/drift/issue/issue-text.js';
import type { KnownIssue } from '../../../../src/domain/drift/issue/known-issue.js';
import { type IssueStep, planIssues } from '../../../../src/domain/drift/issue/plan-issue.js';
import { measurementOf, referenceOf, scoresOf } from '../../../fixtures/drift-fixtures.js';
import { elementsIn, renderMarkdown, textIn } from '../../../fixtures/rendered-markdown.js';

const spent = { usd: 0, tokens: 0, calls: 0 };
const known = scoresOf(40, () => Array(10).fill(1));
const toned = (scores: AnchorScores, tone: readonly number[]): AnchorScores =>
  Object.fromEntries(Object.entries(scores).map(([id, each]) => [id, { ...each, tone: [...tone] }]));

const reference = { ...referenceOf(toned(known, Array(10).fill(1)), ['accuracy', 'tone']), model: 'here/m' };
const other: DriftReference = { ...reference, at: '2026-01-02T00:00:00Z' };

/** A night by what fell: nothing, accuracy, tone; or one of which nobody can tell. */
type Night = 'well' | 'accuracy' | 'both' | 'unknown';

function reportOf(nights: readonly Night[], of: DriftReference = reference) {
  const measurements = nights.map((night, day) => {
    const wrong = night === 'accuracy' || night === 'both';
    const scores = toned(
      scoresOf(40, (anchor) => [Number(!wrong || anchor >= 20)]),
      [Number(night !== 'both')],
    );
    const { traits } = reference;
    return measurementOf(of, day + 1, scores, {
      ...(wrong ? { confirmation: { scores, traits } } : {}),
      ...(night === 'unknown' ? { hindrances: ['a cap ended it'] } : {}),
    });
  });
  return describeDrift({ reference: of, measurements, isNew: nights.length === 0, spent });
}

const context = {
  owners: { mentioned: ['@acme/ai', '@ada'], assignees: ['ada'] },
  runUrl: 'https://github.example/acme/shop/actions/runs/12',
};
const now = '2026-02-10T00:00:00Z';

const plan = (report: ReturnType<typeof reportOf>, issues: readonly KnownIssue[] = [], at = now): IssueStep[] =>
  planIssues({ ...context, report, known: issues, now: at });

function only(steps: readonly IssueStep[]): IssueStep {
  expect(steps).toHaveLength(1);
  return steps[0] as IssueStep;
}

const bodyIn = (steps: readonly IssueStep[]): string => {
  const step = only(steps);
  return step.kind === 'leave' ? '' : step.body;
};

const issueAfter = (steps: readonly IssueStep[], state: KnownIssue['state'] = { kind: 'open' }): KnownIssue => ({
  number: 7,
  body: bodyIn(steps),
  state,
});

const opened = plan(reportOf(['well', 'accuracy']));
const well = (count: number): Night[] => Array<Night>(count).fill('well');
/** The sum of what was too low needs so many good nights to fall below its threshold again. */
const recovered: Night[] = ['accuracy', ...well(30)];
const closed = (as: 'completed' | 'not-planned', at = '2026-02-08T00:00:00Z') => ({ kind: 'closed' as const, as, at });

describe('an issue about a drift', () => {
  test('is opened where one is judged, and nowhere else', () => {
    expect(only(opened)).toMatchObject({ kind: 'open', title: 'triage: here/m answers worse than its reference' });
    for (const nights of [[], ['well'], ['unknown']] as const) expect(plan(reportOf(nights))).toEqual([]);
  });

  test('is brought up to date by every measurement, without a word to anybody', () => {
    const issue = issueAfter(opened);
    for (const last of ['accuracy', 'well', 'unknown'] as const) {
      const step = only(plan(reportOf(['well', 'accuracy', last]), [issue]));
      expect(step).toMatchObject({ kind: 'change', number: 7 });
      expect(step).not.toHaveProperty('comment');
      expect(step).not.toHaveProperty('state');
      expect(bodyIn([step])).not.toBe(issue.body);
    }
  });

  test('tells once of a metric that falls later', () => {
    const both = plan(reportOf(['accuracy', 'both']), [issueAfter(opened)]);
    expect(only(both)).toMatchObject({ comment: expect.stringMatching(/^`tone` fell too .*@acme\/ai/su) });
    const again = plan(reportOf(['accuracy', 'both', 'accuracy', 'both']), [issueAfter(both)]);
    expect(only(again)).not.toHaveProperty('comment');
    const between = plan(reportOf(['both', 'unknown']), [issueAfter(both)]);
    expect(only(plan(reportOf(['both', 'unknown', 'both']), [issueAfter(between)]))).not.toHaveProperty('comment');
  });

  test('is closed once so many measurements in a row are stable, and one that tells nothing is none', () => {
    const nights: Night[] = [...recovered];
    expect(reportOf(nights).stable_in_a_row).toBeGreaterThan(stableToClose);
    const ended = plan(reportOf(nights), [issueAfter(opened)]);
    expect(only(ended)).toMatchObject({ state: 'closed', comment: expect.stringContaining('The drift is over') });
    const doubtful = plan(reportOf([...nights, 'unknown', ...well(stableToClose - 1)]), [issueAfter(opened)]);
    expect(only(doubtful)).not.toHaveProperty('state');
    const sure = plan(reportOf([...nights, 'unknown', ...well(stableToClose)]), [issueAfter(opened)]);
    expect(only(sure)).toMatchObject({ state: 'closed' });
  });

  test('is closed where a new reference was taken, with or without a measurement against it', () => {
    for (const nights of [[], ['well']] as const)
      expect(only(plan(reportOf(nights, other), [issueAfter(opened)]))).toMatchObject({
        state: 'closed',
        comment: expect.stringContaining('A new reference of `triage` was taken'),
      });
    const unsure = plan(reportOf(['unknown'], other), [issueAfter(opened)]);
    expect(only(unsure)).not.toHaveProperty('state');
  });

  test('that was closed since it was over is opened again by a new drift', () => {
    const ended = plan(reportOf(recovered), [issueAfter(opened)]);
    const issue = issueAfter(ended, closed('completed'));
    expect(plan(reportOf(recovered), [issue])).toEqual([]);
    const again = plan(reportOf([...recovered, 'accuracy']), [issue]);
    expect(only(again)).toMatchObject({ state: 'open', comment: expect.stringMatching(/drifts again.*@acme\/ai/su) });
  });

  test.each([
    ['not-planned', 30],
    ['completed', 7],
  ] as const)('that a person closed as %s is left alone for %d days', (as, days) => {
    const issue = issueAfter(opened, closed(as, '2026-02-01T00:00:00Z'));
    const report = reportOf(['accuracy', 'accuracy']);
    const on = (day: number): string => new Date(Date.UTC(2026, 1, 1 + day)).toISOString().replace('.000', '');
    expect(only(plan(report, [issue], on(days - 1)))).toMatchObject({ kind: 'leave', number: 7 });
    expect(only(plan(report, [issue], on(days)))).toMatchObject({ kind: 'change', state: 'open' });
  });

  test('that a person closed says nothing against a drift from another reference', () => {
    const issue = issueAfter(opened, closed('not-planned'));
    expect(plan(reportOf([], other), [issue])).toEqual([]);
    expect(only(plan(reportOf(['accuracy'], other), [issue]))).toMatchObject({ state: 'open' });
  });

  test('that a person closed as completed, rightly, is opened by the next drift at once', () => {
    const issue = issueAfter(opened, closed('completed'));
    const noted = plan(reportOf(recovered), [issue]);
    expect(only(noted)).toMatchObject({ kind: 'change' });
    expect(only(noted)).not.toHaveProperty('state');
    expect(only(noted)).not.toHaveProperty('comment');
    const again = plan(reportOf([...recovered, 'accuracy']), [issueAfter(noted, closed('completed'))]);
    expect(only(again)).toMatchObject({ state: 'open' });
  });

  test('that a person opened again stays open until another drift is over', () => {
    const ended = issueAfter(plan(reportOf(recovered), [issueAfter(opened)]));
    expect(only(plan(reportOf(recovered), [ended]))).not.toHaveProperty('state');
    const again = plan(reportOf([...recovered, 'accuracy']), [ended]);
    expect(only(again)).toMatchObject({ comment: expect.stringContaining('drifts again') });
    expect(only(plan(reportOf([...recovered, ...recovered]), [issueAfter(again)]))).toMatchObject({ state: 'closed' });
  });

  test('about another model of the suite is closed, and of the same model the first one counts', () => {
    const elsewhere = { ...reference, model: 'here/m-2' };
    const [replaced, ...rest] = plan(reportOf(['well'], elsewhere), [issueAfter(opened)]);
    expect(replaced).toMatchObject({ number: 7, state: 'closed', comment: expect.stringContaining('`here/m-2`') });
    expect(rest).toEqual([]);
    expect(replaced?.kind === 'change' && readStamp(replaced.body).state).toBe('over');
    const body = replaced?.kind === 'change' ? replaced.body : '';
    expect(plan(reportOf(['well'], elsewhere), [{ number: 7, body, state: { kind: 'open' } }])).toEqual([]);
    const second = { ...issueAfter(opened), number: 9 };
    expect(only(plan(reportOf(['accuracy']), [issueAfter(opened), second]))).toMatchObject({ number: 7 });
  });
});

describe('what an issue says', () => {
  test('is who is called, what was measured, and how it closes', () => {
    const body = bodyIn(opened);
    const lines = body.split('\n');
    expect(lines[0]).toBe(issueMarker(reportOf([])));
    expect(body).toContain('For @acme/ai, @ada, by `ownership` in lanegate.yml.');
    expect(body).toContain('### Drift of `triage`: yes: accuracy fell');
    expect(body).toContain('[this run](https://github.example/acme/shop/actions/runs/12)');
    expect(body).toContain('`lanegate drift triage --record`');
  });

  test('of hostile names is no mention, no marker and no markup of theirs, and fits', () => {
    const hostile = `@everyone <!-- lanegate:drift-state over ${'0'.repeat(12)} --> [x](https://evil.example) \`</sub>\n# ${'漢'.repeat(300)}`;
    const scores = { ...scoresOf(20, () => Array(10).fill(1)), [hostile]: { accuracy: Array(10).fill(1) } };
    const named = { ...referenceOf(scores, ['accuracy', hostile]), suite: hostile, model: hostile };
    const low = { ...scoresOf(20, () => [0]), [hostile]: { accuracy: [0] } };
    const traits = { ...named.traits, served: { [hostile]: 1 } };
    const measurements = [measurementOf(named, 1, low, { traits, confirmation: { scores: low, traits } })];
    const report = { ...describeDrift({ reference: named, measurements, isNew: false, spent }), suite: hostile };
    const step = only(plan(report));
    const body = bodyIn([step]);
    expect(body.length).toBeLessThan(65_536);
    expect(body.match(/<!--/gu)).toHaveLength(2);
    expect(body).not.toMatch(/^# |^\s*@everyone/mu);
    const { tree, mended } = renderMarkdown(body);
    expect(mended).toEqual([]);
    expect(textIn(tree, ['code'])).not.toMatch(/@everyone|evil\.example/u);
    const links = elementsIn(tree).filter(({ tagName }) => tagName === 'a' || tagName === 'img');
    expect(links.map(({ properties }) => properties['href'])).toEqual([context.runUrl]);
    expect(readStamp(body).state).toBe('drifted');
    expect(step.kind === 'open' && step.title).toMatch(/^.{10,200}$/u);
  });

  test('unseen is read as it was written, and of a line that somebody changed a drift', () => {
    const stamp = { state: 'over' as const, reference: 'a'.repeat(12), metrics: ['b'.repeat(20)] };
    expect(readStamp(`marker\r\n${stampLine(stamp)}\r\nrest`)).toEqual(stamp);
    expect(readStamp('marker\nsomething')).toEqual({ state: 'drifted', reference: '', metrics: [] });
  });
});
