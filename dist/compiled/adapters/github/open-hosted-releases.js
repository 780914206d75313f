import { UserError } from '../../domain/user-error.js';
import { GithubApi } from './github-api.js';
import { GithubReleases } from './github-releases.js';
import { apiUrlOf } from './repository-settings.js';
/**
 * The releases of the repository that a checkout was cloned from. Throws a `UserError` where nobody says how to get
 * there.
 */
export function openHostedReleases(hosted, { token, environment, clock }) {
    const apiUrl = apiUrlOf(hosted?.host, environment);
    if (hosted === undefined || token === undefined || apiUrl === undefined) {
        throw new UserError('the bundles lie at GitHub, and nothing says how to get there', {
            hint: 'work in a clone of the repository on GitHub and set GH_TOKEN, or name a folder with --out',
        });
    }
    const { repository } = hosted;
    return new GithubReleases(new GithubApi({ token, repository, apiUrl, permission: 'contents: write' }, clock));
}
