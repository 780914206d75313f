import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { rateSequence } from '../../../src/domain/statistics/rate-sequence.js';

// scipy: roots by optimize.brentq of betaln(k + ½, n - k + ½) - betaln(½, ½) - k ln p - (n - k) ln(1 - p) = ln(1/alpha)
test.each([
  [0, 300, 0.005, [0, 0.028657976253333894]],
  [3, 300, 0.005, [0.0002307805107423073, 0.0537951337128616]],
  [50, 1000, 0.01, [0.026770816875896174, 0.08309192747396318]],
  [20, 20, 0.05, [0.7759938879872172, 1]],
  [7, 13, 0.05, [0.1707673397355495, 0.8770866361430383]],
])('the bounds of %d in %d at %d are what scipy gives', (events, n, alpha, [low = 0, high = 0]) => {
  const bounds = rateSequence(events, n, alpha);
  expect(bounds[0]).toBeCloseTo(low, 9);
  expect(bounds[1]).toBeCloseTo(high, 9);
});

test('nothing observed leaves everything possible', () => {
  expect(rateSequence(0, 0, 0.01)).toEqual([0, 1]);
});

test('the rate that was found lies within, and what did not happen mirrors what did', () => {
  const trials = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(trials, ([events, n]) => {
      const [low, high] = rateSequence(events, n, 0.01);
      const mirrored = rateSequence(n - events, n, 0.01);
      expect(low).toBeLessThanOrEqual(events / n);
      expect(high).toBeGreaterThanOrEqual(events / n);
      expect(mirrored[0]).toBeCloseTo(1 - high, 9);
      expect(mirrored[1]).toBeCloseTo(1 - low, 9);
    }),
  );
});

test('the true rate ever lies outside in at most alpha of streams that are looked at after each trial', () => {
  const random = seededRandom('rate sequence');
  const [runs, alpha, rate] = [300, 0.05, 0.02];
  let missed = 0;
  for (let run = 0; run < runs; run += 1) {
    let events = 0;
    for (let n = 1; n <= 1500; n += 1) {
      if (random() < rate) events += 1;
      const [low, high] = n % 5 === 0 ? rateSequence(events, n, alpha) : [0, 1];
      if (low <= rate && rate <= high) continue;
      missed += 1;
      break;
    }
  }
  expect(missed / runs).toBeLessThanOrEqual(alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / runs));
});
