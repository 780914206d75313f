import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed, providerKey, type StepRun } from '../fixtures/action-bed.js';
import { CacheServiceStandIn, type StoredCache } from '../fixtures/cache-service-stand-in.js';
import { keyVariable, labelSentence, promptFile } from '../fixtures/label-project.js';
import { pathWithoutZstd } from '../fixtures/path-without-zstd.js';
import { type EventPayload, pullRequestEvent, pushEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const secret = 'signs-answers-0123456789-abcdefghij';

let bed: ActionBed;
let service: CacheServiceStandIn;
let folder: string;
let programs: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carried-answers-'));
  programs = pathWithoutZstd(join(folder, 'programs'), ['tar', 'gzip', 'git', 'sh']);
  bed = await ActionBed.open([
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
    { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
  ]);
});
afterAll(async () => {
  await bed.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  bed.reset();
  service = await CacheServiceStandIn.start();
});
afterEach(() => service.stop());

type Job = {
  readonly event: EventPayload;
  readonly refs: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly isReadOnly?: boolean;
};

/** The jobs of one run: what evaluate told, how often the model was asked, and the verdict. */
async function runJob({ event, refs, inputs = {}, isReadOnly = false }: Job) {
  const runFolder = bed.newFolder();
  const runner = service.environmentFor({ refs, isReadOnly });
  const environment = {
    ...runner,
    GITHUB_API_URL: `${service.url}/api/v3`,
    PATH: programs,
    [keyVariable]: providerKey,
  };
  const step = { event, folder: runFolder, environment };
  await bed.run('detect', step);
  const before = bed.models.requests.length;
  const evaluated = await bed.run('evaluate', { ...step, inputs });
  const gated = await bed.run('gate', { event, folder: runFolder });
  return { evaluated, asked: bed.models.requests.length - before, verdict: gated.outputs['verdict'] };
}

const pushed = (branch: string): Job => ({ event: pushEvent(bed.sides(branch)), refs: [main] });
const pulled = (branch: string): Job => ({ event: pullRequestEvent(bed.sides(branch)), refs: [pull, main] });
const entriesOf = (kind: 'answers' | 'history'): StoredCache[] =>
  service.entries.filter(({ key }) => key.startsWith(`lanegate-${kind}-1-`));
const outputOf = ({ stdout, stderr }: StepRun): string => stdout + stderr;

test('a push fills the cache, and a pull request asks only what is new', async () => {
  const push = await runJob(pushed('harmless'));
  expect(push).toMatchObject({ asked: 24, evaluated: { exitCode: 0 } });
  expect(entriesOf('answers').map(({ ref }) => ref)).toEqual([main]);
  const pullRequest = await runJob(pulled('harmful'));
  expect(pullRequest).toMatchObject({ asked: 12, verdict: 'fail' });
  expect(outputOf(pullRequest.evaluated)).toContain(`24 answers of earlier jobs on ${main} are at hand`);
  expect(entriesOf('answers')).toHaveLength(1);
});

describe('a pull request that plants perfect answers', () => {
  /** An archive as the product itself makes it, with answers by which the harmful change is without fault. */
  async function perfectArchive(): Promise<StoredCache> {
    bed.manner.answer = ({ messages }) => (messages.at(-1)?.content.includes('parcel') ? 'shipping' : 'billing');
    await runJob({ ...pushed('harmful'), refs: ['refs/heads/elsewhere'] });
    bed.reset();
    const [planted] = entriesOf('answers');
    service.entries.length = 0;
    if (planted === undefined) throw new Error('nothing was saved');
    return planted;
  }

  test('under the key of the target branch gets none of them used', async () => {
    const planted = await perfectArchive();
    await runJob(pushed('harmless'));
    const [trueEntry] = entriesOf('answers');
    service.entries.push({ ...planted, ...trueEntry, ref: pull, bytes: planted.bytes });
    const run = await runJob(pulled('harmful'));
    expect(run).toMatchObject({ asked: 24, verdict: 'fail' });
    expect(outputOf(run.evaluated)).toContain(`is not what ${main} saved there, so it is not used`);
  });

  test('under a key of their own gets none of them used, with a secret or without', async () => {
    service.entries.push({ ...(await perfectArchive()), ref: pull });
    expect(await runJob(pulled('harmful'))).toMatchObject({ asked: 24, verdict: 'fail' });
    const inputs = { 'cache-secret': secret };
    expect(await runJob({ ...pulled('harmful'), inputs })).toMatchObject({ asked: 24, verdict: 'fail' });
  });
});

test('a pull request uses its own answers again by the secret, which is masked and left nowhere', async () => {
  const job = { ...pulled('harmful'), inputs: { 'cache-secret': secret } };
  const first = await runJob(job);
  expect(first).toMatchObject({ asked: 24, evaluated: { masks: expect.arrayContaining([secret]) } });
  expect(await runJob(job)).toMatchObject({ asked: 0, verdict: 'fail' });
  expect(Object.values(first.evaluated.files).join()).not.toContain(secret);
  expect(outputOf(first.evaluated).replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret);
});

test('a cache that may not be written, or is switched off, changes no verdict', async () => {
  const readOnly = await runJob({ ...pushed('harmless'), isReadOnly: true });
  expect(readOnly).toMatchObject({ asked: 24, evaluated: { exitCode: 0 }, verdict: 'pass' });
  expect(outputOf(readOnly.evaluated)).toContain('answers of this job are not kept for later ones');
  service.requests.length = 0;
  expect(await runJob({ ...pushed('harmless'), inputs: { cache: 'off' } })).toMatchObject({
    asked: 24,
    verdict: 'pass',
  });
  expect(service.requests.filter((request) => !request.endsWith('/actions/artifacts'))).toEqual([]);
});
