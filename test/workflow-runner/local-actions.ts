import { readFileSync } from 'node:fs';
import type { GithubStandIn } from '../fixtures/github-stand-in.js';
import type { TemporaryRepository } from '../fixtures/temporary-repository.js';
import { ConcurrencyGroups } from './concurrency-groups.js';
import type { Contexts, Value } from './expressions.js';
import type { EnvironmentSettings, Hooks, RunState } from './job-state.js';
import { Places } from './places.js';
import { type PlannedWorkflow, planWorkflow } from './plan-workflow.js';
import { readWorkflow, StartupFailure } from './read-workflow.js';
import { productRepository } from './resolve-uses.js';
import { type EarlierAttempt, runJobs } from './run-jobs.js';
import { type Permissions, repositoryDefault } from './token-permissions.js';
import { starts, type Trigger, triggerOf } from './triggers.js';
import type { WorkflowFile } from './workflow-model.js';
import { type Attempt, WorkflowRun } from './workflow-run.js';

export type LocalActionsSettings = {
  readonly github: GithubStandIn;
  /** The user's repository, with the workflows in its commits. */
  readonly repository: TemporaryRepository;
  readonly defaultBranch: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly environments?: Readonly<Record<string, EnvironmentSettings>>;
  readonly defaultPermissions?: Permissions;
  /** What steps with `uses` find besides in their environment, such as where the cache is. */
  readonly actionEnvironment?: (trigger: Trigger, job: string) => Readonly<Record<string, string>>;
};

/** How many jobs run at once. */
const runners = 2;
const workflowFolder = '.github/workflows';

/**
 * GitHub Actions on this machine, as far as workflows decide what happens: it reads the workflows of a commit, starts
 * those that an event starts, and runs their jobs with our built actions, real shells and a store of artifacts.
 *
 * What it does not prove: how GitHub's scheduler orders and times jobs, what its real permissions, environments,
 * caches, artifacts and rulesets do, what a hosted runner has installed, and anything of the events that it is not
 * told. Where GitHub's own behaviour is not documented it plays the worse one: a job that a cancelled run no longer
 * started counts as skipped, and the name of an artifact is taken for all attempts.
 */
export class LocalActions {
  readonly runs: WorkflowRun[] = [];
  /** May be changed by a test. */
  hooks: Hooks = {};
  private readonly settings: LocalActionsSettings;
  private readonly groups = new ConcurrencyGroups();
  private readonly runners = new Places(runners);
  private lastId = 5000;

  constructor(settings: LocalActionsSettings) {
    this.settings = settings;
  }

  /** The last commit of the default branch. */
  tip(): string {
    return this.settings.repository.id(this.settings.defaultBranch);
  }

  /**
   * Runs what an event starts, and what the end of those runs starts in turn. Answers the runs in the order in which
   * they began.
   */
  async deliver(event: { readonly name: string; readonly payload: unknown }): Promise<WorkflowRun[]> {
    const trigger = triggerOf(event, this.tip());
    const begun = await Promise.all(this.filesAt(trigger.commit).map((file) => this.start(file, trigger)));
    const runs = begun.filter((run) => run !== undefined);
    await Promise.all(runs.map((run) => this.attempt(run, undefined)));
    return [...runs, ...(await this.cascade(runs))];
  }

  /** Runs a run again: all of its jobs, or those that failed and those that need them. */
  async rerun(run: WorkflowRun, again: EarlierAttempt['again']): Promise<WorkflowRun[]> {
    await this.attempt(run, { jobs: [...run.last.jobs], again });
    return [run, ...(await this.cascade([run]))];
  }

  private filesAt(commit: string): WorkflowFile[] {
    const { repository, github } = this.settings;
    const listed = repository.gitOnce('ls-tree', '--name-only', commit, `${workflowFolder}/`).split('\n');
    return listed
      .filter((path) => /\.ya?ml$/u.test(path))
      .map((path) => ({
        repository: github.repository,
        path,
        commit,
        text: repository.gitOnce('show', `${commit}:${path}`),
      }));
  }

  private async start(file: WorkflowFile, trigger: Trigger): Promise<WorkflowRun | undefined> {
    const { name, events } = await readWorkflow(file);
    if (!isMeant(file, trigger) || !starts(events[trigger.name], trigger)) return undefined;
    this.lastId += 1;
    const run = new WorkflowRun({ id: this.lastId, name, file, trigger });
    this.runs.push(run);
    return run;
  }

  /** GitHub starts `workflow_run` from the default branch alone, when a run has ended in whatever way. */
  private async cascade(ended: readonly WorkflowRun[]): Promise<WorkflowRun[]> {
    const direct = ended.filter(({ trigger }) => trigger.name !== 'workflow_run');
    const caused = await Promise.all(
      direct.map((run) => this.deliver({ name: 'workflow_run', payload: this.payloadOf(run) })),
    );
    return caused.flat();
  }

  private payloadOf(run: WorkflowRun): Value {
    const { repository } = this.settings.github;
    const { id, name, file, trigger, last } = run;
    return {
      action: 'completed',
      workflow_run: {
        id,
        name,
        path: file.path,
        event: trigger.name,
        run_attempt: last.number,
        pull_requests: [],
        status: 'completed',
        conclusion: last.conclusion ?? null,
        head_sha: trigger.head.sha,
        head_branch: trigger.head.branch,
        actor: { login: trigger.actor },
        triggering_actor: { login: trigger.actor },
        head_repository: { full_name: trigger.head.repository },
        repository: { full_name: repository },
      },
      repository: { full_name: repository, default_branch: this.settings.defaultBranch },
      sender: { login: trigger.actor },
    };
  }

  private async attempt(run: WorkflowRun, earlier: EarlierAttempt | undefined): Promise<void> {
    const attempt = run.begin();
    this.settings.github.store.runs.runs.push(run.listed(attempt));
    this.settings.github.store.runs.blobs.set(`${run.trigger.head.sha} ${run.file.path}`, this.blobOf(run));
    try {
      const planned = await planWorkflow(run.file, {
        readSource: (repository, path, commit) => this.readSource(repository, path, commit),
        defaultPermissions: this.settings.defaultPermissions ?? repositoryDefault,
        isRestricted: run.trigger.isRestricted,
      });
      await this.inGroup(planned, { run, attempt }, earlier);
    } catch (error) {
      if (!(error instanceof StartupFailure)) throw error;
      attempt.fail(error.message);
    }
  }

  private blobOf({ file }: WorkflowRun): string {
    return this.settings.repository.gitOnce('rev-parse', `${file.commit}:${file.path}`);
  }

  private readSource(repository: string, path: string, commit: string): string | undefined {
    try {
      if (repository === productRepository) return readFileSync(path, 'utf8');
      if (repository !== this.settings.github.repository) return undefined;
      return this.settings.repository.gitOnce('show', `${commit}:${path}`);
    } catch {
      return undefined;
    }
  }

  private async inGroup(planned: PlannedWorkflow, under: UnderWay, earlier: EarlierAttempt | undefined): Promise<void> {
    const contexts = this.contextsOf(under.run, under.attempt, planned);
    const { cancellation } = under.attempt;
    const entry = { setting: planned.workflow.concurrency, contexts, cancel: () => cancellation.cancel() };
    const done = await this.groups.within(entry, async () => {
      await this.runAttempt(planned, { ...under, contexts }, earlier);
      return true;
    });
    if (done === undefined) cancellation.cancel();
    under.attempt.end();
  }

  private async runAttempt(
    planned: PlannedWorkflow,
    { run, attempt, contexts }: UnderWay & { readonly contexts: Contexts },
    earlier: EarlierAttempt | undefined,
  ): Promise<void> {
    const { secrets, environments = {}, actionEnvironment, github } = this.settings;
    const state: RunState = {
      runId: run.id,
      attempt: attempt.number,
      cancellation: attempt.cancellation,
      environments,
      event: run.trigger,
      artifacts: run.artifacts,
      groups: this.groups,
      artifactsOf: (id) => this.runs.find((each) => each.id === id)?.artifacts,
      hooks: this.hooks,
      environment: {
        ...github.environment,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: String(attempt.number),
      },
      actionEnvironment: (job) => actionEnvironment?.(run.trigger, job) ?? {},
      issueToken: (permissions) => github.issueToken(permissions),
    };
    const known = run.trigger.isRestricted ? {} : secrets;
    await runJobs({
      planned,
      run: state,
      earlier,
      scope: { contexts: { ...contexts, secrets: known }, prefix: '', isForced: earlier?.again === 'all' },
      takeRunner: (work) => this.runners.take(work),
      onEnd: (job) => attempt.jobs.push(job),
    });
  }

  private contextsOf({ id, trigger, file }: WorkflowRun, attempt: Attempt, { workflow }: PlannedWorkflow): Contexts {
    const { github } = this.settings;
    const isPullRequest = trigger.name === 'pull_request';
    const context = {
      event_name: trigger.name,
      event: trigger.payload,
      sha: trigger.commit,
      ref: trigger.ref,
      head_ref: isPullRequest ? trigger.head.branch : '',
      base_ref: isPullRequest ? 'main' : '',
      repository: github.repository,
      repository_owner: github.repository.split('/')[0] ?? '',
      run_id: String(id),
      run_attempt: String(attempt.number),
      run_number: '1',
      actor: trigger.actor,
      triggering_actor: trigger.actor,
      workflow: workflow.name,
      workflow_ref: `${github.repository}/${file.path}@${trigger.ref}`,
      workflow_sha: file.commit,
      server_url: github.serverUrl,
      api_url: github.apiUrl,
    };
    const inputs = trigger.name === 'workflow_dispatch' ? (trigger.payload['inputs'] ?? {}) : {};
    return { github: context, vars: {}, inputs };
  }
}

/** A start by hand and a schedule name the one file that they are for. */
const isMeant = ({ path }: WorkflowFile, { payload }: Trigger): boolean =>
  typeof payload['workflow'] !== 'string' || payload['workflow'] === path;

type UnderWay = { readonly run: WorkflowRun; readonly attempt: Attempt };
