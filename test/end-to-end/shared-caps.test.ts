import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { ActionBed, type ActionName, providerKey } from '../fixtures/action-bed.js';
import { faults } from '../fixtures/github-stand-in.js';
import { keyVariable, labelSentence, promptFile } from '../fixtures/label-project.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';
import { zipArchive } from '../fixtures/zip-archive.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const callsOfAll = 24;
let bed: ActionBed;

beforeAll(async () => {
  bed = await ActionBed.open(
    [{ name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } }],
    'budget: { per_run: { calls: 24 }, per_day: { calls: 60 }, per_pull_request: { calls: 30 } }',
  );
});
beforeEach(() => {
  bed.reset();
  bed.github.store.runs.runs.length = 0;
});
afterAll(() => bed.close());

type Job = { readonly runId: number; readonly pullRequest?: number; readonly folder?: string };

/** One job of a run of the workflow; tells what it noted, how many cases it planned, and how often it asked. */
async function runJob(action: ActionName, { runId, pullRequest = 7, folder = bed.newFolder() }: Job) {
  const asked = bed.models.requests.length;
  const environment = {
    GITHUB_RUN_ID: String(runId),
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/lanegate.yml@refs/pull/7/merge',
    [keyVariable]: providerKey,
  };
  const event = pullRequestEvent({ ...bed.sides('harmless'), number: pullRequest });
  const run = await bed.run(action, {
    event,
    folder,
    environment,
    inputs: action === 'check' ? { comment: 'false' } : {},
  });
  const text = run.files[join(folder, 'evaluation.json')];
  const { notes = [], suites = [] } = text === undefined ? {} : Evaluation.parse(JSON.parse(text));
  return { run, folder, notes, suites, calls: bed.models.requests.length - asked };
}

/** What actions/upload-artifact leaves of a run folder. */
function upload(runId: number, folder: string): void {
  const files = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const archive = () => zipArchive(files);
  const createdAt = new Date().toISOString();
  bed.github.store.runs.runs.push({ id: runId, createdAt, artifacts: [{ name: 'lanegate-run-1', archive }] });
}

test('what earlier runs of the pull request and of the day took is not there for later ones, and the note says so', async () => {
  const first = await runJob('check', { runId: 101 });
  expect(first).toMatchObject({ calls: callsOfAll, notes: [] });
  upload(101, first.folder);

  const second = await runJob('check', { runId: 102 });
  expect(second.calls).toBe(6);
  expect(second.suites[0]?.cases).toHaveLength(3);
  expect(second.notes).toContain('budget.per_day: other runs took 24 of 60 calls');
  expect(second.notes).toContain('budget.per_pull_request: other runs took 24 of 30 calls');
  upload(102, second.folder);

  const other = await runJob('check', { runId: 103, pullRequest: 8 });
  expect(other.notes).toEqual(['budget.per_day: other runs took 30 of 60 calls']);
  bed.github.assertNoViolations();
});

test('a run that ended at a mistake has paid nobody, and says so to later ones', async () => {
  const folder = bed.newFolder();
  const { run } = await runJob('evaluate', { runId: 101, folder });
  expect(run.exitCode).toBe(2);
  upload(101, folder);
  expect(await runJob('check', { runId: 102 })).toMatchObject({ calls: callsOfAll, notes: [] });
  bed.github.assertNoViolations();
});

test('a run under way counts as the most that it may take', async () => {
  const createdAt = new Date().toISOString();
  bed.github.store.runs.runs.push({ id: 101, createdAt, status: 'in_progress', conclusion: null });
  const { notes, calls, run } = await runJob('check', { runId: 102 });
  expect(notes).toContain('budget.per_pull_request: other runs took 24 of 30 calls');
  expect(calls).toBe(6);
  expect(run.commands).toContainEqual(expect.objectContaining({ message: expect.stringContaining('101 (under way)') }));
  bed.github.assertNoViolations();
});

test('without the permission the caps are shown as not enforced, and the log says what to grant', async () => {
  const refused = { ...faults.forbidden, path: /\/actions\// };
  bed.github.fail(refused, refused);
  const { notes, calls, run } = await runJob('check', { runId: 102 });
  expect(run.exitCode).toBe(0);
  expect(calls).toBe(callsOfAll);
  expect(notes.filter((note) => note.includes('is not enforced here'))).toHaveLength(2);
  const told = run.commands.filter(({ message }) => message.includes('permissions: actions: read'));
  expect(told).toHaveLength(1);
  bed.github.assertNoViolations();
});
