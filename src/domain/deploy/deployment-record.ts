import type { Release } from '../release/release.js';
import { shortId } from '../release/short-id.js';
import { statusDescription } from '../report/override-status.js';
import type { DeployReport } from './deploy-report.js';
import { outcomeOf } from './deploy-text.js';
import type { StatePlace } from './desired-state.js';

/** What became of a release at a place, for a page that shows deployments. */
export type DeploymentRecord = {
  readonly place: StatePlace;
  readonly release: Release;
  readonly task: 'deploy' | 'rollback';
  readonly state: 'success' | 'failure';
  /** One line of at most 140 characters. */
  readonly description: string;
  /** The page of the run that deployed. */
  readonly logUrl: string;
};

/** A release and how it went: what a record is of, before the release itself is read. */
export type DeploymentNews = Pick<DeploymentRecord, 'place' | 'task' | 'state' | 'description'> & {
  /** The id of the release. */
  readonly release: string;
};

/** A deployment that is on record already, by what its release was and its latest state; none before it has one. */
export type KnownDeployment = { readonly release: string | undefined; readonly state: string | undefined };

/** What a known deployment says of a record that is to be made. */
export type RecordStep = 'recorded' | 'go-on-with-it' | 'make-another' | 'look-further';

/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
export const recordedEnvironment = ({ environment, lane }: StatePlace): string => `${environment}-${lane}`;

/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
export function recordStep(
  { release, state }: KnownDeployment,
  wanted: { readonly release: string; readonly state: DeploymentRecord['state'] },
): RecordStep {
  if (release !== wanted.release) return state === 'success' ? 'make-another' : 'look-further';
  if (state === wanted.state) return 'recorded';
  return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}

/** What there is to record of a promotion or a rollback; nothing where it was refused. */
export function newsOfMove(report: DeployReport): DeploymentNews | undefined {
  const { action, outcome, environment, lane, release } = report;
  if (outcome === 'refused') return undefined;
  const task = action === 'rollback' ? 'rollback' : 'deploy';
  const state = outcome === 'failed' ? 'failure' : 'success';
  return { place: { environment, lane }, release, task, state, description: statusDescription(outcomeOf(report)) };
}

/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
export function newsOfRollout(
  { environment, runs, outcome }: { environment: string; runs?: string | undefined; outcome: string },
  whyNotServed: string | undefined,
): DeploymentNews | undefined {
  if (runs === undefined) return undefined;
  const said = whyNotServed ?? `${environment} runs model ${shortId(runs)}`;
  return {
    place: { environment, lane: 'model' },
    release: runs,
    task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
    state: whyNotServed === undefined ? 'success' : 'failure',
    description: statusDescription(said),
  };
}
