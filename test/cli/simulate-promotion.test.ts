import { describe, expect, test } from 'vitest';
import { openSimulation } from '../../src/adapters/simulation/open-simulation.js';
import { simulatePromotion, simulationStartMs } from '../../src/cli/simulate-promotion.js';
import type { ScenarioName } from '../../src/domain/simulation/model-behaviour.js';
import { SimulatedRun } from '../../src/domain/simulation/simulated-run.js';
import { simulatedSettings } from '../../src/domain/simulation/simulated-settings.js';

const settings = simulatedSettings();
const simulate = (scenario: ScenarioName, seed: string, withFaults = false) =>
  simulatePromotion(openSimulation(simulationStartMs), { scenario, seed, withFaults, settings });

const endOf = ({ outcome, stage, weight }: SimulatedRun) => ({ outcome, stage, weight });

describe('in a simulated fleet', () => {
  test('an equal model reaches full by rising weights, and the same seed tells the same story', async () => {
    const run = SimulatedRun.parse(await simulate('unchanged', 'one'));
    expect(endOf(run)).toEqual({ outcome: 'completed', stage: 'full', weight: 100 });
    const weights = run.steps.filter(({ event }) => event === 'advanced').map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((one, other) => one - other));
    expect(await simulate('unchanged', 'one')).toEqual(run);
  });

  test.each<[ScenarioName, string, number]>([
    ['worse', 'shadow', 0],
    ['slow', 'traffic', 5],
    ['failing', 'shadow', 0],
    ['refusing', 'shadow', 0],
  ])('a model that is %s is back from %s at %d %%', async (scenario, stage, weight) => {
    expect(endOf(await simulate(scenario, 'one'))).toEqual({ outcome: 'rolled-back', stage, weight });
  });

  test('a model that costs more never reaches full', async () => {
    const { outcome, steps } = await simulate('dear', 'one');
    expect(outcome).toBe('rolled-back');
    expect(steps.map(({ stage }) => stage)).not.toContain('full');
  });

  test.each<[ScenarioName, string]>([
    ['unchanged', 'a'],
    ['worse', 'b'],
    ['slow', 'c'],
  ])(
    'crashes, double calls, stale evidence and wrong clocks change nothing of how it ends: %s',
    async (scenario, seed) => {
      expect(endOf(await simulate(scenario, seed, true))).toEqual(endOf(await simulate(scenario, seed)));
    },
  );
});
