import type { RepositoryFacts } from '../domain/doctor/repository-facts.js';

export type SettingsQuestion = {
  /** The branch whose rules are asked for; the default branch when absent. */
  readonly branch: string | undefined;
  /** The environments whose secrets are asked for. */
  readonly environments: readonly string[];
};

/** The settings of a repository on GitHub. */
export interface RepositorySettings {
  /** Reads all that may be read; what may not be is told as such, and nothing is thrown. */
  read(question: SettingsQuestion): Promise<RepositoryFacts>;
}
