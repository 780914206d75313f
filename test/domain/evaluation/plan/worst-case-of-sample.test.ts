import { describe, expect, test } from 'vitest';
import { fitBudget } from '../../../../src/domain/evaluation/plan/fit-budget.js';
import type { Task } from '../../../../src/domain/evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import {
  callsOfSample,
  mostCallsOf,
  worstCaseOfSample,
} from '../../../../src/domain/evaluation/plan/worst-case-of-sample.js';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const aTask = (question: Partial<Case>, maxToolCalls?: number): Task => ({
  plan: { name: 'a', binding: true, definition: { maxToolCalls } } as SuitePlan,
  question: { id: '1', vars: {}, ...question },
  caseNumber: 0,
  repeat: 0,
  arm: 'head',
  call: aModelCall({ parameters: { max_tokens: 100 } }),
});

test.each([
  [{}, undefined, 1],
  [{ turns: ['a', 'b'] }, undefined, 3],
  [{ tool_results: [] }, 5, 6],
  [{ turns: ['a', 'b'], tool_results: [] }, 5, 8],
  [{ turns: [], tool_results: [] }, undefined, 9],
])('a case with %j makes at the most so many calls', (question, maxToolCalls, expected) => {
  expect(mostCallsOf(question, maxToolCalls)).toBe(expected);
  expect(callsOfSample(aTask(question, maxToolCalls))).toHaveLength(expected);
});

describe('what a sample takes at the most', () => {
  test('is that of its call where there is one', () => {
    const task = aTask({});
    expect(worstCaseOfSample(task)).toEqual(worstCaseOf(task.call));
  });

  test('grows with all that is said again', () => {
    const task = aTask({ turns: ['And then?', 'And then?'] });
    const [first, second, third] = callsOfSample(task).map(worstCaseOf);
    const first_tokens = first?.inputTokens ?? 0;
    const growth = 100 * 4 + 'And then?'.length + 2 * 16;
    expect(second?.inputTokens).toBe(first_tokens + growth);
    expect(third?.inputTokens).toBe(first_tokens + 2 * growth);
    expect(worstCaseOfSample(task)).toMatchObject({
      calls: 3,
      outputTokens: 300,
      inputTokens: 3 * first_tokens + 3 * growth,
    });
  });

  test('counts the longest result in every step', () => {
    const long = aTask(
      {
        tool_results: [
          { name: 'a', result: 'x' },
          { name: 'b', result: 'y'.repeat(1000) },
        ],
      },
      2,
    );
    expect(callsOfSample(long)[2]?.messages.map(({ content }) => content.length)).toEqual([24, 400, 1000, 400, 1000]);
  });

  test('keeps a case out that is more than a session may be, though each of its calls alone is not', () => {
    const [alone, talk] = [aTask({}), aTask({ turns: ['And then?'] })];
    const perSession = { tokens: worstCaseOfSample(talk).tokens - 1 };
    const cases = [alone, talk].map((task) => ({ plan: alone.plan, question: task.question, tasks: [task] }));
    const at = (place: number) => cases[place] ?? { plan: alone.plan, question: alone.question, tasks: [] };
    const suite = {
      plan: alone.plan,
      length: 2,
      tasksAt: at,
      tasksOf: at,
      numberAt: (place: number) => place,
      questionAt: (place: number) => at(place).question,
    };
    const fitted = fitBudget([suite], { caps: { perSession } });
    expect([...fitted.cases].map(({ question }) => question.turns)).toEqual([undefined]);
    expect(fitted.leftOut).toMatchObject([{ count: 1 }]);
    expect(fitBudget([suite], { caps: {} }).worstCase.calls).toBe(3);
  });
});
