import { join } from 'node:path';
import { ShippedExample } from './adapters/git/example-project.js';
import { gitCheckout } from './adapters/git/git-checkout.js';
import { GitLedger } from './adapters/git/git-ledger.js';
import { gitPeople } from './adapters/git/git-people.js';
import { lazyGit } from './adapters/git/lazy-git.js';
import { openJobRepository } from './adapters/git/open-job-repository.js';
import { openRepository } from './adapters/git/open-repository.js';
import { GithubCommitStatuses } from './adapters/github/commit-statuses.js';
import { readDispatch } from './adapters/github/dispatch.js';
import { readOpening, readRunnerEvent } from './adapters/github/event.js';
import { GithubApi } from './adapters/github/github-api.js';
import { GithubLedger } from './adapters/github/github-ledger.js';
import { noPullRequests } from './adapters/github/no-pull-requests.js';
import { GithubPullRequests } from './adapters/github/pull-requests.js';
import { githubLog } from './adapters/runner/github-log.js';
import { GithubRunner } from './adapters/runner/github-runner.js';
import { LineProgress } from './adapters/runner/line-progress.js';
import { createMaskSecret } from './adapters/runner/mask-secret.js';
import { openProcessTerminal } from './adapters/runner/process-terminal.js';
import { StatusLine } from './adapters/runner/status-line.js';
import { TerminalLog } from './adapters/runner/terminal-log.js';
import { TerminalProgress } from './adapters/runner/terminal-progress.js';
import { createDiskReceipts } from './adapters/runs/disk-receipts.js';
import { createDiskSpendRecords } from './adapters/runs/disk-spend-records.js';
import { createJobReceipts } from './adapters/runs/job-receipts.js';
import { createJobSpendRecords } from './adapters/runs/job-spend-records.js';
import { noSpendRecords } from './adapters/runs/no-spend-records.js';
import type { JobIdentity } from './adapters/runs/spend-record.js';
import { TreeSitterSyntax } from './adapters/syntax/tree-sitter-syntax.js';
import { systemClock } from './adapters/system/clock.js';
import { systemFiles } from './adapters/system/files.js';
import { keepHeapSmall } from './adapters/system/heap.js';
import { systemRandom } from './adapters/system/random.js';
import { scrubbedFiles } from './adapters/system/scrubbed-files.js';
import { createSecretKeeper, type SecretKeeper } from './adapters/system/secret-keeper.js';
import { createKeyFor, secretsIn } from './adapters/system/secrets.js';
import { createFileTraces } from './adapters/traces/file-traces.js';
import type { AnswerCarrier } from './ports/answer-carrier.js';
import type { Answers } from './ports/answers.js';
import type { Clock } from './ports/clock.js';
import type { CommitStatuses } from './ports/commit-statuses.js';
import type { Dispatches } from './ports/dispatches.js';
import type { Environment } from './ports/environment.js';
import type { Files } from './ports/files.js';
import type { Gateway } from './ports/gateway.js';
import type { Git } from './ports/git.js';
import type { Ledger } from './ports/ledger.js';
import type { Log } from './ports/log.js';
import type { Programs } from './ports/programs.js';
import type { Progress } from './ports/progress.js';
import type { PullRequests } from './ports/pull-requests.js';
import type { Receipts } from './ports/receipts.js';
import type { Runner } from './ports/runner.js';
import type { SpendRecords } from './ports/spend-records.js';
import type { Syntax } from './ports/syntax.js';
import type { Traces } from './ports/traces.js';
import type { WorkflowRuns } from './ports/workflow-runs.js';
import type { Worktrees } from './ports/worktrees.js';

/** What every action can ask of the world. */
export type ActionsWorld = {
  readonly runner: Runner;
  readonly log: Log;
  readonly files: Files;
  readonly git: Git & Worktrees;
  readonly pullRequests: PullRequests;
  readonly syntax: Syntax;
  readonly ledger: Ledger;
  readonly clock: Clock;
};

/** What an action that writes the ledger needs besides. */
export type OverrideWorld = ActionsWorld & { readonly dispatches: Dispatches; readonly statuses: CommitStatuses };

/** What an action that asks models needs besides. */
export type EvaluationWorld = ActionsWorld & {
  readonly progress: Progress;
  readonly gateway: Gateway;
  readonly programs: Programs;
  readonly answerCarrier: AnswerCarrier;
  readonly traces: Traces;
  readonly spendRecords: SpendRecords;
  readonly receipts: Receipts | undefined;
};

/** The world of a terminal. `productFolder` holds the grammars and the examples that ship with the product. */
export function openTerminalWorld(productFolder: string, environment: Environment = process.env) {
  keepHeapSmall();
  const statusLine = new StatusLine(process.stderr);
  const secrets = createSecretKeeper();
  for (const secret of secretsIn(environment, undefined)) secrets.remember(secret);
  const files = scrubbedFiles(systemFiles, secrets.scrub);
  const log = new TerminalLog(statusLine, Boolean(environment['LANEGATE_DEBUG']));
  return {
    terminal: openProcessTerminal(environment),
    log,
    files,
    traces: createFileTraces({ files, scrub: secrets.scrub }),
    syntax: openSyntax(productFolder),
    spendRecords: createDiskSpendRecords('.lanegate/spend.jsonl', systemFiles, systemClock),
    receipts: createDiskReceipts({ folder: '.lanegate/receipts', files, clock: systemClock, log }),
    progress: process.stderr.isTTY
      ? new TerminalProgress(statusLine, systemClock)
      : new LineProgress(process.stderr, systemClock),
    openGateway: async () => {
      const { openAnswers, openGateway } = await import('./open-gateway.js');
      const keyFor = createKeyFor(environment, undefined, secrets.remember);
      return openGateway(openAnswers('.lanegate/answers'), keyFor, secrets.scrub);
    },
    openPrograms: async () => (await import('./open-gateway.js')).openPrograms({ environment }),
    openGit: (folder: string) => openRepository(folder, { environment }),
    openLedger: (folder: string) => new GitLedger({ folder, environment, ...pace }),
    openCheckout: (folder: string) => gitCheckout(folder, environment),
    callers: { read: (name: string) => systemFiles.read(join(productFolder, 'workflows', name)) },
    openPeople: (folder: string) => gitPeople(folder, environment),
    clock: systemClock,
    exampleProject: new ShippedExample(`${productFolder}/examples`, environment),
  };
}

/** The world of a step in GitHub Actions. The token is read here and nowhere else. */
export function openActionsWorld(
  productFolder: string,
  environment: Environment = process.env,
  secrets: SecretKeeper = createSecretKeeper(),
): ActionsWorld {
  keepHeapSmall();
  const runner = new GithubRunner(() => readRunnerEvent(environment));
  const { 'github-token': token, 'comment-author': author } = runner.inputs(['github-token', 'comment-author']);
  if (token !== undefined) secrets.remember(token);
  const github = githubOf(environment);
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const temporaryFolder = environment['RUNNER_TEMP'];
  return {
    runner,
    log: githubLog,
    files: scrubbedFiles(systemFiles, secrets.scrub),
    syntax: openSyntax(productFolder),
    clock: systemClock,
    ledger: new GithubLedger(new GithubApi({ ...github, token, permission: 'contents: read' }, systemClock), pace),
    git: lazyGit(() => openJobRepository({ ...github, workspace, token, temporaryFolder, environment })),
    pullRequests:
      token === undefined ? noPullRequests : new GithubPullRequests({ ...github, token, author }, systemClock),
  };
}

/** The world of a step that writes the ledger. */
export function openOverrideWorld(productFolder: string, environment: Environment = process.env): OverrideWorld {
  const world = openActionsWorld(productFolder, environment);
  const { 'github-token': token } = world.runner.inputs(['github-token']);
  const apiFor = (permission: string) => new GithubApi({ ...githubOf(environment), token, permission }, systemClock);
  return {
    ...world,
    ledger: new GithubLedger(apiFor('contents: write'), pace),
    statuses: new GithubCommitStatuses(apiFor('statuses: write')),
    dispatches: { dispatch: () => readDispatch(environment) },
  };
}

/** The world of a step that asks models. The names of the keys it may read, and its secret, are read here and nowhere else. */
export async function openEvaluationWorld(
  productFolder: string,
  environment: Environment = process.env,
): Promise<EvaluationWorld> {
  const secrets = createSecretKeeper();
  const world = openActionsWorld(productFolder, environment, secrets);
  const { keys = '' } = world.runner.inputs(['keys']);
  for (const secret of secretsIn(environment, keys)) secrets.remember(secret);
  const mask = createMaskSecret();
  const keepSecret = (value: string): void => {
    mask(value);
    secrets.remember(value);
  };
  const keyFor = createKeyFor(environment, keys, keepSecret);
  const answersFolder = `${environment['RUNNER_TEMP'] ?? '.lanegate'}/lanegate/answers`;
  const { openAnswers, openGateway, openPrograms } = await import('./open-gateway.js');
  const answers = openAnswers(answersFolder);
  return {
    ...world,
    progress: new LineProgress(process.stdout, systemClock),
    gateway: openGateway(answers, keyFor, secrets.scrub),
    programs: openPrograms({ environment, keys, temporaryFolder: environment['RUNNER_TEMP'] }),
    traces: createFileTraces({ files: world.files, scrub: secrets.scrub }),
    spendRecords: openSpendRecords(world, environment),
    receipts: openReceipts(world, environment),
    answerCarrier: await openAnswerCarrier(world, { answers, answersFolder, maskSecret: keepSecret, environment }),
  };
}

type CarrierSettings = {
  readonly answers: Answers;
  readonly answersFolder: string;
  readonly maskSecret: (value: string) => void;
  readonly environment: Environment;
};

async function openAnswerCarrier({ runner, log }: ActionsWorld, settings: CarrierSettings): Promise<AnswerCarrier> {
  const { answers, answersFolder, maskSecret, environment } = settings;
  const { 'cache-secret': secret, 'github-token': token } = runner.inputs(['cache-secret', 'github-token']);
  if (secret !== undefined) maskSecret(secret);
  const { JobAnswerCarrier } = await import('./adapters/answers/job-answer-carrier.js');
  const { GithubJobCache } = await import('./adapters/cache/github-job-cache.js');
  const cache = new GithubJobCache({ ...githubOf(environment), token, environment });
  const flush = () => answers.flush();
  return new JobAnswerCarrier({ folder: answersFolder, cache, secret, flush, clock: systemClock, log });
}

/** Reading the records of other runs is loaded only where a cap asks for them. */
function openSpendRecords({ runner, files, log }: ActionsWorld, environment: Environment): SpendRecords {
  const job = jobOf(environment);
  if (job === undefined) return noSpendRecords;
  const openOtherRuns = async () => {
    const { OtherRuns } = await import('./adapters/runs/other-runs.js');
    const runs = await openRuns(runner, environment);
    return new OtherRuns({ runs, job, pullRequest: await readOpening(environment), clock: systemClock, log });
  };
  return createJobSpendRecords({ job, files, clock: systemClock, log, openOtherRuns });
}

/** Reading what other runs left is loaded only where somebody looks for a receipt. */
function openReceipts({ runner, files, log }: ActionsWorld, environment: Environment): Receipts | undefined {
  const job = jobOf(environment);
  if (job === undefined) return undefined;
  return createJobReceipts({ job, files, clock: systemClock, log, openRuns: () => openRuns(runner, environment) });
}

async function openRuns(runner: Runner, environment: Environment): Promise<WorkflowRuns> {
  const { GithubWorkflowRuns } = await import('./adapters/github/workflow-runs.js');
  const { 'github-token': token } = runner.inputs(['github-token']);
  const workflowRef = environment['GITHUB_WORKFLOW_REF'];
  return new GithubWorkflowRuns({ ...githubOf(environment), token, workflowRef }, systemClock);
}

/** Which attempt of which run this job is of, where the runner says so. */
function jobOf(environment: Environment): JobIdentity | undefined {
  const [runId, attempt] = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT']].map(Number);
  return runId && attempt ? { runId, attempt } : undefined;
}

/** What a writer of the ledger waits by when another was faster. */
const pace = { clock: systemClock, random: systemRandom };

const openSyntax = (productFolder: string): Syntax => new TreeSitterSyntax(join(productFolder, 'dist', 'syntax'));
const githubOf = (environment: Environment) => ({
  repository: environment['GITHUB_REPOSITORY'] ?? '',
  apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
  serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
});
