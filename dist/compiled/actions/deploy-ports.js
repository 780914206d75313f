import { z } from 'zod';
import { outcomeOf } from '../domain/deploy/deploy-text.js';
import { EnvironmentName } from '../domain/deploy/environment-name.js';
import { ownBranchOf } from '../domain/override/dispatch.js';
import { ReleasedLane } from '../domain/release/released-lane.js';
import { remoteBranch } from '../domain/remote-branch.js';
import { UserError } from '../domain/user-error.js';
import { readSettings } from '../stages/read-settings.js';
import { AccessInputs, NameList } from './run-inputs.js';
/** What a move is about, and which keys its target may use. */
export const PlaceInputs = {
    lane: ReleasedLane,
    environment: EnvironmentName,
    reason: z.string().optional(),
    keys: NameList.optional(),
    ...AccessInputs,
};
/**
 * Everything that a move takes from a run of the default branch, and who started it. Throws a `UserError` for any other
 * run.
 */
export async function openMove(ports) {
    const dispatch = await ports.dispatches.dispatch();
    const own = ownBranchOf(dispatch);
    if (own.kind === 'refused')
        throw new UserError(`this run may not move anything: ${own.reason}`);
    // A run that is run again has the policy of its day, so that of today is read.
    const settings = await readSettings(ports.git, remoteBranch(own.branch));
    const releases = ports.openReleases(settings.release);
    const targets = await ports.openTargets();
    const people = { authorOf: async () => undefined };
    // Whoever runs a run again moves the lane, not whoever started it.
    const by = dispatch.triggeringActor || dispatch.actor;
    return { moving: { ...ports, releases, targets, people }, settings, by, runUrl: dispatch.runUrl };
}
/** What became of a move, as the outputs of a step, which fails where the release does not run. */
export function moveResult(report) {
    const { outcome, release, previous = '', served } = report;
    const isRunning = outcome === 'moved' || outcome === 'unchanged';
    const failure = isRunning ? undefined : `${outcomeOf(report)}${outcome === 'refused' ? `: ${report.reason}` : ''}`;
    return { outputs: { outcome, release, previous, served }, failure };
}
