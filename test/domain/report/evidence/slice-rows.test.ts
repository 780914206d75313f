import { expect, test } from 'vitest';
import { sliceEvidence } from '../../../../src/domain/report/evidence/slice-rows.js';
import { terminalEvidence } from '../../../../src/domain/report/terminal/evidence.js';
import { aMetricVerdict, aSuiteVerdict } from '../../../fixtures/a-verdict.js';
import { aSlice } from '../../../fixtures/verdict-evidence.js';

const quiet = aSlice({ tag: 'returns', difference: -0.01, interval: [-0.06, 0.04], p_value: 0.4, q_value: 0.5 });
const better = aSlice({ tag: 'account', difference: 0.2, interval: [0.1, 0.3], p_value: 0.99, q_value: 0.09 });
const suiteOf = (...slices: (typeof quiet)[]) => aSuiteVerdict({ metrics: [aMetricVerdict({ slices })] });

test('tags come with the plainest loss first, and only a loss is called one', () => {
  const evidence = sliceEvidence([suiteOf(quiet, better, aSlice())]);
  expect(evidence.title).toBe('By tag: 1 tag probably got worse');
  expect(terminalEvidence(evidence, 9).slice(2)).toEqual([
    '  accuracy  billing     40  90.0 %  60.0 %   −30.0  −42.0 to −18.0  probably worse (q = 0.001)',
    '  accuracy  account     40  90.0 %  60.0 %   +20.0  +10.0 to +30.0  no sign of a loss',
    '  accuracy  returns     40  90.0 %  60.0 %    −1.0    −6.0 to +4.0  no sign of a loss',
  ]);
});

test.each([
  [0.1, 'probably worse (q = 0.100)'],
  [0.101, 'no sign of a loss'],
])('at a false discovery rate of %p a loss is %s', (q, told) => {
  expect(sliceEvidence([suiteOf(aSlice({ q_value: q }))]).rows[0]?.at(-1)).toEqual([told]);
});

test('a terminal shows only the tags that probably got worse, and none otherwise', () => {
  expect(sliceEvidence([suiteOf(quiet, aSlice())], 'worse').rows).toHaveLength(1);
  expect(sliceEvidence([suiteOf(quiet)], 'worse').rows).toEqual([]);
  expect(sliceEvidence([aSuiteVerdict()]).rows).toEqual([]);
});
