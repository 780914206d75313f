import { mostRepeatsOf } from '../../suite/suite-definition.js';
import { scheduleLooks } from './look-schedule.js';
/** A shard sees a part of the cases only, so it looks at no scores before its end and adds no repeats. */
export function looksOfPlans(plans, { fitted, settings, shard }) {
    const { gate } = settings;
    const atTheEnd = { ...gate, looks: 1 };
    const schedules = new Map(plans.map((plan) => {
        const { definition, isSelftest } = plan;
        if (shard === undefined && !isSelftest)
            return [plan, scheduleOf(plan, definition, { fitted, gate })];
        return [plan, scheduleOf(plan, { ...definition, maxRepeats: undefined }, { fitted, gate: atTheEnd })];
    }));
    return (plan) => schedules.get(plan) ?? [];
}
/** The looks at those cases of a plan that fit the budget, as a definition of its suite wants them asked. */
export function scheduleOf(plan, definition, { fitted, gate }) {
    return scheduleLooks({
        // Gone through more than once, which a generator cannot be.
        cases: { [Symbol.iterator]: () => fitted.cases.questionsOf(plan) },
        caseCount: fitted.cases.countOf(plan),
        repeats: definition.repeats,
        maxRepeats: mostRepeatsOf(definition),
        looks: gate.looks,
        alpha: gate.alpha,
        margin: definition.gate.margin,
    });
}
