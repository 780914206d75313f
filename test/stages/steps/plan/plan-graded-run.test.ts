import { expect, test } from 'vitest';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../../src/domain/evaluation/plan/prepare-run.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import type { Sides } from '../../../../src/domain/suite/sides.js';
import type { OpenPrograms } from '../../../../src/ports/programs.js';
import { planGradedRun } from '../../../../src/stages/steps/plan/plan-graded-run.js';

const sides = { policy: { tree: 'policy' }, head: { tree: 'head' } } as unknown as Sides;

/** A suite that a program of its own name grades. */
const planOf = (name: string) =>
  ({
    name,
    yardstick: 'policy',
    cases: [],
    definition: { sources: [], graders: [GraderSpec.parse({ type: 'command', value: name, metric: 'm' })] },
  }) as unknown as SuitePlan;

const runOf = (...plans: readonly SuitePlan[]) => ({ run: { plans } as unknown as PreparedRun, sides });

const programs = (canRun: (name: string) => boolean) =>
  ({
    whyNotRun: async (program: { readonly run: string }) => (canRun(program.run) ? undefined : 'it is broken'),
  }) as unknown as OpenPrograms;

test('a yardstick that one planning found to be of no use is so in all that come after', async () => {
  const broken = new Set(['first']);
  const asked: string[][] = [];
  const replan = async (unusable: ReadonlyMap<string, string>) => {
    asked.push([...unusable.keys()]);
    if (asked.length > 5) throw new Error('planned for ever');
    // What is broken only now and then must not bring back what was left out before.
    broken.add('second');
    return runOf(...['first', 'second'].filter((name) => !unusable.has(name)).map(planOf));
  };
  const open = programs((name) => !broken.has(name));
  const planned = await planGradedRun(open, runOf(planOf('first'), planOf('second')), { replan, signal: undefined });
  expect(asked).toEqual([['first'], ['first', 'second']]);
  expect(planned.run.plans).toEqual([]);
});

test('a run whose graders can all be run is not planned again', async () => {
  const first = runOf(planOf('first'));
  const replan = () => Promise.reject(new Error('planned again'));
  expect(
    await planGradedRun(
      programs(() => true),
      first,
      { replan, signal: undefined },
    ),
  ).toBe(first);
});
