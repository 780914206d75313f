import { isJsonObject } from '../artifacts/read-json.js';
/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of
 * the newer data sources (`{"item": {…}, "sample"?}`). `undefined` for a line of any other shape.
 */
export function fromOpenAiEvals(value) {
    if (!isJsonObject(value))
        return undefined;
    const { item, sample: _, ...beside } = value;
    // What stands beside the item must be keys of a case, and is told where it is none.
    if (isJsonObject(item) && !('vars' in value))
        return { ...fromItem(item), ...beside };
    const { input, ideal, expected, ...rest } = value;
    if (input === undefined || 'vars' in value || !('ideal' in value || isConversation(input)))
        return undefined;
    const asked = isConversation(input) ? { messages: input.map(messageOf) } : {};
    const inputVars = isConversation(input) ? {} : { input };
    const right = expectedOf('ideal' in value ? ideal : expected);
    return { ...namedOf(rest), vars: { ...inputVars, ...withoutId(rest) }, ...asked, ...right };
}
function fromItem(item) {
    const { ideal, expected, ...rest } = item;
    return { ...namedOf(rest), vars: withoutId(rest), ...expectedOf(expected ?? ideal) };
}
const isConversation = (input) => Array.isArray(input) && input.length > 0 && input.every((each) => isJsonObject(each) && 'role' in each);
/** Examples of the registry name who speaks in them, which is not sent; developers speak as the system here. */
const messageOf = ({ name: _, ...message }) => message['role'] === 'developer' ? { ...message, role: 'system' } : message;
const namedOf = ({ id }) => (typeof id === 'string' || typeof id === 'number' ? { id } : {});
const withoutId = ({ id: _, ...rest }) => rest;
/** A list is several right answers; null says nothing, as where only a judge grades. */
function expectedOf(ideal) {
    if (ideal === undefined || ideal === null)
        return {};
    if (!Array.isArray(ideal))
        return { expected: ideal };
    return ideal.length === 1 ? { expected: ideal[0] } : { expected_any: ideal };
}
