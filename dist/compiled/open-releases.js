import { readDispatch } from './adapters/github/dispatch.js';
import { GithubMergedChanges } from './adapters/github/github-merged-changes.js';
import { releasesByPlace } from './adapters/releases/releases-by-place.js';
import { githubApi } from './open-github.js';
/** Where a job publishes and fetches bundles, and whose change it releases. */
export function openJobReleases({ runner, files }, environment) {
    const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
    const openGithub = async () => {
        const { GithubReleases } = await import('./adapters/github/github-releases.js');
        return new GithubReleases(githubApi(runner, environment, 'contents: write'));
    };
    return {
        dispatches: { dispatch: () => readDispatch(environment) },
        mergedChanges: new GithubMergedChanges(githubApi(runner, environment, 'pull-requests: read')),
        openReleases: (settings) => releasesByPlace({ root, settings, hosted: undefined }, { files, openGithub, usual: 'github' }),
    };
}
