import { expect, test } from 'vitest';
import { NoiseTally } from '../../../../src/domain/evaluation/judges/judge-noise.js';

test('the noise of a judge is the mean of how far two gradings lie apart', () => {
  const noise = new NoiseTally();
  noise.add({ tone: 0.9, known: 1 }, { tone: 0.7, known: 1 });
  noise.add({ tone: 0.4, known: 1 }, { tone: 0.6, known: 0 });
  noise.add({ tone: 0.5 }, { tone: 0.25 });
  // A metric that has a score once tells nothing.
  noise.add({}, { tone: 1 });
  noise.add({ tone: 1 }, {});
  // (0.2 + 0.2 + 0.25) / 3, and 0.4 | 0.6 and 0.5 | 0.25 stand on two sides of one half.
  expect(noise.of('tone')).toEqual({
    pairs: 3,
    mean_absolute_difference: expect.closeTo(0.65 / 3, 12),
    disagreements: 2,
  });
  expect(noise.of('known')).toEqual({ pairs: 2, mean_absolute_difference: 0.5, disagreements: 1 });
  expect(noise.of('other')).toBeUndefined();
});
