import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
/** Where the schema of the arguments stands: in the words of OpenAI, of Anthropic and of the Model Context Protocol. */
const schemaKeys = ['parameters', 'input_schema', 'inputSchema'];
/** A tool that describes no arguments takes none. */
const noArguments = { type: 'object', maxProperties: 0 };
const describedIn = (tool) => (isJsonObject(tool['function']) ? tool['function'] : tool);
/** The schemas of the arguments of tools by name, or what is wrong with the list. */
export function readTools(value) {
    if (!Array.isArray(value) || value.length === 0)
        return 'takes a list of tools: `[{ type: function, function: … }]`';
    const tools = new Map();
    for (const tool of value) {
        const described = isJsonObject(tool) ? describedIn(tool) : {};
        const { name } = described;
        if (typeof name !== 'string')
            return 'has a tool without a name';
        if (tools.has(name))
            return `has two tools of the name \`${name}\``;
        const key = schemaKeys.find((each) => (described[each] ?? null) !== null);
        tools.set(name, key === undefined ? noArguments : described[key]);
    }
    return tools;
}
const ordinaryKeys = new Set(['type', 'name', 'description', 'strict', ...schemaKeys]);
/** What is wrong with tools that somebody wrote to grade by: the arguments of one may stand under a misspelt key. */
export function problemOfWrittenTools(value) {
    const tools = objectsIn(value).map(describedIn);
    const bare = tools.filter((tool) => !schemaKeys.some((key) => key in tool));
    const strange = bare.flatMap((tool) => Object.keys(tool)).find((key) => !ordinaryKeys.has(key));
    return strange === undefined ? undefined : `has a tool with \`${strange}\`, and without \`parameters\``;
}
