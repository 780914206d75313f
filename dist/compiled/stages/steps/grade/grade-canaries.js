import { own } from '../../../domain/artifacts/own.js';
import { CanaryRecord, canaryRecordFile } from '../../../domain/evaluation/canary/canary-record.js';
import { gradesCanaries } from '../../../domain/evaluation/canary/reserve-canaries.js';
import { BudgetExceededError } from '../../../ports/model.js';
import { readUsableArtifact, writeArtifact } from '../read/artifacts.js';
import { gradeAnchors, scoresOf } from './grade-anchors.js';
/**
 * Grades the anchors of every suite that has some, once in a run: a run that goes on keeps what it measured, and grades
 * again what an outage kept from a grade.
 */
export async function gradeCanaries(model, request) {
    const { files, folder, run } = request;
    // The shard that grades for all of them may have none of a suite's cases itself.
    const plans = run.plans.filter((plan) => anchorsIn(plan).length > 0 && run.fitted.whole.countOf(plan) > 0);
    if (plans.length === 0 || !gradesCanaries(run.shard))
        return { anchorsOf: () => undefined };
    const path = `${folder}/${canaryRecordFile}`;
    const earlier = await readUsableArtifact(files, path, CanaryRecord);
    const suites = earlier?.run === run.runPlan.run ? { ...earlier.suites } : {};
    const now = new Map();
    const anchorsOf = ({ name }) => now.get(name);
    for (const plan of plans) {
        const known = suites[plan.name] ?? {};
        const open = anchorsIn(plan).filter(({ id }) => own(known, id) === undefined);
        try {
            const grades = await gradesToday(model, { ...request, plan, open });
            now.set(plan.name, { ...known, ...scoresOf(grades) });
            suites[plan.name] = { ...known, ...scoresOf([...grades].filter(([, { outages }]) => outages === undefined)) };
        }
        catch (error) {
            if (error instanceof BudgetExceededError)
                return { anchorsOf, stopped: error.message };
            throw error;
        }
        if (open.length > 0)
            await writeArtifact(files, path, { version: 1, run: run.runPlan.run, suites });
    }
    return { anchorsOf };
}
function anchorsIn({ canary }) {
    const anchors = canary?.anchors ?? [];
    return 'unusable' in anchors ? [] : anchors;
}
function gradesToday(model, request) {
    const { plan, open: anchors, concurrency, programs, signal } = request;
    return gradeAnchors(model, { plan, anchors, concurrency, programs: programs?.supplies[plan.yardstick], signal });
}
