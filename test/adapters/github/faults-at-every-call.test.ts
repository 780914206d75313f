import { expect, test, vi } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubBranchFiles } from '../../../src/adapters/github/github-branch-files.js';
import { GithubDeployments } from '../../../src/adapters/github/github-deployments.js';
import { GithubLedger } from '../../../src/adapters/github/github-ledger.js';
import { ConfiguredTargets } from '../../../src/adapters/targets/deploy-targets.js';
import type { DeployReport } from '../../../src/domain/deploy/deploy-report.js';
import { EnvironmentSettings } from '../../../src/domain/deploy/deploy-settings.js';
import { newsOfMove } from '../../../src/domain/deploy/deployment-record.js';
import { defaultConfiguration } from '../../../src/domain/suite/configuration.js';
import { messageOf } from '../../../src/domain/user-error.js';
import { hold } from '../../../src/stages/hold.js';
import { promote } from '../../../src/stages/promote.js';
import { recordDeployment } from '../../../src/stages/record-deployment.js';
import { rollback } from '../../../src/stages/rollback.js';
import { status } from '../../../src/stages/status.js';
import { CollectingLog } from '../../fakes/collecting-log.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { fixedRandom } from '../../fakes/fixed-random.js';
import { DeployBed, startMs } from '../../fixtures/deploy-bed.js';
import { type Fault, faults, GithubStandIn } from '../../fixtures/github-stand-in.js';

// Hundreds of runs, each of which asks the stand-in some dozen times.
vi.setConfig({ testTimeout: 180_000 });

const environments = EnvironmentSettings.parse({
  production: { prompt: { to: { bundle: 'prompts.json', branch: 'deployed' } } },
});
const place = { environment: 'production', lane: 'prompt' } as const;

const releasesBed = new DeployBed();
const first = releasesBed.released({ system: 'one' }, { at: '2026-11-01T00:00:00Z' });
const second = releasesBed.released({ system: 'two' }, { at: '2026-11-02T00:00:00Z' });

async function startGithub(): Promise<GithubStandIn> {
  const github = await GithubStandIn.start();
  github.store.objects.putAll('lanegate', Object.fromEntries(releasesBed.ledger.files));
  github.store.objects.put('main', 'lanegate.yml', 'version: 1\n');
  return github;
}

/** What brings GitHub back to how it is now. */
function keepStand({ store }: GithubStandIn): () => void {
  const branches = [...store.objects.branches];
  const deployments = structuredClone(store.deployments.deployments);
  return () => {
    store.objects.branches.clear();
    for (const [name, tip] of branches) store.objects.branches.set(name, tip);
    store.deployments.deployments.splice(0, Number.POSITIVE_INFINITY, ...structuredClone(deployments));
  };
}

function bedAt(github: GithubStandIn, nowMs: number) {
  const clock = fakeClock(nowMs);
  const log = new CollectingLog();
  const api = (permission: string) =>
    new GithubApi({ token: github.token, repository: github.repository, apiUrl: github.apiUrl, permission }, clock);
  const pace = { clock, random: fixedRandom([0.5]) };
  const ledger = new GithubLedger(api('contents: write'), pace);
  const targets = new ConfiguredTargets({
    filesOf: (branch) => new GithubBranchFiles(api('contents: write'), branch ?? '', pace),
    run: async () => '',
    ask: async () => ({ status: 200, text: '' }),
    keyFor: () => '',
  });
  const deployments = new GithubDeployments(api('deployments: write'), (text) => text);
  const ports = {
    ledger,
    targets,
    clock,
    log,
    deployments,
    releases: releasesBed.releases,
    people: { authorOf: async () => undefined },
  };
  const settings = { ...defaultConfiguration, environments };
  const shown = async (report: DeployReport) => {
    await recordDeployment(ports, newsOfMove(report), 'https://run');
    return report.outcome;
  };
  const by = 'grace';
  const works = {
    promote: async () => shown(await promote(ports, { place, release: second.id, by, reason: 'better', settings })),
    rollback: async () => shown(await rollback(ports, { place, to: first.id, by, reason: 'worse', settings })),
    hold: async () =>
      String((await hold(ports, { place, release: second.id, by, reason: 'wait', settings })).state.holds.length),
    status: async () => JSON.stringify(await status(ports, { settings, environment: undefined })),
  };
  return {
    github,
    clock,
    log,
    works,
    first: async () => shown(await promote(ports, { place, release: first.id, by, reason: 'first', settings })),
  };
}
type Bed = ReturnType<typeof bedAt>;

/** Answers beds of which each finds GitHub as it is before the work that it is made for. */
async function bedsFor(github: GithubStandIn, name: keyof Bed['works']): Promise<() => Bed> {
  const bed = bedAt(github, startMs);
  await bed.first();
  if (name === 'rollback') await bed.works.promote();
  const restore = keepStand(github);
  return () => {
    restore();
    return bedAt(github, bed.clock.now() + 1000);
  };
}

/** What is to run, what applications read and what people are shown; records of tries that were taken back stay. */
const standOf = ({ github: { store } }: Bed) => {
  const state = JSON.parse(store.objects.files('lanegate')['state/production/prompt.json'] ?? 'null');
  const { release, previous, holds, rolled_back: rolledBack } = state;
  const deployed = store.objects.files('deployed')['prompts.json'];
  return { release, previous, rolledBack, held: holds.length, deployed, shown: store.deployments.states };
};

/** Runs it, with a fault at one of its calls; answers what came of it, or what was told. */
async function runWith(bed: Bed, name: keyof Bed['works'], fault?: { readonly at: number; readonly met: Fault }) {
  let seen = 0;
  bed.github.beforeServing = () => {
    if (seen === fault?.at) bed.github.fail(fault.met);
    seen += 1;
  };
  try {
    return { came: await bed.works[name](), calls: seen };
  } catch (error) {
    return { told: messageOf(error), calls: seen };
  } finally {
    bed.github.beforeServing = undefined;
    bed.clock.advance(1000);
  }
}

const lost = { status: 0, takesEffect: true };
const page = { status: 200, text: '<html>unicorn</html>', takesEffect: true };

test.each(
  (['promote', 'rollback', 'hold', 'status'] as const).flatMap((name) =>
    [faults.notFound, lost, page].map((met) => [name, met] as const),
  ),
)('%s meets %j at any call: it comes to its end, or says why not and does when run again', async (name, met) => {
  const github = await startGithub();
  const openBed = await bedsFor(github, name);
  const calm = openBed();
  const wanted = { ...(await runWith(calm, name)), stand: standOf(calm) };
  for (let at = 0; at < wanted.calls; at += 1) {
    const bed = openBed();
    const before = standOf(bed);
    const { came, told } = await runWith(bed, name, { at, met });
    if (told === undefined) expect([wanted.came, 'refused', 'failed']).toContain(came);
    else expect(told).toMatch(/GitHub (?:answered|does not hand out)/u);
    if (came === wanted.came) expect({ at, ...standOf(bed), shown: [] }).toEqual({ at, ...wanted.stand, shown: [] });
    if (came === 'failed') expect({ at, ...standOf(bed), shown: [] }).toEqual({ at, ...before, shown: [] });
    await runWith(bed, name);
    const { shown, ...stand } = standOf(bed);
    expect({ at, ...stand, shown: shown.filter(([, , state]) => state !== 'failure') }).toEqual({
      at,
      ...wanted.stand,
    });
    expect(github.violations).toEqual([]);
  }
  await github.stop();
});
