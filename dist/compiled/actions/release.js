import { z } from 'zod';
import { corpusMarkdown } from '../domain/corpus/check/corpus-markdown.js';
import { ownBranchOf } from '../domain/override/dispatch.js';
import { ReleasedLane } from '../domain/release/released-lane.js';
import { remoteBranch } from '../domain/remote-branch.js';
import { describeError, UserError } from '../domain/user-error.js';
import { readReleaseSettings, release } from '../stages/release.js';
import { defineAction } from './define-action.js';
import { AccessInputs, FolderInput } from './run-inputs.js';
/** Releases one lane of the commit that the workflow runs for, on the evidence in the run folder. */
export const releaseAction = defineAction({
    name: 'lanegate/release',
    inputs: z.strictObject({ lane: ReleasedLane, folder: FolderInput, ...AccessInputs }),
    outputs: ['release', 'digest', 'bundle', 'place', 'new'],
    run: async (ports, { lane, folder }) => {
        const dispatch = await ports.dispatches.dispatch();
        const { commit, actor, runUrl } = dispatch;
        const own = ownBranchOf(dispatch);
        if (own.kind === 'refused')
            throw new UserError(`this run may not release anything: ${own.reason}`);
        // An earlier run has the policy of its day, so that of today is read.
        const policy = remoteBranch(own.branch);
        const releases = ports.openReleases(await readReleaseSettings(ports.git, policy));
        const people = { authorOf: async () => undefined };
        const tellCorpora = (report) => ports.runner.writeSummary(corpusMarkdown(report));
        const { release: made, isNew } = await release({ ...ports, releases, people, tellCorpora }, { lane, revision: commit, policy, folder, run: runUrl, by: actor, merged: await mergedAs(ports, commit) });
        const { id, digest, bundle } = made;
        ports.log.info(`${lane} of ${commit.slice(0, 12)} is ${isNew ? 'released' : 'released already'}: ${id}`);
        return {
            outputs: { release: id, digest, bundle: bundle?.digest ?? '', place: bundle?.place ?? '', new: String(isNew) },
        };
    },
});
/** Without it nothing is let through that does not pass by itself. */
async function mergedAs({ mergedChanges, log }, commit) {
    try {
        return await mergedChanges.mergedAs(commit);
    }
    catch (error) {
        const why = describeError(error);
        log.warn(`overrides of the pull request that was merged do not count: ${why}`);
        return undefined;
    }
}
