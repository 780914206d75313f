import { join } from 'node:path';
import { DesiredState } from '../../src/domain/deploy/desired-state.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type EventPayload, pushEvent } from '../fixtures/runner-payloads.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';
import { callers, ScenarioBed } from './scenario-bed.js';

export const deployWorkflow = '.github/workflows/lanegate-deploy.yml';
export const rollbackWorkflow = '.github/workflows/lane-rollback.yml';

/** The callers as they are to be copied, with a step of the user's own that deploys code. */
export const deployCallers = (): Record<string, string> => {
  const { [deployWorkflow]: deploy = '', ...others } = callers(['lanegate-deploy.yml', 'lane-rollback.yml']);
  return { ...others, [deployWorkflow]: deploy.replace('./deploy/code.sh', 'cat src/app.py') };
};

const environments = `environments:
  staging:
    prompt: { to: { bundle: staging/prompt.json, branch: deployed } }
  production:
    prompt: { to: { bundle: production/prompt.json, branch: deployed }, after: [staging] }
    model: {}
    code: {}
`;

/** A project that has adopted the callers that deploy, and what is pushed to its default branch. */
export class DeployingBed {
  private constructor(readonly scenario: ScenarioBed) {}

  static async open(): Promise<DeployingBed> {
    const others = ['lanegate.yml', 'lanegate-fork.yml', 'lane-override.yml'].map(
      (name) => `.github/workflows/${name}`,
    );
    const scenario = await ScenarioBed.open((project) => [
      {
        name: 'deploying',
        files: { ...deployCallers(), 'lanegate.yml': `${project['lanegate.yml'] ?? ''}${environments}` },
        delete: others,
      },
    ]);
    return new DeployingBed(scenario);
  }

  /** Takes the default branch back to where nothing was deployed, and forgets what GitHub has of it. */
  reset(): void {
    const { scenario } = this;
    scenario.reset();
    scenario.github.store.releases.releases.length = 0;
    scenario.repository.git('checkout', '--quiet', '--force', '-B', 'main', 'deploying');
  }

  /** Commits files to the default branch, with the lock that they make, and answers the event of its push. */
  async commit(files: Readonly<Record<string, string>>): Promise<EventPayload> {
    const { repository, folder } = this.scenario;
    const base = repository.id('main');
    repository.edit({ files });
    const locked = await runCommandLine(['lock'], { folder: repository.folder });
    if (locked.exitStatus !== 0) throw new Error(locked.stderr);
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'merged');
    repository.git('push', '--quiet', '--force', join(folder, 'git', 'acme', 'shop.git'), 'main');
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

/** What a run printed in a job, and how each of its jobs ended. */
export const told = (run: WorkflowRun | undefined, job: string): string =>
  run
    ?.job(job)
    .steps.map(({ log }) => log)
    .join('\n') ?? '';
