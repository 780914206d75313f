import { own } from '../../artifacts/own.js';
import { isJudge } from '../../graders/grader-spec.js';
import { isTemplate } from '../../graders/grader-traits.js';
import { judgeVersion } from '../../graders/judge/judge-traits.js';
import { judgedPlaces, withMembers } from '../../graders/with-members.js';
import { labelOf } from '../../suite/answerer.js';
import { casesWithGraders } from '../../suite/case-list.js';
import { anchorGraders, nameOf } from '../plan/need-of-grading.js';
import { judgeDigest } from './canary.js';
import { compareCanary } from './canary-result.js';
/** The judges of a suite, one row a metric; none where no grader asks a model. */
export function describeJudges(plan, { noise, replies }, anchors) {
    const { judges = new Map(), definition, cases = [] } = plan;
    const asking = judgesByMetric(definition.graders, cases);
    return [...asking].map(([metric, { written, specs }]) => {
        const names = [...new Set(specs.flatMap(({ model }) => model ?? []))];
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(labelOf);
        const canary = canaryOf({ metric, written }, plan, anchors);
        const wavers = noise.of(metric);
        const served = replies.mixturesOf(names);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: judgeVersion,
            model: uniqueList(models),
            judges: names,
            ...(served === undefined ? {} : { served }),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set decides about the metric of the set as well as about its own.
 */
function judgesByMetric(graders, cases) {
    const byMetric = new Map();
    const add = (name, { spec, metric }) => {
        const known = byMetric.get(name) ?? { written: metric, specs: [] };
        byMetric.set(name, known);
        for (const each of withMembers([spec]))
            if (isJudge(each) && !known.specs.includes(each))
                known.specs.push(each);
    };
    const [named, templates] = [[], []];
    for (const each of judgedPlaces(graders))
        (isTemplate(each.metric) ? templates : named).push(each);
    for (const each of named)
        add(each.metric, each);
    for (const question of templates.length > 0 ? cases : casesWithGraders(cases)) {
        for (const each of [...templates, ...judgedPlaces(question.graders ?? [])])
            add(nameOf(each, question), each);
    }
    return byMetric;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf({ metric, written }, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = anchorGraders(plan);
    const place = judgedPlaces(graders).find((each) => each.metric === written);
    if (canary === undefined || place === undefined)
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const anchors = canary.anchors.filter((anchor) => nameOf(place, anchor) === metric);
    const reason = whyIncomparable(anchors, { metric, written }, judgeDigest(written, graders, judges));
    if (reason !== undefined)
        return unusable(anchors.length, `${reason}; record it by \`lanegate canary ${plan.name} --write\``);
    return compareCanary(anchors.map(({ id, scores = {} }) => ({
        recorded: own(scores, metric),
        now: own(own(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, { metric, written }, digest) {
    const scored = anchors.filter(({ scores = {} }) => own(scores, metric) !== undefined);
    if (scored.length === 0)
        return `no anchor has a score of ${metric} on record`;
    if (scored.some(({ judges = {} }) => own(judges, written) === undefined))
        return `of some scores of ${metric} on record nobody knows which judge gave them`;
    const isOther = anchors.some(({ judges = {} }) => (own(judges, written) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    ...{ anchors, graded: 0, mean_shift: null, mean_absolute_difference: null, p_value: null },
    moved: true,
    reason,
});
