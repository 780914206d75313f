import { remembered } from '../../../domain/inference/remembered.js';
import { addressOf } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { refuse } from '../http/refuse.js';
import { templateBody } from './template-body.js';
import { templateHeaders } from './template-headers.js';
import { readByPaths } from './template-reply.js';
/** A model behind any JSON endpoint, asked by a template and read by paths. */
export function createTemplateModel(parts) {
    const addressAt = remembered((url = '') => addressOf(new URL(url)));
    return createHttpModel({
        isMine: (provider) => provider.api === 'http',
        addressFor: ({ operation }, { url }) => {
            if (operation !== 'embeddings')
                return addressAt(url);
            return refuse('an endpoint by template embeds nothing');
        },
        headersFor: ({ headers }, key) => templateHeaders(headers, key),
        bodyFor: (call, { body }) => templateBody(body, call),
        read: (body, { provider }) => {
            if (provider.api === 'http')
                return readByPaths(body, provider.response);
            throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
        },
    }, parts);
}
