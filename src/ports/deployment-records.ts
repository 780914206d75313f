import type { DeploymentRecord } from '../domain/deploy/deployment-record.js';

/** Where people see what was deployed; the ledger alone decides what is to run. */
export interface DeploymentRecords {
  /**
   * Records what became of a release, once however often it is called. Throws an `Error` that says why it is not there.
   */
  record(record: DeploymentRecord): Promise<void>;
}
