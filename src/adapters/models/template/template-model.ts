import type { ProviderOf } from '../../../domain/inference/provider/provider.js';
import { remembered } from '../../../domain/inference/remembered.js';
import type { Model } from '../../../ports/model.js';
import { type Address, addressOf } from '../http/address.js';
import { createHttpModel, type HttpModelParts } from '../http/http-model.js';
import { refuse } from '../http/refuse.js';
import { templateBody } from './template-body.js';
import { templateHeaders } from './template-headers.js';
import { readByPaths } from './template-reply.js';

/** A model behind any JSON endpoint, asked by a template and read by paths. */
export function createTemplateModel(parts: HttpModelParts): Model {
  const addressAt = remembered((url = ''): Address => addressOf(new URL(url)));
  return createHttpModel<ProviderOf<'http'>>(
    {
      isMine: (provider) => provider.api === 'http',
      addressFor: ({ operation }, { url }) => {
        if (operation !== 'embeddings') return addressAt(url);
        return refuse('an endpoint by template embeds nothing');
      },
      headersFor: ({ headers }, key) => templateHeaders(headers, key),
      bodyFor: (call, { body }) => templateBody(body, call),
      read: (body, { provider }) => {
        if (provider.api === 'http') return readByPaths(body, provider.response);
        throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
      },
    },
    parts,
  );
}
