import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hexOf } from '../../src/domain/artifacts/digest-text.js';
import { EnvironmentStatus } from '../../src/domain/deploy/environment-status.js';
import { momentOf } from '../../src/domain/moment.js';
import type { Observation } from '../../src/domain/observation/observation.js';
import { RolloutReport } from '../../src/domain/promotion/rollout-report.js';
import { bundleText } from '../../src/domain/release/bundle.js';
import { laneDigests } from '../../src/domain/release/lock.js';
import type { Release } from '../../src/domain/release/release.js';
import { SimulationReport } from '../../src/domain/simulation/simulation-report.js';
import { aBundle, aRelease } from '../fixtures/a-release.js';
import { aVerdict } from '../fixtures/deploy-bed.js';
import { served, shadowed } from '../fixtures/observed-requests.js';
import { recordInGit } from '../fixtures/record-in-git.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const settings = `version: 1
environments:
  production:
    model: { to: { flagd: deploy/flags.json } }
promotion:
  shadow: { min_pairs: 100, margin: 0.1 }
  traffic:
    steps:
      - { weight: 10, min_requests: 60 }
      - { weight: 100, min_requests: 60 }
  guardrails: { cost: false, refusals: false, errors: { max_increase: 0.2 }, latency: { max_p95_increase: 0.5 } }
  settle_minutes: 0
  approve: [full]
`;

type Period = { readonly from: string; readonly hours: number };

let repository: TemporaryRepository;
let running: Release;
let candidate: Release;

beforeAll(() => {
  repository = temporaryRepository([{ files: { 'lanegate.yml': settings } }]);
  repository.git('config', 'user.name', 'Grace');
  repository.git('config', 'user.email', 'grace@example.com');
  [running, candidate] = [released('one'), released('two')];
  const verdicts = [running, candidate].map(({ lock }) => aVerdict(laneDigests(lock)));
  recordInGit(repository, [running, candidate, ...verdicts]);
});

afterAll(() => repository.remove());

/** A release of a model as `lanegate release` leaves it, with its bundle. */
function released(model: string): Release {
  const bare = aRelease({ lane: 'model' }, { model });
  const place = `.lanegate/releases/model/${hexOf(bare.id)}`;
  const release = { ...bare, bundle: { digest: bare.bundle?.digest ?? '', place } };
  const name = `model-${hexOf(release.bundle.digest)}.json`;
  repository.edit({ files: { [`${place}/${name}`]: bundleText(aBundle('model', release.lock)) } });
  return release;
}

const minuteMs = 60_000;
let fromMs = Date.now();

/**
 * Observations of a minute, in a file. Each begins after the one before, a little ahead of the clock that reads them.
 */
function evidence(name: string, observe: (period: Period) => readonly Observation[]): string {
  fromMs += 2 * minuteMs;
  const lines = observe({ from: momentOf(fromMs), hours: 1 / 60 }).map(
    (each) => `${JSON.stringify({ ...each, model: each.arm })}\n`,
  );
  writeFileSync(join(repository.folder, name), lines.join(''));
  return name;
}

const lanegate = (...words: readonly string[]) =>
  runCommandLine(words, { folder: repository.folder, environment: { GIT_CONFIG_NOSYSTEM: '1' } });
const production = ['--lane', 'model', '--environment', 'production'] as const;

async function promote(...words: readonly string[]) {
  const run = await lanegate('promote', ...production, '--json', ...words);
  return { ...run, report: RolloutReport.parse(JSON.parse(run.stdout || 'null')) };
}

async function told() {
  const { lanes } = EnvironmentStatus.parse(JSON.parse((await lanegate('status', '--json')).stdout));
  return lanes[0];
}

const commits = () => Number(repository.git('rev-list', '--count', 'lanegate'));
const flags = () => readFileSync(join(repository.folder, 'deploy/flags.json'), 'utf8');

test('a model is promoted on evidence that comes in pieces, waits for approval, and is rolled back from full', async () => {
  await promote('--release', running.id, '--approve', 'full');
  const first = evidence('first.jsonl', (period) => served(400, 100, {}, period));
  expect((await promote('--evidence', first)).report).toMatchObject({ outcome: 'completed', runs: running.id });

  const begun = await promote('--release', candidate.id, '--occasion', 'run 1');
  expect([begun.exitStatus, begun.report.stage, begun.report.runs]).toEqual([0, 'shadow', running.id]);
  const before = commits();
  const again = await promote('--release', candidate.id, '--occasion', 'run 1');
  expect([again.report.outcome, commits()]).toEqual(['waiting', before]);

  const pairs = (seed: string, count: number) => (period: Period) => shadowed(count, {}, { ...period, seed });
  const one = await promote('--evidence', evidence('one.jsonl', pairs('one', 60)));
  expect([one.report.stage, one.report.counting]).toMatchObject(['shadow', { counted: 60 }]);
  const both = ['one.jsonl', evidence('two.jsonl', pairs('two', 400))];
  const two = await promote('--evidence', ...both);
  expect([two.report.outcome, two.report.weight, two.report.counting]).toMatchObject(['moved', 10, { counted: 400 }]);

  const traffic = evidence('traffic.jsonl', (period) => served(3000, 10, {}, period));
  const waiting = await promote('--evidence', traffic);
  expect([waiting.report.outcome, waiting.report.waits_for]).toEqual(['waiting', ['approval to enter full']]);
  expect(await told()).toMatchObject({ release: running.id, waits_for: ['approval to enter full'] });

  const full = await promote('--approve', 'full');
  expect([full.exitStatus, full.report.stage, full.report.runs]).toEqual([0, 'full', candidate.id]);
  expect(flags()).toContain(candidate.id);

  expect((await lanegate('rollback', ...production)).exitStatus).toBe(0);
  expect(await told()).toMatchObject({ release: running.id, holds: [{ digest: candidate.digest }], waits_for: [] });
  expect(flags()).not.toContain(candidate.id);
});

test('evidence that is not there pauses a rollout and names the file, and a held release is refused', async () => {
  const refused = await promote('--release', candidate.id);
  expect([refused.exitStatus, refused.report.reason]).toEqual([1, expect.stringContaining('it is held')]);
  await lanegate('resume', ...production, '--release', candidate.id, '--reason', 'Mended.');
  await promote('--release', candidate.id);
  const paused = await promote('--evidence', 'gone.jsonl');
  expect([paused.exitStatus, paused.report.outcome]).toEqual([3, 'paused']);
  expect(paused.report.waits_for).toEqual([expect.stringContaining('gone.jsonl')]);
  expect((await lanegate('status')).stdout).toContain('paused since');

  const arms = { candidate: { right: 0.3 } };
  const worse = evidence('worse.jsonl', (period) => shadowed(300, arms, period));
  const back = await promote('--evidence', worse);
  expect([back.exitStatus, back.report.outcome, back.report.runs]).toEqual([1, 'rolled-back', running.id]);
});

test('the demonstration and the simulation tell how models end whose truth is known', async () => {
  const demo = await lanegate('demo', '--promotion');
  expect(demo.exitStatus).toBe(0);
  expect(demo.stdout.match(/it runs after|it is back after/gu)).toHaveLength(3);
  const { stdout } = await lanegate(
    'simulate',
    '--scenario',
    'worse',
    'unchanged',
    '--runs',
    '3',
    '--faults',
    '--json',
  );
  const { scenarios, faults } = SimulationReport.parse(JSON.parse(stdout));
  expect(faults).toBe(true);
  expect(scenarios.map(({ scenario, completed }) => [scenario, completed])).toEqual([
    ['worse', 0],
    ['unchanged', 3],
  ]);
});
