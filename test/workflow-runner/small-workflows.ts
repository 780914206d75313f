import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GithubStandIn } from '../fixtures/github-stand-in.js';
import { pushEvent } from '../fixtures/runner-payloads.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';
import { LocalActions, type LocalActionsSettings } from './local-actions.js';
import type { WorkflowRun } from './workflow-run.js';

/** Workflows written in a test, each set of files in a repository of its own, on one stand-in of GitHub. */
export class SmallWorkflows {
  readonly github: GithubStandIn;
  private readonly folder: string;
  private readonly repositories: TemporaryRepository[] = [];

  private constructor(github: GithubStandIn, folder: string) {
    this.github = github;
    this.folder = folder;
  }

  static async open(): Promise<SmallWorkflows> {
    const folder = mkdtempSync(join(tmpdir(), 'small-workflows-'));
    const gitRoot = join(folder, 'git');
    mkdirSync(join(gitRoot, 'acme'), { recursive: true });
    return new SmallWorkflows(await GithubStandIn.start({ gitRoot }), folder);
  }

  /** Actions over a repository of these workflow files, by name without a folder. */
  actions(files: Readonly<Record<string, string>>, settings: Partial<LocalActionsSettings> = {}): LocalActions {
    const placed = Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]);
    const repository = temporaryRepository([{ name: 'start', files: Object.fromEntries(placed) }]);
    this.repositories.push(repository);
    return new LocalActions({ github: this.github, repository, defaultBranch: 'main', secrets: {}, ...settings });
  }

  /** What a push to the default branch starts. */
  async push(actions: LocalActions): Promise<WorkflowRun[]> {
    const head = this.repositories.at(-1)?.id('start') ?? '';
    return actions.deliver(pushEvent({ base: head, head }));
  }

  /** The one run that a push starts with `main.yml` of these jobs. */
  async run(jobs: string, settings: Partial<LocalActionsSettings> = {}): Promise<WorkflowRun> {
    const [run] = await this.push(this.actions({ 'main.yml': `on: push\n${jobs}` }, settings));
    if (run === undefined) throw new Error('nothing was started');
    return run;
  }

  async close(): Promise<void> {
    await this.github.stop();
    for (const repository of this.repositories) repository.remove();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A job that ends as it is told, in a line of YAML. */
export const job = (ends: 'well' | 'badly', more = ''): string =>
  `{ runs-on: x, ${more === '' ? '' : `${more}, `}steps: [{ run: ${ends === 'well' ? 'true' : 'exit 3'} }] }`;
