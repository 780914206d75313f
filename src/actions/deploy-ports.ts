import { z } from 'zod';
import type { DeployReport } from '../domain/deploy/deploy-report.js';
import { outcomeOf } from '../domain/deploy/deploy-text.js';
import { EnvironmentName } from '../domain/deploy/environment-name.js';
import { ownBranchOf } from '../domain/override/dispatch.js';
import type { ReleaseSettings } from '../domain/release/release-settings.js';
import { ReleasedLane } from '../domain/release/released-lane.js';
import { remoteBranch } from '../domain/remote-branch.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { UserError } from '../domain/user-error.js';
import type { DeployTargets } from '../ports/deploy-targets.js';
import type { DeploymentRecords } from '../ports/deployment-records.js';
import type { Dispatches } from '../ports/dispatches.js';
import type { Git } from '../ports/git.js';
import type { Releases } from '../ports/releases.js';
import type { PromotePorts } from '../stages/promote.js';
import { readSettings } from '../stages/read-settings.js';
import { AccessInputs, NameList } from './run-inputs.js';

export type DeployActionPorts = Omit<PromotePorts, 'releases' | 'targets' | 'people'> & {
  readonly git: Pick<Git, 'resolve' | 'list' | 'pointers' | 'readBlobs'>;
  readonly dispatches: Dispatches;
  readonly openReleases: (settings: ReleaseSettings | undefined) => Releases;
  readonly openTargets: () => Promise<DeployTargets>;
  readonly deployments: DeploymentRecords;
};

/** What a move is about, and which keys its target may use. */
export const PlaceInputs = {
  lane: ReleasedLane,
  environment: EnvironmentName,
  reason: z.string().optional(),
  keys: NameList.optional(),
  ...AccessInputs,
};

/** What a move is made with, by which settings, and who asked for it in which run. */
export type OpenedMove = {
  readonly moving: PromotePorts;
  readonly settings: Configuration;
  readonly by: string;
  readonly runUrl: string;
};

/**
 * Everything that a move takes from a run of the default branch, and who started it. Throws a `UserError` for any other
 * run.
 */
export async function openMove(ports: DeployActionPorts): Promise<OpenedMove> {
  const dispatch = await ports.dispatches.dispatch();
  const own = ownBranchOf(dispatch);
  if (own.kind === 'refused') throw new UserError(`this run may neither move nor tell what is to run: ${own.reason}`);
  // A run that is run again has the policy of its day, so that of today is read.
  const settings = await readSettings(ports.git, remoteBranch(own.branch));
  const releases = ports.openReleases(settings.release);
  const targets = await ports.openTargets();
  const people = { authorOf: async () => undefined };
  // Whoever runs a run again moves the lane, not whoever started it.
  const by = dispatch.triggeringActor || dispatch.actor;
  return { moving: { ...ports, releases, targets, people }, settings, by, runUrl: dispatch.runUrl };
}

/**
 * What became of a move, as the outputs of a step, which fails where the release does not run and says in its log where
 * it does.
 */
export function moveResult({ log }: Pick<DeployActionPorts, 'log'>, report: DeployReport) {
  const { outcome, release, previous = '', served } = report;
  const isRunning = outcome === 'moved' || outcome === 'unchanged';
  const told = outcomeOf(report);
  if (isRunning) log.info(told);
  const failure = isRunning ? undefined : `${told}${outcome === 'refused' ? `: ${report.reason}` : ''}`;
  return { outputs: { outcome, release, previous, served }, failure };
}
