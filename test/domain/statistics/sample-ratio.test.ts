import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { lnSampleRatioEvidence } from '../../../src/domain/statistics/sample-ratio.js';

// scipy.stats: betabinom.logpmf(k, n, 100 share, 100 (1 - share)) - binom.logpmf(k, n, share)
test.each([
  [50, 1000, 0.05, -1.21411706471444],
  [80, 1000, 0.05, 6.019094685968479],
  [0, 0, 0.05, 0],
  [3000, 10_000, 0.25, 61.036706659946695],
  [2600, 10_000, 0.25, 0.2936405229044894],
])('the evidence of %d in %d at %d is what scipy gives', (candidate, total, share, expected) => {
  expect(lnSampleRatioEvidence(candidate, total, share)).toBeCloseTo(expected, 8);
});

test('a share of nothing or of everything has no ratio to miss', () => {
  expect(() => lnSampleRatioEvidence(1, 2, 0)).toThrow(RangeError);
  expect(() => lnSampleRatioEvidence(1, 2, 1)).toThrow(RangeError);
});

/** The share of streams whose evidence ever exceeds 1,000, where requests reach the candidate with such a chance. */
function alarms(
  runs: number,
  requests: number,
  { set, real }: { readonly set: number; readonly real: number },
): number {
  const random = seededRandom(`sample ratio ${set} ${real}`);
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    let candidate = 0;
    for (let total = 1; total <= requests; total += 1) {
      if (random() < real) candidate += 1;
      if (total % 10 > 0 || lnSampleRatioEvidence(candidate, total, set) < Math.log(1000)) continue;
      found += 1;
      break;
    }
  }
  return found / runs;
}

test('a right split is hardly ever called wrong, however often it is looked at, and a lost half is seen', () => {
  expect(alarms(400, 3000, { set: 0.1, real: 0.1 })).toBeLessThanOrEqual(0.005);
  expect(alarms(50, 3000, { set: 0.1, real: 0.05 })).toBe(1);
});
