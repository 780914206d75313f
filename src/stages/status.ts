import type { EnvironmentSettings } from '../domain/deploy/deploy-settings.js';
import { type EnvironmentStatus, type LaneStatus, statusOf } from '../domain/deploy/environment-status.js';
import { noSuchEnvironment } from '../domain/deploy/find-deployment.js';
import type { StoredStates } from '../domain/deploy/stored-states.js';
import { stateFolder, statePath } from '../domain/ledger/ledger-entry.js';
import { momentOf } from '../domain/moment.js';
import { standingOf } from '../domain/promotion/standing.js';
import type { Release } from '../domain/release/release.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { messageOf } from '../domain/user-error.js';
import type { DeployTargets } from '../ports/deploy-targets.js';
import type { Log } from '../ports/log.js';
import { type EvidencePorts, type FactPorts, fetchBundle, readStates } from './steps/deploy/gather-facts.js';
import { releaseOf } from './steps/read/find-release.js';
import { readEntry } from './steps/read/read-entry.js';

export type StatusPorts = EvidencePorts & {
  readonly log: Pick<Log, 'warn'>;
  /** Where it is asked what is served; nobody is asked when absent. */
  readonly ask?: { readonly targets: Pick<DeployTargets, 'served'>; readonly releases: FactPorts['releases'] };
};

export type StatusRequest = {
  /** The only environment that is told; all when absent. */
  readonly environment: string | undefined;
  /** Of the default branch. */
  readonly settings: Pick<Configuration, 'environments' | 'gate' | 'promotion'>;
};

/**
 * Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is
 * served.
 */
export async function status(ports: StatusPorts, request: StatusRequest): Promise<EnvironmentStatus> {
  const { environment, settings } = request;
  const { environments } = settings;
  const states = await readStates(ports);
  if (environment !== undefined && !isKnown(environment, environments, states))
    throw noSuchEnvironment(environments, environment);
  const releases = await namedReleases(ports, states);
  const rolloutWaits = await waitsOfRollouts(ports, states, settings);
  const told = statusOf({ environment, environments, states, releases, rolloutWaits });
  if (ports.ask === undefined) return told;
  const lanes: LaneStatus[] = [];
  for (const lane of told.lanes) lanes.push(await withServed(ports, environments, { lane, releases }));
  return { ...told, lanes };
}

/** Whether the settings, or anything in the ledger, speak of an environment. */
function isKnown(name: string, environments: EnvironmentSettings, { states, strange }: StoredStates): boolean {
  const inLedger = [...states.map(({ state }) => statePath(state)), ...strange.map(({ path }) => path)];
  return Object.hasOwn(environments, name) || inLedger.some((path) => path.startsWith(`${stateFolder}/${name}/`));
}

/** The releases that run, and those that ran before them. */
async function namedReleases(ports: StatusPorts, { states }: StoredStates): Promise<Release[]> {
  const found: Release[] = [];
  for (const { state } of states)
    for (const id of [state.release, state.previous]) {
      const release = id === undefined ? undefined : await releaseOf(ports, state.lane, id);
      if (release !== undefined) found.push(release);
    }
  return found;
}

async function waitsOfRollouts(
  ports: StatusPorts,
  states: StoredStates,
  settings: StatusRequest['settings'],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const waits = new Map<string, readonly string[]>();
  for (const { state } of states.states) {
    const { rollout, environment } = state;
    const release = rollout && (await releaseOf(ports, 'model', rollout.release));
    if (rollout === undefined || release === undefined) continue;
    const entry = await readEntry(ports, { environment, rollout, release, states, settings });
    const now = momentOf(ports.clock.now());
    waits.set(rollout.id, standingOf({ ...state, rollout }, { settings: settings.promotion, entry, now }));
  }
  return waits;
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
