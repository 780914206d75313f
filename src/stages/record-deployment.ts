import type { DeploymentNews } from '../domain/deploy/deployment-record.js';
import { messageOf } from '../domain/user-error.js';
import type { DeploymentRecords } from '../ports/deployment-records.js';
import type { Ledger } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { findRelease } from './steps/read/find-release.js';

export type RecordDeploymentPorts = {
  readonly ledger: Pick<Ledger, 'read'>;
  readonly deployments: DeploymentRecords;
  readonly log: Pick<Log, 'warn'>;
};

/**
 * Shows people what became of a release. Nothing that goes wrong here undoes what was deployed: it is told, and no
 * more.
 */
export async function recordDeployment(
  ports: RecordDeploymentPorts,
  news: DeploymentNews | undefined,
  logUrl: string,
): Promise<void> {
  if (news === undefined) return;
  try {
    const release = await findRelease(ports, news.place.lane, news.release);
    await ports.deployments.record({ ...news, release, logUrl });
  } catch (error) {
    ports.log.warn(`the deployment is not shown on GitHub: ${messageOf(error)}`);
  }
}
