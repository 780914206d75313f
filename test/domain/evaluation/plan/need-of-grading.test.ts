import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCall } from '../../../../src/domain/evaluation/judges/judge-call.js';
import type { Task } from '../../../../src/domain/evaluation/plan/make-tasks.js';
import { needOfGrading } from '../../../../src/domain/evaluation/plan/need-of-grading.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { createGrading } from '../../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import { judgeGraders } from '../../../../src/domain/graders/judge/judge-graders.js';
import type { Need, Supply } from '../../../../src/domain/graders/need.js';
import { textSubject } from '../../../../src/domain/graders/subject.js';
import { sumOfWorstCases, type WorstCase, worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import type { Answerer } from '../../../../src/domain/suite/answerer.js';
import { aJudge } from '../../../fixtures/a-judge.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

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
const judges = new Map([['judge', judge]]);
const question = { id: '1', vars: { message: 'hi' }, expected: 'Hello', context: ['Bern'] };
const answerCap = 50;

function planned(specs: readonly GraderSpec[], isGradedTwice = false) {
  const plan = { name: 'a', definition: { graders: specs }, judges } as unknown as SuitePlan;
  const task: Task = {
    plan,
    question,
    caseNumber: 0,
    repeat: 0,
    isGradedTwice,
    arm: 'head',
    call: aModelCall({ parameters: { max_tokens: answerCap } }),
  };
  return { specs, need: sumOfWorstCases(needOfGrading({ plan, question, tasks: [task] })) };
}

const all = Object.keys(judgeGraders).map((type) =>
  aJudge(type, {
    model: 'judge',
    metric: type,
    value: 'Polite',
    prompt: '{{completion}} {{message}}',
    choices: [{ choice: 'yes', score: 1 }],
  }),
);

/** What grading one answer really asks for, as the gateway reserves it. */
function taken(specs: readonly GraderSpec[], answer: string, says: readonly string[]): WorstCase {
  const calls: WorstCase[] = [];
  const steps = createGrading(specs)({ ...textSubject(answer, question), context: question.context });
  const reply = (need: Need): Supply => {
    if (need.kind === 'partner') return { kind: 'partner', own: 'base', answer: `${answer.slice(1)}?` };
    if (need.kind === 'embeddings') return { kind: 'embeddings', vectors: need.texts.map(() => [1]) };
    return { kind: 'completion', content: says[calls.length % says.length] ?? '' };
  };
  let step = steps.next();
  while (!step.done) {
    if (step.value.kind === 'completion' || step.value.kind === 'embeddings')
      calls.push(worstCaseOf(judgeCall(step.value, judge, { caller: undefined, firstRepeat: 0 })));
    step = steps.next(reply(step.value));
  }
  return sumOfWorstCases(calls);
}

test('grading never takes more than was reckoned, whatever the answer and the judges say', () => {
  const { specs, need } = planned(all);
  const said = fc.constantFrom(
    '',
    '{"reason":"","verdict":"first"}',
    '{"reason":"","verdict":"second"}',
    '{"reason":"","score":1,"pass":true}',
    'yes',
  );
  const answers = fc
    .string({ unit: 'binary', maxLength: 120 })
    .filter((text) => Buffer.byteLength(text) <= answerCap * 8 - 1);
  fc.assert(
    fc.property(answers, fc.array(said, { minLength: 1, maxLength: 5 }), (answer, says) => {
      const real = taken(specs, answer, says);
      expect(real.tokens).toBeLessThanOrEqual(need.tokens);
      expect(real.nanoUsd).toBeLessThanOrEqual(need.nanoUsd);
      expect(real.calls).toBeLessThanOrEqual(need.calls);
    }),
    { numRuns: 40 },
  );
});

test('a judge is reckoned with whose answer a program changes first', () => {
  const plain = { type: 'llm-rubric', model: 'judge', value: 'Polite' };
  const needOf = (spec: object) => planned([GraderSpec.parse(spec)]).need;
  expect(needOf({ ...plain, transform: 'output.trim()' })).toEqual(needOf(plain));
});

test.each([
  ['llm-rubric', 2],
  ['pairwise', 4],
  ['similar', 1],
  ['choice', 2],
])('%s may ask %d times', (type, calls) => {
  expect(planned(all.filter((each) => each.type === type)).need.calls).toBe(calls);
});

test('a sample that is graded twice takes twice as much', () => {
  const [once, twice] = [false, true].map((isGradedTwice) => planned(all, isGradedTwice).need);
  expect(twice).toEqual({
    calls: 2 * (once?.calls ?? NaN),
    tokens: 2 * (once?.tokens ?? NaN),
    nanoUsd: 2 * (once?.nanoUsd ?? NaN),
    inputTokens: 2 * (once?.inputTokens ?? NaN),
    outputTokens: 2 * (once?.outputTokens ?? NaN),
  });
});

test('the judges of a case are reckoned once, alone or beside those of its suite', () => {
  const judged = all.filter(({ type }) => type === 'llm-rubric');
  const needWith = (suite: readonly GraderSpec[], own: readonly GraderSpec[]) => {
    const plan = { name: 'a', definition: { graders: suite }, judges } as unknown as SuitePlan;
    const asked = { ...question, graders: own };
    const call = aModelCall({ parameters: { max_tokens: answerCap } });
    const task: Task = {
      plan,
      question: asked,
      caseNumber: 0,
      repeat: 0,
      isGradedTwice: false,
      arm: 'head',
      call,
    };
    return sumOfWorstCases(needOfGrading({ plan, question: asked, tasks: [task] }));
  };
  const alone = planned(judged).need;
  expect(needWith([], judged)).toEqual(alone);
  expect(needWith(judged, judged).calls).toBe(2 * alone.calls);
});

test('a judge of a conversation is reckoned with all that may be said in it', () => {
  const judged = all.filter(({ type }) => type === 'llm-rubric');
  const plan = { name: 'a', definition: { graders: judged, maxToolCalls: 2 }, judges } as unknown as SuitePlan;
  const asked = { ...question, turns: ['And then?'], tool_results: [{ name: 'lookup', result: 'r'.repeat(900) }] };
  const call = aModelCall({ parameters: { max_tokens: answerCap } });
  const task: Task = { plan, question: asked, caseNumber: 0, repeat: 0, arm: 'head', call };
  const need = sumOfWorstCases(needOfGrading({ plan, question: asked, tasks: [task] }));
  const [cap, calls] = [answerCap * 4, 2];
  expect(need.calls).toBe(planned(judged).need.calls);
  expect((need.inputTokens - planned(judged).need.inputTokens) / need.calls).toBeGreaterThan(3 * cap + calls * 900);
});

test('graders that ask nobody take nothing', () => {
  expect(planned([GraderSpec.parse({ type: 'equals', value: 'x' })]).need).toMatchObject({
    calls: 0,
    tokens: 0,
    nanoUsd: 0,
  });
});

test('the longest answer to a judge that gives no verdict takes exactly what was reckoned', () => {
  const { specs, need } = planned(all.filter(({ type }) => type === 'llm-rubric'));
  expect(taken(specs, 'é'.repeat(answerCap * 4), [''])).toEqual(need);
});
