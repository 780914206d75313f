import { expect, test } from 'vitest';
import type { ChangeSet } from '../../../../src/domain/changes/change-set.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { PlannedCases } from '../../../../src/domain/evaluation/plan/planned-cases.js';
import { describeRun } from '../../../../src/domain/evaluation/plan/run-plan.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';

/** The run of a suite with such graders, of which everything else is the same. */
function runOf(graders: readonly object[], caseGraders: readonly object[] = []): string {
  const cases = [{ id: '1', vars: {}, graders: caseGraders.map((spec) => GraderSpec.parse(spec)) }];
  const definition = { graders: graders.map((spec) => GraderSpec.parse(spec)) };
  const plan = { name: 's', yardstick: 'policy', definition, cases } as unknown as SuitePlan;
  const changeSet = { policy: 'p', base: 'b', head: 'h' } as ChangeSet;
  const fitted = {
    cases: new PlannedCases(),
    whole: new PlannedCases(),
    worstUsd: new Map(),
    leftOut: [],
    worstCase: { usd: 0, tokens: 0, calls: 0 },
  };
  return describeRun({ changeSet, seed: 'x', plans: [plan], fitted, shard: undefined, looksOf: () => [], notes: [] })
    .run;
}

test('a run is resumed only by the same versions of the same graders', () => {
  const bleu = { type: 'bleu', value: 'x' };
  const rouge = { type: 'rouge-n', value: 'x' };
  expect(runOf([bleu])).toBe(runOf([bleu]));
  expect(runOf([bleu])).not.toBe(runOf([rouge]));
  expect(runOf([bleu])).not.toBe(runOf([bleu], [rouge]));
});
