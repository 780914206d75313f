import { isFilled, isJsonObject, isPresent } from '../../artifacts/read-json.js';
import { knownKeys, tellUnknown } from '../known-keys.js';
import { givenFields, optionalCount, optionalFlag, optionalNumber, optionalObject, optionalText, refuseField, requiredObject, requiredText, } from '../request-fields.js';
import { readTools } from './read-tools.js';
/** What a request asks for beside its turns, in the words of chat completions. */
export function readParameters(body, untranslatable) {
    return givenFields({
        temperature: optionalNumber(body.temperature, 'temperature'),
        top_p: optionalNumber(body.top_p, 'top_p'),
        top_k: optionalNumber(body.top_k, 'top_k'),
        stop: stopsOf(body.stop_sequences),
        reasoning_effort: effortOf(body, untranslatable),
        response_format: formatOf(body, untranslatable),
        ...toolsOf(body, untranslatable),
    });
}
const usualKeys = {
    stop: 'stop_sequences',
    parallel_tool_calls: 'tool_choice.disable_parallel_tool_use',
    reasoning_effort: 'output_config.effort',
    response_format: 'output_config.format',
};
/** What is called otherwise in chat completions, and has two names here. */
export function askedAsIn({ thinking, output_config, output_format }) {
    const { effort, format } = isJsonObject(output_config) ? output_config : {};
    const thinks = isJsonObject(thinking) && (thinking.type === 'disabled' || !isPresent(effort));
    const isOlder = isPresent(output_format) && !isPresent(format);
    if (!thinks && !isOlder)
        return usualKeys;
    return {
        ...usualKeys,
        ...(thinks ? { reasoning_effort: 'thinking' } : {}),
        ...(isOlder ? { response_format: 'output_format' } : {}),
    };
}
function stopsOf(stops) {
    if (stops === undefined || stops === null)
        return undefined;
    if (!Array.isArray(stops))
        return refuseField('stop_sequences', 'a list');
    const texts = stops.map((stop, index) => requiredText(stop, `stop_sequences[${index}]`));
    return texts.length === 0 ? undefined : texts;
}
function toolsOf(body, untranslatable) {
    const tools = readTools(body.tools, untranslatable);
    const choice = choiceOf(body.tool_choice, untranslatable);
    if (tools.length > 0)
        return { tools, ...choice };
    const asksForOne = choice.tool_choice === 'required' || isJsonObject(choice.tool_choice);
    return asksForOne && !isFilled(body.tools) ? refuseField('tool_choice', 'left out where there are no tools') : {};
}
const choices = new Map([
    ['auto', 'auto'],
    ['any', 'required'],
    ['none', 'none'],
]);
const keysOfChoice = knownKeys(['type', 'name', 'disable_parallel_tool_use']);
function choiceOf(given, untranslatable) {
    const choice = optionalObject(given, 'tool_choice');
    if (choice === undefined)
        return {};
    tellUnknown(choice, 'tool_choice', keysOfChoice, untranslatable);
    const { type, name, disable_parallel_tool_use: isSingle } = choice;
    const isAlone = optionalFlag(isSingle, 'tool_choice.disable_parallel_tool_use') === true;
    const single = isAlone ? { parallel_tool_calls: false } : {};
    if (type === 'tool') {
        const called = { name: requiredText(name, 'tool_choice.name') };
        return { tool_choice: { type: 'function', function: called }, ...single };
    }
    const word = choices.get(type) ?? refuseField('tool_choice.type', '`auto`, `any`, `tool` or `none`');
    return { tool_choice: word, ...single };
}
/** From so many tokens of thinking on, an effort is called so. */
const efforts = [
    [16_384, 'high'],
    [4096, 'medium'],
    [0, 'low'],
];
/** What becomes of earlier thoughts, which are left out, binds nobody. */
const keysOfThinking = knownKeys(['type', 'budget_tokens', 'display', 'block_binding']);
const keysOfOutput = knownKeys(['effort', 'format']);
/** An effort that is named counts more than the tokens that thinking may take, which other dialects cannot say. */
function effortOf(body, untranslatable) {
    const output = optionalObject(body.output_config, 'output_config') ?? {};
    tellUnknown(output, 'output_config', keysOfOutput, untranslatable);
    const named = optionalText(output.effort, 'output_config.effort');
    const asked = effortOfThinking(optionalObject(body.thinking, 'thinking'), untranslatable);
    return asked === 'none' ? asked : (named ?? asked);
}
function effortOfThinking(thinking, untranslatable) {
    if (thinking === undefined)
        return undefined;
    tellUnknown(thinking, 'thinking', keysOfThinking, untranslatable);
    const type = requiredText(thinking.type, 'thinking.type');
    const budget = optionalCount(thinking.budget_tokens, 'thinking.budget_tokens');
    if (type === 'disabled')
        return 'none';
    if (type === 'enabled' && budget !== undefined)
        return efforts.find(([tokens]) => budget >= tokens)?.[1];
    if (type !== 'enabled' && type !== 'adaptive')
        untranslatable('thinking.type');
    return undefined;
}
const keysOfFormat = knownKeys(['type', 'schema']);
/**
 * `output_format` is what the form of an answer was called first. Anthropic holds every answer to it, so that whoever
 * is asked instead is to do the same, or to refuse.
 */
function formatOf(body, untranslatable) {
    const { format: current } = isJsonObject(body.output_config) ? body.output_config : {};
    const key = isPresent(current) ? 'output_config.format' : 'output_format';
    const format = optionalObject(current ?? body.output_format, key);
    if (format === undefined)
        return undefined;
    if (format.type !== 'json_schema')
        return refuseField(`${key}.type`, '`json_schema`');
    tellUnknown(format, key, keysOfFormat, untranslatable);
    const schema = requiredObject(format.schema, `${key}.schema`);
    return { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } };
}
