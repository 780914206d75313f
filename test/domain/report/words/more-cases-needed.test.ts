import { expect, test } from 'vitest';
import { moreCasesNeeded } from '../../../../src/domain/report/words/more-cases-needed.js';
import { aMetricVerdict } from '../../../fixtures/a-verdict.js';

test.each([
  ['halving the detectable drop takes four times the cases', { n: 100, detectable_drop: 0.1, margin: 0.05 }, 300],
  ['the number is rounded up to two digits', { n: 160, detectable_drop: 0.073, margin: 0.05 }, 190],
  ['a margin that is found already needs none', { n: 100, detectable_drop: 0.04, margin: 0.05 }, undefined],
  ['without a detectable drop nobody can tell', { n: 100, detectable_drop: null, margin: 0.05 }, undefined],
  ['no number of cases finds a drop of nothing', { n: 100, detectable_drop: 0.1, margin: 0 }, undefined],
])('%s', (_, numbers, more) => expect(moreCasesNeeded(aMetricVerdict(numbers))).toBe(more));
