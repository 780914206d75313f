import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { isBlank } from '../call/answer-text.js';
import { excerptOf } from '../excerpt.js';
/**
 * The first tool call that cannot be carried out: of a tool that was not offered, or with arguments that are no JSON.
 * Without a request, as of a program that offers its tools itself, any tool may have been offered.
 */
export function classifyToolCalls(calls, request) {
    if (calls.length === 0)
        return undefined;
    const offer = request === undefined ? unknownOffer : offerOf(request);
    for (const { name, arguments: text } of calls) {
        const called = excerptOf(name, 60);
        if (offer.isKnown && !offer.names.has(name)) {
            return { kind: 'malformed-tool-call', message: `the model called ${called}, a tool that was not offered` };
        }
        if (!offer.freeForm.has(name) && !isBlank(text) && readJson(text) === undefined) {
            const told = `the arguments of ${called} are not JSON: ${excerptOf(text, 120)}`;
            return { kind: 'malformed-tool-call', message: told };
        }
    }
    return undefined;
}
const unknownOffer = { names: new Set(), freeForm: new Set(), isKnown: false };
/** `tools` of today's dialect and `functions` of the one before it. */
function offerOf({ tools, functions }) {
    const names = new Set();
    const freeForm = new Set();
    let isKnown = true;
    for (const tool of [...listOf(tools), ...listOf(functions)]) {
        const name = nameOf(tool);
        if (name === undefined)
            isKnown = false;
        else
            names.add(name);
        if (name !== undefined && isJsonObject(tool) && tool.type === 'custom')
            freeForm.add(name);
    }
    return { names, freeForm, isKnown };
}
/** `{"function":{"name":…}}`, `{"custom":{"name":…}}` or `{"name":…}`. */
function nameOf(tool) {
    if (!isJsonObject(tool))
        return undefined;
    const described = [tool.function, tool.custom, tool].find((each) => isJsonObject(each) && typeof each.name === 'string');
    return isJsonObject(described) && typeof described.name === 'string' ? described.name : undefined;
}
const listOf = (value) => (Array.isArray(value) ? value : []);
