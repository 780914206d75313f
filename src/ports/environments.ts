import type { EnvironmentProtection } from '../domain/admission/protection.js';

/** The environments of the repository that jobs are deployed to. */
export interface Environments {
  /**
   * What guards the environment of a name; `undefined` where there is none. Throws an `Error` where nobody can tell.
   */
  find(name: string): Promise<EnvironmentProtection | undefined>;
}
