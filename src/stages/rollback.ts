import { hexOf } from '../domain/artifacts/digest-text.js';
import type { DeployReport } from '../domain/deploy/deploy-report.js';
import type { DesiredState, StatePlace } from '../domain/deploy/desired-state.js';
import { findDeployment } from '../domain/deploy/find-deployment.js';
import { rollback as makeRollback } from '../domain/deploy/make-move.js';
import { rollbackChecks } from '../domain/deploy/move-checks.js';
import { isNamedBy, type RunHistory, ranCheck } from '../domain/deploy/ran-check.js';
import { noRollbackTarget, nothingRuns, rollbackTarget } from '../domain/deploy/rollback-target.js';
import { stateAt, statesOf } from '../domain/deploy/stored-states.js';
import { readRecords } from '../domain/ledger/read-records.js';
import { momentOf } from '../domain/moment.js';
import type { Release } from '../domain/release/release.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { readStates } from './steps/deploy/gather-facts.js';
import { type MovePorts, moveLane } from './steps/deploy/move-lane.js';
import { findRelease } from './steps/read/find-release.js';

export type RollbackRequest = {
  readonly place: StatePlace;
  /** The release to go back to, by its id or the beginning of it; the one that ran before when absent. */
  readonly to: string | undefined;
  readonly by: string;
  readonly reason: string;
  /** Of the default branch. */
  readonly settings: Pick<Configuration, 'environments' | 'gate'>;
};

/**
 * Brings an earlier release of one lane back, in one commit that leaves every other lane as it is, and deploys it.
 * Called again it goes back no further: it brings what it went back to to its target once more.
 */
export async function rollback(ports: MovePorts, request: RollbackRequest): Promise<DeployReport> {
  const { place, by, reason, settings } = request;
  const deployment = findDeployment(settings.environments, place);
  const state = await runningState(ports, place);
  const release = await targetOf(ports, state, request.to);
  const isKnown = isNamedBy(state, release.id);
  // An emergency waits for no more reading than it needs.
  const history = isKnown ? { deployments: [], rollouts: [] } : await historyOf(ports, release);
  const mover = { by, reason, at: momentOf(ports.clock.now()) };
  return moveLane(ports, {
    action: 'rollback',
    place,
    release,
    deployment,
    gate: settings.gate,
    mover,
    checksOf: (facts) => [
      ranCheck(release, place, { state: isKnown ? state : stateAt(facts.states.states, place)?.state, history }),
      ...rollbackChecks(facts),
    ],
    moveOf: (before, checks) => {
      if (before === undefined) throw nothingRuns(place);
      const isThere = before.state.release === release.id && before.state.rollout === undefined;
      return isThere ? undefined : makeRollback({ release, before }, checks, mover);
    },
  });
}

async function runningState(ports: MovePorts, place: StatePlace): Promise<DesiredState> {
  const stored = stateAt(statesOf(place.environment, await readStates(ports)), place);
  if (stored === undefined) throw nothingRuns(place);
  return stored.state;
}

/** What is on record of one release, wherever it was. */
async function historyOf({ ledger }: MovePorts, { id, lane }: Release): Promise<RunHistory> {
  const about = hexOf(id);
  const moves = await ledger.read({ kind: 'deployment', about });
  const rollouts = lane === 'model' ? await ledger.read({ kind: 'rollout', about }) : [];
  return {
    deployments: readRecords('deployment', moves).records,
    rollouts: readRecords('rollout', rollouts).records,
  };
}

async function targetOf(ports: MovePorts, state: DesiredState, to: string | undefined): Promise<Release> {
  const id = to ?? rollbackTarget(state);
  if (id === undefined) throw noRollbackTarget(state);
  return findRelease(ports, state.lane, id);
}
