import type { Files } from '../../ports/files.js';
import type { ReleasePlace, Releases } from '../../ports/releases.js';

type Ways = {
  readonly files: Files;
  /** Opens the releases of the repository on GitHub. Throws a `UserError` where nobody can tell how to get there. */
  readonly openGithub: () => Promise<Releases>;
  /** Where bundles go that policy names no place for. */
  readonly usual: 'github' | 'folder';
};

/** The folder of bundles that policy names no other for. */
const usualFolder = '.lanegate/releases';

/** Whether the place in a record is a page of GitHub; any other is a folder. */
const isPage = (place = ''): boolean => /^https?:\/\//u.test(place);

/**
 * Publishes where policy says, and fetches from whatever place a record has. What bundles are made of is loaded by the
 * first call, since most commands make none.
 */
export function releasesByPlace({ root, settings }: ReleasePlace, { files, openGithub, usual }: Ways): Releases {
  const to = settings?.to ?? (usual === 'github' ? usual : { folder: usualFolder });
  const openFolder = async (): Promise<Releases> => {
    const { FolderReleases } = await import('./folder-releases.js');
    return new FolderReleases(files, { root, folder: to === 'github' ? usualFolder : to.folder });
  };
  return {
    publish: async (publication) => (await (to === 'github' ? openGithub() : openFolder())).publish(publication),
    fetch: async (release) => (await (isPage(release.bundle?.place) ? openGithub() : openFolder())).fetch(release),
  };
}
