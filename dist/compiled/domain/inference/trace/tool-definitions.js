import { isJsonObject } from '../../artifacts/read-json.js';
/**
 * The `tools` of a request in the words of `gen_ai.tool.definitions`, which has no `function` around a function. What
 * is no tool is left out; `undefined` when nothing is left.
 */
export function toolDefinitions(tools) {
    if (!Array.isArray(tools))
        return undefined;
    const definitions = tools.flatMap((tool) => definitionOf(tool) ?? []);
    return definitions.length === 0 ? undefined : definitions;
}
function definitionOf(tool) {
    if (!isJsonObject(tool))
        return undefined;
    const { name, description, parameters } = isJsonObject(tool['function']) ? tool['function'] : tool;
    if (typeof name !== 'string')
        return undefined;
    const type = typeof tool['type'] === 'string' ? tool['type'] : 'function';
    return {
        type,
        name,
        ...(description === undefined ? {} : { description }),
        ...(isJsonObject(parameters) ? { parameters } : {}),
    };
}
