import { describe, expect, test } from '@jest/globals';
import { factorEffects } from '../../../src/domain/statistics/factor-effects.js';
import { factorEffectsReference } from './factor-effects-reference.js';

const near = (value: number) => expect.closeTo(value, 8);

describe('the effects of factors', () => {
  test.each(factorEffectsReference.map((each, index) => [index, each] as const))(
    'are what numpy and scipy give: %i',
    (_, { scores, total, parts, interactions }) => {
      const told = ({ factors, effect, interval, pValue }: (typeof parts | typeof interactions)[number]) => ({
        factors,
        effect: near(effect),
        interval: interval.map(near),
        pValue: near(pValue),
      });
      expect(factorEffects(scores)).toEqual({
        total: near(total),
        parts: parts.map(told),
        interactions: interactions.map(told),
      });
    },
  );

  test('are no evidence at all of a factor that changes no score', () => {
    const base = [1, 1, 0, 1, 0.5];
    const broken = [0, 0, 0, 1, 0];
    const { parts, interactions } = factorEffects([base, broken, base, broken]);
    expect(parts[1]).toEqual({ factors: [1], effect: 0, interval: [0, 0], pValue: 1 });
    expect(interactions).toEqual([{ factors: [0, 1], effect: 0, interval: [0, 0], pValue: 1 }]);
  });
});
