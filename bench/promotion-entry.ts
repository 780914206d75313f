import { openSimulation } from '../src/adapters/simulation/open-simulation.js';
import { simulatePromotion, simulationStartMs } from '../src/cli/simulate-promotion.js';
import type { ScenarioName } from '../src/domain/simulation/model-behaviour.js';
import { simulatedSettings } from '../src/domain/simulation/simulated-settings.js';

const settings = simulatedSettings();

/** One promotion of a scenario in a world of its own. */
export const simulate = (scenario: ScenarioName, seed: string, withFaults: boolean) =>
  simulatePromotion(openSimulation(simulationStartMs), { scenario, seed, withFaults, settings });
