import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DesiredState } from '../../src/domain/deploy/desired-state.js';
import type { Observation } from '../../src/domain/observation/observation.js';
import { soundText } from '../fixtures/corpus-fixtures.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type EventPayload, pushEvent } from '../fixtures/runner-payloads.js';
import type { LocalActions } from '../workflow-runner/local-actions.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';
import { callers, ScenarioBed } from './scenario-bed.js';

export const deployWorkflow = '.github/workflows/lanegate-deploy.yml';
export const rollbackWorkflow = '.github/workflows/lane-rollback.yml';

const needsOfModel = '  model:\n    needs: lanes\n';
const placeOfModel = '      environment: production # a job of yours may upload';

/** The callers as they are to be copied, with steps of the user's own: one deploys code, another uploads evidence. */
function deployCallers(evidence: string): Record<string, string> {
  const { [deployWorkflow]: deploy = '', ...others } = callers(['lanegate-deploy.yml', 'lane-rollback.yml']);
  const upload = /- uses: (actions\/upload-artifact@[0-9a-f]{40}) /u.exec(
    callers(['lanegate.yml'])['.github/workflows/lanegate.yml'] ?? '',
  )?.[1];
  const observe = `  observe:
    runs-on: ubuntu-latest
    steps:
      - run: cat "${evidence}" > observations.jsonl
      - uses: ${upload}
        with: { name: evidence, path: observations.jsonl }
`;
  const own = [
    ['./deploy/code.sh', 'cat src/app.py'],
    [needsOfModel, `${observe}${needsOfModel.replace('lanes', '[lanes, observe]')}`],
    [placeOfModel, `      evidence-artifact: evidence\n${placeOfModel}`],
  ] as const;
  return { ...others, [deployWorkflow]: own.reduce((text, [from, to]) => replaceIn(text, from, to), deploy) };
}

function replaceIn(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the caller lacks ${from}`);
  return text.replace(from, to);
}

const environments = `data:
  handbook: { corpus: "handbook/**" }
environments:
  staging:
    prompt: { to: { bundle: staging/prompt.json, branch: deployed } }
    data: { to: { bundle: staging/data.json, branch: deployed } }
  production:
    prompt: { to: { bundle: production/prompt.json, branch: deployed }, after: [staging] }
    data: { to: { bundle: production/data.json, branch: deployed }, after: [staging] }
    model: {}
    code: {}
promotion:
  shadow: { min_pairs: 40 }
  traffic: { steps: [{ weight: 100, min_requests: 10 }] }
  guardrails: { errors: false, refusals: false, latency: false, cost: false }
  settle_minutes: 0
`;

/** The corpus behind retrieval. */
const documents = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`handbook/${at}.md`, soundText(at + 1)]));

/** What is pushed at once, by path. */
type Push = Readonly<Record<string, string>>;

/** The run that the last of some pushes started, and what brings all back to where it left them. */
type Kept = { readonly run: WorkflowRun | undefined; readonly restore: () => void };

/** A project that has adopted the callers that deploy, and what is pushed to its default branch. */
export class DeployingBed {
  /** One for all tests, so that no two runs have one id. */
  readonly actions: LocalActions;
  private readonly kept = new Map<string, Kept>();

  private constructor(
    readonly scenario: ScenarioBed,
    private readonly evidence: string,
  ) {
    this.actions = scenario.actions();
  }

  static async open(): Promise<DeployingBed> {
    const others = ['lanegate.yml', 'lanegate-fork.yml', 'lane-override.yml'].map(
      (name) => `.github/workflows/${name}`,
    );
    const evidence = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'observed.jsonl');
    const scenario = await ScenarioBed.open((project) => [
      {
        name: 'deploying',
        files: {
          ...deployCallers(evidence),
          ...documents,
          'lanegate.yml': `${project['lanegate.yml'] ?? ''}${environments}`,
        },
        delete: others,
      },
    ]);
    return new DeployingBed(scenario, evidence);
  }

  /** Takes the default branch back to where nothing was deployed, and forgets what GitHub has of it. */
  reset(): void {
    const { scenario } = this;
    scenario.reset();
    this.observe([]);
    scenario.github.store.releases.releases.length = 0;
    scenario.github.store.deployments.deployments.length = 0;
    this.checkOut('deploying');
  }

  /**
   * Begins a test after these pushes to where nothing was deployed, and answers the run of the last. What begins as
   * another test did is brought back to where that left it, as each push is dozens of processes.
   */
  async pushed(...pushes: readonly Push[]): Promise<WorkflowRun | undefined> {
    const last = pushes.at(-1);
    if (last === undefined) return undefined;
    const name = JSON.stringify(pushes);
    const kept = this.kept.get(name);
    kept?.restore();
    if (kept !== undefined) return kept.run;
    await this.pushed(...pushes.slice(0, -1));
    const run = await this.push(last);
    this.kept.set(name, { run, restore: this.keepStand() });
    return run;
  }

  /** The run of the caller that deploys, after a push of these files to wherever the default branch is. */
  async push(files: Push, actions: LocalActions = this.actions): Promise<WorkflowRun | undefined> {
    const [run] = await actions.deliver(await this.commit(files));
    return run;
  }

  /** What brings the default branch, and what GitHub has, back to how they are now. */
  private keepStand(): () => void {
    const { repository, github } = this.scenario;
    const { objects, releases, deployments, statuses, comments, runs } = github.store;
    const head = repository.id('main');
    const branches = [...objects.branches];
    const lists = [
      keepList(releases.releases),
      keepList(deployments.deployments),
      keepList(statuses),
      keepList(comments),
    ];
    const listed = [...runs.runs];
    return () => {
      this.checkOut(head);
      this.publish();
      objects.branches.clear();
      for (const [name, tip] of branches) objects.branches.set(name, tip);
      for (const restore of lists) restore();
      runs.runs.splice(0, Number.POSITIVE_INFINITY, ...listed);
    };
  }

  private checkOut(commit: string): void {
    this.scenario.repository.git('checkout', '--quiet', '--force', '-B', 'main', commit);
  }

  /** Brings the default branch to GitHub. */
  private publish(): void {
    const { repository, folder } = this.scenario;
    repository.git('push', '--quiet', '--force', join(folder, 'git', 'acme', 'shop.git'), 'main');
  }

  /** What the user's own job finds in the traces of production; nothing that it could read where there is none. */
  observe(observations: readonly Observation[] | undefined): void {
    if (observations === undefined) rmSync(this.evidence);
    else writeFileSync(this.evidence, observations.map((each) => `${JSON.stringify(each)}\n`).join(''));
  }

  async close(): Promise<void> {
    await this.scenario.close();
    rmSync(dirname(this.evidence), { recursive: true });
  }

  /** Commits files to the default branch, with the lock that they make, and answers the event of its push. */
  private async commit(files: Push): Promise<EventPayload> {
    const { repository } = this.scenario;
    const base = repository.id('main');
    repository.edit({ files });
    const locked = await runCommandLine(['lock'], { folder: repository.folder });
    if (locked.exitStatus !== 0) throw new Error(locked.stderr);
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'merged');
    this.publish();
    return pushEvent({ base, head: repository.id('main') });
  }

  /** Every file of the ledger by path. */
  get ledger(): Readonly<Record<string, string>> {
    return this.scenario.github.store.objects.files('lanegate');
  }

  /** The desired states in the ledger, by `environment/lane`. */
  get states(): Readonly<Record<string, DesiredState>> {
    const found = Object.entries(this.ledger).filter(([path]) => path.startsWith('state/'));
    return Object.fromEntries(
      found.map(([path, text]) => [path.replace(/^state\/|\.json$/gu, ''), DesiredState.parse(JSON.parse(text))]),
    );
  }

  /** What applications read: the files of the branch that bundles are written to. */
  get deployed(): Readonly<Record<string, string>> {
    return this.scenario.github.store.objects.files('deployed');
  }
}

/** What brings a list back to how it is now. */
function keepList<Item>(list: Item[]): () => void {
  const items = structuredClone(list);
  return () => void list.splice(0, Number.POSITIVE_INFINITY, ...structuredClone(items));
}

/** What a run printed in a job, and how each of its jobs ended. */
export const told = (run: WorkflowRun | undefined, job: string): string =>
  run
    ?.job(job)
    .steps.map(({ log }) => log)
    .join('\n') ?? '';
