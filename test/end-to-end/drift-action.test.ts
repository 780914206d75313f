import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DriftReport } from '../../src/domain/drift/drift-report.js';
import { ActionBed, providerKey } from '../fixtures/action-bed.js';
import { answerByPrompt, keyVariable } from '../fixtures/label-project.js';
import { dispatchEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let bed: ActionBed;

const Workflow = z.object({
  jobs: z.object({ drift: z.object({ permissions: z.record(z.string(), z.enum(['read', 'write'])) }) }),
});
/** What the workflow to copy gives its job. */
const { jobs } = Workflow.parse(parse(readFileSync('workflows/lanegate-drift.yml', 'utf8')));

beforeAll(async () => {
  bed = await ActionBed.open([{ name: 'other', files: { 'a.txt': 'a' } }]);
});
afterAll(() => bed.close());
afterEach(() => bed.github.assertNoViolations());

const run = (inputs: Record<string, string> = {}, ref = 'refs/heads/main') =>
  bed.run('drift', {
    event: dispatchEvent,
    checkout: 'none',
    inputs: { suite: 'triage', 'reference-repeats': '5', ...inputs },
    environment: {
      GITHUB_REF: ref,
      GITHUB_SHA: bed.repository.id('start'),
      [keyVariable]: providerKey,
      GITHUB_ACTOR: 'grace',
      GITHUB_TRIGGERING_ACTOR: 'grace',
    },
  });

const records = () => Object.keys(bed.github.store.objects.files('lanegate')).map((path) => path.split('/')[0]);

test('the first night takes a reference, the next finds nothing, and one that forgets fails the job', async () => {
  const first = await run();
  expect([first.stdout, first.exitCode]).toEqual([expect.any(String), 0]);
  expect(first.outputs).toMatchObject({ verdict: 'recorded' });
  expect(records()).toEqual(['references']);
  const steady = await run();
  expect([steady.exitCode, steady.outputs['verdict']]).toEqual([0, 'stable']);
  bed.manner.answer = () => 'billing';
  const fallen = await run({ reference: 'keep' });
  bed.manner.answer = answerByPrompt;
  expect([fallen.exitCode, fallen.outputs['verdict']]).toEqual([1, 'drifted']);
  expect(fallen.stdout).toContain('is the model of triage getting worse? yes: accuracy fell');
  expect(fallen.summary).toContain('### Drift of `triage`: yes: accuracy fell');
  expect(DriftReport.parse(JSON.parse(fallen.outputs['report'] ?? 'null')).history).toHaveLength(2);
  expect(records().sort()).toEqual(['measurements', 'measurements', 'references']);
});

const issues = () => bed.github.store.issues.issues;

test('a drift opens one issue, which is kept and closed with a new reference, where the job may write issues', async () => {
  issues().length = 0;
  const { permissions } = jobs.drift;
  bed.manner.answer = () => 'billing';
  const told = await run({ reference: 'keep', 'github-token': bed.github.issueToken(permissions) });
  const again = await run({ reference: 'keep', 'github-token': bed.github.issueToken(permissions) });
  bed.manner.answer = answerByPrompt;
  expect([told.exitCode, again.exitCode, told.outputs['verdict']]).toEqual([1, 1, 'drifted']);
  expect(issues()).toMatchObject([{ state: 'open', author: 'github-actions[bot]', labels: ['lanegate-drift'] }]);
  expect(issues()[0]?.title).toBe('triage: loopback/ok answers worse than its reference');
  const page = `${bed.github.serverUrl}/acme/shop/issues/${issues()[0]?.number}`;
  expect([told.outputs['issue'], again.outputs['issue']]).toEqual([page, page]);
  expect(bed.github.store.comments).toEqual([]);
  const renewed = await run({ reference: 'record' });
  expect([renewed.exitCode, renewed.outputs['issue']]).toEqual([0, page]);
  expect(issues()).toMatchObject([{ state: 'closed', reason: 'completed' }]);
  expect(bed.github.store.comments).toMatchObject([{ body: expect.stringContaining('A new reference of `triage`') }]);
});

test('without the permission the drift is told by the job alone, with a warning, and without a try where none is wanted', async () => {
  issues().length = 0;
  bed.manner.answer = () => 'billing';
  const token = bed.github.issueToken({ contents: 'write' });
  const refused = await run({ reference: 'keep', 'github-token': token });
  const unwanted = await run({ reference: 'keep', 'github-token': token, issue: 'false' });
  bed.manner.answer = answerByPrompt;
  expect([refused.exitCode, unwanted.exitCode, issues()]).toEqual([1, 1, []]);
  expect(refused.stdout).toMatch(/::warning::.*this job alone tells.*permissions: issues: write/u);
  expect(unwanted.stdout).not.toContain('::warning::');
  expect(refused.outputs).toMatchObject({ verdict: 'drifted', issue: '' });
});

test('nothing is asked or recorded for another branch', async () => {
  const [before, asked] = [records(), bed.models.requests.length];
  const stopped = await run({}, 'refs/heads/topic');
  expect([stopped.exitCode, stopped.stdout]).toEqual([2, expect.stringContaining('default branch alone')]);
  expect([records(), bed.models.requests.length]).toEqual([before, asked]);
});
