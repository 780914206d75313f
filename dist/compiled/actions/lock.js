import { z } from 'zod';
import { EnvironmentName } from '../domain/deploy/environment-name.js';
import { describeMoved } from '../domain/release/describe-moved.js';
import { lockFile } from '../domain/release/lock.js';
import { UserError } from '../domain/user-error.js';
import { checkLock } from '../stages/lock.js';
import { lockAgainst } from '../stages/lock-against.js';
import { defineAction } from './define-action.js';
import { AccessInputs } from './run-inputs.js';
/**
 * Says whether ai.lock.json of a commit is there and true, and whether its code leaves an environment's other lanes
 * alone.
 */
export const lockAction = defineAction({
    name: 'lanegate/lock',
    inputs: z.strictObject({ head: z.string().optional(), against: EnvironmentName.optional(), ...AccessInputs }),
    outputs: ['holds', 'moved'],
    run: async (ports, { head, against }) => {
        const revision = head ?? (await ports.runner.event()).head;
        if (revision === undefined) {
            throw new UserError('this event names no commit to look at', {
                hint: 'run on pull_request, merge_group or push, or give the input `head`',
            });
        }
        const checked = await checkLock(ports, { revision });
        const moved = checked.moved.map(describeMoved);
        for (const line of moved)
            ports.log.info(line);
        const failure = whyNot(checked) ?? (against === undefined ? undefined : await whyNotCarried(ports, revision, against));
        return { outputs: { holds: String(failure === undefined), moved: moved.join('\n') }, failure };
    },
});
function whyNot({ committed, moved }) {
    if (committed === undefined)
        return `there is no ${lockFile}; write it and commit it: lanegate lock`;
    const [first] = moved;
    if (first === undefined)
        return undefined;
    const parts = moved.length === 1 ? 'one part' : `${moved.length} parts`;
    return `${lockFile} is no longer true in ${parts}, first ${describeMoved(first)}; write it anew: lanegate lock`;
}
async function whyNotCarried(ports, revision, environment) {
    const checks = await lockAgainst(ports, { revision, environment });
    for (const { word, said } of checks)
        ports.log.info(`${word}: ${said}`);
    const failed = checks.find(({ word }) => word === 'fails');
    return failed === undefined ? undefined : `the code does not leave ${environment} as it runs: ${failed.said}`;
}
