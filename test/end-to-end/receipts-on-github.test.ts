import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryOf } from '../../src/domain/ledger/ledger-entry.js';
import { ActionBed, type ActionName, providerKey, type StepRun } from '../fixtures/action-bed.js';
import { anOverride } from '../fixtures/an-override.js';
import type { StoredRun } from '../fixtures/github-runs.js';
import { faults } from '../fixtures/github-stand-in.js';
import { keyVariable, labelSentence, promptFile } from '../fixtures/label-project.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';
import { zipArchive } from '../fixtures/zip-archive.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const callsOfAll = 24;
const workflow = '.github/workflows/lanegate.yml';
let bed: ActionBed;
/** A job of the harmless change, of which tests upload what they want. */
let judged: Awaited<ReturnType<typeof runJob>>;

beforeAll(async () => {
  const harmless = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };
  const harmful = { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') };
  bed = await ActionBed.open(
    [
      { name: 'trunk', files: { [workflow]: 'name: lanegate\n' } },
      { name: 'moved', files: { 'README.md': '# Moved on\n' }, parents: ['trunk'] },
      { name: 'harmless', files: harmless, parents: ['trunk'] },
      { name: 'harmful', files: harmful, parents: ['trunk'] },
      { name: 'rebased', files: harmless, parents: ['moved'] },
      { name: 'edited', files: { ...harmless, [workflow]: 'name: mine\n' }, parents: ['trunk'] },
    ],
    'gate: { override: { allow: [grace] } }\n',
  );
  judged = await runJob();
});
beforeEach(() => {
  bed.reset();
  bed.github.store.runs.runs.length = 0;
  bed.github.store.runs.blobs.clear();
});
afterEach(() => bed.github.assertNoViolations());
afterAll(() => bed.close());

type Job = {
  readonly action?: ActionName;
  readonly base?: string;
  readonly head?: string;
  readonly runId?: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
};

/** The steps of one job; tells how often the model was asked, and what the evaluation notes. */
async function runJob({
  action = 'check',
  base = 'trunk',
  head = 'harmless',
  runId = 200,
  attempt = 1,
  inputs,
}: Job = {}) {
  const asked = bed.models.requests.length;
  const folder = bed.newFolder();
  const environment = {
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_WORKFLOW_REF: `acme/shop/${workflow}@refs/pull/7/merge`,
    [keyVariable]: providerKey,
  };
  const event = pullRequestEvent({ base: bed.repository.id(base), head: bed.repository.id(head) });
  const step = { event, folder, environment };
  if (action === 'evaluate') await bed.run('detect', step);
  const run = await bed.run(action, { ...step, inputs: inputs ?? {} });
  const evaluation = JSON.parse(run.files[join(folder, 'evaluation.json')] ?? '{}');
  return { run, folder, evaluation, calls: bed.models.requests.length - asked };
}

type Uploaded = Partial<StoredRun> & { readonly branch?: string; readonly edit?: (receipt: string) => string };

/** What the upload step leaves of a job, in a run of the workflow as a commit has it. */
function upload(
  job: { run: StepRun; folder: string },
  { edit = (text) => text, branch = 'harmless', ...overrides }: Uploaded = {},
): void {
  const head = bed.repository.id(branch);
  const content = edit(readFileSync(join(job.folder, 'receipt.json'), 'utf8'));
  const archive = () => zipArchive([{ name: 'receipt.json', content }]);
  const artifacts = [{ name: job.run.outputs['receipt'] ?? '', archive }];
  bed.github.store.runs.runs.push({ id: 101, createdAt: new Date().toISOString(), artifacts, head, ...overrides });
  bed.github.store.runs.blobs.set(`${head} ${workflow}`, bed.repository.git('rev-parse', `${head}:${workflow}`).trim());
  bed.github.calls.length = 0;
}

const told = ({ stdout, stderr }: StepRun): string => stdout + stderr;
const warnings = ({ commands }: StepRun) =>
  commands
    .filter(({ name }) => name === 'warning' || name === 'error')
    .filter(({ message }) => !message.includes('the default margin of 5.0 points was widened'));

describe('the receipt of an earlier run', () => {
  test.each<ActionName>(['check', 'evaluate'])('makes %s after a rebase ask nobody', async (action) => {
    const first = action === 'check' ? judged : await runJob({ action });
    expect(first).toMatchObject({ calls: callsOfAll, run: { exitCode: 0 } });
    expect(first.run.outputs['receipt']).toMatch(/^lanegate-receipt-[0-9a-f]{32}$/);
    upload(first);
    const again = await runJob({ action, base: 'moved', head: 'rebased', runId: 102 });
    expect(again).toMatchObject({ calls: 0, run: { exitCode: 0, outputs: { 'cost-usd': '0', receipt: '' } } });
    expect(again.evaluation).toMatchObject({
      head: bed.repository.id('rebased'),
      suites: first.evaluation.suites,
      receipt: { ...first.evaluation.receipt, reused_from: 'run 101' },
      notes: [expect.stringContaining('nobody was asked: run 101')],
    });
    if (action === 'check') expect(bed.github.store.comments[0]?.body).toContain('run 101');
  });

  test('of attempt 1 makes attempt 2 come to the same, though it failed: asking until it passes is no way', async () => {
    const first = await runJob({ head: 'harmful', runId: 101 });
    expect(first).toMatchObject({ calls: callsOfAll, run: { exitCode: 1, outputs: { verdict: 'fail' } } });
    upload(first, { attempt: 2, status: 'in_progress', conclusion: null, branch: 'harmful' });
    const second = await runJob({ head: 'harmful', runId: 101, attempt: 2 });
    expect(second).toMatchObject({ calls: 0, run: { exitCode: 1, outputs: { verdict: 'fail' } } });
    expect(second.evaluation).not.toHaveProperty('attempt');
  });

  test('that is not there is told by attempt 2, which looks anew', async () => {
    const { calls, evaluation } = await runJob({ attempt: 2 });
    expect([calls, evaluation.attempt]).toEqual([callsOfAll, 2]);
    expect(evaluation.notes.join()).toContain('attempt 2 of its run, and nothing of an earlier one is here: 24 calls');
  });

  type Refused = readonly [what: string, uploaded: Uploaded, why: string];
  const refusedRuns: readonly Refused[] = [
    ['of a fork', { headRepository: 'mallory/shop' }, 'its run is of another repository or a fork'],
    ['of another workflow file', { path: '.github/workflows/other.yml' }, 'its run is of another workflow'],
    ['of a failed run', { conclusion: 'failure' }, 'its run did not succeed'],
    ['of an edited workflow', { branch: 'edited' }, "its run's workflow is not that of the target branch"],
  ];
  const refusedTexts: readonly Refused[] = [
    [
      'with a forged verdict',
      { edit: (text) => text.replace('"verdict":"pass"', '"verdict":"fail"') },
      'it comes to another verdict',
    ],
    [
      'with forged scores',
      { edit: (text) => text.replace('"base":{"accuracy":[1]}', '"base":{"accuracy":[0]}') },
      'its scores are not those',
    ],
    ['that is none', { edit: () => '{}' }, 'not of the expected shape'],
  ];

  // Of several every one is looked at, and one that were believed would leave nobody to ask.
  test.each([
    ['the run that left it', refusedRuns],
    ['what it says', refusedTexts],
  ])('is refused for %s', async (_, refused) => {
    refused.forEach(([, uploaded], index) => {
      upload(judged, { ...uploaded, id: 110 + index });
    });
    const { calls, run } = await runJob({ base: 'moved', head: 'rebased', runId: 102 });
    expect({ calls, verdict: run.outputs['verdict'] }).toEqual({ calls: callsOfAll, verdict: 'pass' });
    const reasons = [...told(run).matchAll(/the receipt of run (\d+) is not used: (.*)/gu)];
    const whyNot = new Map(reasons.map(([, id, why]) => [Number(id), why]));
    expect(refused.map(([what], index) => [what, whyNot.get(110 + index)])).toEqual(
      refused.map(([what, , why]) => [what, expect.stringContaining(why)]),
    );
  });

  test('is not looked for where that is switched off, or where no suite runs', async () => {
    upload(judged);
    const off = await runJob({ runId: 102, inputs: { receipts: 'off' } });
    const none = await runJob({ head: 'moved', runId: 103 });
    expect([off.calls, none.calls]).toEqual([callsOfAll, 0]);
    expect(bed.github.calls.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
  });
});

describe('where GitHub does not give a receipt, the run asks for itself, says so once, and warns nobody', () => {
  const shape = { status: 200, message: 'of another shape' };
  test.each([
    ['for want of actions: read', [faults.forbidden], 1],
    ['since there is nothing', [faults.notFound], 1],
    ['but something else', [shape], 1],
    ['as it fails for good', Array.from({ length: 4 }, () => faults.serverError), 4],
  ])('%s', async (_, failures, requests) => {
    upload(judged);
    bed.github.fail(...failures.map((failure) => ({ ...failure, path: /actions/u })));
    const { calls, run } = await runJob({ runId: 102, inputs: { comment: 'false' } });
    expect({ calls, exitCode: run.exitCode, verdict: run.outputs['verdict'] }).toEqual({
      calls: callsOfAll,
      exitCode: 0,
      verdict: 'pass',
    });
    expect(bed.github.calls.filter(({ path }) => path.endsWith('/actions/artifacts'))).toHaveLength(requests);
    expect(told(run).match(/receipts of earlier runs are not used/g)).toHaveLength(1);
    expect(warnings(run)).toEqual([]);
  });

  test.each([
    ['a hang-up', faults.hangUp],
    ['one bad answer', faults.serverError],
  ])('%s is tried again', async (_, failure) => {
    upload(judged);
    bed.github.fail({ ...failure, path: /actions/u });
    expect(await runJob({ runId: 102 })).toMatchObject({ calls: 0, run: { exitCode: 0 } });
  });
});

test('a pull request with a receipt, an override on record and a hundred comments costs twelve requests', async () => {
  const head = bed.repository.id('harmful');
  const first = await runJob({ head: 'harmful', runId: 101 });
  upload(first, { attempt: 2, status: 'in_progress', conclusion: null, branch: 'harmful' });
  const now = Date.now();
  const record = anOverride({
    head,
    at: new Date(now - 1000).toISOString(),
    expires: new Date(now + 1e8).toISOString(),
  });
  bed.github.store.objects.put('lanegate', entryOf(record).path, entryOf(record).text);
  for (let count = 0; count < 99; count += 1) bed.github.store.addComment({ pullRequest: 7, author: 'ada', body: 'x' });
  const run = await runJob({ head: 'harmful', runId: 101, attempt: 2 });
  expect(run).toMatchObject({ calls: 0, run: { exitCode: 0, outputs: { verdict: 'fail' } } });
  expect(bed.github.calls).toHaveLength(12);
});

test('a pull request that nothing blocks and no run came before costs nine requests of the twelve it may', async () => {
  await runJob();
  const paths = bed.github.calls.map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop/', '')}`);
  expect(paths).toEqual([
    expect.stringMatching(/^POST statuses/u),
    'GET issues/7/comments',
    'POST issues/7/comments',
    'GET issues/7/comments',
    'GET actions/artifacts',
    'GET git/trees/refs%2Fheads%2Flanegate',
    expect.stringMatching(/^POST statuses/u),
    'GET issues/7/comments',
    expect.stringMatching(/^PATCH issues/u),
  ]);
});
