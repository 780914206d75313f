import { BranchFiles, type BranchFilesParts } from './adapters/git/branch-files.js';
import { createAskEndpoint } from './adapters/models/http/ask-endpoint.js';
import { createRunLine } from './adapters/programs/run-line.js';
import { ConfiguredTargets } from './adapters/targets/deploy-targets.js';
import { scrubbedTargets } from './adapters/targets/scrubbed-targets.js';
import type { TargetParts } from './adapters/targets/target-parts.js';
import { workingCopy } from './adapters/targets/working-copy.js';
import type { DeployTargets } from './ports/deploy-targets.js';
import type { Environment, KeyFor } from './ports/environment.js';
import type { Files } from './ports/files.js';

export type TargetWorld = {
  /** The topmost folder of the working copy. */
  readonly root: string;
  readonly environment: Environment;
  readonly files: Files;
  readonly keyFor: KeyFor;
  /** Takes known secrets out of what targets say, which goes on record. */
  readonly scrub: (text: string) => string;
  /** Opens the files of a branch. */
  readonly openBranch: (branch: string) => ReturnType<TargetParts['filesOf']>;
};

/** Where releases run. A module of its own, since few entries deploy anything. */
export const openTargets = ({ root, environment, files, keyFor, scrub, openBranch }: TargetWorld): DeployTargets =>
  scrubbedTargets(
    new ConfiguredTargets({
      filesOf: (branch) => (branch === undefined ? workingCopy(root, files) : openBranch(branch)),
      run: createRunLine({ environment, folder: root }),
      ask: createAskEndpoint(environment),
      keyFor,
    }),
    scrub,
  );

type LocalBranches = Omit<BranchFilesParts, 'branch'>;

/** The branches of a repository on disk. */
export const openLocalBranch =
  (parts: LocalBranches) =>
  (branch: string): BranchFiles =>
    new BranchFiles({ ...parts, branch });
