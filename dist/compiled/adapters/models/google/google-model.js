import { remembered } from '../../../domain/inference/remembered.js';
import { addressUnder, pathSegment } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { readEmbedded, readGenerated } from './gemini-reply.js';
import { embedRequestBody, generateRequestBody, refusedByGoogle } from './gemini-request.js';
import { GeminiAssembler } from './gemini-stream.js';
/** Models behind the Gemini API. The key is sent as a header, never in the address, which servers write down. */
export function createGoogleModel(parts) {
    const addressOf = remembered((baseUrl = '', model = '', method = '') => {
        const address = addressUnder(baseUrl, `/${resourceOf(model)}:${method}`);
        return method === 'streamGenerateContent' ? { ...address, path: `${address.path}?alt=sse` } : address;
    });
    return createHttpModel({
        isMine: (provider) => provider.api === 'google',
        refuses: refusedByGoogle,
        addressFor: (call, { base_url }, streams) => addressOf(base_url, call.model, methodOf(call, streams)),
        headersFor: (_provider, key) => (key === undefined ? [] : ['x-goog-api-key', key]),
        bodyFor: (call) => call.operation === 'embeddings' ? embedRequestBody(call, resourceOf(call.model)) : generateRequestBody(call),
        read: (body, { operation, messages }) => operation === 'embeddings' ? readEmbedded(body, messages.length) : readGenerated(body),
        assembler: () => new GeminiAssembler(),
        namesModels: ({ model }) => !/-latest$|^tunedModels\//.test(model),
    }, parts);
}
function methodOf({ operation }, streams) {
    if (operation === 'embeddings')
        return 'batchEmbedContents';
    return streams ? 'streamGenerateContent' : 'generateContent';
}
/** The resource of a model, which is under `models/` unless its id says otherwise. */
const resourceOf = (model) => (model.includes('/') ? model : `models/${model}`).split('/').map(pathSegment).join('/');
