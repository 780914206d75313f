import { expect, test } from '@jest/globals';
import { describeJudges } from '../../../src/domain/evaluation/describe-judges.js';
import { NoiseTally } from '../../../src/domain/evaluation/judge-noise.js';
import type { JudgedSuite } from '../../../src/domain/evaluation/need-of-grading.js';
import type { Answerer } from '../../../src/domain/suite/answerer.js';
import type { Case } from '../../../src/domain/suite/case.js';
import { aJudge } from '../../fixtures/a-judge.js';

const judge: Answerer = {
  ...{ providerName: 'paid', provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' }, model: 'judge-1' },
  ...{
    parameters: { max_tokens: 100 },
    quirks: undefined,
    modelDigest: 'judge',
    claimedPrice: undefined,
    declaredPrice: undefined,
  },
};

const suiteOf = (metric: string, cases: readonly Case[]): JudgedSuite =>
  ({
    name: 'a',
    definition: { graders: [aJudge('llm-rubric', { model: 'judge', metric, value: 'Polite' })] },
    judges: new Map([['judge', judge]]),
    cases,
  }) as unknown as JudgedSuite;

test('a metric whose name is filled in with each case has a row for each name, with the noise of its own scores', () => {
  const cases = ['tone', 'tone', 'care'].map((aspect, index) => ({ id: `${index}`, vars: { aspect } }));
  const noise = new NoiseTally();
  noise.add({ 'judged tone': 1 }, { 'judged tone': 0 });
  const rows = describeJudges(suiteOf('judged {{aspect}}', cases), noise, undefined);
  expect(rows).toMatchObject([
    {
      metric: 'judged tone',
      model: 'paid/judge-1',
      noise: { pairs: 1, mean_absolute_difference: 1, disagreements: 1 },
    },
    { metric: 'judged care', model: 'paid/judge-1' },
  ]);
});

test('a metric with a name of its own has one row, however many cases there are', () => {
  const cases = [
    { id: '1', vars: {} },
    { id: '2', vars: {} },
  ];
  expect(describeJudges(suiteOf('tone', cases), new NoiseTally(), undefined)).toMatchObject([{ metric: 'tone' }]);
});
