import { forbids } from '../domain/deploy/deploy-check.js';
import { DesiredState, type StatePlace, stateText } from '../domain/deploy/desired-state.js';
import { findDeployment } from '../domain/deploy/find-deployment.js';
import { rolloutChecks } from '../domain/deploy/move-checks.js';
import { type StoredState, stateAt, statesOf } from '../domain/deploy/stored-states.js';
import { momentOf } from '../domain/moment.js';
import type { Observation } from '../domain/observation/observation.js';
import { type Advanced, advance } from '../domain/promotion/advance.js';
import type { RolloutState } from '../domain/promotion/advance-request.js';
import { beginRollout } from '../domain/promotion/begin-rollout.js';
import type { RolloutRecord, RolloutStage } from '../domain/promotion/rollout.js';
import { type RolloutReport, reportAdvanced, reportNone } from '../domain/promotion/rollout-report.js';
import type { Release } from '../domain/release/release.js';
import { shortId } from '../domain/release/short-id.js';
import type { Configuration } from '../domain/suite/configuration.js';
import type { Ledger } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { type FactPorts, fetchBundle, gatherFacts, readStates } from './steps/deploy/gather-facts.js';
import { untilWritten } from './steps/deploy/until-written.js';
import { findRelease, newestRelease, releaseOf } from './steps/read/find-release.js';
import { readEntry } from './steps/read/read-entry.js';

export type AdvancePorts = FactPorts & { readonly ledger: Pick<Ledger, 'change'>; readonly log: Pick<Log, 'warn'> };

export type AdvanceRolloutRequest = {
  readonly environment: string;
  /** The release that is to begin its way, or is on it; what is on its way when absent. */
  readonly release: string | undefined;
  readonly by: string;
  /** What tells this call from others, such as the id of its run: made twice, it counts once. */
  readonly occasion: string;
  readonly observations: readonly Observation[];
  /** What was given as evidence and could not be read, a sentence each. */
  readonly unreadable: readonly string[];
  /** Stages that this call lets the rollout enter, of those that wait for approval. */
  readonly approved: readonly RolloutStage[];
  /** Of the default branch. */
  readonly settings: Pick<Configuration, 'environments' | 'gate' | 'promotion'>;
};

/**
 * Puts a release of the model lane on its way, or moves it as far as its evidence carries it: every record and the
 * state in one commit, or nothing. Called again, it goes on from what the ledger says.
 */
export function advanceRollout(ports: AdvancePorts, request: AdvanceRolloutRequest): Promise<RolloutReport> {
  return untilWritten(placeOf(request), async () => {
    const before = await ownState(ports, request);
    const begun = await begin(ports, request, before);
    if (begun.kind === 'none') return begun.report;
    const advanced = await decide(ports, request, begun.state);
    const records = [...begun.records, ...advanced.records];
    const report = reportAdvanced(request.environment, begun.state.rollout.release, withRecords(advanced, records));
    return (await isWritten(ports, { place: placeOf(request), before, advanced, records })) ? report : undefined;
  });
}

const placeOf = ({ environment }: AdvanceRolloutRequest): StatePlace => ({ environment, lane: 'model' });

async function ownState(ports: AdvancePorts, request: AdvanceRolloutRequest): Promise<StoredState | undefined> {
  return stateAt(statesOf(request.environment, await readStates(ports)), placeOf(request));
}

type Begun =
  | { readonly kind: 'none'; readonly report: RolloutReport }
  | { readonly kind: 'on-its-way'; readonly state: RolloutState; readonly records: readonly RolloutRecord[] };

async function begin(
  ports: AdvancePorts,
  request: AdvanceRolloutRequest,
  before: StoredState | undefined,
): Promise<Begun> {
  const { environment, release: named, by } = request;
  const rollout = before?.state.rollout;
  if (named === undefined) {
    if (before !== undefined && rollout !== undefined)
      return { kind: 'on-its-way', state: { ...before.state, rollout }, records: [] };
    findDeployment(request.settings.environments, placeOf(request));
    return {
      kind: 'none',
      report: reportNone(environment, 'nothing', { reason: 'no release is on its way, and none is named' }),
    };
  }
  const release = await findRelease(ports, 'model', named);
  const at = momentOf(ports.clock.now());
  const beginning = beginRollout({ place: placeOf(request), before: before?.state, release, by, at });
  if (beginning.kind === 'under-way') return { kind: 'on-its-way', state: beginning.state, records: [] };
  if (beginning.kind !== 'begun') {
    const outcome = beginning.kind === 'runs' ? 'nothing' : 'refused';
    return {
      kind: 'none',
      report: reportNone(environment, outcome, { reason: beginning.reason, release: release.id }),
    };
  }
  const checks = await checksOf(ports, request, release);
  if (!forbids(checks)) return { kind: 'on-its-way', state: beginning.state, records: [beginning.record] };
  const reason = checks
    .filter(({ word }) => word === 'fails')
    .map(({ said }) => said)
    .join('; ');
  return { kind: 'none', report: reportNone(environment, 'refused', { reason, release: release.id, checks }) };
}

/** Throws a `UserError` where no model is on record: a ledger that is not here is not a rollout that is done. */
export async function mustHaveModel(ports: Pick<AdvancePorts, 'ledger'>): Promise<void> {
  await newestRelease(ports, 'model');
}

/** What a release has to be before anything of it is asked in production. */
async function checksOf(ports: AdvancePorts, request: AdvanceRolloutRequest, release: Release) {
  const { settings } = request;
  const place = placeOf(request);
  const deployment = findDeployment(settings.environments, place);
  const facts = await gatherFacts(
    ports,
    { place, release, deployment, gate: settings.gate },
    await fetchBundle(ports, release),
  );
  return rolloutChecks(facts);
}

async function decide(ports: AdvancePorts, request: AdvanceRolloutRequest, state: RolloutState): Promise<Advanced> {
  const { environment, settings } = request;
  const release = await releaseOf(ports, 'model', state.rollout.release);
  if (release === undefined)
    throw new Error(`the release on its way, ${shortId(state.rollout.release)}, is not on record`);
  const states = await readStates(ports);
  const entry = await readEntry(ports, { environment, rollout: state.rollout, release, states, settings });
  return advance(state, { ...request, entry, settings: settings.promotion, now: momentOf(ports.clock.now()) });
}

const withRecords = (advanced: Advanced, records: readonly RolloutRecord[]): Advanced => ({
  ...advanced,
  records,
  events: records.map(({ event }) => event),
});

type Writing = {
  readonly place: StatePlace;
  readonly before: StoredState | undefined;
  readonly advanced: Advanced;
  readonly records: readonly RolloutRecord[];
};

/** Whether the ledger says what was decided; false where somebody else moved the lane meanwhile. */
async function isWritten({ ledger }: AdvancePorts, { place, before, advanced, records }: Writing): Promise<boolean> {
  const to = stateText(DesiredState.parse(advanced.state));
  const isUnchanged = before !== undefined && records.length === 0 && to === stateText(before.state);
  if (isUnchanged) return true;
  const outcome = await ledger.change({ records, states: [{ place, from: before?.text, to }] });
  return outcome.kind === 'written';
}
