import { z } from 'zod';
import { Lane } from '../domain/changes/lane.js';
import { CommitId } from '../domain/commit-id.js';
import { lanesOfWhole } from '../domain/gate/judge.js';
import { overrideStatus, statusContext } from '../domain/report/override-status.js';
import { splitNames } from '../domain/suite/name-list.js';
import { describeUserError, UserError } from '../domain/user-error.js';
import { authoriseOverride } from '../stages/authorise-override.js';
import { detect } from '../stages/detect.js';
import { override } from '../stages/override.js';
import { defineAction } from './define-action.js';
import { AccessInputs } from './run-inputs.js';
const Lanes = z.string().transform(splitNames).pipe(z.array(Lane).min(1));
/** Records that somebody lets a pull request through in spite of its verdict. */
export const overrideAction = defineAction({
    name: 'lanegate/override',
    inputs: z.strictObject({
        head: CommitId,
        lanes: Lanes,
        reason: z.string(),
        days: z.coerce.number().int().min(1).max(90).default(7),
        ...AccessInputs,
    }),
    outputs: ['record', 'expires', 'status'],
    run: async (ports, { head, lanes, reason, days }) => {
        const dispatch = await ports.dispatches.dispatch();
        const pullRequests = await authoriseOverride(ports, { dispatch, head, days });
        const { path, override: given } = await override(ports, { head, lanes, reason, days, by: dispatch.actor });
        const isWhole = await namesAll(ports, lanes, { head, pullRequests });
        if (isWhole) {
            const description = overrideStatus(given);
            await ports.statuses.set(head, { state: 'success', context: statusContext, description, url: dispatch.runUrl });
        }
        else {
            ports.log.info('the status of the commit stays: the change may touch lanes that this override does not name');
        }
        ports.log.info('recorded; run the failed check of the pull request again, and it will find the override');
        return { outputs: { record: path, expires: given.expires, status: isWhole ? 'success' : '' } };
    },
});
/**
 * Whether an override names every lane that its pull requests touch. Only then is it known, whatever the gate found,
 * that nothing is left that blocks.
 */
async function namesAll(ports, lanes, { head, pullRequests }) {
    try {
        const changes = [];
        for (const { base } of pullRequests) {
            changes.push(await detect(ports, { policy: base.commit, head: { revision: head }, folder: undefined }));
        }
        return changes.every((change) => lanesOfWhole(change).every((lane) => lanes.includes(lane)));
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        ports.log.warn(describeUserError(error));
        return false;
    }
}
