import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { isBlank } from '../../inference/call/answer-text.js';
import { graderError, passOrFail } from '../grader.js';
import { compileSchema } from './json-schema.js';
import { readTools } from './read-tools.js';
/** Every tool call must name a tool that is known and have arguments that conform to its schema; none is not enough. */
export function gradeToolCalls(subject, value) {
    const source = value ?? subject.tools;
    if (source === undefined)
        return graderError('neither the grader nor the target tells which tools there are');
    const tools = readTools(source);
    if (typeof tools === 'string')
        return graderError(`\`is-valid-tools-call\` ${tools}`);
    const calls = callsOf(subject);
    if (calls === undefined)
        return passOrFail(false, 'the answer calls no tool');
    for (const call of calls) {
        const schema = tools.get(call.name);
        if (schema === undefined)
            return passOrFail(false, 'the answer calls a tool that is not known');
        const validator = compileSchema(schema);
        if ('problem' in validator)
            return graderError(`the JSON Schema of ${call.name} is not valid: ${validator.problem}`);
        if (!conforms(call, validator))
            return passOrFail(false, `the arguments of ${call.name} do not conform`);
    }
    return passOrFail(true, 'every tool call is of a known tool and conforms to it');
}
/** Arguments that are no object, or nested too deep to be looked at, conform to nothing. */
function conforms({ arguments: value }, validator) {
    try {
        return isJsonObject(value) && validator.conforms(value);
    }
    catch {
        return false;
    }
}
function callsOf({ toolCalls, answer }) {
    if (toolCalls.length > 0)
        return toolCalls.map(({ name, arguments: text }) => ({ name, arguments: argumentsOf(text) }));
    const written = readJson(answer)?.json;
    const listed = isJsonObject(written) ? (written['tool_calls'] ?? [written]) : written;
    if (!Array.isArray(listed) || listed.length === 0)
        return undefined;
    const calls = listed.map(writtenCall);
    return calls.every((call) => call !== undefined) ? calls : undefined;
}
/** `{"function":{"name":…,"arguments":…}}`, as OpenAI writes it, or what stands in it alone. */
function writtenCall(value) {
    const call = isJsonObject(value) && isJsonObject(value['function']) ? value['function'] : value;
    if (!isJsonObject(call) || typeof call['name'] !== 'string' || !('arguments' in call))
        return undefined;
    return { name: call['name'], arguments: argumentsOf(call['arguments']) };
}
/** Text is read as JSON, and no text at all as no arguments; `undefined` for text that is no JSON. */
const argumentsOf = (value) => {
    if (typeof value !== 'string')
        return value;
    return isBlank(value) ? {} : readJson(value)?.json;
};
