import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
/** Tools in the words of Anthropic, Gemini, Bedrock or the Model Context Protocol as functions of chat completions. */
export function offeredTools(written) {
    const tools = written.flatMap((tool) => (isJsonObject(tool) ? functionsOf(tool) : [tool]));
    return { tools, unknown: tools.filter((tool) => !isJsonObject(tool) || typeof tool['type'] !== 'string') };
}
function functionsOf(tool) {
    const { functionDeclarations: declared, function_declarations: alsoDeclared, toolSpec } = tool;
    if (isJsonObject(tool['function']))
        return [{ type: 'function', ...tool }];
    if (Array.isArray(declared ?? alsoDeclared))
        return objectsIn(declared ?? alsoDeclared).map((each) => functionOf(each, geminiSchema(each['parameters'])));
    if (isJsonObject(toolSpec) && isJsonObject(toolSpec['inputSchema']))
        return [functionOf(toolSpec, toolSpec['inputSchema']['json'])];
    const schema = tool['input_schema'] ?? tool['inputSchema'] ?? tool['parameters'];
    const isOwn = [undefined, null, 'custom', 'function'].includes(tool['type']);
    return isOwn && typeof tool['name'] === 'string' && isJsonObject(schema) ? [functionOf(tool, schema)] : [tool];
}
const functionOf = ({ name, description, strict, parametersJsonSchema }, parameters) => ({
    type: 'function',
    function: JSON.parse(JSON.stringify({ name, description, parameters: parameters ?? parametersJsonSchema, strict })),
});
/** Gemini writes the types of a schema large, which JSON Schema writes small. */
function geminiSchema(schema) {
    if (!isJsonObject(schema))
        return schema;
    const { type, properties, items, anyOf } = schema;
    return {
        ...schema,
        ...(typeof type === 'string' ? { type: type.toLowerCase() } : {}),
        ...(isJsonObject(properties) ? { properties: mapValues(properties, geminiSchema) } : {}),
        ...(items === undefined ? {} : { items: geminiSchema(items) }),
        ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(geminiSchema) } : {}),
    };
}
const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
const choices = { auto: 'auto', any: 'required', required: 'required', none: 'none' };
/** Anthropic's way to say whether and which tools are to be called, in the words of chat completions. */
export function toolChoice(written) {
    if (!isJsonObject(written) || isJsonObject(written['function']))
        return { tool_choice: written };
    const { type, name, disable_parallel_tool_use: isAlone } = written;
    const word = typeof type === 'string' && Object.hasOwn(choices, type) ? choices[type] : undefined;
    const one = type === 'tool' && typeof name === 'string' ? { type: 'function', function: { name } } : undefined;
    return {
        tool_choice: word ?? one ?? written,
        ...(isAlone === true ? { parallel_tool_calls: false } : {}),
    };
}
