import { UserError } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { Environment } from '../../ports/environment.js';
import type { ReleasePlace, Releases } from '../../ports/releases.js';
import { GithubApi } from './github-api.js';
import { GithubReleases } from './github-releases.js';
import { apiUrlOf } from './repository-settings.js';

type Access = { readonly token: string | undefined; readonly environment: Environment; readonly clock: Clock };

/**
 * The releases of the repository that a checkout was cloned from. Throws a `UserError` where nobody says how to get
 * there.
 */
export function openHostedReleases(hosted: ReleasePlace['hosted'], { token, environment, clock }: Access): Releases {
  const apiUrl = apiUrlOf(hosted?.host, environment);
  if (hosted === undefined || token === undefined || apiUrl === undefined) {
    throw new UserError('the bundles lie at GitHub, and nothing says how to get there', {
      hint: 'work in a clone of the repository on GitHub and set GH_TOKEN, or name a folder with --out',
    });
  }
  const { repository } = hosted;
  return new GithubReleases(new GithubApi({ token, repository, apiUrl, permission: 'contents: write' }, clock));
}
