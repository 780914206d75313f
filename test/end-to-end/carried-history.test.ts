import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { evaluationFile } from '../../src/domain/evaluation/evaluation.js';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { ActionBed, providerKey } from '../fixtures/action-bed.js';
import { CacheServiceStandIn, type StoredCache } from '../fixtures/cache-service-stand-in.js';
import { answerByPrompt, keyVariable, labelSentence, promptFile } from '../fixtures/label-project.js';
import { pathWithoutZstd } from '../fixtures/path-without-zstd.js';
import { type EventPayload, pullRequestEvent, pushEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';

let bed: ActionBed;
let service: CacheServiceStandIn;
let folder: string;
let programs: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carried-history-'));
  programs = pathWithoutZstd(join(folder, 'programs'), ['tar', 'gzip', 'git', 'sh']);
  bed = await ActionBed.open(
    [
      { name: 'brief', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
      { name: 'documented', parents: ['brief'], files: { 'README.md': '# Shop\n' } },
      {
        name: 'kind',
        parents: ['documented'],
        files: { 'prompts/triage.prompt.yml': promptFile(`Be kind. ${labelSentence}`) },
      },
    ],
    // Answers are asked anew every time, so that every run has something to count.
    'gateway: { cache: { enabled: false } }\n',
  );
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
  readonly shards?: number;
};

/** The jobs of one run, and what the gate made of it. */
async function runJob({ event, refs, inputs = {}, shards = 1 }: Job) {
  const environment = {
    ...service.environmentFor({ refs }),
    GITHUB_API_URL: `${service.url}/api/v3`,
    PATH: programs,
    [keyVariable]: providerKey,
  };
  const runFolder = bed.newFolder();
  const detected = { event, environment };
  const outputs: string[] = [];
  const parts =
    shards === 1 ? [runFolder] : Array.from({ length: shards }, (_, at) => join(runFolder, 'shards', `${at}`));
  for (const [at, part] of parts.entries()) {
    await bed.run('detect', { ...detected, folder: part });
    const shard = shards === 1 ? '' : `${at + 1}/${shards}`;
    const { stdout, stderr } = await bed.run('evaluate', { ...detected, folder: part, inputs: { shard, ...inputs } });
    outputs.push(stdout + stderr);
  }
  if (shards > 1) await bed.run('merge', { event, folder: runFolder, inputs: { shards: join(runFolder, 'shards') } });
  const { files } = await bed.run('gate', { event, folder: runFolder });
  const verdict = Verdict.parse(JSON.parse(files[join(runFolder, 'verdict.json')] ?? ''));
  const evaluation = readFileSync(join(runFolder, evaluationFile), 'utf8');
  return { verdict, suite: verdict.suites[0], output: outputs.join(''), evaluation };
}

const commit = (name: string): string => bed.repository.id(name);
const pushed = (base: string, head: string): Job => ({
  event: pushEvent({ base: commit(base), head: commit(head) }),
  refs: [main],
  inputs: { suites: 'triage' },
});
const pulled = (): Job => ({
  event: pullRequestEvent({ base: commit('documented'), head: commit('kind') }),
  refs: [pull, main],
});

/** From now on the model gets this case right or wrong. */
function answer(isRight: boolean): void {
  bed.manner.answer = (request) => {
    const isWavering = request.messages.at(-1)?.content.includes('parcel 4') === true;
    return isWavering && !isRight ? 'billing' : answerByPrompt(request);
  };
}

/** A push that brings a prompt, and one that leaves it as it is; one case comes out first wrong, then right. */
async function pushTwice(): Promise<void> {
  answer(false);
  await runJob(pushed('start', 'brief'));
  answer(true);
  await runJob(pushed('brief', 'documented'));
}

const historyEntries = (): StoredCache[] => service.entries.filter(({ key }) => key.startsWith('lanegate-history-1-'));

test.each([1, 2])(
  'a pull request over %i runners lists a case that wavered in two pushes, and its verdict is as it was',
  async (shards) => {
    answer(true);
    const without = await runJob({ ...pulled(), shards });
    expect(without.suite?.flaky_cases).toBeUndefined();
    await pushTwice();
    expect(historyEntries().map(({ ref }) => ref)).toEqual([main, main]);
    const run = await runJob({ ...pulled(), shards });
    expect(run.output).toMatch(/\d lines of the history of cases of earlier jobs on refs\/heads\/main are at hand/u);
    expect(run.suite?.flaky_cases).toEqual([{ id: 'case-4', metric: 'accuracy', passes: 1, samples: 2, rate: 1 }]);
    expect({ ...run.verdict, suites: [] }).toEqual({ ...without.verdict, suites: [] });
    expect(run.suite?.verdict).toBe(without.suite?.verdict);
    expect(historyEntries()).toHaveLength(2);
  },
);

test('a record that a pull request plants is not used, by its own key or that of the target branch', async () => {
  await pushTwice();
  const [first, second] = historyEntries();
  if (first === undefined || second === undefined) throw new Error('nothing was saved');
  const forged = (entry: StoredCache): Buffer => {
    const tar = gunzipSync(entry.bytes);
    const text = tar
      .toString('latin1')
      .replaceAll(/\[0,1\]/gu, '[9,9]')
      .replaceAll(/\[1,1\]/gu, '[0,9]');
    return gzipSync(Buffer.from(text, 'latin1'));
  };
  for (const entry of [first, second]) service.entries.push({ ...entry, ref: pull, bytes: forged(entry) });
  const run = await runJob(pulled());
  expect(run.output).toContain(`is not what ${main} saved there, so it is not used`);
  expect(run.evaluation).not.toContain('"earlier"');
  expect(run.suite).not.toHaveProperty('flaky_cases');
  expect(run.suite).not.toHaveProperty('newly_broken_cases');
});
