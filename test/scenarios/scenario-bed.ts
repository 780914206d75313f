import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CacheServiceStandIn } from '../fixtures/cache-service-stand-in.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { GithubStandIn } from '../fixtures/github-stand-in.js';
import { answerByPrompt, keyVariable, labelProject } from '../fixtures/label-project.js';
import { type ChatRequest, LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { pathWithoutZstd } from '../fixtures/path-without-zstd.js';
import { type PullRequestParts, pullRequestEvent } from '../fixtures/runner-payloads.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';
import type { Hooks } from '../workflow-runner/job-state.js';
import { LocalActions, type LocalActionsSettings } from '../workflow-runner/local-actions.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';

/** The secret that the shipped callers pass on. */
const keyName = 'OPENAI_API_KEY';
export const secrets = { [keyName]: 'sk-loopback-8d1f0c7e5b3a4962' };

/** The environment that the shipped caller for forks names. */
export const forkEnvironment = 'lanegate-forks';

const shipped = ['lanegate.yml', 'lanegate-retarget.yml', 'lanegate-fork.yml', 'lane-override.yml'];

/** Workflow files of an adopter, as they are to be copied. */
export const callers = (names: readonly string[] = shipped): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, readFileSync(`workflows/${name}`, 'utf8')]));

/** What a pull request shows when all its runs have ended. */
export type Shown = {
  /** The status `lanegate` of the head, which is the required check: its state, or none where nobody set one. */
  readonly status: string;
  /** Whether the change can be merged where the status is required. */
  readonly isBlocked: boolean;
  /** Every job that ran for it or was skipped, by its name in the list of checks. */
  readonly jobs: Readonly<Record<string, string>>;
  /** The comments on the pull request that are ours. */
  readonly comments: readonly string[];
};

/** A project that has adopted Lanegate by the shipped callers, on a stand-in of GitHub, and a model server. */
export class ScenarioBed {
  readonly github: GithubStandIn;
  readonly models: LoopbackModelServer;
  readonly cache: CacheServiceStandIn;
  readonly repository: TemporaryRepository;
  /** How the model answers; a test may change it, and `reset` takes it back. */
  answer: (request: ChatRequest) => string = answerByPrompt;
  readonly folder: string;

  private constructor(parts: Pick<ScenarioBed, 'github' | 'models' | 'cache' | 'repository'> & { folder: string }) {
    this.github = parts.github;
    this.models = parts.models;
    this.cache = parts.cache;
    this.repository = parts.repository;
    this.folder = parts.folder;
  }

  /**
   * Opens a bed over `start`, the tip of the default branch, and further commits, which descend from it unless told.
   */
  static async open(
    branches: (project: Readonly<Record<string, string>>) => readonly CommitSpec[],
  ): Promise<ScenarioBed> {
    const following: { bed?: ScenarioBed } = {};
    const models = new LoopbackModelServer({ answer: (request) => following.bed?.answer(request) ?? '' });
    const project = projectOf(await models.start());
    const start: CommitSpec = { name: 'start', parents: ['before'], files: callers() };
    const others = branches(project).map((branch) => ({ parents: ['start'], ...branch }));
    const repository = temporaryRepository([
      { name: 'nothing', files: { 'src/app.py': 'print("hello")\n' } },
      { name: 'before', files: project },
      start,
      ...others,
    ]);
    repository.git('update-ref', 'refs/heads/main', 'start');
    const folder = mkdtempSync(join(tmpdir(), 'scenario-bed-'));
    const gitRoot = join(folder, 'git');
    mkdirSync(join(gitRoot, 'acme'), { recursive: true });
    repository.git('clone', '--quiet', '--bare', '.', join(gitRoot, 'acme', 'shop.git'));
    const github = await GithubStandIn.start({ gitRoot });
    following.bed = new ScenarioBed({ github, models, cache: await CacheServiceStandIn.start(), repository, folder });
    return following.bed;
  }

  /** GitHub Actions for one scenario, with a key unless other secrets are given. */
  actions(hooks: Hooks = {}, settings: Partial<LocalActionsSettings> = {}): LocalActions {
    const environments = { [forkEnvironment]: { hasReviewers: true } };
    const common = { github: this.github, repository: this.repository, defaultBranch: 'main', secrets, environments };
    const actions = new LocalActions({ ...common, ...settings });
    actions.hooks = hooks;
    return actions;
  }

  /** Where steps of one job find the cache, over the addresses that reach GitHub. */
  cacheEnvironment(refs: readonly string[]): Record<string, string> {
    const serverUrl = this.github.serverUrl.replace('127.0.0.1', 'github.localhost');
    const found = this.cache.environmentFor({ refs });
    const programs = pathWithoutZstd(join(mkdtempSync(join(this.folder, 'path-')), 'programs'), [
      'tar',
      'gzip',
      'git',
      'sh',
    ]);
    return { ...found, GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: `${this.cache.url}/api/v3`, PATH: programs };
  }

  /** A pull request that is open on GitHub, and the event of its last push. */
  pullRequest(branch: string, parts: Partial<PullRequestParts> = {}) {
    const { number = 7, author = 'ada', base = this.repository.id('start'), headRepository = 'acme/shop' } = parts;
    const head = this.repository.id(branch);
    const { store } = this.github;
    const others = store.pullRequests.filter((pullRequest) => pullRequest.number !== number);
    store.pullRequests.splice(0, Infinity, ...others, { number, author, base, head, headRepository });
    return pullRequestEvent({ number, author, base, head, headRepository });
  }

  /** What all these runs leave to be seen of a commit. */
  shown(runs: readonly WorkflowRun[], branch: string): Shown {
    const head = this.repository.id(branch);
    const status = this.github.store.statuses.find(({ sha, context }) => sha === head && context === 'lanegate');
    const state = status?.state ?? 'none';
    return {
      status: state,
      isBlocked: state !== 'success',
      jobs: Object.assign({}, ...runs.map(({ results }) => results)),
      comments: this.github.store.comments.map(({ body }) => body),
    };
  }

  reset(): void {
    this.answer = answerByPrompt;
    this.models.requests.length = 0;
    this.models.clearQueue();
    this.cache.entries.length = 0;
    const { store } = this.github;
    for (const list of [store.comments, store.statuses, store.pullRequests, store.environments, store.runs.runs]) {
      list.length = 0;
    }
    store.environments.push({ name: forkEnvironment, reviewers: ['grace'] });
    store.objects.branches.clear();
    this.github.calls.length = 0;
  }

  async close(): Promise<void> {
    await Promise.all([this.models.close(), this.github.stop(), this.cache.stop()]);
    this.repository.remove();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The label project with the key that the shipped callers pass on, and somebody who may override. */
function projectOf(baseUrl: string): Record<string, string> {
  const settings = 'gate: { override: { allow: [grace] } }\n';
  const files = labelProject({ baseUrl, settings });
  return { ...files, 'lanegate.yml': files['lanegate.yml']?.replaceAll(keyVariable, keyName) ?? '' };
}
