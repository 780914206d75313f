import type { AskEndpoint } from '../../ports/endpoints.js';
import type { KeyFor } from '../../ports/environment.js';
import type { RunLine } from '../../ports/line-programs.js';
import type { TargetFiles } from '../../ports/target-files.js';

/** What targets need of the world. */
export type TargetParts = {
  /** The working copy, or a branch of the repository. */
  readonly filesOf: (branch: string | undefined) => TargetFiles;
  readonly run: RunLine;
  readonly ask: AskEndpoint;
  readonly keyFor: KeyFor;
};
