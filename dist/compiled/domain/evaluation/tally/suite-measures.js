import { own } from '../../artifacts/own.js';
import { metricsAmong, metricsOf, suiteGraders } from '../../graders/suite-graders.js';
const found = new WeakMap();
/**
 * The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. Both
 * what a run can show and what it showed ask for them, so they are looked for once: a large suite takes its time.
 */
export function measuresOf(plan, planned) {
    const byPlan = found.get(planned) ?? new Map();
    found.set(planned, byPlan);
    const measures = byPlan.get(plan) ?? findMeasures(plan, planned.questionsOf(plan));
    byPlan.set(plan, measures);
    return measures;
}
function findMeasures({ definition, cases }, planned) {
    const metrics = metricsOf(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = suiteGraders(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}
/** How many of some cases have each of the metrics that not all have. */
export function countMetrics(metrics, graders, cases) {
    const counted = metricsAmong(graders, cases);
    return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
export function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, own(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
/** The measures of the whole of a run, without metrics that none of its cases has. */
export function withoutUnplanned({ metric_cases: counts, gate, ...rest }) {
    if (counts === undefined)
        return { gate, ...rest };
    const hasCases = (name) => own(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}
