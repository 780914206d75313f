import { readDispatch } from './adapters/github/dispatch.js';
import { GithubBranchFiles } from './adapters/github/github-branch-files.js';
import { GithubDeployments } from './adapters/github/github-deployments.js';
import { GithubIssues } from './adapters/github/github-issues.js';
import { GithubLedger } from './adapters/github/github-ledger.js';
import { systemClock } from './adapters/system/clock.js';
import { createSecretKeeper } from './adapters/system/secret-keeper.js';
import { githubApi, openPullRequestsOf } from './open-github.js';
import { type JobReleases, openJobReleases } from './open-releases.js';
import { pace } from './open-system.js';
import type { Issues } from './ports/conversations/issues.js';
import type { DeployTargets } from './ports/deploy-targets.js';
import type { DeploymentRecords } from './ports/deployment-records.js';
import type { Dispatches } from './ports/dispatches.js';
import type { Environment } from './ports/environment.js';
import type { OpenPullRequests } from './ports/open-pull-requests.js';
import {
  type ActionsWorld,
  type EvaluationWorld,
  openActionsWorld,
  openEvaluationWorld,
  openJobKeys,
} from './world.js';

/** What an action that writes the ledger needs besides. */
export type OverrideWorld = ActionsWorld & {
  readonly dispatches: Dispatches;
  readonly openPullRequests: OpenPullRequests;
};

/** What an action that watches a model needs besides. */
export type DriftWorld = EvaluationWorld & { readonly dispatches: Dispatches; readonly issues: Issues };

/** What an action that releases needs besides. */
export type ReleaseWorld = ActionsWorld & JobReleases;

/** What an action that deploys needs besides. */
export type DeployWorld = ReleaseWorld & {
  readonly openTargets: () => Promise<DeployTargets>;
  readonly deployments: DeploymentRecords;
};

/** The world of a step that writes the ledger. */
export function openOverrideWorld(productFolder: string, environment: Environment = process.env): OverrideWorld {
  const world = openActionsWorld(productFolder, environment);
  return {
    ...world,
    ledger: new GithubLedger(githubApi(world.runner, environment, 'contents: write'), pace),
    dispatches: { dispatch: () => readDispatch(environment) },
    openPullRequests: openPullRequestsOf(world.runner, environment),
  };
}

/** The world of a step that asks models, and puts on record what they are worth. */
export async function openDriftWorld(
  productFolder: string,
  environment: Environment = process.env,
): Promise<DriftWorld> {
  const secrets = createSecretKeeper();
  const world = await openEvaluationWorld(productFolder, environment, secrets);
  const { 'comment-author': author } = world.runner.inputs(['comment-author']);
  const issues = githubApi(world.runner, environment, 'issues: write');
  return {
    ...world,
    ledger: new GithubLedger(githubApi(world.runner, environment, 'contents: write'), pace),
    dispatches: { dispatch: () => readDispatch(environment) },
    issues: new GithubIssues(issues, systemClock, { author, scrub: secrets.scrub }),
  };
}

/** The world of a step that releases. */
export function openReleaseWorld(
  productFolder: string,
  environment: Environment = process.env,
  secrets = createSecretKeeper(),
): ReleaseWorld {
  const world = openActionsWorld(productFolder, environment, secrets);
  const ledger = new GithubLedger(githubApi(world.runner, environment, 'contents: write'), pace);
  return { ...world, ledger, ...openJobReleases(world, environment) };
}

/** The world of a step that deploys. */
export function openDeployWorld(productFolder: string, environment: Environment = process.env): DeployWorld {
  const secrets = createSecretKeeper();
  const world = openReleaseWorld(productFolder, environment, secrets);
  const { keyFor } = openJobKeys(world.runner, environment, secrets);
  const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
  const openBranch = (branch: string) =>
    new GithubBranchFiles(githubApi(world.runner, environment, 'contents: write'), branch, pace);
  const openTargets = async () =>
    (await import('./open-targets.js')).openTargets({
      root,
      environment,
      files: world.files,
      keyFor,
      openBranch,
      scrub: secrets.scrub,
    });
  const deployments = new GithubDeployments(githubApi(world.runner, environment, 'deployments: write'), secrets.scrub);
  return { ...world, openTargets, deployments };
}
