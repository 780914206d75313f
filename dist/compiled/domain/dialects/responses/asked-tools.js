import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { isDirect, isFalse, knownKeys } from '../known-keys.js';
import { givenFields, optionalFlag, optionalObject, optionalObjects, optionalText, refuseField, requiredText, } from '../request-fields.js';
import { refuseTool, refuseUnknown } from './refusals.js';
/** The name by which a tool is asked for, since chat completions have no namespaces. */
export const flatName = (name, namespace) => {
    if (namespace === undefined)
        return name;
    return `${namespace}${namespace.endsWith('__') ? '' : '__'}${name}`;
};
/**
 * The tools of a request. Functions stay what they are; a custom tool, whose input is any text, is asked for as a
 * function of that text, and what calls it is told to its client as it was declared.
 */
export class AskedTools {
    asked = new Map();
    declared = new Map();
    /**
     * Those that stand beside the conversation, and those that come up in it. Throws a `RequestError` for others' tools.
     */
    constructor({ tools, input }) {
        this.takeAll(tools, 'tools');
        const items = Array.isArray(input) ? input : [];
        for (const [index, item] of items.entries())
            if (isJsonObject(item) && item.type === 'additional_tools')
                this.takeAll(item.tools, `input[${index}].tools`);
    }
    get functions() {
        return [...this.declared.values()];
    }
    /** The tool that a call in the words of chat completions means. */
    of(name) {
        return this.asked.get(name) ?? { type: 'function', name };
    }
    takeAll(tools, key) {
        for (const [index, tool] of optionalObjects(tools, key).entries()) {
            const place = `${key}[${index}]`;
            if (tool.type === 'namespace')
                this.takeNamespace(tool, place);
            else
                this.take(tool, place, undefined);
        }
    }
    takeNamespace(given, key) {
        refuseUnknown(given, key, keysOfNamespaces);
        const namespace = requiredText(given.name, `${key}.name`);
        const description = optionalText(given.description, `${key}.description`);
        for (const [index, tool] of optionalObjects(given.tools, `${key}.tools`).entries())
            this.take({ description, ...tool }, `${key}.tools[${index}]`, namespace);
    }
    /** A tool that is declared again takes the place of the earlier one. */
    take(tool, key, namespace) {
        const { type } = tool;
        if (type !== 'function' && type !== 'custom')
            refuseTool(tool, key);
        const name = requiredText(tool.name, `${key}.name`);
        const flat = flatName(name, namespace);
        const known = this.asked.get(flat);
        const isOther = known !== undefined && (known.type !== type || known.name !== name);
        if (isOther)
            refuseField(`${key}.name`, 'a name that no other tool has');
        this.asked.set(flat, { type, name, namespace });
        const described = type === 'custom' ? takesText(tool, key) : takesJson(tool, key);
        this.declared.set(flat, { type: 'function', function: { name: flat, ...described } });
    }
}
const loading = { defer_loading: isFalse, allowed_callers: isDirect };
const keysOfNamespaces = knownKeys(['type', 'name', 'description', 'tools']);
const keysOfFunctions = knownKeys(['type', 'name', 'description', 'parameters', 'strict'], loading);
const keysOfCustomTools = knownKeys(['type', 'name', 'description', 'format'], loading);
const keysOfInputs = knownKeys(['type', 'syntax', 'definition']);
function takesJson(tool, key) {
    refuseUnknown(tool, key, keysOfFunctions);
    return givenFields({
        description: optionalText(tool.description, `${key}.description`),
        parameters: optionalObject(tool.parameters, `${key}.parameters`),
        strict: optionalFlag(tool.strict, `${key}.strict`),
    });
}
const textParameters = {
    type: 'object',
    properties: { input: { type: 'string', description: 'The whole input of the tool, as it is.' } },
    required: ['input'],
    additionalProperties: false,
};
/** No other provider holds a text to a grammar, so the model is told of it. */
function takesText(tool, key) {
    refuseUnknown(tool, key, keysOfCustomTools);
    const description = optionalText(tool.description, `${key}.description`);
    const format = optionalObject(tool.format, `${key}.format`);
    const grammar = format === undefined ? [] : grammarIn(format, `${key}.format`);
    const told = [...(description === undefined ? [] : [description]), ...grammar];
    return { description: told.join('\n\n'), parameters: textParameters };
}
function grammarIn(format, key) {
    refuseUnknown(format, key, keysOfInputs);
    if (format.type === 'text')
        return [];
    if (format.type !== 'grammar')
        return refuseField(`${key}.type`, '`text` or `grammar`');
    const syntax = requiredText(format.syntax, `${key}.syntax`);
    const definition = requiredText(format.definition, `${key}.definition`);
    return [`The input must follow this ${syntax} grammar:\n${definition}`];
}
/** The arguments that call a custom tool with a text. */
export const argumentsOfText = (input) => JSON.stringify({ input });
/** The text that arguments call a custom tool with; all of them where a model wrote the text itself. */
export function textOfArguments(written) {
    const value = readJson(written)?.json;
    return isJsonObject(value) && typeof value.input === 'string' ? value.input : written;
}
