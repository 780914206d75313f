import type { SuiteRun } from '../evaluation/evaluation.js';
import type { Task } from '../evaluation/make-tasks.js';
import type { SuitePlan } from '../evaluation/plan-suite.js';
import type { Sample } from '../evaluation/sample.js';
import { NumberList } from '../packed/number-list.js';
import type { CaseCounts } from './case-counts.js';
import { type HistoryLine, historyKeyOf, historyLines } from './history-line.js';

type Columns = { readonly passes: NumberList; readonly samples: NumberList };

/**
 * Answers of base arms that this very process asked for, which alone make history. What comes from the store of answers,
 * from a recording or from the journal of a stopped run was counted by the process that asked for it, so no answer ever
 * counts twice; and a change under test has no say in what base answers.
 */
export class FreshAnswers {
  private readonly plans = new Map<SuitePlan, Map<string, Columns | 'graded'>>();

  add(sample: Sample, { plan, caseNumber }: Pick<Task, 'plan' | 'caseNumber'>): void {
    const { outcome, arm, cached, unverified } = sample;
    const isOfBase = arm === 'base' && plan.binding && plan.yardstick === 'policy';
    if (!isOfBase || cached || unverified || outcome.kind !== 'answered') return;
    const metrics = this.plans.get(plan) ?? new Map<string, Columns | 'graded'>();
    this.plans.set(plan, metrics);
    for (const [metric, score] of Object.entries(outcome.scores)) {
      const columns = metrics.get(metric) ?? { passes: new NumberList(), samples: new NumberList() };
      metrics.set(metric, columns !== 'graded' && (score === 0 || score === 1) ? columns : 'graded');
      if (columns === 'graded') continue;
      columns.passes.set(caseNumber, columns.passes.at(caseNumber, 0) + score, 0);
      columns.samples.set(caseNumber, columns.samples.at(caseNumber, 0) + 1, 0);
    }
  }

  /** What a suite's run adds to its history: nothing where nobody can tell what its scores depend on. */
  *linesOf(plan: SuitePlan, suite: SuiteRun, run: string): Generator<HistoryLine> {
    const key = historyKeyOf(suite);
    if (key === undefined) return;
    for (const [metric, columns] of this.plans.get(plan) ?? []) {
      if (columns !== 'graded') yield* historyLines({ ...key, run, metric }, countsIn(plan, columns));
    }
  }
}

function* countsIn(plan: SuitePlan, { passes, samples }: Columns): Generator<[string, CaseCounts]> {
  let number = 0;
  for (const { id } of plan.cases) {
    const count = samples.at(number, 0);
    if (count > 0) yield [id, { passes: passes.at(number, 0), samples: count }];
    number += 1;
  }
}
