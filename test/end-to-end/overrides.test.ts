import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryOf } from '../../src/domain/ledger/ledger-entry.js';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { anOverride } from '../fixtures/an-override.js';
import { faults } from '../fixtures/github-stand-in.js';
import { promptFile } from '../fixtures/label-project.js';
import { dispatchEvent, mergeGroupEvent, pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reason = 'The wording is the law from today on.';
let bed: ActionBed;
let evaluated: string;
let head: string;

beforeAll(async () => {
  const worse = promptFile('Answer with a label.');
  bed = await ActionBed.open(
    [
      { name: 'worse', files: { 'prompts/triage.prompt.yml': worse } },
      { name: 'mixed', files: { 'prompts/triage.prompt.yml': worse, 'src/app.py': 'print("bye")\n' } },
    ],
    'gate: { override: { allow: [grace, linus], max_days: 14 } }\n',
  );
  head = bed.repository.id('worse');
  evaluated = (await bed.run('detect', { event: pullRequestEvent(bed.sides('worse')) })).folder;
  await bed.run('evaluate', { event: pullRequestEvent(bed.sides('worse')), folder: evaluated });
});

afterAll(() => bed.close());
afterEach(() => bed.github.assertNoViolations());
beforeEach(() => {
  bed.reset();
  const { pullRequests } = bed.github.store;
  pullRequests.length = 0;
  const parts = { author: 'ada', base: bed.repository.id('start'), headRepository: 'acme/shop' };
  pullRequests.push({ ...parts, number: 7, head }, { ...parts, number: 8, head: bed.repository.id('mixed') });
});

type Asked = {
  readonly by?: string;
  readonly inputs?: Record<string, string>;
  readonly runner?: Record<string, string>;
};

const override = ({ by = 'grace', inputs = {}, runner = {} }: Asked = {}): Promise<StepRun> =>
  bed.run('override', {
    event: dispatchEvent,
    checkout: 'none',
    inputs: { head, lanes: 'prompt', reason, ...inputs },
    environment: {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: bed.repository.id('start'),
      GITHUB_ACTOR: by,
      GITHUB_TRIGGERING_ACTOR: by,
      ...runner,
    },
  });

async function gate(event = pullRequestEvent(bed.sides('worse'))) {
  const folder = bed.newFolder();
  cpSync(evaluated, folder, { recursive: true });
  const run = await bed.run('gate', { event, folder, checkout: 'none' });
  return { ...run, verdict: JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')) };
}

const recorded = () => Object.values(bed.github.store.objects.files('lanegate')).map((text) => JSON.parse(text));
const put = (...records: readonly ReturnType<typeof anOverride>[]) => {
  for (const record of records) {
    const { path, text } = entryOf(record);
    bed.github.store.objects.put('lanegate', path, text);
  }
};
const errorsOf = ({ commands }: StepRun): string =>
  commands.flatMap(({ name, message }) => (name === 'error' ? [message] : [])).join('\n');

test('an override on record lets a failed change through, and its word and scores stay', async () => {
  const before = await gate();
  expect(before).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  const run = await override();
  expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'success', record: expect.stringContaining(head) } });
  expect(recorded()).toEqual([expect.objectContaining({ head, lanes: ['prompt'], reason, by: 'grace' })]);
  expect(bed.github.store.statuses).toMatchObject([
    { sha: head, state: 'success', context: 'lanegate', description: `overridden by @grace: ${reason}` },
    { sha: head, state: 'failure', context: 'lanegate', description: expect.stringMatching(/^blocked: prompt fail/u) },
  ]);
  const after = await gate();
  expect(after).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail', lanes: before.outputs['lanes'] } });
  expect(after.verdict.suites).toEqual(before.verdict.suites);
  expect(after.verdict).toMatchObject({ blocks: false, overrides: [{ by: 'grace', reason, holds: true }] });
});

test('a commit that a fork alone has is overridden alike', async () => {
  const fork = { number: 17, author: 'eve', base: bed.repository.id('start'), head, headRepository: 'eve/shop' };
  bed.github.store.pullRequests.splice(0, 1, fork);
  expect(await override()).toMatchObject({ exitCode: 0, outputs: { status: 'success' } });
  expect(recorded()).toMatchObject([{ head, lanes: ['prompt'], by: 'grace' }]);
  expect(errorsOf(await override({ by: 'mallory' }))).toContain('@mallory may not override pull request 17');
});

test('pull requests that may not be listed override nothing, and the permission is named', async () => {
  bed.github.fail({ ...faults.forbidden, path: /pulls/u });
  const run = await override();
  expect(run.exitCode).toBe(2);
  expect(errorsOf(run)).toContain('permissions: pull-requests: read');
  expect([recorded(), bed.github.store.statuses]).toEqual([[], []]);
});

test('the whole check finds the override as well', async () => {
  await override();
  const run = await bed.run('check', { event: pullRequestEvent(bed.sides('worse')) });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail' } });
});

describe('the action refuses', () => {
  test.each<[string, Asked, string]>([
    ['somebody whom policy does not name', { by: 'mallory' }, 'not among those'],
    ['whoever runs again what another started', { runner: { GITHUB_TRIGGERING_ACTOR: 'mallory' } }, '@mallory may not'],
    ['a run that is run again', { runner: { GITHUB_RUN_ATTEMPT: '2' } }, 'start a new one'],
    ['another branch', { runner: { GITHUB_REF: 'refs/heads/topic' } }, 'default branch alone'],
    ['a branch whose name ends alike', { runner: { GITHUB_REF: 'refs/heads/x/main' } }, 'default branch alone'],
    ['a tag', { runner: { GITHUB_REF: 'refs/tags/main' } }, 'default branch alone'],
    ['another event', { runner: { GITHUB_EVENT_NAME: 'pull_request' } }, 'workflow_dispatch alone'],
    ['a commit that is no head of a pull request', { inputs: { head: 'a'.repeat(40) } }, 'no open pull request'],
    ['a short id', { inputs: { head: '9f8e7d6' } }, 'must be a full commit id'],
    ['a path', { inputs: { head: '../../issues' } }, 'must be a full commit id'],
    ['more days than policy allows', { inputs: { days: '15' } }, 'more than the 14'],
    ['days that are no number', { inputs: { days: '7; id' } }, '"days"'],
    ['a lane that there is not', { inputs: { lanes: 'prompt,everything' } }, '"lanes"'],
    ['no reason', { inputs: { reason: ' ' } }, 'reason'],
    ['a reason without end', { inputs: { reason: 'x'.repeat(501) } }, '500 characters'],
  ])('%s', async (_, asked, said) => {
    const run = await override(asked);
    expect(run.exitCode).not.toBe(0);
    expect(errorsOf(run)).toMatch(new RegExp(said, 'u'));
    expect([recorded(), bed.github.store.statuses]).toEqual([[], []]);
  });

  test('the author of the pull request, whatever the case of their login', async () => {
    const [pullRequest] = bed.github.store.pullRequests;
    if (pullRequest === undefined) throw new Error('there is one');
    bed.github.store.pullRequests.push({ ...pullRequest, number: 9, author: 'GRACE' });
    expect(errorsOf(await override())).toContain('may not override pull request 9: nobody may override their own');
    expect(recorded()).toEqual([]);
  });

  test('a commit whose pull request is closed', async () => {
    bed.github.store.pullRequests.splice(0, 1, {
      number: 7,
      author: 'ada',
      base: bed.repository.id('start'),
      head,
      headRepository: 'acme/shop',
      state: 'closed',
    });
    expect(errorsOf(await override())).toContain('no open pull request');
  });
});

test('a ledger that may not be written leaves no status', async () => {
  bed.github.fail({ ...faults.forbidden, method: 'POST' });
  const run = await override();
  expect(run.exitCode).toBe(2);
  expect(errorsOf(run)).toContain('permissions: contents: write');
  expect(bed.github.store.statuses).toEqual([]);
});

test('where the change touches more lanes than are named, the gate decides and not the override', async () => {
  const inputs = { head: bed.repository.id('mixed') };
  expect(await override({ inputs })).toMatchObject({ exitCode: 0, outputs: { status: '' } });
  expect(recorded()).toHaveLength(1);
  expect(bed.github.store.statuses).toEqual([]);
  const whole = await override({ inputs: { ...inputs, lanes: 'prompt, code' } });
  expect(whole).toMatchObject({ exitCode: 0, outputs: { status: 'success' } });
});

test('overrides that are given at once are all on record', async () => {
  const people = ['grace', 'linus', 'grace', 'linus'];
  const runs = await Promise.all(people.map((by, index) => override({ by, inputs: { reason: `no ${index}` } })));
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
  expect(
    recorded()
      .map((record) => record.reason)
      .sort(),
  ).toEqual(['no 0', 'no 1', 'no 2', 'no 3']);
});

test('a reason is data: it commands neither the runner nor whoever reads it', async () => {
  const hostile = `::error::x\n::set-output name=status::y\n<img src=x> @everyone \`$(touch /tmp/x)\` ‮ ${'é'.repeat(200)}`;
  const run = await override({ inputs: { reason: hostile } });
  expect(run.exitCode).toBe(0);
  expect(run.commands.filter(({ name }) => name !== 'debug')).toEqual([]);
  expect(recorded()).toMatchObject([{ reason: hostile }]);
  const description = bed.github.store.statuses[0]?.description ?? '';
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).not.toMatch(/[\n‮]/u);
  const judged = await gate();
  expect(judged.exitCode).toBe(0);
  expect(judged.commands.filter(({ name }) => name === 'error' || name === 'set-output')).toEqual([]);
});

describe('the gate is not let through by', () => {
  const now = new Date().toISOString().slice(0, 19);
  const inForce = () => anOverride({ head, at: `${now}Z`, expires: new Date(Date.now() + 1e8).toISOString() });

  test.each([
    [
      'an override that has expired',
      () => put(anOverride({ head, at: '2020-01-01T00:00:00Z', expires: '2020-01-08T00:00:00Z' })),
    ],
    ['an override of its parent', () => put({ ...inForce(), head: bed.repository.id('start') })],
    ['an override of evals', () => put({ ...inForce(), lanes: ['evals'] })],
    ['an override of the author', () => put({ ...inForce(), by: 'ada' })],
    ['an override by address', () => put({ ...inForce(), by: 'Grace <grace@example.com>' })],
    [
      'a record with a key nobody knows',
      () =>
        bed.github.store.objects.put(
          'lanegate',
          entryOf(inForce()).path,
          JSON.stringify({ ...inForce(), force: true }),
        ),
    ],
    [
      'a record in a branch of the change',
      () => bed.github.store.objects.put('worse', entryOf(inForce()).path, entryOf(inForce()).text),
    ],
  ])('%s', async (_, write) => {
    write();
    expect(await gate()).toMatchObject({ exitCode: 1, verdict: { blocks: true } });
  });

  test('a true one where it cannot be told whose change it is, as in a merge queue', async () => {
    put(inForce());
    expect(await gate()).toMatchObject({ exitCode: 0 });
    expect(await gate(mergeGroupEvent(bed.sides('worse')))).toMatchObject({
      exitCode: 1,
      verdict: { overrides: [{ holds: false, why_not: expect.stringContaining('nothing says who wrote') }] },
    });
  });

  test('a ledger that it may not read', async () => {
    put(inForce());
    bed.github.fail(faults.forbidden);
    const run = await gate();
    expect(run).toMatchObject({ exitCode: 1, verdict: { notes: [expect.stringContaining('cannot be read')] } });
  });
});
