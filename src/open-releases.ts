import { openHostedReleases } from './adapters/github/open-hosted-releases.js';
import { releasesByPlace } from './adapters/releases/releases-by-place.js';
import { systemClock } from './adapters/system/clock.js';
import { createKeyFor, githubTokenIn } from './adapters/system/secrets.js';
import type { DeployTargets } from './ports/deploy-targets.js';
import type { Environment } from './ports/environment.js';
import type { Files } from './ports/files.js';
import type { ReleasePlace, Releases } from './ports/releases.js';

type Terminal = {
  readonly environment: Environment;
  readonly files: Files;
  /** Is told of every key that is read. */
  readonly remember: (secret: string) => void;
};

/** What releasing and deploying from a terminal takes. */
export const openTerminalReleases = ({ environment, files, remember }: Terminal) => ({
  openReleases: (place: ReleasePlace): Releases => {
    const access = { token: githubTokenIn(environment), environment, clock: systemClock };
    const openGithub = () => openHostedReleases(place.hosted, access);
    return releasesByPlace(place, { files, openGithub, usual: 'folder' });
  },
  openTargets: async ({ root, isPushed }: { root: string; isPushed: boolean }): Promise<DeployTargets> => {
    const { openLocalBranch, openTargets } = await import('./open-targets.js');
    const keyFor = createKeyFor(environment, undefined, remember);
    return openTargets({ root, environment, files, keyFor, openBranch: openLocalBranch(root, environment, isPushed) });
  },
});
