import { BranchFiles } from './adapters/git/branch-files.js';
import { createAskEndpoint } from './adapters/models/http/ask-endpoint.js';
import { createRunLine } from './adapters/programs/run-line.js';
import { ConfiguredTargets } from './adapters/targets/deploy-targets.js';
import { scrubbedTargets } from './adapters/targets/scrubbed-targets.js';
import { workingCopy } from './adapters/targets/working-copy.js';
/** Where releases run. A module of its own, since few entries deploy anything. */
export const openTargets = ({ root, environment, files, keyFor, scrub, openBranch }) => scrubbedTargets(new ConfiguredTargets({
    filesOf: (branch) => (branch === undefined ? workingCopy(root, files) : openBranch(branch)),
    run: createRunLine({ environment, folder: root }),
    ask: createAskEndpoint(environment),
    keyFor,
}), scrub);
/** The branches of a repository on disk. */
export const openLocalBranch = (parts) => (branch) => new BranchFiles({ ...parts, branch });
