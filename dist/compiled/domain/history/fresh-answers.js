import { NumberList } from '../packed/number-list.js';
import { armsOfHistory, historyKeyOfArm, historyLines } from './history-line.js';
/**
 * Answers that this very process asked for, which alone make history. What comes from the store of answers, from a
 * recording or from the journal of a stopped run was counted by the process that asked for it, so no answer ever counts
 * twice.
 */
export class FreshAnswers {
    plans = new Map();
    add(sample, { plan, caseNumber }) {
        const { outcome, arm, cached, unverified } = sample;
        const isBinding = plan.binding && plan.yardstick === 'policy';
        if (!isBinding || cached || unverified || outcome.kind !== 'answered')
            return;
        const metrics = this.metricsOf(plan)[arm];
        for (const [metric, score] of Object.entries(outcome.scores)) {
            const columns = metrics.get(metric) ?? { passes: new NumberList(), samples: new NumberList() };
            metrics.set(metric, columns !== 'graded' && (score === 0 || score === 1) ? columns : 'graded');
            if (columns === 'graded')
                continue;
            columns.passes.set(caseNumber, columns.passes.at(caseNumber, 0) + score, 0);
            columns.samples.set(caseNumber, columns.samples.at(caseNumber, 0) + 1, 0);
        }
    }
    /** What a suite's run adds to its history: nothing where nobody can tell what its scores depend on. */
    *linesOf(plan, suite, { isMerged = false, ...run }) {
        for (const arm of armsOfHistory(suite, isMerged)) {
            const key = historyKeyOfArm(suite, arm);
            if (key === undefined)
                continue;
            for (const [metric, columns] of this.metricsOf(plan)[arm]) {
                if (columns !== 'graded')
                    yield* historyLines({ ...key, ...run, metric }, countsIn(plan, columns));
            }
        }
    }
    metricsOf(plan) {
        const known = this.plans.get(plan) ?? { base: new Map(), head: new Map() };
        this.plans.set(plan, known);
        return known;
    }
}
function* countsIn(plan, { passes, samples }) {
    let number = 0;
    for (const { id } of plan.cases) {
        const count = samples.at(number, 0);
        if (count > 0)
            yield [id, { passes: passes.at(number, 0), samples: count }];
        number += 1;
    }
}
