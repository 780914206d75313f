import { messageOf } from '../domain/user-error.js';
import { findRelease } from './steps/read/find-release.js';
/**
 * Shows people what became of a release. Nothing that goes wrong here undoes what was deployed: it is told, and no
 * more.
 */
export async function recordDeployment(ports, news, logUrl) {
    if (news === undefined)
        return;
    try {
        const release = await findRelease(ports, news.place.lane, news.release);
        await ports.deployments.record({ ...news, release, logUrl });
    }
    catch (error) {
        ports.log.warn(`the deployment is not shown on GitHub: ${messageOf(error)}`);
    }
}
