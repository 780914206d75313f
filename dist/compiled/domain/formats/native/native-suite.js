import { usualGrader } from '../../graders/grader-spec.js';
import { messagesOfCases } from '../../suite/target-reference.js';
export const filled = (key, value) => (Object.keys(value).length === 0 ? {} : { [key]: value });
/** A case as a line of a data set. */
export const nativeCase = ({ line: _, path: __, graders, ...rest }, names) => ({
    ...rest,
    ...(graders === undefined ? {} : { graders: graders.map((spec) => graderOf(spec, names)) }),
});
/** A suite as lanegate.yml says it; one that lost a part says so, since it would decide with what is left. */
export function nativeSuite(suite, dataset, names) {
    const { name, target, graders, sources, repeats, gate, judge, embedder, problem } = suite;
    const { margin, floor, metrics } = gate;
    const gated = {
        ...(margin === undefined ? {} : { margin }),
        ...filled('floor', floor),
        ...filled('metrics', metrics),
    };
    return {
        name,
        ...(problem === undefined ? {} : { incomplete: problem }),
        target: targetOf(target, names),
        dataset,
        ...(judge === undefined ? {} : { judge: names.model(judge) }),
        ...(embedder === undefined ? {} : { embedder: names.model(embedder) }),
        ...(graders.length === 0 ? {} : { graders: graders.map((spec) => graderOf(spec, names)) }),
        ...(sources.length === 0 ? {} : { sources }),
        ...(repeats === 1 ? {} : { repeats }),
        ...filled('gate', gated),
    };
}
/** Programs and endpoints are written as they are. */
function targetOf(target, names) {
    if (!('prompt' in target))
        return target;
    const { prompt, model } = target;
    return {
        ...(prompt === messagesOfCases ? {} : { prompt: names.prompts.get(prompt) ?? prompt }),
        ...(model === undefined ? {} : { model: names.model(model) }),
    };
}
/** A grader, and those of its set, without what it would be by itself. */
function graderOf({ graders, model, ...spec }, names) {
    const written = Object.entries(spec).filter(([key, value]) => value !== undefined && value !== usual[key]);
    return {
        ...Object.fromEntries(written),
        ...(model === undefined ? {} : { model: names.model(model) }),
        ...(graders === undefined ? {} : { graders: graders.map((member) => graderOf(member, names)) }),
    };
}
const usual = usualGrader;
