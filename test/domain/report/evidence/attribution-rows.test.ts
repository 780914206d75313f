import { describe, expect, test } from 'vitest';
import { attributionEvidence, describeCarriers } from '../../../../src/domain/report/evidence/attribution-rows.js';
import { terminalEvidence } from '../../../../src/domain/report/terminal/evidence.js';
import { leadSentences } from '../../../../src/domain/report/words/lead-sentences.js';
import { nextStep } from '../../../../src/domain/report/words/next-step.js';
import { aMetricVerdict, aSuiteVerdict, aVerdict, someLanes } from '../../../fixtures/a-verdict.js';
import { aJointAttribution, anAttribution } from '../../../fixtures/verdict-evidence.js';

const tableOf = (attribution = anAttribution()): string[] =>
  terminalEvidence(attributionEvidence([aSuiteVerdict({ attribution: [attribution] })]), 20).slice(2);

describe('the table of lanes', () => {
  test('tells part, interval and what that says, and ends with the whole difference', () => {
    expect(tableOf()).toEqual([
      '  accuracy  prompt                                        −13.4  −19.0 to −7.8  carries a loss',
      '  accuracy  model                                          +0.3   −3.0 to +3.6  no effect shown',
      '  accuracy  prompt and model together, beyond each alone   +1.2   −5.0 to +7.4  no sign that they act together',
      '  accuracy  all of them                                   −13.1                 over 160 cases',
    ]);
  });

  test('begins with what lanes do only together, where that is plain', () => {
    expect(tableOf(aJointAttribution())[0]).toMatch(/prompt and model together.*they act together$/);
  });

  test('of a single part needs no sum, and without any says why', () => {
    const alone = anAttribution({ parts: anAttribution().parts.slice(0, 1), interactions: [] });
    expect(tableOf(alone)).toEqual(['  accuracy  prompt  −13.4  −19.0 to −7.8  carries a loss']);
    const none = anAttribution({ total: null, parts: [], interactions: [], reason: 'the budget was spent' });
    expect(tableOf(none)).toEqual(['  accuracy  –        –         –  the budget was spent']);
  });

  test('says of a lane that nobody blames what its interval shows', () => {
    const parts = [
      { lanes: ['prompt' as const], effect: 0.1, interval: [0.02, 0.18] as [number, number], p_value: 0.99 },
      { lanes: ['model' as const], effect: -0.1, interval: [-0.18, -0.02] as [number, number], p_value: 0.06 },
    ];
    const told = tableOf(anAttribution({ parts, interactions: [], carried_by: [] }));
    expect(told[0]).toMatch(/brings a gain$/);
    expect(told[1]).toMatch(/may carry a loss$/);
  });
});

describe('the sentence', () => {
  const twoParts = anAttribution({ carried_by: ['prompt', 'model'] });

  test.each([
    ['one lane', anAttribution(), 'The prompt carries the loss: −13.4 points (95 % interval −19.0 to −7.8).'],
    ['two lanes', twoParts, 'Several lanes carry the loss: the prompt −13.4 points and the model +0.3 points.'],
    [
      'lanes together',
      aJointAttribution(),
      'No single lane is to blame: prompt and model lose more together than each alone (−12.0 points).',
    ],
    ['nobody', anAttribution({ carried_by: [] }), 'It cannot be told which lane carries the loss.'],
    ['nobody where there is no loss', anAttribution({ carried_by: [], total: 0.02 }), ''],
    [
      'nobody where mixtures are missing',
      anAttribution({ total: null, parts: [], interactions: [], carried_by: [], reason: 'the budget was spent' }),
      'The budget was spent.',
    ],
    [
      'lanes that stand in the same files',
      anAttribution({
        parts: [{ lanes: ['prompt', 'code'], effect: -0.1, interval: [-0.2, -0.05], p_value: 0.001 }],
        carried_by: ['prompt', 'code'],
      }),
      'The prompt and code, changed in the same files, carry the loss: −10.0 points (95 % interval −20.0 to −5.0).',
    ],
  ])('blames %s', (_, attribution, told) => expect(describeCarriers(attribution, (text) => text)).toBe(told));
});

describe('a failed change of two lanes', () => {
  const verdictWith = (...attribution: ReturnType<typeof anAttribution>[]) =>
    aVerdict({
      lanes: someLanes({ prompt: 'fail', model: 'fail', data: 'fail' }),
      ownership: { prompt: '@acme/ai', model: '@acme/models', data: '@acme/data' },
      suites: [aSuiteVerdict({ metrics: [aMetricVerdict()], attribution })],
    });
  const ownersOf = (...attribution: ReturnType<typeof anAttribution>[]): string[] =>
    nextStep(verdictWith(...attribution)).owners.map(({ of }) => of);

  test('is told by who carries the loss first', () => {
    expect(leadSentences(verdictWith(anAttribution()), (text) => text)).toMatch(
      /^The prompt carries the loss: .* On 160 cases it went from/,
    );
  });

  test('calls who carries the loss, and those that were not tried, and nobody who is cleared', () => {
    expect(ownersOf(anAttribution())).toEqual(['prompt', 'data']);
    expect(nextStep(verdictWith(anAttribution())).advice).toContain('fix the prompt and push again');
  });

  test('calls everybody where it cannot be told', () => {
    expect(ownersOf()).toEqual(['prompt', 'model', 'data']);
    expect(ownersOf(anAttribution({ carried_by: [] }))).toEqual(['prompt', 'model', 'data']);
    expect(ownersOf(aJointAttribution())).toEqual(['prompt', 'model', 'data']);
    const jointly = { ...aJointAttribution(), carried_by: ['prompt' as const] };
    expect(ownersOf(jointly)).toEqual(['prompt', 'model', 'data']);
    expect(nextStep(verdictWith(aJointAttribution())).advice).toContain('fix the change');
  });

  test('clears no lane while another loss has nobody to carry it', () => {
    const metrics = [aMetricVerdict(), aMetricVerdict({ name: 'tone', difference: -0.06 })];
    const verdict = verdictWith(anAttribution());
    const suites = verdict.suites.map((suite) => ({ ...suite, metrics }));
    expect(nextStep({ ...verdict, suites }).owners.map(({ of }) => of)).toEqual(['prompt', 'model', 'data']);
  });
});
