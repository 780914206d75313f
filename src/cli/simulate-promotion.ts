import { readStoredStates, stateAt } from '../domain/deploy/stored-states.js';
import { readRecords } from '../domain/ledger/read-records.js';
import { hoursBetween, momentOf } from '../domain/moment.js';
import type { Observation } from '../domain/observation/observation.js';
import type { Rollout } from '../domain/promotion/rollout.js';
import { type Fault, faultPlan } from '../domain/simulation/fault-plan.js';
import { Fleet } from '../domain/simulation/fleet.js';
import { type ScenarioName, scenarios } from '../domain/simulation/model-behaviour.js';
import { firstChange, simulatedEnvironment, simulatedRelease } from '../domain/simulation/simulated-releases.js';
import type { SimulatedRun } from '../domain/simulation/simulated-run.js';
import type { Configuration } from '../domain/suite/configuration.js';
import type { Simulation } from '../ports/simulation.js';
import { callWithFault } from './call-with-fault.js';

export type SimulatedPromotion = {
  readonly scenario: ScenarioName;
  /** Everything that is left to chance depends on it alone. */
  readonly seed: string;
  /** Whether calls crash, are made twice, or run on a clock that is wrong. */
  readonly withFaults: boolean;
  readonly settings: Pick<Configuration, 'environments' | 'gate' | 'promotion'>;
};

/** When simulated time begins: a Sunday, at midnight. */
export const simulationStartMs = Date.UTC(2026, 2, 1);

const hourMs = 3_600_000;
const mostCalls = 600;

/** How often a workflow looks at a rollout: in shadow pairs come quickly, in traffic once an hour is enough. */
const pauseMs = (stage: string): number => (stage === 'shadow' ? hourMs / 3 : hourMs);

/**
 * Lets a fleet run while a release is promoted by the very stage that production uses, until it has arrived or is back.
 */
export async function simulatePromotion(world: Simulation, promotion: SimulatedPromotion): Promise<SimulatedRun> {
  const candidate = await prepare(world);
  const fleet = new Fleet(promotion.seed, candidate.models, scenarios[promotion.scenario].candidate);
  const nextFault = promotion.withFaults ? faultPlan(promotion.seed) : (): Fault => ({ kind: 'none' });
  const { settings } = promotion;
  const counts = { pairs: 0, requests: 0, calls: 1 };
  let nowMs = simulationStartMs;
  let earlier: readonly Observation[] = [];
  const begin = { settings, release: candidate.id, observations: [], nowMs, earlier };
  await callWithFault(world, begin, nextFault());
  for (let rollout = await rolloutIn(world); rollout !== undefined; rollout = await rolloutIn(world)) {
    if (counts.calls >= mostCalls) break;
    const untilMs = nowMs + pauseMs(rollout.stage);
    const fresh = fleet.serve(rollout, { fromMs: nowMs, toMs: untilMs });
    nowMs = untilMs;
    // A little of what was given before comes again, as exports overlap.
    const observations = [...earlier.slice(-50), ...fresh];
    await callWithFault(world, { settings, release: undefined, observations, nowMs, earlier }, nextFault());
    earlier = fresh;
    counts.calls += 1;
    if (rollout.stage === 'shadow') counts.pairs += fresh.length / 2;
    else counts.requests += fresh.length;
  }
  return summarise(world, promotion, { ...counts, hours: (nowMs - simulationStartMs) / hourMs });
}

/** Where the rollout stands, as a gateway that carries traffic reads it. */
async function rolloutIn({ ledger }: Simulation): Promise<Rollout | undefined> {
  const { states } = readStoredStates(await ledger.readStates());
  return stateAt(states, { environment: simulatedEnvironment, lane: 'model' })?.state.rollout;
}

type Counts = Pick<SimulatedRun, 'pairs' | 'requests' | 'calls' | 'hours'>;

async function summarise(
  world: Simulation,
  { seed, scenario }: SimulatedPromotion,
  counts: Counts,
): Promise<SimulatedRun> {
  const { records } = readRecords('rollout', await world.ledger.read({ kind: 'rollout' }));
  const steps = records.map(({ at, event, stage, weight, reasons }) => ({
    hours: hoursBetween(momentOf(simulationStartMs), at),
    event,
    stage,
    weight,
    reasons,
  }));
  const end = steps.find(({ event }) => event === 'completed' || event === 'rolled-back');
  const { stage, weight } = end ?? (await rolloutIn(world)) ?? { stage: 'dev' as const, weight: 0 };
  const outcome = end?.event === 'completed' || end?.event === 'rolled-back' ? end.event : 'unfinished';
  return { seed, scenario, outcome, stage, weight, ...counts, steps };
}

async function prepare({ ledger, releases }: Simulation) {
  const at = momentOf(simulationStartMs);
  const [running, candidate] = [simulatedRelease('answers-1', at), simulatedRelease('answers-2', at)];
  for (const { release, bundle } of [running, candidate]) {
    const published = { name: 'bundle.json', text: bundle, digest: release.bundle?.digest ?? '' };
    await releases.publish({ ...release, bundle: published, documents: [] });
  }
  await ledger.change(firstChange(running.release, candidate.release, at));
  return {
    id: candidate.release.id,
    models: { baseline: running.release.digest, candidate: candidate.release.digest },
  };
}
