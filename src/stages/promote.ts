import { own } from '../domain/artifacts/own.js';
import type { DeployReport } from '../domain/deploy/deploy-report.js';
import type { StatePlace } from '../domain/deploy/desired-state.js';
import { findDeployment } from '../domain/deploy/find-deployment.js';
import { promotion } from '../domain/deploy/make-move.js';
import { promotionChecks } from '../domain/deploy/move-checks.js';
import { stateAt } from '../domain/deploy/stored-states.js';
import { momentOf } from '../domain/moment.js';
import type { Release } from '../domain/release/release.js';
import { shortId } from '../domain/release/short-id.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { readStates } from './steps/deploy/gather-facts.js';
import { type MovePorts, moveLane } from './steps/deploy/move-lane.js';
import { findRelease, newestRelease, releaseOf } from './steps/read/find-release.js';

/** What moving a lane takes. */
export type PromotePorts = MovePorts;

export type PromoteRequest = {
  readonly place: StatePlace;
  /** The release, by its id or the beginning of it; what the environment before runs, or the newest, when absent. */
  readonly release: string | undefined;
  readonly by: string;
  readonly reason: string;
  /** Of the default branch. */
  readonly settings: Pick<Configuration, 'environments' | 'gate'>;
};

/**
 * Makes a release of a lane what is to run in an environment, deploys it and asks whether it is served. Refused where a
 * check does not hold, and taken back where it is not served.
 */
export async function promote(ports: MovePorts, request: PromoteRequest): Promise<DeployReport> {
  const { place, by, reason, settings } = request;
  const deployment = findDeployment(settings.environments, place);
  const release = await wantedRelease(ports, request, deployment.after);
  const mover = { by, reason, at: momentOf(ports.clock.now()) };
  return moveLane(ports, {
    action: 'promote',
    place,
    release,
    deployment,
    gate: settings.gate,
    mover,
    checksOf: promotionChecks,
    moveOf: (before, checks) =>
      before?.state.release === release.id ? undefined : promotion({ place, release, before }, checks, mover),
  });
}

export type ServeRequest = Pick<PromoteRequest, 'place' | 'by' | 'settings'> & {
  /** What runs by the ledger, if anything does. */
  readonly runs: string | undefined;
};

/**
 * Brings what runs of a lane to its target once more, where it has one, which heals a call that was cut off; answers
 * why it is not served. Nothing is moved: where somebody else has moved the lane meanwhile, theirs is brought there.
 */
export async function serve(
  ports: PromotePorts,
  { place, runs, by, settings }: ServeRequest,
): Promise<string | undefined> {
  const deployment = own(settings.environments, place.environment)?.[place.lane];
  if (deployment?.to === undefined) return undefined;
  if (runs === undefined) return whyStillServed(ports, place);
  const release = await findRelease(ports, place.lane, runs);
  const mover = { by, reason: 'what runs by the ledger', at: momentOf(ports.clock.now()) };
  const report = await moveLane(ports, {
    action: 'promote',
    place,
    release,
    deployment,
    gate: settings.gate,
    mover,
    checksOf: () => [],
    moveOf: () => undefined,
  });
  return report.outcome === 'failed' || report.outcome === 'refused' ? report.reason : undefined;
}

/** No target is told to serve nothing, so that what was rolled back with nothing in its place stays there. */
async function whyStillServed(ports: PromotePorts, place: StatePlace): Promise<string | undefined> {
  const { release, rolled_back: left } = stateAt((await readStates(ports)).states, place)?.state ?? {};
  if (release !== undefined || left === undefined) return undefined;
  const where = `${place.lane} in ${place.environment}`;
  return `nothing is to run of ${where}, and its target may still have ${shortId(left)}: take it away there, or promote another`;
}

/** What is asked for; else what the environments that come first run, so that it goes on as it is; else the newest. */
async function wantedRelease(
  ports: MovePorts,
  { place, release }: PromoteRequest,
  after: readonly string[],
): Promise<Release> {
  if (release !== undefined) return findRelease(ports, place.lane, release);
  const { states } = await readStates(ports);
  const [before] = after.map((environment) => stateAt(states, { environment, lane: place.lane })?.state.release);
  const found = before === undefined ? undefined : await releaseOf(ports, place.lane, before);
  return found ?? newestRelease(ports, place.lane);
}
