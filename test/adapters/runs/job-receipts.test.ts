import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubWorkflowRuns } from '../../../src/adapters/github/workflow-runs.js';
import { JobReceipts } from '../../../src/adapters/runs/job-receipts.js';
import { receiptArtifact } from '../../../src/domain/receipt/receipt-artifact.js';
import type { Receipts } from '../../../src/ports/receipts.js';
import { collectingLog } from '../../fakes/collecting-log.js';
import { type FakeClock, fakeClock } from '../../fakes/fake-clock.js';
import { InMemoryFiles, inMemoryFiles } from '../../fakes/in-memory-files.js';
import type { StoredArtifact, StoredRun } from '../../fixtures/github-runs.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { zipArchive } from '../../fixtures/zip-archive.js';
import { receiptsContract } from '../../ports/receipts.contract.js';

const now = Date.UTC(2026, 10, 26, 12);
const dayMs = 86_400_000;
const digest = `sha256:${'ab'.repeat(32)}`;
const workflow = '.github/workflows/lanegate.yml';
const head = 'c'.repeat(40);
const policyFiles = new Map([[workflow, 'blob-of-policy']]);

let github: GithubStandIn;
let log = collectingLog();
beforeEach(async () => {
  github = await GithubStandIn.start();
  github.store.runs.blobs.set(`${head} ${workflow}`, 'blob-of-policy');
  log = collectingLog();
});
afterEach(async () => {
  await github.stop();
  github.assertNoViolations();
});

const artifact = (overrides: Partial<StoredArtifact> = {}): StoredArtifact => ({
  name: receiptArtifact(digest),
  archive: () => zipArchive([{ name: 'receipt.json', content: '{"a":1}' }]),
  ...overrides,
});

function add(run: Partial<StoredRun> = {}, uploaded = artifact()): void {
  const createdAt = new Date(now - 3_600_000).toISOString();
  github.store.runs.runs.push({ id: 101, createdAt, head, artifacts: [uploaded], ...run });
}

function receiptsOf({ attempt = 1, access = 'token', files = inMemoryFiles(), clock = fakeClock(now) } = {}) {
  const settings = {
    token: access === 'none' ? undefined : github.token,
    repository: 'acme/shop',
    apiUrl: github.apiUrl,
    workflowRef: `acme/shop/${workflow}@refs/pull/7/merge`,
  };
  const openRuns = async (signal: AbortSignal) => new GithubWorkflowRuns({ ...settings, signal }, clock);
  return new JobReceipts({ job: { runId: 900, attempt }, files, clock, log, openRuns });
}

const find = ({
  policy = policyFiles,
  ...parts
}: Parameters<typeof receiptsOf>[0] & { policy?: typeof policyFiles } = {}) =>
  receiptsOf(parts).find({ digest, policyFiles: policy });

receiptsContract('what runs uploaded', async () => {
  const clock = fakeClock(now);
  let isBroken = false;
  const files = new (class extends InMemoryFiles {
    override async write(path: string, text: string): Promise<void> {
      if (isBroken) throw new Error('the disk is full');
      await super.write(path, text);
    }
  })();
  const opened = () => receiptsOf({ files, clock, access: isBroken ? 'none' : 'token' });
  const receipts: Receipts = { find: (query) => opened().find(query), keep: (receipt) => opened().keep(receipt) };
  return {
    receipts,
    clock,
    log,
    policyFiles,
    keep: async ({ digest: kept, text }) => {
      await receipts.keep({ digest: kept, text, folder: 'run' });
      const content = files.text('run/receipt.json') ?? '';
      const uploaded = artifact({
        name: receiptArtifact(kept),
        archive: () => zipArchive([{ name: 'receipt.json', content }]),
      });
      add({ id: 101 + github.store.runs.runs.length, createdAt: new Date(clock.now()).toISOString() }, uploaded);
    },
    breakStore: async () => {
      isBroken = true;
    },
    close: async () => undefined,
  };
});

describe('a receipt that a run uploaded', () => {
  test('is read where its run is of this workflow as the target branch has it, and succeeded', async () => {
    add();
    expect(await find()).toEqual([{ text: '{"a":1}', from: 'run 101' }]);
  });

  test('is read of the first attempt of this very run, which is not over', async () => {
    add({ id: 900, status: 'in_progress', conclusion: null });
    expect(await find({ attempt: 2 })).toHaveLength(1);
    expect(await find({ attempt: 1 })).toEqual([]);
  });

  test.each<[string, Partial<StoredRun>, RegExp]>([
    ['a fork', { headRepository: 'mallory/shop' }, /of another repository or a fork/],
    ['pull_request_target', { event: 'pull_request_target' }, /was started by pull_request_target/],
    ['workflow_run', { event: 'workflow_run' }, /was started by workflow_run/],
    ['another workflow', { path: '.github/workflows/other.yml' }, /is of another workflow/],
    ['a workflow that its change edited', { head: 'd'.repeat(40) }, /is not that of the target branch/],
    ['a run that failed', { conclusion: 'failure' }, /did not succeed/],
    ['a run that was cancelled', { conclusion: 'cancelled' }, /did not succeed/],
    ['a run under way', { status: 'in_progress', conclusion: null }, /did not succeed/],
  ])('is not believed of %s', async (_what, run, why) => {
    github.store.runs.blobs.set(`${'d'.repeat(40)} ${workflow}`, 'blob-of-head');
    add(run);
    expect(await find()).toEqual([]);
    expect(log.messages('info').join('\n')).toMatch(why);
  });

  test('is not looked for where the target branch does not have the workflow', async () => {
    add();
    expect(await find({ policy: new Map() })).toEqual([]);
    expect(log.messages('info').join('\n')).toMatch(/the target branch does not have this workflow/);
    expect(github.calls).toEqual([]);
  });

  test('costs two requests where its run is refused, whatever its workflow contains', async () => {
    add({ conclusion: 'failure' });
    await find();
    expect(github.calls).toHaveLength(2);
  });

  test.each<[string, StoredArtifact]>([
    ['of another name', artifact({ name: 'lanegate-receipt-other' })],
    ['that is expired', artifact({ expired: true })],
    ['whose bytes are not those that were uploaded', artifact({ digest: `sha256:${'0'.repeat(64)}` })],
    ['that is no archive', artifact({ archive: () => Buffer.from('receipt') })],
    [
      'that unpacks to more than a receipt may have',
      artifact({
        archive: () => zipArchive([{ name: 'receipt.json', content: '{}', claims: { bytes: 65 << 20 } }]),
      }),
    ],
    ['without a receipt', artifact({ archive: () => zipArchive([{ name: 'other.json', content: '{}' }]) })],
  ])('is not read %s', async (_what, uploaded) => {
    add({}, uploaded);
    expect(await find()).toEqual([]);
  });

  test('is not read when it is more than a week old', async () => {
    add({ createdAt: new Date(now - 8 * dayMs).toISOString() });
    expect(await find()).toEqual([]);
  });

  test('is passed over where GitHub does not let it be read, and the log says so', async () => {
    add();
    expect(await find({ access: 'none' })).toEqual([]);
    expect(log.messages('info').join('\n')).toMatch(/receipts of earlier runs are not used: there is no token/);
  });
});

describe('GitHub that does not answer', () => {
  /** Lets the next request wait for ever, and time pass once it is there. */
  function hang(clock: FakeClock, passMs: number): void {
    github.beforeServing = () => {
      github.beforeServing = undefined;
      setImmediate(() => clock.advance(passMs));
      return new Promise(() => undefined);
    };
  }

  test('is asked again after half a minute', async () => {
    add();
    const clock = fakeClock(now);
    hang(clock, 30_000);
    expect(await find({ clock })).toHaveLength(1);
    expect(clock.sleepsMs).toEqual([1000]);
  });

  test('at all for two minutes leaves the run to ask for itself, and the log says so once', async () => {
    add();
    const clock = fakeClock(now);
    hang(clock, 120_000);
    expect(await find({ clock })).toEqual([]);
    expect(log.messages()).toEqual(['receipts of earlier runs are not used: GitHub did not give them within 120 s']);
  });

  test('is not waited for longer because it asks for patience', async () => {
    add();
    const clock = fakeClock(now);
    github.fail(faults.secondaryLimit(100), faults.secondaryLimit(100));
    expect(await find({ clock })).toEqual([]);
    expect(clock.now() - now).toBe(120_000);
  });

  test('after a receipt was found takes back nothing', async () => {
    add();
    add({ id: 102, createdAt: new Date(now - 1000).toISOString() });
    const clock = fakeClock(now);
    let requests = 0;
    github.beforeServing = () => {
      requests += 1;
      if (requests === 5) hang(clock, 120_000);
      return requests === 5 ? github.beforeServing?.({ method: 'GET', token: github.token }) : undefined;
    };
    expect(await find({ clock })).toEqual([{ text: '{"a":1}', from: 'run 102' }]);
    expect(log.messages().join()).toContain('further receipts of earlier runs are not used');
  });
});

test('a receipt is written into the run folder, for the workflow to upload', async () => {
  const files = inMemoryFiles();
  const openRuns = () => Promise.reject(new Error('it only writes'));
  const receipts = new JobReceipts({ job: { runId: 1, attempt: 1 }, files, clock: fakeClock(now), log, openRuns });
  await receipts.keep({ digest, text: '{}', folder: 'run' });
  expect(files.text('run/receipt.json')).toBe('{}');
});
