import { expect, test } from 'vitest';
import type { JudgedSuite } from '../../../../src/domain/evaluation/plan/need-of-grading.js';
import type { Answerer } from '../../../../src/domain/suite/answerer.js';
import { BudgetExceededError } from '../../../../src/ports/model.js';
import { gradeAnchors } from '../../../../src/stages/steps/grade/grade-anchors.js';
import { type Scripted, ScriptedModel } from '../../../fakes/scripted-model.js';
import { aJudge } from '../../../fixtures/a-judge.js';

const judge: Answerer = {
  providerName: 'paid',
  provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' },
  model: 'judge-1',
  parameters: { max_tokens: 100 },
  quirks: undefined,
  modelDigest: 'judge',
  claimedPrice: undefined,
  declaredPrice: { input: 2, output: 2 },
};
const plan = {
  name: 'a',
  definition: { graders: [aJudge('llm-rubric', { model: 'judge', metric: 'tone', value: 'Polite' })] },
  judges: new Map([['judge', judge]]),
} as unknown as JudgedSuite;
const anchors = ['one', 'two', 'three'].map((id) => ({ id, vars: {}, answer: 'Hello' }));

test('a cap ends the grading of anchors once what was under way has ended, and no other is begun', async () => {
  const events: string[] = [];
  const model = new ScriptedModel((_call, number): Scripted | Promise<Scripted> => {
    if (number === 0) return new BudgetExceededError('the cap is reached');
    return new Promise((resolve) => {
      setTimeout(() => {
        events.push(`${number} answered`);
        resolve('{"reason":"r","score":1,"pass":true}');
      }, 20);
    });
  });
  await expect(gradeAnchors(model, { plan, anchors, concurrency: 2 })).rejects.toThrow('the cap is reached');
  expect(events).toEqual(['1 answered']);
  expect(model.calls.length).toBe(2);
});
