import { describe, expect, test } from 'vitest';
import { fitBudget } from '../../../../src/domain/evaluation/plan/fit-budget.js';
import type { CaseTasks, SuiteTasks, Task } from '../../../../src/domain/evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import type { BudgetCaps } from '../../../../src/domain/inference/budget/caps.js';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { freePrice } from '../../../../src/domain/inference/price/price.js';
import type { Answerer } from '../../../../src/domain/suite/answerer.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { aCandidate, aRoute, holdsNo } from '../../../fixtures/a-route.js';

const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 1, source: 'declared' } as const;

const aPaidCall = aModelCall({ provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' }, price });

/** A suite of so many cases, each one call that costs the same at the most. */
function casesOf(name: string, count: number, options: { binding?: boolean; free?: boolean } = {}): SuiteTasks {
  const plan = { name, binding: options.binding ?? true } as SuitePlan;
  const call = options.free ? aModelCall({ provider: { api: 'embedded' }, price: freePrice }) : aPaidCall;
  return suiteOf(plan, count, call);
}

function suiteOf(plan: SuitePlan, count: number, call: ModelCall): SuiteTasks {
  const tasksOf = (caseNumber: number): CaseTasks => {
    const question = { id: String(caseNumber), vars: {} };
    const task: Task = { plan, question, caseNumber, repeat: 0, arm: 'head', call };
    return { plan, question, tasks: [task] };
  };
  return {
    plan,
    length: count,
    tasksOf,
    tasksAt: tasksOf,
    numberAt: (place) => place,
    questionAt: (place) => tasksOf(place).question,
  };
}

const planWithin = (suites: readonly SuiteTasks[], caps: BudgetCaps) => fitBudget(suites, { caps });

const one = worstCaseOf(aPaidCall).tokens;

function counts({ cases }: ReturnType<typeof fitBudget>): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { plan } of cases) found[plan.name] = (found[plan.name] ?? 0) + 1;
  return found;
}

describe('a plan', () => {
  test('without caps is run whole', () => {
    expect(counts(planWithin([casesOf('a', 3), casesOf('b', 2)], {}))).toEqual({ a: 3, b: 2 });
  });

  test('takes just as many cases as the cap bears', () => {
    const fitted = planWithin([casesOf('a', 10)], { perRun: { tokens: 4 * one } });
    expect(counts(fitted)).toEqual({ a: 4 });
    expect(fitted.worstCase.tokens).toBe(4 * one);
    expect(counts(planWithin([casesOf('a', 10)], { perRun: { tokens: 4 * one - 1 } }))).toEqual({ a: 3 });
  });

  test('leaves every suite the same share of its cases', () => {
    expect(counts(planWithin([casesOf('a', 10), casesOf('b', 20)], { perRun: { tokens: 15 * one } }))).toEqual({
      a: 5,
      b: 10,
    });
  });

  test('runs what only stands beside last', () => {
    const beside = casesOf('beside', 10, { binding: false });
    expect(counts(planWithin([beside, casesOf('a', 10)], { perRun: { tokens: 12 * one } }))).toEqual({
      a: 10,
      beside: 2,
    });
  });

  test('is not bounded where nobody is paid', () => {
    expect(counts(planWithin([casesOf('a', 10, { free: true })], { perRun: { tokens: 1, usd: 0.000001 } }))).toEqual({
      a: 10,
    });
  });

  test('is bounded by calls, by the hour and by what is left of the day too', () => {
    expect(counts(planWithin([casesOf('a', 10)], { perRun: { calls: 3 } }))).toEqual({ a: 3 });
    expect(counts(planWithin([casesOf('a', 10)], { perHour: { tokensPerHour: 2 * one } }))).toEqual({ a: 2 });
    const before = { usd: 0, tokens: 100, calls: 0 };
    expect(counts(planWithin([casesOf('a', 10)], { perDay: { tokens: 100 + 5 * one, before } }))).toEqual({ a: 5 });
  });

  test('of which nothing is left says why, with the arithmetic', () => {
    const before = { usd: 4, tokens: 100, calls: 0 };
    const fitted = planWithin([casesOf('a', 10)], { perDay: { usd: 4, before } });
    expect(fitted.cases).toHaveLength(0);
    expect(fitted.nothingFits).toMatch(
      /^the cost cap of the day \(budget\.per_day\.usd\) would be crossed: \$4\.00 spent/,
    );
  });

  test.each([
    ['a session', { perSession: { tokens: one - 1 } }],
    ['a request', { perRequest: { tokens: 50 } }],
  ])('leaves out, and says so, what is more than %s may be', (_what, caps) => {
    const fitted = planWithin([casesOf('a', 3), casesOf('b', 2, { free: true })], caps);
    expect(counts(fitted)).toEqual({ b: 2 });
    const reason = expect.stringContaining('would be crossed');
    expect(fitted.leftOut).toMatchObject([{ count: 3, firstId: '0', reason }]);
  });
});

test.each([
  ['request', { perRequest: { tokens: 300 } }],
  ['session', { perSession: { tokens: 300 } }],
])('a case whose judge asks more than a %s may take is left out before its answers are paid for', (_what, caps) => {
  const judge: Answerer = {
    providerName: 'paid',
    provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' },
    model: 'judge-1',
    parameters: { max_tokens: 250 },
    quirks: undefined,
    modelDigest: 'judge',
    claimedPrice: undefined,
    declaredPrice: { input: 2, output: 2 },
  };
  const graders = [GraderSpec.parse({ type: 'llm-rubric', value: 'Polite', model: 'judge' })];
  const judged = { name: 'a', binding: true, definition: { graders }, judges: new Map([['judge', judge]]) };
  const fitted = planWithin([suiteOf(judged as unknown as SuitePlan, 2, aPaidCall)], caps);
  expect(fitted.cases).toHaveLength(0);
  const reason = expect.stringMatching(/^whoever grades its answers could not be asked: the token cap of .* would be/);
  expect(fitted.leftOut).toMatchObject([{ count: 2, firstId: '0', reason }]);
  const room = { perRequest: { tokens: 3000 }, perSession: { tokens: 9000 } };
  expect(planWithin([suiteOf(judged as unknown as SuitePlan, 2, aPaidCall)], room).cases).toHaveLength(2);
});

test('a routed call is planned with every model that a check may lead to', () => {
  const route = aRoute({ checks: [{ fails: holdsNo('x'), candidate: aCandidate('large') }] });
  const [single, escalating] = [aRoute(), route].map((each) => {
    const plan = { name: 'a', binding: true } as SuitePlan;
    return planWithin([suiteOf(plan, 1, aModelCall({ route: each }))], {}).worstCase.tokens;
  });
  expect(escalating).toBe(2 * (single ?? 0));
});
