import type { AnswerKind } from './adapters/answers/answer-cargo.js';
import { createDiskFolderClaims } from './adapters/background/disk-folder-claims.js';
import { systemOwnFolders } from './adapters/background/disk-own-folders.js';
import { lazyGit } from './adapters/git/lazy-git.js';
import { openJobRepository } from './adapters/git/open-job-repository.js';
import { GithubCommitStatuses, noCommitStatuses } from './adapters/github/commit-statuses.js';
import { GithubEnvironments } from './adapters/github/github-environments.js';
import { GithubLedger } from './adapters/github/github-ledger.js';
import { noPullRequests } from './adapters/github/no-pull-requests.js';
import { GithubPullRequests } from './adapters/github/pull-requests.js';
import { githubLog } from './adapters/runner/github-log.js';
import { LineProgress } from './adapters/runner/line-progress.js';
import { createMaskSecret } from './adapters/runner/mask-secret.js';
import { systemClock } from './adapters/system/clock.js';
import { systemFiles } from './adapters/system/files.js';
import { keepHeapSmall } from './adapters/system/heap.js';
import { scrubbedFiles } from './adapters/system/scrubbed-files.js';
import { createSecretKeeper, type SecretKeeper } from './adapters/system/secret-keeper.js';
import { createKeyFor, secretsIn } from './adapters/system/secrets.js';
import { createFileTraces } from './adapters/traces/file-traces.js';
import { githubApi, githubOf, openReceipts, openRunner, openSpendRecords } from './open-github.js';
import { openSyntax, pace } from './open-system.js';
import type { AnswerCarrier } from './ports/answer-carrier.js';
import type { Clock } from './ports/clock.js';
import type { CommitStatuses } from './ports/commit-statuses.js';
import type { PullRequests } from './ports/conversations/pull-requests.js';
import type { Environment } from './ports/environment.js';
import type { Environments } from './ports/environments.js';
import type { Files } from './ports/files.js';
import type { FolderClaims } from './ports/folder-claims.js';
import type { Gateway } from './ports/gateway.js';
import type { Git } from './ports/git.js';
import type { Ledger } from './ports/ledger.js';
import type { Log } from './ports/log.js';
import type { Programs } from './ports/programs.js';
import type { Progress } from './ports/progress.js';
import type { Receipts } from './ports/receipts.js';
import type { Runner } from './ports/runner.js';
import type { SpendRecords } from './ports/spend-records.js';
import type { Syntax } from './ports/syntax.js';
import type { Traces } from './ports/traces.js';
import type { Worktrees } from './ports/worktrees.js';

/** What every action can ask of the world. */
export type ActionsWorld = {
  readonly runner: Runner;
  readonly log: Log;
  readonly files: Files;
  readonly git: Git & Worktrees;
  readonly pullRequests: PullRequests;
  readonly statuses: CommitStatuses;
  readonly syntax: Syntax;
  readonly ledger: Ledger;
  readonly clock: Clock;
};

/** What an action that lets a head from elsewhere in needs besides. */
export type AdmissionWorld = ActionsWorld & {
  readonly environments: Environments;
  readonly spendRecords: SpendRecords;
};

/** What an action that puts shards together needs besides. */
export type MergeWorld = ActionsWorld & { readonly claims: FolderClaims; readonly receipts: Receipts | undefined };

/** What an action that asks models needs besides. */
export type EvaluationWorld = ActionsWorld & {
  readonly claims: FolderClaims;
  readonly progress: Progress;
  readonly gateway: Gateway;
  readonly programs: Programs;
  readonly answerCarrier: AnswerCarrier;
  readonly traces: Traces;
  readonly spendRecords: SpendRecords;
  readonly receipts: Receipts | undefined;
};

/** The world of a step in GitHub Actions. The token is read here and nowhere else. */
export function openActionsWorld(
  productFolder: string,
  environment: Environment = process.env,
  secrets: SecretKeeper = createSecretKeeper(),
): ActionsWorld {
  keepHeapSmall();
  const github = githubOf(environment);
  const runner = openRunner(environment, secrets.scrub);
  const { 'github-token': token, 'comment-author': author } = runner.inputs(['github-token', 'comment-author']);
  if (token !== undefined) secrets.remember(token);
  const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temporaryFolder } = environment;
  const place = { workspace, temporaryFolder, folders: systemOwnFolders };
  return {
    runner,
    log: githubLog,
    files: scrubbedFiles(systemFiles, secrets.scrub),
    syntax: openSyntax(productFolder),
    clock: systemClock,
    ledger: new GithubLedger(githubApi(runner, environment, 'contents: read'), pace),
    git: lazyGit(() => openJobRepository({ ...github, ...place, token, environment })),
    pullRequests:
      token === undefined
        ? noPullRequests
        : new GithubPullRequests({ ...github, token, author, scrub: secrets.scrub }, systemClock),
    statuses:
      token === undefined
        ? noCommitStatuses
        : new GithubCommitStatuses(githubApi(runner, environment, 'statuses: write'), secrets.scrub),
  };
}

/** The world of a step that puts shards together, and keeps the receipt of the whole. */
export function openMergeWorld(productFolder: string, environment: Environment = process.env): MergeWorld {
  const world = openActionsWorld(productFolder, environment);
  return { ...world, claims: createDiskFolderClaims(systemFiles), receipts: openReceipts(world, environment) };
}

/** The world of a step that says whether a head from elsewhere is let in. */
export function openAdmissionWorld(productFolder: string, environment: Environment = process.env): AdmissionWorld {
  const world = openActionsWorld(productFolder, environment);
  return {
    ...world,
    environments: new GithubEnvironments(githubApi(world.runner, environment, 'actions: read')),
    spendRecords: openSpendRecords(world, environment),
  };
}

/** The world of a step that asks models. Its secret is read here and nowhere else. */
export async function openEvaluationWorld(
  productFolder: string,
  environment: Environment = process.env,
  secrets: SecretKeeper = createSecretKeeper(),
): Promise<EvaluationWorld> {
  const world = openActionsWorld(productFolder, environment, secrets);
  const { keys, keyFor, keepSecret } = openJobKeys(world.runner, environment, secrets);
  const { 'cache-secret': cacheSecret } = world.runner.inputs(['cache-secret']);
  if (cacheSecret !== undefined) keepSecret(cacheSecret);
  const answersFolder = `${environment['RUNNER_TEMP'] ?? '.lanegate'}/lanegate/answers`;
  const { openAnswers, openGateway, openPrograms } = await import('./open-gateway.js');
  const answers = openAnswers(answersFolder);
  return {
    ...world,
    claims: createDiskFolderClaims(systemFiles),
    progress: new LineProgress(process.stdout, systemClock),
    gateway: openGateway(answers, keyFor, secrets),
    programs: openPrograms({ environment, keys, temporaryFolder: environment['RUNNER_TEMP'] }),
    traces: createFileTraces({ files: world.files, scrub: secrets.scrub }),
    spendRecords: openSpendRecords(world, environment),
    receipts: openReceipts(world, environment),
    answerCarrier: await openAnswerCarrier(world, environment, {
      kind: 'answers',
      folder: answersFolder,
      flush: () => answers.flush(),
      secret: cacheSecret,
    }),
  };
}

/**
 * The keys that a step may read, whose names are its input: each is masked and known as a secret from when it is asked
 * for, and what may be one from the start.
 */
export function openJobKeys(runner: Runner, environment: Environment, secrets: SecretKeeper) {
  const { keys = '' } = runner.inputs(['keys']);
  for (const secret of secretsIn(environment, keys)) secrets.remember(secret);
  const mask = createMaskSecret();
  const keepSecret = (value: string): void => {
    mask(value);
    secrets.remember(value);
  };
  return { keys, keyFor: createKeyFor(environment, keys, keepSecret), keepSecret };
}

type CarrierSettings = {
  readonly kind: AnswerKind;
  readonly folder: string;
  /** Signs answers; none are signed when absent. */
  readonly secret: string | undefined;
  /** Writes what the store has not written yet. */
  readonly flush: () => Promise<void>;
};

/** What carries the answers of a folder between jobs. */
export async function openAnswerCarrier(
  { runner, log }: ActionsWorld,
  environment: Environment,
  settings: CarrierSettings,
): Promise<AnswerCarrier> {
  const { 'github-token': token } = runner.inputs(['github-token']);
  const { JobAnswerCarrier } = await import('./adapters/answers/job-answer-carrier.js');
  const { GithubJobCache } = await import('./adapters/cache/github-job-cache.js');
  const cache = new GithubJobCache({ ...githubOf(environment), token, environment });
  return new JobAnswerCarrier({ ...settings, cache, clock: systemClock, log });
}
