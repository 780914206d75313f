import { describe, expect, test } from 'vitest';
import { makeTasks, type Task } from '../../../../src/domain/evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import type { Target } from '../../../../src/domain/suite/target.js';
import { messagesOfCases } from '../../../../src/domain/suite/target-reference.js';

const targetOf = (word: string, parameters: Record<string, unknown> = {}): Target =>
  ({
    provider: { api: 'embedded' },
    providerName: 'learner',
    model: 'embedded-1',
    modelDigest: word,
    parameters: { max_tokens: 5, ...parameters },
    prompt: { path: 'p.prompt.yml', messages: [{ role: 'user', content: `${word} {{text}}` }], messageLines: [3] },
  }) as unknown as Target;

const planOf = (parameters?: Record<string, unknown>): SuitePlan =>
  ({
    name: 'a',
    yardstick: 'policy',
    binding: true,
    definition: { repeats: 4, cases: { kind: 'file', path: 'cases.jsonl' } },
    cases: Array.from({ length: 50 }, (_, number) => ({ id: `case-${number}`, vars: { text: `${number}` } })),
    arms: { kind: 'arms', base: targetOf('old', parameters), head: targetOf('new', parameters) },
  }) as unknown as SuitePlan;

function tasksOf(plan: SuitePlan, seed = 'seed'): Task[] {
  const suite = makeTasks(plan, seed);
  return Array.from({ length: suite.length }, (_, place) => suite.tasksAt(place)).flatMap(({ tasks }) => [...tasks]);
}

const placeOf = ({ question, repeat, arm }: Task): string => `${question.id} ${repeat} ${arm}`;

describe('the tasks of a suite', () => {
  const tasks = tasksOf(planOf());

  test('are every case, repeat and arm once, in an order that the seed decides', () => {
    expect(new Set(tasks.map(placeOf)).size).toBe(50 * 4 * 2);
    expect(tasksOf(planOf()).map(placeOf)).toEqual(tasks.map(placeOf));
    expect(tasksOf(planOf(), 'other').map(placeOf)).not.toEqual(tasks.map(placeOf));
    expect(tasks.every(({ plan, question, caseNumber }) => plan.cases.at(caseNumber)?.id === question.id)).toBe(true);
  });

  test('have the two arms of a repeat side by side, neither always first', () => {
    const pairs = Array.from({ length: tasks.length / 2 }, (_, at) => tasks.slice(2 * at, 2 * at + 2));
    for (const [one, other] of pairs) {
      expect([one?.question.id, one?.repeat]).toEqual([other?.question.id, other?.repeat]);
      expect(one?.arm).not.toBe(other?.arm);
    }
    const headFirst = pairs.filter(([one]) => one?.arm === 'head').length;
    expect(headFirst).toBeGreaterThan(70);
    expect(headFirst).toBeLessThan(130);
  });

  test('carry the messages that a case brings only where an arm is asked them', () => {
    const messages = [{ role: 'user', content: 'hi' }];
    const { arms, cases, ...plan } = planOf();
    const withMessages = { ...plan, cases: [...cases].map((each) => ({ ...each, messages })) };
    const [asked] = tasksOf({ ...withMessages, arms } as unknown as SuitePlan);
    expect(asked?.question).not.toHaveProperty('messages');
    const byCases = { ...targetOf('x'), prompt: { path: messagesOfCases, messages: [], messageLines: [] } };
    const [told] = tasksOf({ ...withMessages, arms: { kind: 'head', head: byCases } } as unknown as SuitePlan);
    expect(told?.question.messages).toEqual(messages);
  });

  test('tell what a case lacks by the file in which it stands', () => {
    const suite = { ...planOf(), cases: [{ id: 'a', vars: {}, line: 7, path: 'tests/more.yaml' }, ...planOf().cases] };
    expect(() => tasksOf(suite)).toThrow(expect.objectContaining({ place: { path: 'tests/more.yaml', line: 7 } }));
  });

  test('carry no seed unless their binding asks for one', () => {
    expect(tasks.every(({ call }) => call.seed === undefined && call.parameters.seed === undefined)).toBe(true);
    const fixed = tasksOf(planOf({ seed: 7 }));
    expect(fixed.every(({ call }) => call.seed === undefined && call.parameters.seed === 7)).toBe(true);
  });

  test('carry the same derived seed in both arms, and another one in every repeat', () => {
    const seeds = new Map<string, Set<unknown>>();
    for (const { question, repeat, call } of tasksOf(planOf({ seed: 'derived' }))) {
      const key = `${question.id} ${repeat}`;
      seeds.set(key, (seeds.get(key) ?? new Set()).add(call.parameters.seed));
      expect(call.seed).toBe(call.parameters.seed);
    }
    expect([...seeds.values()].every((some) => some.size === 1)).toBe(true);
    const all = [...seeds.values()].flatMap((some) => [...some]) as number[];
    expect(new Set(all).size).toBe(200);
    expect(all.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
  });
});
