import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/domain/gate/verdict.js';
import { headline } from '../../../../src/domain/report/words/headline.js';
import { leadSentences } from '../../../../src/domain/report/words/lead-sentences.js';
import {
  aMetricVerdict,
  anInconclusiveMetric,
  anInconclusiveVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
} from '../../../fixtures/a-verdict.js';

const asItIs = (text: string): string => text;

const belowFloor = aMetricVerdict({
  difference: 0.01,
  interval: [-0.02, 0.04],
  pass_bound: -0.02,
  floor: { bound: 0.8, interval: [0.65, 0.76], verdict: 'fail' },
});
const oneSuite = (metrics = [aMetricVerdict()]) => ({ suites: [aSuiteVerdict({ metrics })] });

const told: readonly (readonly [string, Verdict, string, string])[] = [
  [
    'a drop',
    aVerdict(),
    'Blocked: accuracy fell 13.1 points',
    'On 160 cases it went from 84.0 % to 70.9 % (27 got worse, 6 better); with 90 % confidence the true drop lies between 6.8 and 19.4 points.',
  ],
  [
    'a drop that does not block',
    aVerdict({ blocks: false }),
    'Fail: accuracy fell 13.1 points',
    'On 160 cases it went from 84.0 % to 70.9 % (27 got worse, 6 better); with 90 % confidence the true drop lies between 6.8 and 19.4 points.',
  ],
  [
    'several drops, the largest first',
    aVerdict(oneSuite([aMetricVerdict({ name: 'tone', difference: -0.08 }), aMetricVerdict()])),
    'Blocked: accuracy fell 13.1 points, and 1 more metric failed',
    'On 160 cases it went from 84.0 % to 70.9 % (27 got worse, 6 better); with 90 % confidence the true drop lies between 6.8 and 19.4 points.',
  ],
  [
    'a drop among suites, which says where',
    aVerdict({
      suites: [aSuiteVerdict(), aSuiteVerdict({ name: 'chat', verdict: 'pass', metrics: [aPassingMetric()] })],
    }),
    'Blocked: accuracy of triage fell 13.1 points',
    'On 160 cases it went from 84.0 % to 70.9 % (27 got worse, 6 better); with 90 % confidence the true drop lies between 6.8 and 19.4 points.',
  ],
  [
    'a score below its floor',
    aVerdict(oneSuite([belowFloor])),
    'Blocked: accuracy is 70.9 %, below its floor of 80.0 %',
    'The true score of head lies between 65.0 % and 76.0 % with 90 % confidence.',
  ],
  [
    'a reason that is not of a metric',
    aVerdict({ ...oneSuite([aPassingMetric()]), reason: 'the lanes prompt, model ride in one change' }),
    'Blocked: the lanes prompt, model ride in one change',
    '',
  ],
  [
    'a score that held',
    aPassingVerdict(),
    'Pass: accuracy held (+0.6 points)',
    'On 160 cases it went from 84.0 % to 84.6 % (2 got worse, 3 better); with 90 % confidence the true difference lies within −1.9 to +3.1, the margin is 5.0 points.',
  ],
  [
    'a score that rose',
    aPassingVerdict(oneSuite([aPassingMetric({ difference: 0.031, interval: [0.01, 0.05], pass_bound: 0.01 })])),
    'Pass: accuracy rose 3.1 points',
    'On 160 cases it went from 84.0 % to 84.6 % (2 got worse, 3 better); with 90 % confidence the true difference lies within +1.0 to +5.0, the margin is 5.0 points.',
  ],
  [
    'a proven drop within the margin',
    aPassingVerdict(oneSuite([aPassingMetric({ difference: -0.02, interval: [-0.03, -0.01], pass_bound: -0.03 })])),
    'Pass: accuracy fell 2.0 points, within its margin of 5.0 points',
    'On 160 cases it went from 84.0 % to 84.6 % (2 got worse, 3 better); with 90 % confidence the true difference lies within −3.0 to −1.0, the margin is 5.0 points.',
  ],
  [
    'several scores that held, by the one closest to its margin',
    aPassingVerdict(
      oneSuite([aPassingMetric(), aPassingMetric({ name: 'tone', pass_bound: -0.04, interval: [-0.04, 0.02] })]),
    ),
    'Pass: 2 metrics held in 1 suite',
    'Closest to its margin is tone of triage with +0.6 points; with 90 % confidence the true difference lies within −4.0 to +2.0, the margin is 5.0 points.',
  ],
  [
    'a doubt, with what would settle it',
    anInconclusiveVerdict(),
    'Inconclusive: the data cannot tell whether accuracy got worse',
    'Measured −2.2 points on 160 cases (13 got worse, 9 better); a drop of up to 7.2 points is still possible (95 % one-sided), and the margin is 5.0 points. About 190 more cases would find a drop of 5.0 points four times out of five.',
  ],
  [
    'a doubt that nobody can put a number on',
    anInconclusiveVerdict(oneSuite([anInconclusiveMetric({ detectable_drop: null })])),
    'Inconclusive: the data cannot tell whether accuracy got worse',
    'Measured −2.2 points on 160 cases (13 got worse, 9 better); a drop of up to 7.2 points is still possible (95 % one-sided), and the margin is 5.0 points.',
  ],
  [
    'a doubt that blocks',
    anInconclusiveVerdict({ blocks: true }),
    'Blocked, inconclusive: the data cannot tell whether accuracy got worse',
    'Measured −2.2 points on 160 cases (13 got worse, 9 better); a drop of up to 7.2 points is still possible (95 % one-sided), and the margin is 5.0 points. About 190 more cases would find a drop of 5.0 points four times out of five.',
  ],
  [
    'a plain drop in a run that ended early',
    anInconclusiveVerdict(oneSuite([aMetricVerdict({ verdict: 'inconclusive', reason: 'the run ended early' })])),
    'Inconclusive: accuracy: the run ended early',
    '',
  ],
  [
    'a doubt about a floor',
    anInconclusiveVerdict(
      oneSuite([
        aPassingMetric({
          verdict: 'inconclusive',
          floor: { bound: 0.8, interval: [0.75, 0.85], verdict: 'inconclusive' },
        }),
      ]),
    ),
    'Inconclusive: the data cannot tell whether accuracy meets its floor of 80.0 %',
    'The true score of head lies between 75.0 % and 85.0 % with 90 % confidence.',
  ],
  [
    'an error',
    aVerdict({
      verdict: 'error',
      reason: 'triage: the variable OPENAI_API_KEY is empty',
      suites: [aSuiteVerdict({ verdict: 'error', metrics: [] })],
    }),
    'Blocked by an error: triage could not be judged',
    'triage: the variable OPENAI_API_KEY is empty.',
  ],
  [
    'a change that reaches nothing',
    aVerdict({
      verdict: 'not-affected',
      blocks: false,
      reason: 'this change reaches nothing that is evaluated',
      suites: [],
    }),
    'Not affected: this change reaches nothing that is evaluated',
    '',
  ],
];

describe('the headline and the sentence below it', () => {
  test.each(told)('tell %s', (_, verdict, line, lead) => {
    expect(headline(verdict, asItIs)).toBe(line);
    expect(leadSentences(verdict, asItIs)).toBe(lead);
  });

  test('never read as a pass where a verdict blocks', () => {
    expect(headline(aPassingVerdict({ blocks: true, reason: 'an override expired' }), asItIs)).toBe(
      'Blocked: an override expired',
    );
  });

  test('count clusters where clusters were compared', () => {
    const metric = aMetricVerdict({ n: 40, unit: 'cluster', method: 'any' });
    expect(leadSentences(aVerdict(oneSuite([metric])), asItIs)).toMatch(/^On 40 clusters it went/);
  });

  test('ignore suites that bind nothing', () => {
    const beside = aSuiteVerdict({ name: 'beside', binding: false, yardstick: 'head' });
    const verdict = aPassingVerdict({ suites: [...aPassingVerdict().suites, beside] });
    expect(headline(verdict, asItIs)).toBe('Pass: accuracy held (+0.6 points)');
  });

  test('make every name safe', () => {
    const safe = (): string => 'SAFE';
    const verdict = aVerdict(oneSuite([aMetricVerdict({ name: '<b>' })]));
    expect(headline(verdict, safe)).toBe('Blocked: SAFE fell 13.1 points');
    const held = aPassingVerdict(oneSuite([aPassingMetric({ name: '<b>' }), aPassingMetric({ name: '<i>' })]));
    expect(leadSentences(held, safe)).toMatch(/^Closest to its margin is SAFE of SAFE with/);
  });
});
