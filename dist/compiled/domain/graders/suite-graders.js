import { casesWithGraders } from '../suite/case-list.js';
import { fillInMetric } from './fill-in.js';
import { plainTypes, traitsOf } from './grader-spec.js';
import { isTemplate } from './grader-traits.js';
import { everyGrader, placed } from './with-members.js';
/**
 * The version of a type of graders: ours, and that of the library that decides with us. Grades of two versions cannot
 * be compared, so it is a part of every baseline's identity.
 */
export function graderVersionOf(type) {
    const { version, library } = traitsOf(type);
    return library === undefined ? String(version) : `${version}+${library}`;
}
/** The versions of all that may grade, by type; cases that are not read yet may bring graders of any type. */
export function graderVersions(graders, cases) {
    const types = new Set(cases === undefined ? plainTypes : []);
    if (cases !== undefined)
        for (const { spec } of everyGrader(graders, cases))
            types.add(spec.type);
    return Object.fromEntries([...types].sort().map((type) => [type, graderVersionOf(type)]));
}
/**
 * Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade.
 */
export function suiteGraders(graders, cases) {
    const found = new Map();
    for (const { spec, metric, feeds } of everyGrader(graders, cases)) {
        const { type } = spec;
        const told = { type, ...(feeds ? { metric } : {}), version: graderVersionOf(type) };
        found.set(`${type} ${told.metric}`, told);
    }
    return [...found.values()];
}
/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
export function metricsOf(graders, cases) {
    const namesByCase = feedingOf(graders).some(({ metric }) => isTemplate(metric));
    return metricsAmong(graders, namesByCase ? cases : casesWithGraders(cases));
}
/** As `metricsOf` of some of the cases, which are gone through once. */
export function metricsAmong(graders, cases) {
    const metrics = new Map();
    const add = (name, weight, count) => {
        const known = metrics.get(name);
        const isRecordedOnly = weight === 0 && (known?.isRecordedOnly ?? true);
        const isEverywhere = count === undefined || (known !== undefined && known.cases === undefined);
        metrics.set(name, isEverywhere ? { isRecordedOnly } : { isRecordedOnly, cases: (known?.cases ?? 0) + count });
    };
    const feeding = feedingOf(graders);
    for (const { metric, weight } of feeding)
        if (!isTemplate(metric))
            add(metric, weight, undefined);
    const templates = feeding.filter(({ metric }) => isTemplate(metric));
    for (const question of cases) {
        const seen = new Set();
        for (const { spec, metric, weight } of [...templates, ...feedingOf(question.graders ?? [])]) {
            const filled = fillInMetric({ type: spec.type, metric }, question);
            // A name that cannot be filled in is a metric without scores, so that what it asks is missed and not forgotten.
            const name = filled.kind === 'filled' ? filled.thing : metric;
            add(name, weight, seen.has(name) ? 0 : 1);
            seen.add(name);
        }
    }
    return metrics;
}
/** Graders, and those of their sets that name a metric. */
const feedingOf = (graders) => placed(graders).filter(({ feeds }) => feeds);
