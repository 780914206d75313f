import { beforeEach, describe, expect, test } from 'vitest';
import { describeDrift } from '../../src/domain/drift/describe-drift.js';
import type { DriftReport } from '../../src/domain/drift/drift-report.js';
import { tellDrift } from '../../src/stages/tell-drift.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { RecordedIssues } from '../fakes/recorded-issues.js';
import { measurementOf, referenceOf, scoresOf } from '../fixtures/drift-fixtures.js';
import { labelProject } from '../fixtures/label-project.js';

const settings = 'ownership: { model: "@acme/ai @ada", prompt: "@acme/prompts" }\n';
const git = inMemoryGit([{ name: 'main', files: labelProject({ baseUrl: 'http://127.0.0.1:9/v1', settings }) }]);

const reference = { ...referenceOf(scoresOf(20, () => Array(10).fill(1))), model: 'loopback/ok' };
const wrong = scoresOf(20, () => [0]);
const right = scoresOf(20, () => [1]);
const { traits } = reference;
const spent = { usd: 0, tokens: 0, calls: 0 };

const reportOf = (...days: readonly ('wrong' | 'right')[]): DriftReport =>
  describeDrift({
    reference,
    isNew: false,
    spent,
    measurements: days.map((day, place) =>
      day === 'right'
        ? measurementOf(reference, place + 1, right)
        : measurementOf(reference, place + 1, wrong, { confirmation: { scores: wrong, traits } }),
    ),
  });

let issues: RecordedIssues;

beforeEach(() => {
  issues = new RecordedIssues();
});

async function tell(report: DriftReport, at = '2026-02-02T00:00:00Z') {
  const log = collectingLog();
  const ports = { issues, git, log, clock: { now: () => Date.parse(at) } };
  const runUrl = 'https://github.example/acme/shop/actions/runs/12';
  const commit = (await git.resolve('main')) ?? '';
  return { url: await tellDrift(ports, { report, commit, runUrl }), log };
}

describe('the issue about drift', () => {
  test('is opened for whoever owns the model, kept, and closed once it is over', async () => {
    expect((await tell(reportOf('right'))).url).toBeUndefined();
    const { url } = await tell(reportOf('right', 'wrong'));
    expect(url).toMatch(/issues\/1$/u);
    expect(issues.seen).toMatchObject([{ label: 'lanegate-drift', assignees: ['ada'], comments: [] }]);
    expect(issues.seen[0]?.body).toContain('For @acme/ai, @ada, by');
    expect((await tell(reportOf('right', 'wrong', 'wrong'))).url).toBe(url);
    expect(issues.seen).toMatchObject([{ state: { kind: 'open' }, comments: [] }]);
    const recovered = reportOf('right', 'wrong', 'wrong', ...Array<'right'>(30).fill('right'));
    expect((await tell(recovered)).url).toBe(url);
    expect(issues.seen).toMatchObject([{ state: { as: 'completed' }, comments: [expect.stringContaining('is over')] }]);
    expect((await tell(recovered)).url).toBeUndefined();
    expect(issues.seen[0]?.comments).toHaveLength(1);
  });

  test('is opened also where an owner may not be assigned, which the log says', async () => {
    issues.assignable.clear();
    const { url, log } = await tell(reportOf('wrong'));
    expect(url).toMatch(/issues\/1$/u);
    expect(issues.seen).toMatchObject([{ state: { kind: 'open' }, assignees: [] }]);
    expect(log.messages('warn')).toEqual([
      'issue 1 is open, but GitHub does not let it be assigned to ada, whom `ownership` in lanegate.yml names for `model`',
    ]);
  });

  test('that a person closed as not planned stays closed, which the log says', async () => {
    await tell(reportOf('wrong'));
    const [issue] = issues.seen;
    if (issue === undefined) throw new Error('no issue was opened');
    issue.state = { kind: 'closed', as: 'not-planned', at: '2026-02-01T00:00:00Z' };
    const { log } = await tell(reportOf('wrong', 'wrong'));
    expect(issue.state.kind).toBe('closed');
    expect(log.messages('info')).toEqual([expect.stringContaining('stays closed until 2026-03-03')]);
    await tell(reportOf('wrong', 'wrong', 'wrong'), '2026-03-04T00:00:00Z');
    expect(issue).toMatchObject({ state: { kind: 'open' }, comments: [expect.stringContaining('drifts again')] });
  });

  test('is a warning where it may not be written, and nothing else', async () => {
    issues.isPermitted = false;
    const { url, log } = await tell(reportOf('wrong'));
    expect(url).toBeUndefined();
    expect(log.messages('warn')).toEqual([expect.stringMatching(/this job alone tells: .*issues: write/u)]);
  });
});
