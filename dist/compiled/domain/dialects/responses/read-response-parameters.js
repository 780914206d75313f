import { isPresent } from '../../artifacts/read-json.js';
import { knownKeys } from '../known-keys.js';
import { givenFields, optionalFlag, optionalNumber, optionalObject, optionalObjects, optionalText, refuseField, requiredObject, requiredText, } from '../request-fields.js';
import { flatName } from './asked-tools.js';
import { cannotServe, refuseUnknown } from './refusals.js';
const keysOfTexts = knownKeys(['format', 'verbosity']);
/** The summary is the writer's to tell; earlier thoughts, of which `context` says how many count, are left out. */
const keysOfReasoning = knownKeys(['effort', 'summary', 'generate_summary', 'context'], {
    mode: (value) => value === 'standard',
});
/** What is called otherwise in chat completions. */
export const askedAs = {
    reasoning_effort: 'reasoning.effort',
    verbosity: 'text.verbosity',
    response_format: 'text.format',
};
/** What a request asks for beside its turns, in the words of chat completions. Throws a `RequestError`. */
export function readResponseParameters(body, tools) {
    const text = optionalObject(body.text, 'text') ?? {};
    const reasoning = optionalObject(body.reasoning, 'reasoning') ?? {};
    refuseUnknown(text, 'text', keysOfTexts);
    refuseUnknown(reasoning, 'reasoning', keysOfReasoning);
    for (const name of ['summary', 'generate_summary'])
        optionalText(reasoning[name], `reasoning.${name}`);
    const verbosity = optionalText(text.verbosity, 'text.verbosity');
    return givenFields({
        temperature: optionalNumber(body.temperature, 'temperature'),
        top_p: optionalNumber(body.top_p, 'top_p'),
        reasoning_effort: optionalText(reasoning.effort, 'reasoning.effort'),
        // What every model does unasked needs no word that only some understand.
        verbosity: verbosity === 'medium' ? undefined : verbosity,
        response_format: formatOf(text.format),
        ...toolsOf(body, tools),
    });
}
function toolsOf({ tool_choice: choice, parallel_tool_calls: isParallel }, tools) {
    const asked = choiceOf(choice);
    const isForced = isPresent(asked.choice) && asked.choice !== 'auto' && asked.choice !== 'none';
    if (tools.functions.length === 0)
        return isForced ? refuseField('tool_choice', 'left out where there are no tools') : {};
    const allowed = tools.functions.filter(({ function: { name } }) => asked.names?.has(name) ?? true);
    if (allowed.length === 0)
        return refuseField('tool_choice.tools', 'names of functions among `tools`');
    return {
        tools: allowed,
        tool_choice: asked.choice,
        parallel_tool_calls: optionalFlag(isParallel, 'parallel_tool_calls'),
    };
}
const keysOfChosen = knownKeys(['name', 'namespace']);
function choiceOf(choice) {
    if (choice === undefined || choice === null)
        return {};
    if (choice === 'auto' || choice === 'none' || choice === 'required')
        return { choice };
    const { type, mode, tools, ...one } = requiredObject(choice, 'tool_choice');
    if (type === 'function' || type === 'custom') {
        refuseUnknown(one, 'tool_choice', keysOfChosen);
        return { choice: { type: 'function', function: { name: nameOf(one, 'tool_choice') } } };
    }
    if (type !== 'allowed_tools')
        return cannotServe('tool_choice', 'it names a tool that its provider runs');
    if (mode !== 'auto' && mode !== 'required')
        return refuseField('tool_choice.mode', '`auto` or `required`');
    const allowed = optionalObjects(tools, 'tool_choice.tools');
    return { choice: mode, names: new Set(allowed.map((tool, index) => nameOf(tool, `tool_choice.tools[${index}]`))) };
}
const nameOf = ({ name, namespace }, key) => flatName(requiredText(name, `${key}.name`), optionalText(namespace, `${key}.namespace`));
const keysOfFormats = knownKeys(['type', 'name', 'schema', 'strict', 'description']);
function formatOf(given) {
    const key = 'text.format';
    const format = optionalObject(given, key);
    if (format === undefined)
        return undefined;
    refuseUnknown(format, key, keysOfFormats);
    const { type } = format;
    if (type === 'text')
        return undefined;
    if (type === 'json_object')
        return { type };
    if (type !== 'json_schema')
        return refuseField(`${key}.type`, '`text`, `json_object` or `json_schema`');
    return {
        type,
        json_schema: givenFields({
            name: requiredText(format.name, `${key}.name`),
            description: optionalText(format.description, `${key}.description`),
            schema: requiredObject(format.schema, `${key}.schema`),
            strict: optionalFlag(format.strict, `${key}.strict`),
        }),
    };
}
