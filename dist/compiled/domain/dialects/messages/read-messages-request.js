import { isFilled, isJsonObject } from '../../artifacts/read-json.js';
import { refuseOtherModels } from '../refuse-other-models.js';
import { RequestError } from '../request-error.js';
import { optionalCount, optionalFlag, optionalObject, optionalText, refuseLostNumbers, requiredList, requiredModel, } from '../request-fields.js';
import { MessagesWriter } from './messages-writer.js';
import { askedAsIn, readParameters } from './read-parameters.js';
import { readSystem, readTurns } from './read-turns.js';
/** What is translated, or says nothing of the answer, such as what to keep in a provider's cache. */
const understood = new Set([
    ...['model', 'messages', 'system', 'max_tokens', 'stream', 'metadata', 'tools', 'tool_choice', 'stop_sequences'],
    ...['temperature', 'top_p', 'top_k', 'thinking', 'output_config', 'output_format'],
    ...['cache_control', 'service_tier', 'speed', 'diagnostics', 'context_management', 'user_profile_id', 'workspace_id'],
]);
/** Reads a request to `/v1/messages`. Throws a `RequestError`. */
export function readMessagesRequest(body) {
    refuseThread(body.thread);
    refuseOtherModels(body);
    refuseLostNumbers(body);
    const keys = [];
    const untranslatable = (key) => {
        keys.push(key);
    };
    const metadata = optionalObject(body.metadata, 'metadata');
    const turns = readTurns(requiredList(body.messages, 'messages'), untranslatable);
    const conversation = [...readSystem(body.system, untranslatable), ...turns];
    const parameters = readParameters(body, untranslatable);
    for (const [key, value] of Object.entries(body))
        if (!understood.has(key) && isFilled(value))
            untranslatable(key);
    return {
        model: requiredModel(body),
        operation: 'chat',
        messages: conversation.map(({ message }) => message),
        places: conversation.map(({ place }) => place),
        parameters,
        askedAs: askedAsIn(body),
        maxTokens: optionalCount(body.max_tokens, 'max_tokens'),
        isStreamed: optionalFlag(body.stream, 'stream') ?? false,
        user: optionalText(metadata?.user_id, 'metadata.user_id'),
        verbatim: { dialect: 'messages', body: withoutUnsignedThoughts(body), untranslatable: keys },
        writer: new MessagesWriter(wantsThoughts(body)),
    };
}
/**
 * A thread leaves the conversation with its provider, so that neither what it costs nor what was asked could be told
 * from a request. Anthropic's SDK knows the code and goes on with the whole conversation.
 */
function refuseThread(thread) {
    if (thread === undefined || thread === null)
        return;
    throw new RequestError('threads are not served here: send the whole conversation, without `thread`', {
        key: 'thread',
        code: 'thread_unsupported_request',
    });
}
/** Whoever did not ask for thoughts may take the first block for the answer. */
const wantsThoughts = ({ thinking }) => isJsonObject(thinking) && thinking.type !== 'disabled' && thinking.display !== 'omitted';
/** Thoughts that another provider told have no signature, and would be refused by the one whose dialect this is. */
function withoutUnsignedThoughts(body) {
    const messages = requiredList(body.messages, 'messages');
    if (!messages.some(hasUnsigned))
        return body;
    const signed = messages.flatMap((message) => hasUnsigned(message) ? signedOf(message) : [message]);
    return { ...body, messages: signed };
}
const hasUnsigned = (message) => isJsonObject(message) && Array.isArray(message.content) && message.content.some(isUnsigned);
const isUnsigned = (block) => isJsonObject(block) && block.type === 'thinking' && (block.signature === '' || block.signature === undefined);
/** The turn without them, or nothing where nothing is left of it. */
function signedOf(turn) {
    const content = turn.content.filter((block) => !isUnsigned(block));
    return content.length === 0 ? [] : [{ ...turn, content }];
}
