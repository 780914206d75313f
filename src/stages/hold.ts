import type { DesiredState, StatePlace } from '../domain/deploy/desired-state.js';
import { findDeployment } from '../domain/deploy/find-deployment.js';
import { isMeant, type Move, hold as makeHold, resume as makeResume } from '../domain/deploy/make-move.js';
import { type StoredState, stateAt, statesOf } from '../domain/deploy/stored-states.js';
import { momentOf } from '../domain/moment.js';
import { shortId } from '../domain/release/short-id.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { UserError } from '../domain/user-error.js';
import type { Clock } from '../ports/clock.js';
import type { Ledger } from '../ports/ledger.js';
import { readStates } from './steps/deploy/gather-facts.js';
import { untilWritten } from './steps/deploy/until-written.js';
import { findRelease } from './steps/read/find-release.js';

export type HoldPorts = {
  readonly ledger: Pick<Ledger, 'read' | 'readStates' | 'change'>;
  readonly clock: Pick<Clock, 'now'>;
};

export type HoldRequest = {
  readonly place: StatePlace;
  /** One release, by its id or the beginning of it; the whole lane when absent. */
  readonly release: string | undefined;
  readonly by: string;
  readonly reason: string;
  /** Of the default branch. */
  readonly settings: Pick<Configuration, 'environments'>;
};

/** Whether anything was changed, and the state as it is now. */
export type Held = { readonly changed: boolean; readonly state: DesiredState };

/** Keeps a lane of an environment, or one release of it, from being deployed until somebody resumes it. */
export const hold = (ports: HoldPorts, request: HoldRequest): Promise<Held> =>
  decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some((each) => each.digest === mover.digest && each.reason === mover.reason);
    return isHeld ? undefined : makeHold(request.place, before, mover);
  });

/** Lifts the hold of one release, or every hold of a lane that people set: what was rolled back has to be named. */
export const resume = (ports: HoldPorts, request: HoldRequest): Promise<Held> =>
  decideUntilWritten(ports, request, (before, mover) => {
    const holds = before?.state.holds ?? [];
    if (before !== undefined && holds.some((each) => isMeant(each, mover.digest))) return makeResume(before, mover);
    const rolledBack = holds.flatMap(({ rolled_back }) => rolled_back ?? []);
    if (mover.digest === undefined && rolledBack.length > 0) throw mustBeNamed(request.place, rolledBack);
    return undefined;
  });

function mustBeNamed({ lane, environment }: StatePlace, rolledBack: readonly string[]): UserError {
  const [newest = ''] = rolledBack.slice(-1);
  return new UserError(
    `all that is held of ${lane} in ${environment} was rolled back, and whoever lifts that has to name the release`,
    { hint: `lanegate resume --lane ${lane} --environment ${environment} --release ${shortId(newest)} --reason …` },
  );
}

type Asked = Parameters<typeof makeHold>[2];

async function decideUntilWritten(
  ports: HoldPorts,
  request: HoldRequest,
  decide: (before: StoredState | undefined, asked: Asked) => Move | undefined,
): Promise<Held> {
  const { place, release, by, reason, settings } = request;
  const digest = release === undefined ? {} : { digest: (await findRelease(ports, place.lane, release)).digest };
  const asked = { by, reason, at: momentOf(ports.clock.now()), ...digest };
  return untilWritten(place, async () => {
    const before = stateAt(statesOf(place.environment, await readStates(ports)), place);
    // What ran there may be held although the settings say nothing of it any more; a slip of the pen may not.
    if (before === undefined) findDeployment(settings.environments, place);
    const move = decide(before, asked);
    if (move === undefined && before !== undefined) return { changed: false, state: before.state };
    if (move === undefined) {
      throw new UserError(`nothing is held of ${place.lane} in ${place.environment}`, {
        hint: 'lanegate status tells',
      });
    }
    const outcome = await ports.ledger.change(move.change);
    return outcome.kind === 'written' ? { changed: true, state: move.after.state } : undefined;
  });
}
