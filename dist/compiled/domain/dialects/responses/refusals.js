import { isJsonObject } from '../../artifacts/read-json.js';
import { tellUnknown } from '../known-keys.js';
import { RequestError } from '../request-error.js';
import { optionalFlag, optionalNumber, refuseField } from '../request-fields.js';
/** Throws the `RequestError` that says what of a request nobody here can serve, and why. */
export function cannotServe(key, why) {
    throw new RequestError(`\`${key}\` cannot be served here: ${why}`, { key });
}
const itsState = 'it stands for what the provider keeps, so send the whole conversation as `input`, as client libraries do once `store` is false';
/** Keys that ask a provider for more than an answer to what is sent, and why nobody here can give it. */
const refused = new Map([
    ['previous_response_id', itsState],
    ['conversation', itsState],
    ['prompt', 'it names a prompt that the provider keeps, so send its text as `instructions`'],
    ['moderation', 'it asks for a moderation that other providers do not have'],
]);
/** What is translated, or says nothing of the answer, such as what a provider is to keep. */
const understood = new Set([
    ...['model', 'input', 'instructions', 'stream', 'max_output_tokens', 'temperature', 'top_p', 'tools', 'tool_choice'],
    ...['parallel_tool_calls', 'max_tool_calls', 'text', 'reasoning', 'user', 'safety_identifier', 'truncation'],
    ...['metadata', 'store', 'service_tier', 'stream_options', 'include', 'background', 'top_logprobs'],
    ...['prompt_cache_key', 'prompt_cache_options', 'prompt_cache_retention', 'context_management', 'client_metadata'],
]);
/** Throws a `RequestError` for a request that needs a provider's memory, its own tools, or what nobody here knows. */
export function refuseWhatCannotBeServed(body) {
    for (const [key, value] of Object.entries(body)) {
        if (value === undefined || value === null || understood.has(key))
            continue;
        cannotServe(key, refused.get(key) ?? 'it is no parameter that can be said to every provider');
    }
    if (optionalFlag(body.background, 'background') === true)
        cannotServe('background', 'answers come while they are waited for');
    const { top_logprobs: count, include } = body;
    const asks = include ?? [];
    if (!Array.isArray(asks))
        refuseField('include', 'a list');
    if ((optionalNumber(count, 'top_logprobs') ?? 0) > 0)
        cannotServe('top_logprobs', withoutProbabilities);
    if (asks.includes('message.output_text.logprobs'))
        cannotServe('include', withoutProbabilities);
}
const withoutProbabilities = 'answers come without log probabilities';
/** Throws a `RequestError` for what an object says under a key that nobody here knows. */
export const refuseUnknown = (object, key, known) => tellUnknown(object, key, known, (place) => cannotServe(place, 'it says what cannot be said to every provider'));
/** Throws a `RequestError` for a tool that is none of the program's own. */
export function refuseTool(tool, key) {
    const type = typeof tool.type === 'string' ? tool.type.slice(0, 60) : 'no known type';
    return cannotServe(key, `a tool of ${type} is run by its provider, and only the program's own are called here`);
}
/** Throws a `RequestError` for an item of a conversation that only its provider understands. */
export function refuseItem(item, key) {
    const type = isJsonObject(item) && typeof item.type === 'string' ? item.type : 'of no known type';
    if (type === 'item_reference')
        return cannotServe(key, itsState);
    return cannotServe(key, `an item ${type.slice(0, 60)} has no meaning to other providers`);
}
