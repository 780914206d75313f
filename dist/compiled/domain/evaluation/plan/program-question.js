import { canonicalJson } from '../../artifacts/digest.js';
import { placeOfCase } from '../../suite/case.js';
import { render, whyNotFilledIn } from '../../templates/template.js';
import { UserError } from '../../user-error.js';
/**
 * What a program or an endpoint is asked for one case, as JSON. Throws a `UserError` for a variable without a value,
 * and for what an endpoint cannot be sent.
 */
export function programQuestion({ provider, body }, question, plan) {
    const { id, vars, ...said } = question;
    const told = beyondVariables.filter((key) => said[key] !== undefined);
    if (provider.api !== 'endpoint') {
        const asked = { case: id, vars, ...Object.fromEntries(told.map((key) => [key, said[key]])) };
        return canonicalJson(asked);
    }
    const [untold] = told;
    if (untold !== undefined) {
        throw new UserError(`the case \`${id}\` has \`${untold}\`, which an endpoint is not sent`, {
            place: placeOf(question, plan),
            hint: 'an endpoint is sent variables: put what it needs under `vars`, or let a `command` ask it',
        });
    }
    return JSON.stringify(body === undefined ? vars : filled(body, question, plan));
}
/** What of a case's conversation is no variable. */
const beyondVariables = ['messages', 'turns', 'tool_results'];
const placeOf = (question, { definition }) => placeOfCase(definition.cases, question);
/** A template in which every text has its variables filled in; a text that is one variable alone is its value. */
function filled(template, question, plan) {
    if (typeof template === 'string')
        return filledText(template, question, plan);
    if (typeof template !== 'object' || template === null)
        return template;
    if (isList(template))
        return template.map((each) => filled(each, question, plan));
    const entries = Object.entries(template).map(([key, value]) => [key, filled(value ?? null, question, plan)]);
    return Object.fromEntries(entries);
}
const isList = (value) => Array.isArray(value);
const alone = /^\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}$/;
function filledText(template, question, plan) {
    const name = alone.exec(template)?.[1];
    const value = name !== undefined && Object.hasOwn(question.vars, name) ? question.vars[name] : undefined;
    if (value !== undefined)
        return value;
    const rendering = render(template, question.vars);
    if (rendering.kind === 'text')
        return rendering.text;
    const why = whyNotFilledIn(rendering);
    throw new UserError(`the case \`${question.id}\` has ${why}, which the body of its target asks for`, {
        place: placeOf(question, plan),
        hint: 'give every case a value for each variable of `target.body`',
    });
}
