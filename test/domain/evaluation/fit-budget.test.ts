import { describe, expect, test } from '@jest/globals';
import { fitBudget } from '../../../src/domain/evaluation/fit-budget.js';
import type { CaseTasks, Task } from '../../../src/domain/evaluation/make-tasks.js';
import type { SuitePlan } from '../../../src/domain/evaluation/plan-suite.js';
import { worstCaseOf } from '../../../src/domain/inference/budget.js';
import { freePrice } from '../../../src/domain/inference/price.js';
import { aModelCall } from '../../fixtures/a-model-call.js';
import { aCandidate, aRoute, holdsNo } from '../../fixtures/a-route.js';

const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 1, source: 'declared' } as const;

/** A suite of so many cases, each one call that costs the same at the most. */
function casesOf(name: string, count: number, options: { binding?: boolean; free?: boolean } = {}): CaseTasks[] {
  const plan = { name, binding: options.binding ?? true } as SuitePlan;
  const call = options.free
    ? aModelCall({ provider: { api: 'embedded' }, price: freePrice })
    : aModelCall({ provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' }, price });
  return Array.from({ length: count }, (_, index) => {
    const question = { id: String(index), vars: {} };
    const task: Task = { plan, question, repeat: 0, arm: 'head', call };
    return { plan, question, tasks: [task] };
  });
}

const one = worstCaseOf(aModelCall({ provider: { api: 'openai', base_url: 'http://127.0.0.1/v1' }, price })).tokens;

const counts = (fitted: ReturnType<typeof fitBudget>): Record<string, number> =>
  Object.fromEntries(
    [...new Set(fitted.cases.map(({ plan }) => plan.name))].map((name) => [
      name,
      fitted.cases.filter(({ plan }) => plan.name === name).length,
    ]),
  );

describe('a plan', () => {
  test('without caps is run whole', () => {
    expect(counts(fitBudget([casesOf('a', 3), casesOf('b', 2)], {}))).toEqual({ a: 3, b: 2 });
  });

  test('takes just as many cases as the cap bears', () => {
    const fitted = fitBudget([casesOf('a', 10)], { tokens: 4 * one });
    expect(counts(fitted)).toEqual({ a: 4 });
    expect(fitted.worstCase.tokens).toBe(4 * one);
    expect(counts(fitBudget([casesOf('a', 10)], { tokens: 4 * one - 1 }))).toEqual({ a: 3 });
  });

  test('leaves every suite the same share of its cases', () => {
    expect(counts(fitBudget([casesOf('a', 10), casesOf('b', 20)], { tokens: 15 * one }))).toEqual({ a: 5, b: 10 });
  });

  test('runs what only stands beside last', () => {
    const beside = casesOf('beside', 10, { binding: false });
    expect(counts(fitBudget([beside, casesOf('a', 10)], { tokens: 12 * one }))).toEqual({ a: 10, beside: 2 });
  });

  test('is not bounded where nobody is paid', () => {
    expect(counts(fitBudget([casesOf('a', 10, { free: true })], { tokens: 1, usd: 0.000001 }))).toEqual({ a: 10 });
  });
});

test('a routed call is planned with every model that a check may lead to', () => {
  const route = aRoute({ checks: [{ fails: holdsNo('x'), candidate: aCandidate('large') }] });
  const [single, escalating] = [aRoute(), route].map((each) => {
    const plan = { name: 'a', binding: true } as SuitePlan;
    const question = { id: '1', vars: {} };
    const task: Task = { plan, question, repeat: 0, arm: 'head', call: aModelCall({ route: each }) };
    return fitBudget([[{ plan, question, tasks: [task] }]], {}).worstCase.tokens;
  });
  expect(escalating).toBe(2 * (single ?? 0));
});
