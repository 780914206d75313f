import { describe, expect, test } from 'vitest';
import { Observation } from '../../../src/domain/observation/observation.js';
import { Fleet } from '../../../src/domain/simulation/fleet.js';
import { meanScore, type ScenarioName, scenarios } from '../../../src/domain/simulation/model-behaviour.js';
import { digestNumber } from '../../fixtures/observed-requests.js';

const models = { baseline: digestNumber(1), candidate: digestNumber(2) };
const day = { fromMs: Date.UTC(2026, 2, 1), toMs: Date.UTC(2026, 2, 2) };
const fleetOf = (scenario: ScenarioName): Fleet => new Fleet('seed', models, scenarios[scenario].candidate);
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const scoresOf = (observations: readonly Observation[], wanted: Observation['arm']): number[] =>
  observations.flatMap(({ arm, scores }) => (arm === wanted && scores !== undefined ? Object.values(scores) : []));

describe('a simulated fleet', () => {
  test('observes what real logs could hold, and the same again by the same seed', () => {
    const observations = fleetOf('unchanged').serve({ stage: 'traffic', weight: 25 }, day);
    expect(observations.every((each) => Observation.safeParse(each).success)).toBe(true);
    expect(fleetOf('unchanged').serve({ stage: 'traffic', weight: 25 }, day)).toEqual(observations);
  });

  test('answers as well as it says, in pairs, and a worse model ten points less often', () => {
    const pairs = fleetOf('worse').serve({ stage: 'shadow', weight: 0 }, day);
    expect(meanOf(scoresOf(pairs, 'baseline'))).toBeCloseTo(meanScore, 1);
    const drop = meanOf(scoresOf(pairs, 'baseline')) - meanOf(scoresOf(pairs, 'candidate'));
    expect(Math.abs(drop - 0.1)).toBeLessThan(0.03);
  });

  test('sends a user to one arm as long as the weight is the same, and more users as it rises', () => {
    const fleet = fleetOf('unchanged');
    const candidates = (weight: number): Set<string> => {
      const observations = fleet.serve({ stage: 'traffic', weight }, day);
      const arms = new Map<string, Set<string>>();
      for (const { user = '', arm } of observations) arms.set(user, (arms.get(user) ?? new Set()).add(arm));
      expect([...arms.values()].every(({ size }) => size === 1)).toBe(true);
      return new Set([...arms].flatMap(([user, [arm]]) => (arm === 'candidate' ? [user] : [])));
    };
    const [few, many] = [candidates(10), candidates(50)];
    expect(many.size).toBeGreaterThan(3 * few.size);
  });

  test('shows nobody a candidate that is not on its way yet', () => {
    expect(fleetOf('unchanged').serve({ stage: 'dev', weight: 0 }, day)).toEqual([]);
  });
});
