/** The folder of bundles that policy names no other for. */
const usualFolder = '.lanegate/releases';
/** Whether the place in a record is a page of GitHub; any other is a folder. */
const isPage = (place = '') => /^https?:\/\//u.test(place);
/**
 * Publishes where policy says, and fetches from whatever place a record has. What bundles are made of is loaded by the
 * first call, since most commands make none.
 */
export function releasesByPlace({ root, settings }, { files, openGithub, usual }) {
    const to = settings?.to ?? (usual === 'github' ? usual : { folder: usualFolder });
    const openFolder = async () => {
        const { FolderReleases } = await import('./folder-releases.js');
        return new FolderReleases(files, { root, folder: to === 'github' ? usualFolder : to.folder });
    };
    return {
        publish: async (publication) => (await (to === 'github' ? openGithub() : openFolder())).publish(publication),
        fetch: async (release) => (await (isPage(release.bundle?.place) ? openGithub() : openFolder())).fetch(release),
    };
}
