import { isFilled } from '../../artifacts/read-json.js';
import { refuseOtherModels } from '../refuse-other-models.js';
import { optionalCount, optionalFlag, optionalObject, optionalObjects, optionalUser, refuseField, refuseLostNumbers, requiredList, requiredModel, requiredNumber, requiredText, } from '../request-fields.js';
import { readMessages } from './chat-messages.js';
import { tellUntranslatable } from './chat-parameters.js';
import { createChatWriter } from './chat-writer.js';
import { askedAsFunctions, keyOfFunctions, offersFunctions, placesOfOlderCalls, toolsOfFunctions, } from './older-functions.js';
/** What is told apart from the parameters, or says only how the answer comes. */
const apart = new Set([
    'model',
    'messages',
    'max_tokens',
    'max_completion_tokens',
    'stream',
    'stream_options',
    'user',
]);
/** What helps a provider to bill, to store, to guard or to be quick, and leaves the answer as it is. */
const hints = new Set([
    'cache_control',
    'metadata',
    'store',
    'prediction',
    'prompt_cache_key',
    'prompt_cache_options',
    'prompt_cache_retention',
    'safety_identifier',
]);
/** What a client says that asks for nothing but what it gets in any case. */
const asksForNothing = new Map([
    ['functions', (value) => !isFilled(value)],
    ['function_call', (value, { functions }) => !isFilled(functions) && (value === 'auto' || value === 'none')],
    ['modalities', (value) => Array.isArray(value) && value.length === 1 && value[0] === 'text'],
    ['service_tier', (value) => value === 'auto' || value === 'default'],
    ['verbosity', (value) => value === 'medium'],
]);
/** Reads the body of a chat completion. Throws a `RequestError` for what is none. */
export function readChatRequest(body) {
    refuseOtherModels(body);
    refuseLostNumbers(body);
    const keys = [];
    const untranslatable = (key) => {
        keys.push(key);
    };
    const messages = readMessages(body.messages, untranslatable);
    const parameters = parametersOf(body);
    const isOlder = offersFunctions(body);
    tellUntranslatable(parameters, isOlder ? (key) => untranslatable(keyOfFunctions(key)) : untranslatable);
    const isStreamed = optionalFlag(body.stream, 'stream') ?? false;
    return {
        model: requiredModel(body),
        operation: 'chat',
        messages,
        places: placesOfOlderCalls(requiredList(body.messages, 'messages'), messages),
        parameters,
        askedAs: isOlder ? askedAsFunctions : undefined,
        maxTokens: optionalCount(body.max_completion_tokens, 'max_completion_tokens') ??
            optionalCount(body.max_tokens, 'max_tokens'),
        isStreamed,
        user: optionalUser(body),
        verbatim: { dialect: 'chat', body, untranslatable: keys },
        writer: createChatWriter({
            tellsUsage: isStreamed && asksForUsage(body.stream_options),
            callsFunctions: isOlder,
        }),
    };
}
function asksForUsage(options) {
    const { include_usage } = optionalObject(options, 'stream_options') ?? {};
    return optionalFlag(include_usage, 'stream_options.include_usage') ?? false;
}
function parametersOf(body) {
    const asked = Object.entries(body).filter(([name, value]) => value !== null && isParameter(name, body));
    for (const [name, value] of asked)
        checks.get(name)?.(value, name);
    const parameters = Object.fromEntries(asked);
    const newer = offersFunctions(body) ? withTools(parameters) : parameters;
    const { stop } = newer;
    return typeof stop === 'string' ? { ...newer, stop: [stop] } : newer;
}
const withTools = ({ functions, function_call, ...others }) => ({
    ...others,
    ...toolsOfFunctions({ functions, function_call }),
});
const isParameter = (name, body) => !apart.has(name) && !hints.has(name) && asksForNothing.get(name)?.(body[name], body) !== true;
/** Parameters that more than the provider reads: what they are decides what a call may cost, and how it is judged. */
const checks = new Map([
    ['n', optionalCount],
    ['best_of', optionalCount],
    ['temperature', requiredNumber],
    ['top_p', requiredNumber],
    ['seed', requiredNumber],
    ['stop', requiredStops],
    ['tools', optionalObjects],
    ['functions', optionalObjects],
    ['service_tier', requiredText],
    ['reasoning_effort', requiredText],
]);
function requiredStops(value, key) {
    const stops = Array.isArray(value) ? value : [value];
    if (!stops.every((each) => typeof each === 'string'))
        refuseField(key, 'a text or a list of texts');
}
