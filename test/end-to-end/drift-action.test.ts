import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DriftReport } from '../../src/domain/drift/drift-report.js';
import { ActionBed, providerKey } from '../fixtures/action-bed.js';
import { answerByPrompt, keyVariable } from '../fixtures/label-project.js';
import { dispatchEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let bed: ActionBed;

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
      ...{ GITHUB_REF: ref, GITHUB_SHA: bed.repository.id('start'), [keyVariable]: providerKey },
      ...{ GITHUB_ACTOR: 'grace', GITHUB_TRIGGERING_ACTOR: 'grace' },
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

test('nothing is asked or recorded for another branch', async () => {
  const [before, asked] = [records(), bed.models.requests.length];
  const stopped = await run({}, 'refs/heads/topic');
  expect([stopped.exitCode, stopped.stdout]).toEqual([2, expect.stringContaining('default branch alone')]);
  expect([records(), bed.models.requests.length]).toEqual([before, asked]);
});
