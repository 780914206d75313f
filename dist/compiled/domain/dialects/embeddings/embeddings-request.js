import { refuseOtherModels } from '../refuse-other-models.js';
import { optionalFlag, optionalText, refuseField, refuseLostNumbers, requiredModel } from '../request-fields.js';
import { createEmbeddingsWriter } from './embeddings-writer.js';
/** What is told apart from the parameters, or says only how the answer comes. */
const apart = new Set(['model', 'input', 'user', 'stream_options']);
/** Parameters for which adapters of other dialects have words. */
const translated = new Set(['dimensions']);
/** Reads the body of a request for embeddings. Throws a `RequestError` for what is none. */
export function readEmbeddingsRequest(body) {
    refuseOtherModels(body);
    refuseLostNumbers(body);
    const { stream, encoding_format: format, ...others } = body;
    if (optionalFlag(stream, 'stream') === true)
        refuseField('stream', 'false, since embeddings come whole');
    const asked = Object.entries(others).filter(([name, value]) => !apart.has(name) && value !== null);
    const { messages, isText } = readInput(body.input);
    const unknown = asked.map(([name]) => name).filter((name) => !translated.has(name));
    return {
        model: requiredModel(body),
        operation: 'embeddings',
        messages,
        parameters: Object.fromEntries(asked),
        maxTokens: undefined,
        isStreamed: false,
        user: optionalText(body.user, 'user'),
        // Numbers are asked for in any case, since they can be checked, and are written as the client wants them.
        verbatim: { dialect: 'embeddings', body: others, untranslatable: isText ? unknown : ['input', ...unknown] },
        writer: createEmbeddingsWriter({ isBase64: isBase64(format) }),
    };
}
function isBase64(format) {
    if (format === undefined || format === null || format === 'float')
        return false;
    return format === 'base64' ? true : refuseField('encoding_format', '`float` or `base64`');
}
/**
 * A text, a list of texts, a list of tokens, or a list of such lists; tokens mean something to their own model only.
 */
function readInput(input) {
    if (isText(input))
        return { messages: [messageOf(input)], isText: true };
    const items = Array.isArray(input) ? input : [];
    if (items.length > 0 && items.every(isText))
        return { messages: items.map(messageOf), isText: true };
    if (isTokens(items))
        return { messages: [messageOf(JSON.stringify(items))], isText: false };
    if (items.length > 0 && items.every(isTokens))
        return { messages: items.map((tokens) => messageOf(JSON.stringify(tokens))), isText: false };
    return refuseField('input', 'a text or a list of texts or tokens that is not empty');
}
const isText = (value) => typeof value === 'string';
const isTokens = (value) => Array.isArray(value) && value.length > 0 && value.every((each) => Number.isSafeInteger(each));
const messageOf = (content) => ({ role: 'user', content });
