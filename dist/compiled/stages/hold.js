import { findDeployment } from '../domain/deploy/find-deployment.js';
import { hold as makeHold, resume as makeResume } from '../domain/deploy/make-move.js';
import { stateAt, statesOf } from '../domain/deploy/stored-states.js';
import { momentOf } from '../domain/moment.js';
import { UserError } from '../domain/user-error.js';
import { readStates } from './steps/deploy/gather-facts.js';
import { untilWritten } from './steps/deploy/until-written.js';
import { findRelease } from './steps/read/find-release.js';
/** Keeps a lane of an environment, or one release of it, from being deployed until somebody resumes it. */
export const hold = (ports, request) => decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some((each) => each.digest === mover.digest && each.reason === mover.reason);
    return isHeld ? undefined : makeHold(request.place, before, mover);
});
/** Lifts the hold of one release, or every hold of a lane. */
export const resume = (ports, request) => decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some(({ digest }) => mover.digest === undefined || digest === mover.digest);
    return before !== undefined && isHeld ? makeResume(before, mover) : undefined;
});
async function decideUntilWritten(ports, request, decide) {
    const { place, release, by, reason, settings } = request;
    const digest = release === undefined ? {} : { digest: (await findRelease(ports, place.lane, release)).digest };
    const asked = { by, reason, at: momentOf(ports.clock.now()), ...digest };
    return untilWritten(place, async () => {
        const before = stateAt(statesOf(place.environment, await readStates(ports)), place);
        // What ran there may be held although the settings say nothing of it any more; a slip of the pen may not.
        if (before === undefined)
            findDeployment(settings.environments, place);
        const move = decide(before, asked);
        if (move === undefined && before !== undefined)
            return { changed: false, state: before.state };
        if (move === undefined) {
            throw new UserError(`nothing is held of ${place.lane} in ${place.environment}`, {
                hint: 'lanegate status tells',
            });
        }
        const outcome = await ports.ledger.change(move.change);
        return outcome.kind === 'written' ? { changed: true, state: move.after.state } : undefined;
    });
}
