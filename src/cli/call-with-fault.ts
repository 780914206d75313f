import { momentOf } from '../domain/moment.js';
import type { Observation } from '../domain/observation/observation.js';
import type { Fault } from '../domain/simulation/fault-plan.js';
import { simulatedEnvironment } from '../domain/simulation/simulated-releases.js';
import type { Simulation } from '../ports/simulation.js';
import { type AdvanceRolloutRequest, advanceRollout } from '../stages/advance-rollout.js';

/** A call of the stage in a simulation. */
export type SimulatedCall = Pick<AdvanceRolloutRequest, 'release' | 'observations' | 'settings'> & {
  readonly nowMs: number;
  /** The evidence of the call before. */
  readonly earlier: readonly Observation[];
};

const hourMs = 3_600_000;

/** Calls the stage, whatever goes wrong with it. What is cut off is called again, as a workflow is run again. */
export async function callWithFault(world: Simulation, call: SimulatedCall, fault: Fault): Promise<void> {
  const { nowMs, earlier, observations, release, settings } = call;
  const request: AdvanceRolloutRequest = {
    environment: simulatedEnvironment,
    release,
    by: 'fleet',
    occasion: momentOf(nowMs),
    settings,
    observations,
    unreadable: [],
    approved: [],
  };
  world.setTime(fault.kind === 'clock' ? nowMs + fault.hours * hourMs : nowMs);
  if (fault.kind === 'crash') {
    world.crashNext(fault.point);
    await advanceRollout(world, request).catch(() => undefined);
    world.crashNext(undefined);
  }
  if (fault.kind === 'twice' && fault.together) {
    await Promise.all([advanceRollout(world, request), advanceRollout(world, request)]);
  } else if (fault.kind === 'twice') await advanceRollout(world, request);
  const given = fault.kind === 'stale' ? [...earlier, ...observations].reverse() : observations;
  await advanceRollout(world, { ...request, observations: given });
}
