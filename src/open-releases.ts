import { readDispatch } from './adapters/github/dispatch.js';
import { GithubMergedChanges } from './adapters/github/github-merged-changes.js';
import { releasesByPlace } from './adapters/releases/releases-by-place.js';
import { githubApi } from './open-github.js';
import type { Dispatches } from './ports/dispatches.js';
import type { Environment } from './ports/environment.js';
import type { Files } from './ports/files.js';
import type { MergedChanges } from './ports/merged-changes.js';
import type { ReleasePlace, Releases } from './ports/releases.js';
import type { Runner } from './ports/runner.js';

/** What an action that releases needs besides a ledger that it may write. */
export type JobReleases = {
  readonly dispatches: Dispatches;
  readonly mergedChanges: MergedChanges;
  readonly openReleases: (settings: ReleasePlace['settings']) => Releases;
};

/** Where a job publishes and fetches bundles, and whose change it releases. */
export function openJobReleases(
  { runner, files }: { readonly runner: Runner; readonly files: Files },
  environment: Environment,
): JobReleases {
  const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
  const openGithub = async () => {
    const { GithubReleases } = await import('./adapters/github/github-releases.js');
    return new GithubReleases(githubApi(runner, environment, 'contents: write'));
  };
  return {
    dispatches: { dispatch: () => readDispatch(environment) },
    mergedChanges: new GithubMergedChanges(githubApi(runner, environment, 'pull-requests: read')),
    openReleases: (settings) =>
      releasesByPlace({ root, settings, hosted: undefined }, { files, openGithub, usual: 'github' }),
  };
}
