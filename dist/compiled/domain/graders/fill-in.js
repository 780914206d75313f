import { own } from '../artifacts/own.js';
import { render, whyNotFilledIn } from '../templates/template.js';
import { graderError } from './grader.js';
import { isFilledIn, metricOf, problemOfValue, traitsOf } from './grader-spec.js';
import { isMetricName, isTemplate } from './grader-traits.js';
/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. A text that is one variable alone stands for its value where the type compares with
 * such. What the case leaves out, and a value that then says nothing, is a grader error.
 */
export function fillIn(spec, question) {
    const { value, template } = spec;
    if (value === undefined || !isFilledIn(spec))
        return { kind: 'filled', thing: spec };
    const filling = new Filling(question, template);
    const whole = template === 'gh-models' ? undefined : filling.variable(value);
    const isWhole = whole !== undefined && traitsOf(spec.type).comparesAsItIs?.(whole, spec) === true;
    const settled = { ...spec, value: isWhole ? whole : filling.value(value) };
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    const problem = problemOfValue(settled);
    return problem === undefined ? { kind: 'filled', thing: settled } : graderError(`\`${spec.type}\` ${problem}`);
}
/** The name of the metric that a grader feeds with a case. */
export function fillInMetric(spec, question) {
    const name = metricOf(spec);
    if (!isTemplate(name))
        return { kind: 'filled', thing: name };
    const filling = new Filling(question, spec.template);
    const thing = filling.text(name);
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    if (isMetricName(thing))
        return { kind: 'filled', thing };
    return cannotFillIn(question, `${JSON.stringify(thing)} is no name for a metric`);
}
const alone = /^\s*\{\{\{?\s*([A-Za-z_]\w*)\s*\}?\}\}\s*$/;
/** Texts that are filled in with one case, and why the first of them cannot be. */
class Filling {
    why;
    values;
    language;
    constructor({ vars, expected }, language) {
        this.values = expected === undefined ? vars : { ...vars, expected };
        this.language = language;
    }
    /** What the case has for the variable that a text is alone. */
    variable(value) {
        const name = typeof value === 'string' ? alone.exec(value)?.[1] : undefined;
        return name === undefined ? undefined : own(this.values, name);
    }
    value(value) {
        const item = (each) => (typeof each === 'string' ? this.text(each) : each);
        return Array.isArray(value) ? value.map(item) : item(value);
    }
    text(text) {
        const rendering = render(text, this.values, this.language);
        if (rendering.kind === 'text')
            return rendering.text;
        this.why ??= whyNotFilledIn(rendering);
        return text;
    }
}
const cannotFillIn = ({ id }, why) => graderError(`the grader cannot be filled in for case \`${id}\`: ${why}`);
