import { createJsonlAnswers } from './adapters/answers/jsonl-answers.js';
import { ShippedExample } from './adapters/git/example-project.js';
import { lazyGit } from './adapters/git/lazy-git.js';
import { openJobRepository } from './adapters/git/open-job-repository.js';
import { openRepository } from './adapters/git/open-repository.js';
import { readRunnerEvent } from './adapters/github/event.js';
import { noPullRequests } from './adapters/github/no-pull-requests.js';
import { GithubPullRequests } from './adapters/github/pull-requests.js';
import { embeddedModel } from './adapters/models/embedded/embedded-model.js';
import { createOpenAiModel } from './adapters/models/openai/openai-model.js';
import { createReplayModel } from './adapters/models/replay/replay-model.js';
import { openGithubLog } from './adapters/runner/github-log.js';
import { openGithubRunner } from './adapters/runner/github-runner.js';
import { LineProgress } from './adapters/runner/line-progress.js';
import { openMaskSecret } from './adapters/runner/mask-secret.js';
import { openProcessTerminal } from './adapters/runner/process-terminal.js';
import { StatusLine } from './adapters/runner/status-line.js';
import { TerminalLog } from './adapters/runner/terminal-log.js';
import { TerminalProgress } from './adapters/runner/terminal-progress.js';
import { systemClock } from './adapters/system/clock.js';
import { systemFiles } from './adapters/system/files.js';
import { systemRandom } from './adapters/system/random.js';
import { createKeyFor, type KeyFor } from './adapters/system/secrets.js';
import { createGateway } from './gateway/gateway.js';
import type { Answers } from './ports/answers.js';
import type { ExampleProject } from './ports/example-repository.js';
import type { Files } from './ports/files.js';
import type { Gateway } from './ports/gateway.js';
import type { Git } from './ports/git.js';
import type { Log } from './ports/log.js';
import type { Progress } from './ports/progress.js';
import type { PullRequests } from './ports/pull-requests.js';
import type { Runner } from './ports/runner.js';
import type { Terminal } from './ports/terminal.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What both worlds have. */
type EvaluationWorld = {
  readonly files: Files;
  readonly gateway: Gateway;
  readonly progress: Progress;
  readonly log: Log;
  /** Ends what is still under way, such as answers on their way to disk. */
  readonly close: () => Promise<void>;
};

/** Everything a command line can ask of the world. */
export type TerminalWorld = EvaluationWorld & {
  readonly terminal: Terminal;
  readonly openGit: (folder: string) => Promise<Git>;
  readonly exampleProject: ExampleProject;
};

/** Everything an action can ask of the world. */
export type ActionsWorld = EvaluationWorld & {
  readonly runner: Runner;
  readonly git: Git;
  readonly pullRequests: PullRequests;
};

/** The world of a terminal. `productFolder` holds the examples that ship with the product. */
export function openTerminalWorld(productFolder: string, environment: Environment = process.env): TerminalWorld {
  const statusLine = new StatusLine(process.stderr);
  const answers = createJsonlAnswers('.lanegate/answers');
  return {
    terminal: openProcessTerminal(environment),
    log: new TerminalLog(statusLine, Boolean(environment['LANEGATE_DEBUG'])),
    files: systemFiles,
    progress: process.stderr.isTTY
      ? new TerminalProgress(statusLine, systemClock)
      : new LineProgress(process.stderr, systemClock),
    gateway: openGateway(answers, createKeyFor(environment, undefined)),
    openGit: (folder) => openRepository(folder, { environment }),
    exampleProject: new ShippedExample(`${productFolder}/examples`, environment),
    close: () => answers.flush(),
  };
}

/** The world of a step in GitHub Actions. The token and the names of keys are read here and nowhere else. */
export async function openActionsWorld(environment: Environment = process.env): Promise<ActionsWorld> {
  const runner = await openGithubRunner(() => readRunnerEvent(environment));
  const {
    keys = '',
    'github-token': token,
    'comment-author': author,
  } = runner.inputs(['keys', 'github-token', 'comment-author']);
  const allowedKeys = keys.split(/[\s,]+/);
  const github = githubOf(environment);
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const temporaryFolder = environment['RUNNER_TEMP'];
  const answers = createJsonlAnswers(`${temporaryFolder ?? '.lanegate'}/lanegate/answers`);
  return {
    runner,
    log: await openGithubLog(),
    files: systemFiles,
    progress: new LineProgress(process.stdout, systemClock),
    gateway: openGateway(answers, createKeyFor(environment, allowedKeys, await openMaskSecret())),
    git: lazyGit(() => openJobRepository({ ...github, workspace, token, temporaryFolder, environment })),
    pullRequests:
      token === undefined ? noPullRequests : new GithubPullRequests({ ...github, token, author }, systemClock),
    close: () => answers.flush(),
  };
}

const openGateway = (answers: Answers, keyFor: KeyFor): Gateway =>
  createGateway({
    clock: systemClock,
    random: systemRandom,
    answers,
    models: ({ recordings, headRecordings, concurrency }) => ({
      openai: createOpenAiModel({ keyFor, concurrency }),
      replay: createReplayModel({ recordings, headRecordings }),
      embedded: embeddedModel(systemClock),
    }),
  });

const githubOf = (environment: Environment) => ({
  repository: environment['GITHUB_REPOSITORY'] ?? '',
  apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
  serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
});
