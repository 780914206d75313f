import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { type FactorEffect, factorEffects } from '../../../src/domain/statistics/factor-effects.js';
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

describe('over many changes of which one lane breaks a tenth of the answers', () => {
  const [runs, cases] = [400, 60];
  const random = seededRandom('attribution 60');
  const answer = (share: number): number => (random() < share ? 1 : 0);
  const scoresOfRun = (): number[][] => {
    const arms: number[][] = [[], [], [], []];
    for (let index = 0; index < cases; index += 1) {
      const share = random() < 0.5 ? 1 : 0.6;
      const isBroken = random() < 0.1;
      for (const [arm, scores] of arms.entries()) scores.push(isBroken && arm % 2 === 1 ? 0 : answer(share));
    }
    return arms;
  };
  const effects = Array.from({ length: runs }, () => factorEffects(scoresOfRun()));
  const shareOf = (holds: (effect: (typeof effects)[number]) => boolean): number => effects.filter(holds).length / runs;
  const covers = (effect: FactorEffect | undefined, truth: number): boolean =>
    effect !== undefined && effect.interval[0] <= truth && truth <= effect.interval[1];

  // Three Monte-Carlo standard errors of 400 runs are 3.3 points.
  test('intervals hold what they promise', () => {
    expect(shareOf(({ parts }) => covers(parts[0], -0.08))).toBeGreaterThan(0.95 - 0.033);
    expect(shareOf(({ parts }) => covers(parts[1], 0))).toBeGreaterThan(0.95 - 0.033);
    expect(shareOf(({ interactions }) => covers(interactions[0], 0))).toBeGreaterThan(0.95 - 0.033);
  });

  test('the other lane is not blamed beyond its level, and the one that did it is', () => {
    const isBlamed = (effect: FactorEffect | undefined): boolean => effect !== undefined && effect.pValue <= 0.05;
    const guilty = shareOf(({ parts }) => isBlamed(parts[0]));
    expect(shareOf(({ parts }) => isBlamed(parts[1]))).toBeLessThan(0.05 + 0.033);
    expect(guilty).toBeGreaterThan(0.3);
  });
});
