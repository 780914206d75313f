import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { digestOfText } from '../../src/domain/artifacts/digest.js';
import { hexOf } from '../../src/domain/artifacts/digest-text.js';
import { DeployReport } from '../../src/domain/deploy/deploy-report.js';
import { EnvironmentStatus } from '../../src/domain/deploy/environment-status.js';
import { fetchLedger } from '../../src/domain/ledger/fetch-ledger.js';
import { bundleText } from '../../src/domain/release/bundle.js';
import { laneDigests } from '../../src/domain/release/lock.js';
import type { Release } from '../../src/domain/release/release.js';
import { aBundle, aRelease } from '../fixtures/a-release.js';
import { aVerdict } from '../fixtures/deploy-bed.js';
import { recordInGit } from '../fixtures/record-in-git.js';
import { runCommandLine, startCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const settings = `version: 1
environments:
  production:
    prompt: { to: { bundle: deploy/prompts.json } }
    model: { to: { flagd: deploy/flags.json } }
  canary:
    prompt: { to: { flagd: deploy/flags.json } }
  slow:
    prompt: { to: { command: "touch started; sleep 30" } }
`;

let repository: TemporaryRepository;
let first: Release;
let second: Release;

beforeAll(() => {
  repository = temporaryRepository([{ files: { 'lanegate.yml': settings } }]);
  repository.git('config', 'user.name', 'Grace');
  repository.git('config', 'user.email', 'grace@example.com');
  const [one, two] = [released('one', '2026-11-01T00:00:00Z'), released('two', '2026-11-02T00:00:00Z')];
  [first, second] = [one.release, two.release];
  recordInGit(repository, [...one.records, ...two.records]);
});

afterAll(() => repository.remove());

/** A release as `lanegate release` leaves it: a bundle in its folder, and what was judged of it. */
function released(system: string, at: string) {
  const bare = aRelease({ at }, { system });
  const place = `.lanegate/releases/prompt/${hexOf(bare.id)}`;
  const release = { ...bare, bundle: { digest: bare.bundle?.digest ?? '', place } };
  const text = bundleText(aBundle('prompt', release.lock, system));
  const name = `prompt-${hexOf(release.bundle.digest)}.json`;
  repository.edit({ files: { [`${place}/${name}`]: text } });
  return { release, records: [release, aVerdict(laneDigests(release.lock))] };
}

const lanegate = (...words: readonly string[]) =>
  runCommandLine(words, { folder: repository.folder, environment: { GIT_CONFIG_NOSYSTEM: '1' } });

async function move(verb: 'promote' | 'rollback', ...words: readonly string[]) {
  const run = await lanegate(verb, '--lane', 'prompt', '--json', ...words);
  return { ...run, report: DeployReport.parse(JSON.parse(run.stdout || 'null')) };
}

const production = ['--environment', 'production'] as const;
const stateFiles = () =>
  repository
    .git('ls-tree', '-r', 'lanegate', 'state')
    .split('\n')
    .filter((line) => !line.endsWith('state/production/prompt.json'));
const commits = () => Number(repository.git('rev-list', '--count', 'lanegate'));
const deployed = () => readFileSync(join(repository.folder, 'deploy/prompts.json'), 'utf8');

test('a release is promoted, another follows, and a rollback brings the first back by one commit', async () => {
  const promoted = await move('promote', '--release', first.id, ...production);
  expect([promoted.exitStatus, promoted.report.outcome, promoted.report.served]).toEqual([0, 'moved', 'verified']);
  expect(digestOfText(deployed())).toBe(first.bundle?.digest);
  await move('promote', '--release', first.id.slice(7, 19), '--environment', 'canary');
  expect((await move('promote', ...production)).report.release).toBe(second.id);
  expect(digestOfText(deployed())).toBe(second.bundle?.digest);

  const [others, before] = [stateFiles(), commits()];
  const back = await move('rollback', '--reason', '::error::worse\u001b[31m', ...production);
  expect([back.exitStatus, back.report.outcome, back.report.release]).toEqual([0, 'moved', first.id]);
  expect(digestOfText(deployed())).toBe(first.bundle?.digest);
  expect([stateFiles(), commits() - before]).toEqual([others, 1]);

  const again = await move('rollback', ...production);
  expect([again.report.outcome, again.report.release, commits() - before]).toEqual(['unchanged', first.id, 1]);
  const refused = await move('promote', '--release', second.id, ...production);
  expect([refused.exitStatus, refused.report.outcome]).toEqual([1, 'refused']);
});

test('status tells what runs, on what evidence and what is held, and hostile text stays text', async () => {
  const told = EnvironmentStatus.parse(JSON.parse((await lanegate('status', '--verify', '--json')).stdout));
  expect(told.lanes.map(({ environment, lane, served }) => [environment, lane, served])).toEqual([
    ['production', 'prompt', 'verified'],
    ['production', 'model', 'not-asked'],
    ['canary', 'prompt', 'verified'],
    ['slow', 'prompt', 'not-asked'],
  ]);
  expect(told.lanes[0]).toMatchObject({
    release: first.id,
    rolled_back: second.id,
    commit: first.commit,
    evidence: { verdict: 'pass' },
    holds: [{ digest: second.digest }],
  });
  const [text, markdown] = [(await lanegate('status')).stdout, (await lanegate('status', '--markdown')).stdout];
  expect(text).not.toContain('\u001b');
  expect(markdown).toContain('| `production` | prompt |');
});

test('a run that is killed after the ledger moved is healed by the same command', async () => {
  const words = ['promote', '--lane', 'prompt', '--environment', 'slow', '--release', second.id];
  const running = startCommandLine(words, { folder: repository.folder });
  const started = join(repository.folder, 'started');
  while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 20));
  running.child.kill('SIGKILL');
  await running.ended;
  expect(JSON.parse(repository.git('show', 'lanegate:state/slow/prompt.json'))).toMatchObject({ release: second.id });
  rmSync(started);
  writeFileSync(join(repository.folder, 'lanegate.yml'), settings.replace('touch started; sleep 30', 'touch started'));
  repository.git('commit', '--quiet', '--all', '--message', 'Deploy faster');
  const before = commits();
  const healed = await move('promote', '--environment', 'slow', '--release', second.id);
  expect([healed.report.outcome, existsSync(started), commits()]).toEqual(['unchanged', true, before]);
});

test('hold and resume guard a lane', async () => {
  const held = await lanegate('hold', '--lane', 'prompt', ...production, '--reason', 'Freeze.');
  expect([held.exitStatus, held.stdout]).toEqual([0, expect.stringContaining('everything since')]);
  expect((await move('promote', '--release', second.id, ...production)).report.outcome).toBe('refused');
  await lanegate('resume', '--lane', 'prompt', ...production, '--reason', 'Thaw.');
  expect((await move('promote', '--release', second.id, ...production)).report.outcome).toBe('refused');
  const all = await lanegate('resume', '--lane', 'prompt', ...production, '--reason', 'Thaw.');
  expect([all.exitStatus, all.stderr]).toEqual([2, expect.stringContaining(`--release ${second.id.slice(7, 19)}`)]);
  await lanegate('resume', '--lane', 'prompt', ...production, '--release', second.id, '--reason', 'It is mended.');
  expect((await move('promote', '--release', second.id, ...production)).report.outcome).toBe('moved');
});

test('a clone that lags behind origin deploys nothing past a hold that others pushed', async () => {
  const clone = repository.clone();
  cpSync(join(repository.folder, '.lanegate'), join(clone.folder, '.lanegate'), { recursive: true });
  clone.git('config', 'user.name', 'Ada');
  clone.git('config', 'user.email', 'ada@example.com');
  await lanegate('hold', '--lane', 'prompt', ...production, '--reason', 'An incident.');
  const words = ['rollback', '--lane', 'prompt', ...production, '--push', '--json'];
  const run = await runCommandLine(words, { folder: clone.folder, environment: { GIT_CONFIG_NOSYSTEM: '1' } });
  expect([run.exitStatus, DeployReport.parse(JSON.parse(run.stdout)).outcome]).toEqual([1, 'refused']);
  expect(existsSync(join(clone.folder, 'deploy/prompts.json'))).toBe(false);
  clone.remove();
});

test('status in a clone without the ledger says how to fetch it, and not merely that nothing runs', async () => {
  const clone = repository.clone();
  clone.git('update-ref', '-d', 'refs/remotes/origin/lanegate');
  const told = () => runCommandLine(['status'], { folder: clone.folder, environment: { GIT_CONFIG_NOSYSTEM: '1' } });
  expect((await told()).stderr).toContain(fetchLedger);
  clone.git(...fetchLedger.split(' ').slice(1));
  expect((await told()).stderr).toBe('');
  clone.remove();
});

test.each([
  [['promote', '--environment', 'production'], '--lane'],
  [['promote', '--lane', 'docs', ...production], 'It is one of'],
  [['promote', '--lane', 'prompt', '--environment', 'Prod/x'], 'lower-case'],
  [['promote', '--lane', 'prompt', '--environment', 'nowhere'], 'there is no environment `nowhere`'],
  [['rollback', '--lane', 'model', ...production], 'nothing to roll back'],
  [['rollback', '--lane', 'prompt', ...production, '--to', '00000000'], 'no release 00000000 of prompt'],
  [['hold', '--lane', 'prompt', ...production], '--reason'],
])('%j is a mistake', async (words, said) => {
  const run = await lanegate(...words);
  expect([run.exitStatus, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(said);
});
