import { hexOf } from '../domain/artifacts/digest-text.js';
import type { EnvironmentSettings } from '../domain/deploy/deploy-settings.js';
import { type EnvironmentStatus, type LaneStatus, statusOf } from '../domain/deploy/environment-status.js';
import type { StoredStates } from '../domain/deploy/stored-states.js';
import { readRecords } from '../domain/ledger/read-records.js';
import type { Release } from '../domain/release/release.js';
import { messageOf } from '../domain/user-error.js';
import type { DeployTargets } from '../ports/deploy-targets.js';
import type { Ledger } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { releaseOf } from './steps/find-release.js';
import { type FactPorts, fetchBundle, readStates } from './steps/gather-facts.js';

export type StatusPorts = {
  readonly ledger: Pick<Ledger, 'read' | 'readStates'>;
  readonly log: Pick<Log, 'warn'>;
  /** Where it is asked what is served; nobody is asked when absent. */
  readonly ask?: { readonly targets: Pick<DeployTargets, 'served'>; readonly releases: FactPorts['releases'] };
};

export type StatusRequest = {
  /** The only environment that is told; all when absent. */
  readonly environment: string | undefined;
  /** Of the default branch. */
  readonly environments: EnvironmentSettings;
};

/** Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is served. */
export async function status(ports: StatusPorts, request: StatusRequest): Promise<EnvironmentStatus> {
  const states = await readStates(ports);
  const releases = await runningReleases(ports, states);
  const told = statusOf({ ...request, states, releases, rolloutReasons: await reasonsOfRollouts(ports, states) });
  if (ports.ask === undefined) return told;
  const lanes: LaneStatus[] = [];
  for (const lane of told.lanes) lanes.push(await withServed(ports, request.environments, { lane, releases }));
  return { ...told, lanes };
}

async function runningReleases(ports: StatusPorts, { states }: StoredStates): Promise<Release[]> {
  const found: Release[] = [];
  for (const { state } of states) {
    const release = state.release === undefined ? undefined : await releaseOf(ports, state.lane, state.release);
    if (release !== undefined) found.push(release);
  }
  return found;
}

async function reasonsOfRollouts(
  { ledger }: StatusPorts,
  { states }: StoredStates,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const reasons = new Map<string, readonly string[]>();
  for (const { state } of states) {
    if (state.rollout === undefined) continue;
    const files = await ledger.read({ kind: 'rollout', about: hexOf(state.rollout.id) });
    reasons.set(state.rollout.id, readRecords('rollout', files).records.at(-1)?.reasons ?? []);
  }
  return reasons;
}

type Running = { readonly lane: LaneStatus; readonly releases: readonly Release[] };

/** A lane with what its target says, where it has one. */
async function withServed(
  { ask, log }: StatusPorts,
  environments: EnvironmentSettings,
  { lane, releases }: Running,
): Promise<LaneStatus> {
  const { environment } = lane;
  const deployment = environments[environment]?.[lane.lane];
  const release = releases.find(({ id, lane: name }) => id === lane.release && name === lane.lane);
  if (ask === undefined || deployment === undefined || release === undefined) return lane;
  const { text } = await fetchBundle({ releases: ask.releases, log }, release);
  const order = { place: { environment, lane: lane.lane }, release, deployment, bundle: text };
  try {
    const served = await ask.targets.served(order);
    if (served.kind === 'as-ordered') return { ...lane, served: 'verified' };
    return served.kind === 'untold' ? lane : { ...lane, served: 'no', served_instead: served.said };
  } catch (error) {
    return { ...lane, served: 'no', served_instead: messageOf(error) };
  }
}
