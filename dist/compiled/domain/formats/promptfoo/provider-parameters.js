import { own } from '../../artifacts/own.js';
import { isJsonObject } from '../../artifacts/read-json.js';
import { excerptOf } from '../../inference/excerpt.js';
import { ModelParameters } from '../../suite/configuration.js';
import { fileReference, isScriptPath } from './file-reference.js';
import { offeredTools, toolChoice } from './offered-tools.js';
/** promptfoo's names of parameters that have another name here. */
const renamed = {
    max_completion_tokens: 'max_tokens',
    maxOutputTokens: 'max_tokens',
    max_new_tokens: 'max_tokens',
    num_predict: 'max_tokens',
    maxTokens: 'max_tokens',
    topP: 'top_p',
    topK: 'top_k',
    stopSequences: 'stop',
    stop_sequences: 'stop',
    responseFormat: 'response_format',
};
/** Parameters that are sent as they are. */
const sent = new Set([
    ...['temperature', 'top_p', 'top_k', 'max_tokens', 'seed', 'stop', 'frequency_penalty', 'presence_penalty'],
    ...['response_format', 'tools', 'tool_choice', 'parallel_tool_calls', 'reasoning_effort', 'logit_bias', 'n', 'user'],
    ...['logprobs', 'top_logprobs', 'verbosity', 'service_tier', 'reasoning', 'provider', 'thinking', 'effort'],
]);
/** Settings that say how a provider is reached, which is told elsewhere, or how promptfoo shows it. */
const elsewhere = new Set([
    ...['apiKey', 'apiKeyEnvar', 'apiKeyRequired', 'apiHost', 'apiBaseUrl', 'apiVersion', 'basePath', 'region', 'cost'],
    ...['inputCost', 'outputCost', 'organization', 'maxRetries', 'max_retries', 'timeout', 'cache', 'basePath', 'label'],
]);
/** Settings of promptfoo's own that change nothing of what a model is asked. */
const ofNoWeight = new Set([
    ...[
        'showThinking',
        'stream',
        'maxConcurrency',
        'delay',
        'inferenceModelType',
        'usage_tier',
        'anthropic_version',
        'useApi',
        'accelerator',
    ],
]);
/** Groups of parameters, which are taken one by one; of those that are open, whatever they hold is sent. */
const groups = new Set(['passthrough', 'generationConfig', 'inferenceConfig']);
/** The parameters that the `config` of a provider or a prompt sets; what cannot be sent is told. */
export function parametersOf(context, config) {
    const reading = { context, losses: [] };
    const parameters = config === undefined ? {} : checked(reading, config, parametersIn(reading, config));
    return { parameters, lost: reading.losses[0] };
}
function parametersIn(reading, config) {
    if (!config.isMapping())
        lose(reading, config, '`config`', 'its parameters must be written out as a mapping');
    const parameters = {};
    for (const [key, at] of config.entries()) {
        if (groups.has(key))
            Object.assign(parameters, parametersIn(reading, at));
        else if (!elsewhere.has(key))
            Object.assign(parameters, parameterOf(reading, key, at));
    }
    return parameters;
}
function parameterOf(reading, key, at) {
    const name = own(renamed, key) ?? key;
    if (!sent.has(name) && !isPassedThrough(at)) {
        const what = `\`${key}\` of a provider`;
        if (ofNoWeight.has(key))
            reading.context.note(at, what, 'it is not sent to the model');
        else if (at.value !== null)
            lose(reading, at, what, 'it is not sent to the model, which would be asked without it');
        return {};
    }
    const value = loaded(reading, at);
    if (value === undefined || value === null)
        return {};
    if (name === 'tools' && Array.isArray(value))
        return { tools: toolsFrom(reading, at, value) };
    if (name === 'tool_choice')
        return toolChoice(value);
    if (name === 'stop' && typeof value === 'string')
        return { stop: [value] };
    return { [name]: value };
}
function toolsFrom(reading, at, written) {
    const { tools, unknown } = offeredTools(written);
    for (const tool of unknown) {
        const what = `the tool \`${excerptOf(JSON.stringify(tool), 60)}\``;
        lose(reading, at, what, 'it is no function that a program runs, and no such tool is offered here');
    }
    return tools;
}
const isPassedThrough = (at) => /\.(?:passthrough|generationConfig)\./.test(at.place.key ?? '');
/** A value, or what the file holds that it names. */
function loaded(reading, at) {
    const { context } = reading;
    const reference = typeof at.value === 'string' ? fileReference(at.value) : undefined;
    if (reference === undefined)
        return withFiles(reading, at);
    const what = `\`${at.text()}\``;
    if (isScriptPath(reference.path))
        return lose(reading, at, what, 'it is a program that makes a parameter, which is not imported');
    const path = context.resolve(reference.path, at.source.path);
    if (!context.has(path))
        return lose(reading, at, what, `\`${path}\` is not in the repository`);
    if (/\.(?:json|ya?ml)$/i.test(path))
        return context.parse(path)?.value;
    const file = context.text(path);
    if (file.kind === 'missing')
        return lose(reading, at, what, file.why);
    return file.kind === 'text' ? file.text : undefined;
}
function lose({ context, losses }, at, what, why) {
    losses.push(context.lose(at, what, why));
}
/** Lists such as `tools` may name a file an item. */
function withFiles(reading, at) {
    if (Array.isArray(at.value))
        return at.items().map((item) => loaded(reading, item));
    if (isJsonObject(at.value))
        return Object.fromEntries(at.entries().map(([key, item]) => [key, loaded(reading, item)]));
    return at.value;
}
/** What no model takes is told, and not sent. */
function checked(reading, config, parameters) {
    const parsed = ModelParameters.safeParse(parameters);
    if (parsed.success)
        return parameters;
    const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    for (const name of wrong)
        lose(reading, config.get(name) ?? config, `\`${name}\``, 'its value is none that a model takes');
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => !wrong.has(name)));
}
